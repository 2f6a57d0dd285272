#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "editor/theme/theme_source.h"

namespace netloom::app {

/// One line of the comparison of A and B, or one fact of a single run, which has no `a`.
struct Difference {
  enum class Tone { none, better, worse };

  std::string key;  ///< "validation.loss", "conv2.filters"; empty where there is none.
  QString title;    ///< "Best validation loss", "conv2 · Filters".
  QString a;        ///< "none" where A has no such thing.
  QString b;
  QString change;  ///< With its sign; empty for settings.
  Tone tone = Tone::none;

  bool operator==(const Difference&) const = default;
};

/// A section of the comparison: its title and a line for each difference.
class DifferenceLines : public QWidget {
  Q_OBJECT
 public:
  /// `none` stands there where nothing differs.
  DifferenceLines(const editor::ThemeSource& source, QString title, QString none, QWidget* parent);

  void set_lines(std::vector<Difference> lines);

  QSize sizeHint() const override;

 protected:
  /// Says a line whole, which may be cut off, and what files and `loom` call it.
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QString tip_at(int y) const;
  void paint_fact(QPainter& painter, const QRectF& area, const Difference& one) const;
  void paint_difference(QPainter& painter, const QRectF& area, const Difference& one) const;

  const editor::ThemeSource& source_;
  QString title_;
  QString none_;
  std::vector<Difference> lines_;
};

}  // namespace netloom::app
