#pragma once

#include <limits>
#include <utility>
#include <vector>

#include <QWidget>

#include "editor/theme/theme_source.h"

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace netloom::editor {

/// A search over numbered things in a small window of its parent: typing filters, arrows choose,
/// Enter or a click takes, Escape leaves. It closes when the keyboard goes elsewhere.
class SearchPopup : public QWidget {
  Q_OBJECT
 public:
  QLineEdit* field() const { return field_; }
  QListWidget* list() const { return list_; }

 protected:
  SearchPopup(const ThemeSource& source, QWidget* parent);

  /// How well something matches, more is better, and its number.
  using Matches = std::vector<std::pair<int, int>>;
  /// All that `query` finds, in any order; of equals the first stands first.
  virtual Matches matches(const QString& query) const = 0;
  /// Over what thing `number` stands with its like as long as nothing is searched, where it does.
  virtual QString heading(int) const { return {}; }
  /// Appends a row for thing `number`.
  virtual void add_row(int number) = 0;
  /// What stands there where `query` finds nothing.
  virtual QString nothing(const QString& query) const = 0;
  /// Thing `number` was taken.
  virtual void take(int number) = 0;
  /// Hides, and gives the focus to who should have it now.
  virtual void leave() = 0;

  /// At most so many rows are shown.
  void set_most_rows(std::size_t most) { most_ = most; }
  QVBoxLayout* column() const { return column_; }
  const ThemeSource& source() const { return source_; }
  /// Shows everything, with an empty field that has the focus.
  void open_search();

  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void fill(const QString& query);
  void add_heading(const QString& text);
  /// The nearest row from `row` on, by steps of `step`, that can be taken, or `row` of now.
  int row_to_take(int row, int step) const;
  void take_current();
  bool press(int key);

  const ThemeSource& source_;
  QVBoxLayout* column_;
  QLineEdit* field_;
  QListWidget* list_;
  std::size_t most_ = std::numeric_limits<std::size_t>::max();
};

}  // namespace netloom::editor
