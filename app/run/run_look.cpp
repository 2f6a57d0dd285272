#include "app/run/run_look.h"

#include <algorithm>
#include <cmath>

#include <QObject>
#include <QPainter>

#include "editor/theme/icons.h"
#include "editor/words/number_text.h"

namespace netloom::app {

namespace {

constexpr const char* validation_prefix = "validation.";

}  // namespace

QString status_word(RunStatus status) {
  switch (status) {
    case RunStatus::running:
      return QObject::tr("running");
    case RunStatus::paused:
      return QObject::tr("paused");
    case RunStatus::finished:
      return QObject::tr("finished");
    case RunStatus::stopped:
      return QObject::tr("stopped");
    case RunStatus::diverged:
      return QObject::tr("diverged");
    case RunStatus::crashed:
      return QObject::tr("crashed");
    case RunStatus::failed:
      return QObject::tr("failed");
  }
  return {};
}

QString sentence_case(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

QColor status_colour(RunStatus status, const editor::Theme& theme) {
  switch (status) {
    case RunStatus::running:
      return theme.accent;
    case RunStatus::diverged:
    case RunStatus::crashed:
    case RunStatus::failed:
      return theme.error;
    default:
      return theme.text2;
  }
}

void paint_status_sign(QPainter& painter, const QRectF& area, RunStatus status,
                       const editor::Theme& theme) {
  using editor::Sign;
  switch (status) {
    case RunStatus::running:
      return editor::paint_sign(painter, area, Sign::running, theme);
    case RunStatus::paused:
      return editor::paint_icon(painter, area, "pause", theme.text2);
    case RunStatus::finished:
      return editor::paint_sign(painter, area, Sign::done, theme);
    case RunStatus::stopped:
      return editor::paint_sign(painter, area, Sign::stopped, theme);
    case RunStatus::diverged:
    case RunStatus::failed:
      return editor::paint_sign(painter, area, Sign::problem, theme);
    case RunStatus::crashed:
      return editor::paint_sign(painter, area, Sign::crashed, theme);
  }
}

double steps_per_epoch(const RunRow& row) {
  for (const auto& [name, summary] : row.metrics) {
    const double points = static_cast<double>(summary.count + summary.nan_count);
    if (name.rfind(validation_prefix, 0) != 0 || points < 1 || summary.last_step < 1) continue;
    return std::max(1.0, std::round(static_cast<double>(summary.last_step) / points));
  }
  if (row.epoch < 1) return 0;
  return std::max(1.0, static_cast<double>(row.step) / row.epoch);
}

QString second_metric(const RunRow& row) {
  for (const char* wanted : {"accuracy", "mae"}) {
    for (const char* group : {"validation.", "train."}) {
      if (row.metrics.count(std::string(group) + wanted) != 0) return wanted;
    }
  }
  for (const auto& [name, summary] : row.metrics) {
    QString metric = QString::fromStdString(name).section('.', 1);
    if (metric != "loss" && metric.count('.') == 0) return metric;
  }
  return {};
}

QString setting_text(const RunParameter& value) {
  if (const bool* on = std::get_if<bool>(&value))
    return *on ? QObject::tr("on") : QObject::tr("off");
  if (const double* number = std::get_if<double>(&value)) return editor::text_from_number(*number);
  return QString::fromStdString(text_of(value));
}

bool has_checkpoint(const RunRow& row) {
  return std::any_of(row.checkpoints.begin(), row.checkpoints.end(),
                     [](const Artifact& one) { return one.kind == "last"; });
}

}  // namespace netloom::app
