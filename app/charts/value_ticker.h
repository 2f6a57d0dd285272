#pragma once

#include <QSharedPointer>
#include <qcustomplot.h>

namespace netloom::app {

/// Ticks of the value axis: round numbers on a linear scale; powers of ten, with their 2 and 5
/// where there is room, on a logarithmic one. Labels are plain or in percent.
class ValueTicker : public QCPAxisTicker {
 public:
  void set_logarithmic(bool logarithmic) { logarithmic_ = logarithmic; }
  void set_percent(bool percent) { percent_ = percent; }

  /// The ticks within `range`, at most about `count` of them.
  QVector<double> ticks(const QCPRange& range, int count) const;

 protected:
  int getSubTickCount(double step) override;
  QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
  QVector<double> createTickVector(double step, const QCPRange& range) override;

 private:
  bool logarithmic_ = false;
  bool percent_ = false;
  double step_ = 1;
};

/// A round step (1, 2 or 5 times a power of ten) that divides `length` into at most `count` parts.
double round_step(double length, int count);

}  // namespace netloom::app
