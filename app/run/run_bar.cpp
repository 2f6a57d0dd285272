#include "app/run/run_bar.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include "app/charts/text_line.h"
#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "editor/theme/icons.h"
#include "editor/theme/paint.h"
#include "editor/words/number_text.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

constexpr double bar_height = 6;

QString clock_text(double moment) {
  const QDateTime when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(moment * 1000));
  QString time = when.toString("HH:mm:ss");
  if (when.date() == QDate::currentDate()) return time;
  return QLocale().toString(when.date(), QObject::tr("d MMM")) + ' ' + time;
}

}  // namespace

QString status_sentence(const RunRow& row) {
  const QString since = clock_text(is_live(row.status) ? row.started : row.ended);
  QString text;
  switch (row.status) {
    case RunStatus::running:
      text = RunBar::tr("Running since %1").arg(since);
      break;
    case RunStatus::paused:
      text = RunBar::tr("Paused; running since %1").arg(since);
      break;
    default:
      text = RunBar::tr("%1 at %2").arg(sentence_case(status_word(row.status)), since);
  }
  return text + RunBar::tr(" · seed %1").arg(row.seed);
}

RunBar::RunBar(const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  setFixedHeight(60);
  connect(&source, &editor::ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void RunBar::show_run(const RunRow& row, const Progress& progress) {
  row_ = row;
  progress_ = progress;
  setAccessibleName(tr("Run %1, %2").arg(row.number).arg(QString::fromStdString(row.name)));
  setAccessibleDescription(status_sentence(row));
  update();
}

double RunBar::share() const {
  if (!is_live(row_->status) || progress_.steps_per_epoch == 0) {
    return row_->epochs > 0 ? std::clamp(double(row_->epoch) / row_->epochs, 0.0, 1.0) : 0;
  }
  const double steps = static_cast<double>(progress_.steps_per_epoch) * progress_.epochs;
  return steps > 0 ? std::clamp(static_cast<double>(progress_.step) / steps, 0.0, 1.0) : 0;
}

void RunBar::paint_name(QPainter& painter, const QRectF& area) const {
  const Theme& theme = source_.theme();
  const QString number = QString("#%1").arg(row_->number);
  QString name = QString::fromStdString(row_->name);
  const QFontMetricsF metrics(editor::font(FontRole::panel_title));
  name = metrics.elidedText(name, Qt::ElideMiddle, area.width() - 44);
  paint_text_line(
      painter, QRectF(area.left(), area.top(), area.width(), 20),
      {{name, FontRole::panel_title, theme.text}, {number, FontRole::mono, theme.text3}}, 8);
  paint_text_line(painter, QRectF(area.left(), area.top() + 20, area.width(), 16),
                  {{status_sentence(*row_), FontRole::help, theme.text3}});
}

void RunBar::paint_progress(QPainter& painter, const QRectF& area) const {
  const Theme& theme = source_.theme();
  const bool live = is_live(row_->status);
  const int epoch = !live                 ? row_->epoch
                    : progress_.epoch > 0 ? progress_.epoch
                                          : std::min(row_->epoch + 1, row_->epochs);
  std::vector<TextPart> left = {{tr("Epoch"), FontRole::label, theme.text},
                                {editor::count_text(epoch), FontRole::mono_strong, theme.text},
                                {tr("of"), FontRole::label, theme.text3},
                                {editor::count_text(row_->epochs), FontRole::mono, theme.text}};
  if (live && progress_.steps_per_epoch > 0) {
    const auto step = progress_.step - (progress_.epoch - 1) * progress_.steps_per_epoch;
    left.push_back({tr("  step"), FontRole::label, theme.text3});
    left.push_back({QString::number(std::max<qint64>(step, 0)), FontRole::mono, theme.text3});
    left.push_back({tr("of"), FontRole::label, theme.text3});
    left.push_back({QString::number(progress_.steps_per_epoch), FontRole::mono, theme.text3});
  }
  const QRectF line(area.left(), area.top(), area.width(), 18);
  paint_text_line(painter, line, left);
  const double seconds = progress_.seconds > 0 && live ? progress_.seconds : row_->seconds;
  std::vector<TextPart> right = {{duration_text(seconds), FontRole::mono, theme.text3},
                                 {tr("elapsed"), FontRole::label, theme.text3}};
  if (row_->status == RunStatus::running && progress_.steps_per_epoch > 0) {
    right.push_back(
        {QString(" ") + duration_text(progress_.seconds_left), FontRole::mono_strong, theme.text});
    right.push_back({tr("left"), FontRole::label, theme.text});
  }
  paint_text_line(painter, line, right, 5, true);
  const QColor fill = live ? theme.accent : theme.text3;
  editor::paint_bar(painter, QRectF(area.left(), area.top() + 25, area.width(), bar_height),
                    share(), fill, theme.line2);
}

double RunBar::paint_speed(QPainter& painter, double right) const {
  const Theme& theme = source_.theme();
  const double mean = row_->step > 0 ? row_->seconds / static_cast<double>(row_->step) : 0;
  const bool said = is_live(row_->status) && progress_.step_seconds > 0;
  const double step = said ? progress_.step_seconds : mean;
  double rate = said ? progress_.samples_per_second : 0;
  const auto batch = row_->parameters.find("training.batch");
  if (!said && mean > 0 && batch != row_->parameters.end()) {
    if (const double* rows = std::get_if<double>(&batch->second)) rate = *rows / mean;
  }
  struct Fact {
    QString label, value;
  };
  std::vector<Fact> facts;
  if (rate > 0) facts.push_back({tr("Samples per second"), editor::count_text(std::llround(rate))});
  if (step > 0) facts.push_back({tr("Step, mean"), step_time_text(step)});
  double x = right;
  for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) {
    const std::vector<TextPart> label = {{fact->label, FontRole::help, theme.text3}};
    const std::vector<TextPart> value = {{fact->value, FontRole::mono, theme.text}};
    const double width = std::max({text_line_width(label), text_line_width(value), 62.0});
    x -= width;
    paint_text_line(painter, QRectF(x, 13, width, 15), label);
    paint_text_line(painter, QRectF(x, 30, width, 17), value);
    x -= 20;
  }
  if (facts.empty()) return right;
  painter.fillRect(QRectF(std::floor(x), 14, 1, 32), theme.line);
  return x - 20;
}

void RunBar::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), theme.panel);
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
  if (!row_) return;
  paint_status_sign(painter, QRectF(16, 20, 20, 20), row_->status, theme);
  const double right = paint_speed(painter, width() - 16);
  const double name_width = std::clamp(width() * 0.16, 180.0, 240.0);
  paint_name(painter, QRectF(54, 11, name_width, 40));
  const double left = 54 + name_width + 14;
  if (right - left > 200) paint_progress(painter, QRectF(left, 12, right - left, 40));
}

}  // namespace netloom::app
