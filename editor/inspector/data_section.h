#pragma once

#include "editor/samples/data_look.h"
#include "editor/theme/theme_source.h"
#include "editor/theme/widgets/panels.h"

class QGridLayout;

namespace netloom::editor {

class ClassBars;
class ColumnList;
class DataImages;
class Paragraph;
class Text;

/// What the data of the project holds: its columns, to be dragged onto nodes, the first rows as
/// pictures or as cells, how often each class is there, and what is odd. Hidden while no data is
/// chosen or looked at.
class DataSection : public TitledSection {
  Q_OBJECT
 public:
  /// `look` looks at the data of `document`, for others, too.
  DataSection(Document& document, DataLook& look, const ThemeSource& source,
              QWidget* parent = nullptr);

  /// Asks for the data as the settings are now.
  void refresh();
  const std::shared_ptr<const DataSummary>& summary() const { return look_.summary(); }

 private:
  /// Whether the look is done, and was at the data that the project has now.
  bool has_summary() const;
  void show_summary();
  void show_reading(int percent);
  void show_rows(const DataSummary& summary);

  const Document& document_;
  const ThemeSource& source_;
  DataLook& look_;
  Text* rows_;
  Paragraph* failure_;
  DataImages* images_;
  QWidget* table_ = nullptr;
  Paragraph* hint_;
  ColumnList* columns_;
  Text* balance_;
  ClassBars* classes_;
  Paragraph* notes_;
};

}  // namespace netloom::editor
