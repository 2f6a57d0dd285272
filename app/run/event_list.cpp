#include "app/run/event_list.h"

#include <cmath>

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "editor/document/spoken.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::app {

using editor::FontRole;
using editor::IconLabel;
using editor::Theme;

namespace {

constexpr std::size_t most_events = 200;

/// Sets numbers in mono and the names of checkpoints in strong, as in the rest of the window.
QString marked(QString text) {
  static const QRegularExpression number(R"((?<![\w`.])(\d[\d,.]*\d|\d)(e-?\d+)?)");
  text.replace('`', '\'');
  text.replace(number, "`\\1\\2`");
  text.replace("Checkpoint best", "Checkpoint **best**");
  return text;
}

struct EventLook {
  QString icon;
  QColor Theme::*colour = &Theme::text3;
};

EventLook look_of_event(const RunEvent& event) {
  const QString text = QString::fromStdString(event.text.text());
  if (event.level == EventLevel::error) return {"problem", &Theme::error};
  if (event.level == EventLevel::warning) return {"warning", &Theme::warn};
  if (text.startsWith("New best")) return {"star", &Theme::warn};
  if (text.startsWith("Paused")) return {"pause", &Theme::text3};
  if (text.startsWith("Resumed")) return {"play", &Theme::text3};
  if (text.startsWith("Checked")) return {"tick", &Theme::text3};
  return {"info", &Theme::text3};
}

}  // namespace

EventList::EventList(const editor::ThemeSource& source, QWidget* parent)
    : QScrollArea(parent), source_(source) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Events"));
  auto* body = new QWidget;
  column_ = new QVBoxLayout(body);
  column_->setContentsMargins(14, 8, 10, 8);
  column_->setSpacing(13);
  column_->addStretch();
  setWidget(body);
}

void EventList::show_events(std::int64_t number, const std::vector<RunEvent>& events,
                            double steps_per_epoch) {
  if (number != number_) {
    for (QWidget* row : shown_) delete row;
    shown_.clear();
    number_ = number;
    last_ = 0;
  }
  const std::size_t first = events.size() > most_events ? events.size() - most_events : 0;
  for (std::size_t i = first; i < events.size(); ++i) {
    if (events[i].id <= last_) continue;
    last_ = events[i].id;
    add(events[i], steps_per_epoch);
  }
}

void EventList::add(const RunEvent& event, double steps_per_epoch) {
  const bool start = event.step == 0 || steps_per_epoch <= 0;
  const int epoch =
      start ? 0 : static_cast<int>(std::ceil(static_cast<double>(event.step) / steps_per_epoch));
  auto* row = new QWidget(widget());
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  auto* when = new editor::Text(source_, FontRole::mono_help, &Theme::text3,
                                epoch == 0 ? tr("start") : tr("ep %1").arg(epoch), row);
  when->setFixedWidth(46);
  const EventLook look = look_of_event(event);
  auto* text = new editor::Paragraph(source_, FontRole::label, &Theme::text2,
                                     marked(editor::spoken(event.text)), row);
  line->addWidget(when, 0, Qt::AlignTop);
  line->addWidget(new IconLabel(source_, look.icon, look.colour, 14, row), 0, Qt::AlignTop);
  line->addWidget(text, 1);
  column_->insertWidget(0, row);
  shown_.push_back(row);
}

}  // namespace netloom::app
