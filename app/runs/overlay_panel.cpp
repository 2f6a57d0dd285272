#include "app/runs/overlay_panel.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "editor/theme/widgets/labels.h"

namespace netloom::app {

using editor::FontRole;
using editor::Text;
using editor::Theme;

namespace {

constexpr int most_points = 4000;  ///< Of each run: several to a pixel.

}  // namespace

OverlayPanel::OverlayPanel(const editor::ThemeSource& source, StoreThread& store, QWidget* parent)
    : QWidget(parent),
      store_(store),
      note_(new Text(source, FontRole::help, &Theme::text3, {}, this)),
      metric_(new QComboBox(this)),
      scale_(new QComboBox(this)),
      chart_(new Chart(source, this)) {
  metric_->setAccessibleName(tr("Metric"));
  metric_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  scale_->setAccessibleName(tr("Scale"));
  scale_->addItems({tr("linear"), tr("log")});
  chart_->set_end_labels(true);
  connect(metric_, &QComboBox::activated, this, [this] {
    wanted_metric_ = metric_->currentData().toString();
    take_metric();
    draw();
    load();
  });
  connect(scale_, &QComboBox::activated, this, &OverlayPanel::draw);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(14, 0, 14, 0);
  head->setSpacing(10);
  head->addWidget(metric_);
  head->addWidget(note_, 1);
  head->addWidget(scale_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 12, 0, 8);
  column->setSpacing(6);
  column->addLayout(head);
  column->addWidget(chart_, 1);
}

std::string OverlayPanel::series() const {
  return metric_->currentData().toString().toStdString();
}

void OverlayPanel::show_runs(RunEntries entries, const ShownRuns& shown) {
  entries_ = std::move(entries);
  shown_ = shown;
  fill_metrics();
  draw();
  load();
}

void OverlayPanel::fill_metrics() {
  std::set<std::string> names;
  for (const RunEntry& entry : *entries_) {
    for (const auto& [name, summary] : entry.row.metrics) {
      if (name.rfind("test.", 0) != 0) names.insert(name);
    }
  }
  QStringList wanted;
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    wanted.append(QString::fromStdString(*name));
  }
  QStringList present;
  for (int i = 0; i < metric_->count(); ++i) present.append(metric_->itemData(i).toString());
  if (present == wanted) return;
  const QString chosen = metric_->currentData().toString();
  metric_->clear();
  for (const QString& name : wanted) metric_->addItem(series_title(name), name);
  metric_->setCurrentIndex(std::max(0, metric_->findData(wanted_metric_)));
  if (metric_->currentData().toString() != chosen) take_metric();
}

void OverlayPanel::take_metric() {
  read_.clear();
  scale_->setCurrentIndex(is_share(metric_->currentData().toString()) ? 0 : 1);
}

void OverlayPanel::load() {
  if (loading_) return;
  struct Wanted {
    std::int64_t number;
    std::int64_t step;
  };
  std::vector<Wanted> wanted;
  for (const RunEntry& entry : *entries_) {
    if (!shown_.look(entry.row.number)) continue;
    const auto found = read_.find(entry.row.number);
    if (found != read_.end() && found->second.step == entry.row.step) continue;
    wanted.push_back({entry.row.number, entry.row.step});
  }
  if (wanted.empty()) return;
  loading_ = true;
  using Found = std::map<std::int64_t, Read>;
  store_.ask<Found>(
      [wanted, name = series()](RunStore& store) {
        Found found;
        for (const Wanted& one : wanted) {
          found[one.number] = {one.step, store.series_overview(one.number, name, most_points)};
        }
        return found;
      },
      [this, name = series()](std::optional<Found> found) {
        loading_ = false;
        if (!found) return;
        if (name == series()) {
          for (auto& [number, read] : *found) read_[number] = std::move(read);
          draw();
        }
        load();  // what was chosen in the meantime
      });
}

Curve OverlayPanel::curve_of(const RunEntry& entry, int look) const {
  const std::int64_t number = entry.row.number;
  Curve curve;
  curve.name = QString("#%1 %2").arg(number).arg(QString::fromStdString(entry.row.name));
  curve.look = look;
  curve.markers = true;
  curve.strong = shown_.a() == number || shown_.b() == number;
  const auto found = read_.find(number);
  const double steps = steps_per_epoch(entry.row);
  if (found == read_.end() || steps <= 0) return curve;
  for (const Point& point : found->second.points) {
    curve.x.append(static_cast<double>(point.step) / steps);
    curve.y.append(point.mean);
  }
  const auto summary = entry.row.metrics.find(series());
  if (summary != entry.row.metrics.end() && std::isfinite(summary->second.best) &&
      series().rfind("validation.", 0) == 0) {
    curve.best =
        QPointF(static_cast<double>(summary->second.best_step) / steps, summary->second.best);
  }
  return curve;
}

void OverlayPanel::draw() {
  std::vector<Curve> curves;
  double epochs = 1;
  for (const RunEntry& entry : *entries_) {
    const auto look = shown_.look(entry.row.number);
    if (!look) continue;
    curves.push_back(curve_of(entry, *look));
    if (!curves.back().x.isEmpty()) epochs = std::max(epochs, std::ceil(curves.back().x.last()));
  }
  const auto count = curves.size();
  // The compared ones lie on top.
  std::stable_partition(curves.begin(), curves.end(), [](const Curve& one) { return !one.strong; });
  note_->setText(count == 0 ? tr("Choose runs in the table to draw them here")
                            : tr("%1 shown · star marks the best epoch").arg(count));
  chart_->set_metric(QString::fromStdString(series()));
  chart_->set_logarithmic(scale_->currentIndex() == 1);
  chart_->set_epochs(epochs);
  chart_->set_curves(std::move(curves));
}

}  // namespace netloom::app
