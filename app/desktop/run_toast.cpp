#include "app/desktop/run_toast.h"

#include <algorithm>

#include <QObject>

#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "editor/words/number_text.h"

namespace netloom::app {

using editor::Sign;

namespace {

editor::ToastMessage toast(const QString& title, const QString& text, Sign sign) {
  return {title, text, sign, {}, {}, {}};
}

/// The epoch of the checkpoint that a run goes on from, which may lie behind what was trained.
int kept_epoch(const RunRow& row) {
  int kept = 0;
  for (const Artifact& one : row.checkpoints) {
    if (one.kind == "last") kept = std::max(kept, one.epoch);
  }
  return has_checkpoint(row) ? kept : row.epoch;
}

/// What a finished run took, and whether it ended while it was still getting better.
QString course_of(const RunRow& row) {
  QString text =
      QObject::tr("%1, %2 epochs.").arg(duration_text(row.seconds), editor::count_text(row.epoch));
  const auto loss = row.metrics.find("validation.loss");
  const bool falling = loss != row.metrics.end() && loss->second.count > 1 &&
                       loss->second.best_step == loss->second.last_step;
  if (falling) text += QObject::tr(" The validation loss was still falling: train longer.");
  return text;
}

}  // namespace

editor::ToastMessage run_toast(const RunRow& row) {
  const QString name = QObject::tr("#%1 %2").arg(row.number).arg(QString::fromStdString(row.name));
  const QString kept = QObject::tr("Epoch %1 is kept.").arg(kept_epoch(row));
  const auto accuracy = row.metrics.find("test.accuracy");
  switch (row.status) {
    case RunStatus::finished:
      return toast(accuracy == row.metrics.end()
                       ? QObject::tr("%1 finished").arg(name)
                       : QObject::tr("%1 finished: %2 on test")
                             .arg(name, metric_text("accuracy", accuracy->second.last)),
                   course_of(row), Sign::done);
    case RunStatus::stopped:
      return toast(QObject::tr("%1 stopped").arg(name), kept, Sign::stopped);
    case RunStatus::diverged:
      return toast(
          QObject::tr("%1 diverged").arg(name),
          QObject::tr("The loss is not a number; the events say where it began. %1").arg(kept),
          Sign::problem);
    case RunStatus::failed:
      return toast(
          QObject::tr("%1 failed at epoch %2").arg(name).arg(row.epoch),
          QObject::tr("The events say why. %1").arg(has_checkpoint(row) ? kept : QString()),
          Sign::problem);
    default:
      return toast(
          QObject::tr("%1 crashed at epoch %2").arg(name).arg(row.epoch),
          has_checkpoint(row)
              ? QObject::tr("The worker was ended from outside. %1").arg(kept)
              : QObject::tr("The worker was ended from outside, before anything was kept."),
          Sign::problem);
  }
}

}  // namespace netloom::app
