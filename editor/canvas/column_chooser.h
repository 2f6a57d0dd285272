#pragma once

#include <functional>
#include <string>
#include <vector>

#include "editor/canvas/canvas_chooser.h"

namespace netloom::editor {

/// A search over columns of the data.
class ColumnChooser : public CanvasChooser {
  Q_OBJECT
 public:
  /// `source` must outlive the chooser.
  explicit ColumnChooser(const ThemeSource& source, QWidget* parent = nullptr);

  /// Offers `columns` under `title`; `chosen` is called at most once.
  void open(const QString& title, std::vector<std::string> columns,
            const std::function<void(const std::string& column)>& chosen);

 protected:
  Matches matches(const QString& query) const override;
  void add_row(int number) override;
  QString nothing(const QString& query) const override;

 private:
  QString name(int number) const;

  std::vector<std::string> columns_;
};

}  // namespace netloom::editor
