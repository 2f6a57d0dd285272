#pragma once

#include <QString>

#include "editor/theme/theme.h"
#include "engine/runs/run.h"

class QPainter;
class QRectF;

namespace netloom::app {

/// "running", "finished", …: the word for people.
QString status_word(RunStatus status);

/// The same text with a capital at its start.
QString sentence_case(QString text);

/// The colour of the status word: accent while it runs, the colour of problems when it went wrong.
QColor status_colour(RunStatus status, const editor::Theme& theme);

/// Paints the sign of `status` into `area`; each has its own shape.
void paint_status_sign(QPainter& painter, const QRectF& area, RunStatus status,
                       const editor::Theme& theme);

/// Steps in one epoch, from what the run has kept; 0 while that is not known.
double steps_per_epoch(const RunRow& row);

/// The metric beside the loss: "accuracy" where there is one, else "mae", else any; empty for none.
QString second_metric(const RunRow& row);

/// A setting as people write it; "none" for one that a run does not have.
QString setting_text(const RunParameter& value);

/// Whether the run left a checkpoint to go on from.
bool has_checkpoint(const RunRow& row);

}  // namespace netloom::app
