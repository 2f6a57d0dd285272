#pragma once

#include <string>

#include <QWidget>

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/theme_source.h"

class QScrollArea;

namespace netloom::editor {

class DataLook;
class InspectorPage;
class Samples;

/// Everything about what is selected: one node with its shape arithmetic and parameters, several
/// nodes with what they have in common, or, with nothing selected, the project with its training
/// and data settings. Every field is derived from declarations, none is written for one layer.
class InspectorPanel : public QWidget {
  Q_OBJECT
 public:
  /// All three must outlive the panel.
  InspectorPanel(Document& document, Selection& selection, const ThemeSource& source,
                 QWidget* parent = nullptr);
  ~InspectorPanel() override;

  /// Shows what `samples` has of the selected node; it must outlive the panel.
  void set_samples(const Samples& samples);
  QSize sizeHint() const override;

 public slots:
  /// Shows `node` (empty for the project) and puts the focus into the field of `parameter`.
  void reveal(const std::string& node, const std::string& parameter);

 signals:
  /// The user wants the help of `node`.
  void helpRequested(const std::string& node);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  /// Brings the page up to date, or makes another where the selection asks for it.
  void refresh();
  void rebuild(const std::string& key);
  void rename(const std::string& from, const std::string& to);

  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  const Samples* samples_ = nullptr;
  DataLook* data_;  ///< Outlives the pages, of which many show the same data.
  QScrollArea* scroll_;
  InspectorPage* page_ = nullptr;
  std::string key_;       ///< What the page is made for.
  bool holding_ = false;  ///< A page is being made or renamed; refresh later.
};

}  // namespace netloom::editor
