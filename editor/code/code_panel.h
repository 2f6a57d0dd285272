#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include <QWidget>

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme_source.h"
#include "plugins/api/format.h"

class QComboBox;
class QHBoxLayout;

namespace netloom::editor {

class CodeView;
class CodeWriter;
class EmptyState;
class IconButton;
class PanelTab;
class Paragraph;

/// The graph as source text, following every edit. The lines of the selected nodes are marked; a
/// click on a line selects its node. A graph that does not fit leaves the last text, dimmed.
class CodePanel : public QWidget {
  Q_OBJECT
 public:
  /// Document, selection and source must outlive the panel. Of `formats` those with a text are
  /// offered. `registry` holds the layers without the blocks of the project.
  CodePanel(Document& document, Selection& selection, const ThemeSource& source,
            const LayerRegistry& registry, std::span<const ExportFormat> formats,
            QWidget* parent = nullptr);

  /// Whether there is a format to show at all.
  bool has_formats() const { return !formats_.empty(); }
  /// Shows the tab as open or folded; the size is the owner's affair.
  void set_open(bool open);
  CodeView& view() { return *view_; }
  const CodeText& code() const { return code_; }
  /// Why the text is not that of the graph; empty where it is.
  const QString& reason() const { return reason_; }

  /// Writes the text to `path`. Throws Error(io).
  void save_to(const std::filesystem::path& path) const;

 signals:
  /// The tab was pressed.
  void openRequested(bool open);
  /// Something to tell in a toast.
  void said(const QString& title, const QString& text, Sign sign);

 protected:
  void showEvent(QShowEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void add_buttons(QHBoxLayout& head);
  void refresh();
  /// Refreshes without the last text, which was another project's or another format's.
  void start_over();
  void show_code(const CodeText& code);
  void show_reason(const QString& reason);
  void show_state();
  void mark_selected();
  /// Scrolls to the lines of the selected nodes once they are there to be seen.
  void follow_selection();
  void save_as();

  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  std::vector<ExportFormat> formats_;
  CodeWriter* writer_;
  PanelTab* tab_;
  QComboBox* format_;
  IconButton* copy_;
  IconButton* save_;
  QWidget* body_;  ///< All below the tab; hidden while folded.
  QWidget* note_;
  Paragraph* note_text_;
  CodeView* view_;
  EmptyState* nothing_;
  CodeText code_;
  QString reason_;
  bool follow_ = true;  ///< The selection changed, and its lines were not brought into sight yet.
};

}  // namespace netloom::editor
