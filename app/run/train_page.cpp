#include "app/run/train_page.h"

#include <cmath>
#include <utility>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/charts/value_text.h"
#include "app/run/curve_panel.h"
#include "app/run/event_list.h"
#include "app/run/run_bar.h"
#include "app/run/run_look.h"
#include "app/run/time_panel.h"
#include "editor/document/spoken.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"
#include "engine/training/schedule_type.h"

namespace netloom::app {

using editor::FontRole;
using editor::Separator;
using editor::Theme;
using editor::ValueTile;

namespace {

constexpr int refresh_ms = 100;
constexpr int side_width = 300;
constexpr int two_charts = 680;  // Less room has the second chart below the first.

const MetricSummary* summary_of(const RunRow& row, const QString& series) {
  const auto found = row.metrics.find(series.toStdString());
  return found == row.metrics.end() ? nullptr : &found->second;
}

/// "Cosine" for "cosine".
QString schedule_title(const RunParameter& value) {
  for (const ScheduleType& one : ScheduleType::all()) {
    if (text_of(value) == one.name) return editor::spoken(one.title);
  }
  return setting_text(value);
}

QString best_note(const RunPicture& picture, const QString& series) {
  const MetricSummary* summary = summary_of(picture.row, series);
  if (summary == nullptr || !std::isfinite(summary->best) || picture.steps_per_epoch <= 0) {
    return {};
  }
  return TrainPage::tr("best %1 at %2")
      .arg(metric_text(series, summary->best))
      .arg(std::lround(static_cast<double>(summary->best_step) / picture.steps_per_epoch));
}

}  // namespace

TrainPage::TrainPage(RunControl& control, const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      control_(control),
      store_(control.runs_path()),
      follower_(std::make_shared<RunFollower>()),
      stack_(new QStackedLayout(this)) {
  build(source);
  connect(&timer_, &QTimer::timeout, this, &TrainPage::look);
  timer_.start(refresh_ms);
  connect(&control, &RunControl::started, this, [this] {
    wanted_ = 0;
    look();
  });
  connect(&control, &RunControl::progressed, this, &TrainPage::refresh_bar);
  connect(&control, &RunControl::statusChanged, this, &TrainPage::refresh_bar);
  look();
}

TrainPage::~TrainPage() = default;

void TrainPage::build(const editor::ThemeSource& source) {
  empty_ = new editor::EmptyState(source, editor::EmptyState::Drawing::curves, tr("No runs yet"),
                                  tr("Each training is kept here and can be compared with any "
                                     "other."),
                                  this);
  QPushButton* run = empty_->set_action(tr("Run this project"));
  connect(run, &QPushButton::clicked, this, &TrainPage::runRequested);
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  bar_ = new RunBar(source, page);
  column->addWidget(bar_);
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  column->addLayout(row, 1);
  curves_ = new QBoxLayout(QBoxLayout::LeftToRight);
  curves_->setSpacing(0);
  row->addLayout(curves_, 1);
  for (CurvePanel*& panel : panels_) panel = new CurvePanel(source, page);
  panels_[0]->set_logarithmic(true);
  between_ = new Separator(source, Qt::Vertical, page);
  curves_->addWidget(panels_[0], 1);
  curves_->addWidget(between_);
  curves_->addWidget(panels_[1], 1);
  row->addWidget(new Separator(source, Qt::Vertical, page));
  row->addWidget(build_side(source));
  stack_->addWidget(empty_);
  stack_->addWidget(page);
  stack_->setCurrentWidget(empty_);
}

QWidget* TrainPage::build_side(const editor::ThemeSource& source) {
  auto* side = new QWidget(this);
  side->setFixedWidth(side_width);
  auto* tiles = new QGridLayout;
  tiles->setSpacing(0);
  const std::array labels = {tr("Validation accuracy"), tr("Validation loss"), tr("Training loss"),
                             tr("Learning rate")};
  for (int i = 0; i < 4; ++i) {
    tiles_[i] = new ValueTile(source, labels[i], side);
    tiles->addWidget(tiles_[i], i / 2 * 2, i % 2 * 2);
  }
  tiles->addWidget(new Separator(source, Qt::Vertical, side), 0, 1, 3, 1);
  tiles->addWidget(new Separator(source, Qt::Horizontal, side), 1, 0, 1, 3);
  tiles->setColumnStretch(0, 1);
  tiles->setColumnStretch(2, 1);
  tiles->setColumnMinimumWidth(0, side_width / 2);
  auto* title = new editor::Text(source, FontRole::label_strong, &Theme::text, tr("Events"), side);
  title->setContentsMargins(14, 10, 14, 8);
  events_ = new EventList(source, side);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(tiles);
  column->addWidget(new Separator(source, Qt::Horizontal, side));
  column->addWidget(title);
  column->addWidget(new Separator(source, Qt::Horizontal, side));
  column->addWidget(events_, 1);
  times_ = new TimePanel(source, side);
  column->addWidget(times_);
  return side;
}

void TrainPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool beside = width() - side_width >= two_charts;
  curves_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  between_->setMinimumSize(beside ? QSize(1, 0) : QSize(0, 1));
  between_->setMaximumSize(beside ? QSize(1, QWIDGETSIZE_MAX) : QSize(QWIDGETSIZE_MAX, 1));
}

void TrainPage::show_run(std::int64_t number) {
  wanted_ = number;
  look();
}

void TrainPage::look() {
  if (looking_) return;
  looking_ = true;
  const bool attached = control_.run().has_value();
  const std::int64_t number = wanted_ != 0 ? wanted_ : attached ? control_.run()->number : 0;
  const bool said = attached && control_.run()->number == number;
  const double steps = said ? static_cast<double>(control_.progress().steps_per_epoch) : 0;
  using Found = std::shared_ptr<const RunPicture>;
  store_.ask<Found>([follower = follower_, number,
                     steps](RunStore& store) { return follower->look(store, number, steps); },
                    [this](std::optional<Found> found) {
                      looking_ = false;
                      if (found && *found) take(*found);
                    });
}

void TrainPage::take(std::shared_ptr<const RunPicture> picture) {
  picture_ = std::move(picture);
  const RunRow& row = picture_->row;
  stack_->setCurrentIndex(row.number == 0 ? 0 : 1);
  if (row.number == 0) return;
  refresh_bar();
  refresh_tiles();
  const double steps = picture_->steps_per_epoch;
  const double reached = steps > 0 ? static_cast<double>(row.step) / steps : 0;
  const double epochs = std::max<double>(row.epochs, std::ceil(reached));
  const bool whole = !is_live(row.status) && reached >= row.epochs;
  const std::optional<double> done = whole ? std::nullopt : std::optional(reached);
  for (std::size_t i = 0; i < panels_.size(); ++i) {
    const bool shown = i < picture_->metrics.size();
    panels_[i]->setVisible(shown);
    if (shown) panels_[i]->show_metric(picture_->metrics[i], epochs, done);
  }
  between_->setVisible(picture_->metrics.size() > 1);
  events_->show_events(row.number, picture_->events, steps);
  times_->show_kernels(picture_->kernels);
  const int foot = times_->isHidden() ? 0 : times_->sizeHint().height();
  if (std::exchange(foot_height_, foot) != foot) Q_EMIT footChanged();
}

void TrainPage::refresh_bar() {
  if (!picture_ || picture_->row.number == 0) return;
  const bool attached = control_.run() && control_.run()->number == picture_->row.number;
  RunRow row = picture_->row;
  if (attached && is_live(row.status) && control_.live()) row.status = control_.run()->status;
  bar_->show_run(row, attached ? control_.progress() : Progress{});
}

void TrainPage::refresh_tiles() {
  const RunRow& row = picture_->row;
  const QString second = second_metric(row);
  const QString validation = "validation." + second;
  const std::array<QString, 3> series = {validation, "validation.loss", "train.loss"};
  tiles_[0]->set_label(
      series_title(second.isEmpty() ? QString("validation.accuracy") : validation));
  for (std::size_t i = 0; i < 2; ++i) {
    const MetricSummary* summary = summary_of(row, series[i]);
    tiles_[i]->set_value(summary ? metric_text(series[i], summary->last) : QString(QChar(0x2013)));
    tiles_[i]->set_note(best_note(*picture_, series[i]));
  }
  const Curve* train = picture_->metrics.empty() ? nullptr : &picture_->metrics[0].train;
  if (train != nullptr && !train->y.isEmpty()) {
    tiles_[2]->set_value(plain_text(train->y.last()));
    tiles_[2]->set_note(
        tr("%1 to %2").arg(plain_text(train->low.last()), plain_text(train->high.last())));
  } else {
    tiles_[2]->set_value(QString(QChar(0x2013)));
    tiles_[2]->set_note({});
  }
  const auto rate = row.parameters.find("training.learning_rate");
  const auto schedule = row.parameters.find("training.schedule");
  tiles_[3]->set_value(rate == row.parameters.end() ? QString(QChar(0x2013))
                                                    : setting_text(rate->second));
  tiles_[3]->set_note(schedule == row.parameters.end()
                          ? QString()
                          : tr("%1 schedule").arg(schedule_title(schedule->second)));
}

}  // namespace netloom::app
