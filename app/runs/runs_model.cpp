#include "app/runs/runs_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "editor/inspector/setting_words.h"
#include "editor/words/number_text.h"
#include "engine/core/os/clock.h"

namespace netloom::app {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QString last_word(const std::string& key) {
  return QString::fromStdString(key).section('.', -1);
}

/// The settings of the first of `entries` that has `key`.
const RunParameters& settings_with(const std::string& key, const std::vector<RunEntry>& entries) {
  static const RunParameters none;
  const auto at = std::ranges::find_if(
      entries, [&](const RunEntry& one) { return one.row.parameters.contains(key); });
  return at == entries.end() ? none : at->row.parameters;
}

/// "Filters" for "conv2.filters", "conv2 · Filters" where another column of `keys` has filters too;
/// "Rate" for the learning rate, so that the rate of a dropout goes by its node.
QString setting_title(const std::string& key, const std::vector<std::string>& keys,
                      const RunParameters& settings) {
  if (key == "training.learning_rate") return RunsModel::tr("Rate");
  const QString last = last_word(key);
  if (last == "rate")
    return sentence_case(QString::fromStdString(key).section('.', -2, -2).replace('_', ' '));
  const bool alike =
      std::ranges::count_if(keys, [&](const auto& one) { return last_word(one) == last; }) > 1;
  return alike ? editor::setting_words(key, settings) : editor::short_setting_words(key, settings);
}

/// Missing values sort below all others.
QVariant number_key(double value) {
  return std::isfinite(value) ? value : std::numeric_limits<double>::lowest();
}

}  // namespace

double best_of(const RunRow& row, const std::string& name) {
  const auto found = row.metrics.find(name);
  return found == row.metrics.end() ? nothing : found->second.best;
}

double last_of(const RunRow& row, const std::string& name) {
  const auto found = row.metrics.find(name);
  return found == row.metrics.end() ? nothing : found->second.last;
}

void RunsModel::set_entries(RunEntries entries) {
  const bool same =
      entries->size() == entries_->size() &&
      std::equal(entries->begin(), entries->end(), entries_->begin(),
                 [](const RunEntry& a, const RunEntry& b) { return a.row.number == b.row.number; });
  if (!same) beginResetModel();
  entries_ = std::move(entries);
  measure();
  if (!same) {
    endResetModel();
  } else if (rowCount() > 0) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
}

void RunsModel::set_settings(std::vector<std::string> keys) {
  if (keys == settings_) return;
  beginResetModel();
  settings_ = std::move(keys);
  endResetModel();
}

void RunsModel::set_shown(const ShownRuns& shown) {
  shown_ = shown;
  if (rowCount() == 0) return;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RunsModel::measure() {
  std::map<QString, int> uses;
  for (const RunEntry& entry : *entries_) {
    const QString metric = second_metric(entry.row);
    if (!metric.isEmpty()) ++uses[metric];
  }
  metric_.clear();
  int most = 0;
  for (const auto& [metric, count] : uses) {
    if (count > most) metric_ = metric;
    most = std::max(most, count);
  }
  metric_low_ = curve_low_ = std::numeric_limits<double>::max();
  metric_high_ = curve_high_ = std::numeric_limits<double>::lowest();
  for (const RunEntry& entry : *entries_) {
    const double value = best_of(entry.row, "validation." + metric_.toStdString());
    if (std::isfinite(value)) {
      metric_low_ = std::min(metric_low_, value);
      metric_high_ = std::max(metric_high_, value);
    }
    for (const double point : entry.curve) {
      if (!(point > 0) || !std::isfinite(point)) continue;
      curve_low_ = std::min(curve_low_, point);
      curve_high_ = std::max(curve_high_, point);
    }
  }
}

double RunsModel::metric_share(double value) const {
  const double length = metric_high_ - metric_low_;
  const double share = length > 0 ? (value - metric_low_) / length : 1;
  return std::clamp(0.08 + 0.92 * share, 0.0, 1.0);
}

int RunsModel::row_of(std::int64_t number) const {
  const auto found = std::find_if(entries_->begin(), entries_->end(), [&](const RunEntry& entry) {
    return entry.row.number == number;
  });
  return found == entries_->end() ? -1 : static_cast<int>(found - entries_->begin());
}

RunColumn RunsModel::kind(int column) const {
  if (column < first_setting()) return static_cast<RunColumn>(column);
  const int after = column - first_setting() - static_cast<int>(settings_.size());
  if (after < 0) return RunColumn::setting;
  return static_cast<RunColumn>(static_cast<int>(RunColumn::parameters) + after);
}

int RunsModel::column_of(RunColumn kind) const {
  const int index = static_cast<int>(kind);
  return kind > RunColumn::setting ? index - 1 + static_cast<int>(settings_.size()) : index;
}

const std::string& RunsModel::setting_key(int column) const {
  return settings_[static_cast<std::size_t>(column - first_setting())];
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_->size());
}

int RunsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : first_setting() + static_cast<int>(settings_.size()) + 3;
}

QString RunsModel::text(const RunEntry& entry, int column) const {
  const RunRow& row = entry.row;
  const QString none(QChar(0x2013));
  switch (kind(column)) {
    case RunColumn::name:
      return QString("#%1 %2").arg(row.number).arg(QString::fromStdString(row.name));
    case RunColumn::status:
      return status_word(row.status);
    case RunColumn::metric:
      return metric_text(metric_, best_of(row, "validation." + metric_.toStdString()));
    case RunColumn::loss:
      return metric_text("loss", best_of(row, "validation.loss"));
    case RunColumn::test: {
      const std::string test = "test." + (metric_.isEmpty() ? "loss" : metric_.toStdString());
      return metric_text(metric_, last_of(row, test));
    }
    case RunColumn::setting: {
      const auto found = row.parameters.find(setting_key(column));
      return found == row.parameters.end()
                 ? none
                 : editor::setting_value_words(found->first, found->second, row.parameters);
    }
    case RunColumn::parameters:
      return entry.parameters > 0 ? editor::count_text(entry.parameters) : none;
    case RunColumn::time:
      return duration_text(row.seconds);
    case RunColumn::started:
      return ago_text(row.started, wall_seconds());
    default:
      return {};
  }
}

QVariant RunsModel::sort_key(const RunEntry& entry, int column) const {
  const RunRow& row = entry.row;
  switch (kind(column)) {
    case RunColumn::marker:
      return shown_.look(row.number).has_value();
    case RunColumn::name:
      return QString::fromStdString(row.name).toLower();
    case RunColumn::status:
      return status_word(row.status);
    case RunColumn::metric:
      return number_key(best_of(row, "validation." + metric_.toStdString()));
    case RunColumn::loss:
    case RunColumn::curve:
      return number_key(best_of(row, "validation.loss"));
    case RunColumn::test:
      return number_key(last_of(row, "test." + metric_.toStdString()));
    case RunColumn::setting: {
      const auto found = row.parameters.find(setting_key(column));
      if (found == row.parameters.end()) return number_key(nothing);
      if (const double* number = std::get_if<double>(&found->second)) return *number;
      return setting_text(found->second);
    }
    case RunColumn::parameters:
      return static_cast<double>(entry.parameters);
    case RunColumn::time:
      return row.seconds;
    case RunColumn::started:
      return static_cast<qlonglong>(row.number);
  }
  return {};
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  const RunEntry& one = entry(index.row());
  if (role == sort_role) return sort_key(one, index.column());
  if (role == row_role) return index.row();
  if (role == search_role) {
    return QString("#%1 %2 %3 %4")
        .arg(one.row.number)
        .arg(QString::fromStdString(one.row.name), QString::fromStdString(one.row.project_name),
             status_word(one.row.status));
  }
  if (role == Qt::EditRole && kind(index.column()) == RunColumn::name) {
    return QString::fromStdString(one.row.name);
  }
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return text(one, index.column());
  if (role == Qt::ToolTipRole && kind(index.column()) == RunColumn::marker) {
    return shown_.look(one.row.number) ? tr("Take it off the chart") : tr("Show it in the chart");
  }
  return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const RunColumn column = kind(section);
  if (role == Qt::ToolTipRole && column == RunColumn::setting) {
    return QString::fromStdString(setting_key(section));
  }
  if (role == Qt::TextAlignmentRole) {
    const bool left = column == RunColumn::name || column == RunColumn::status ||
                      column == RunColumn::curve || column == RunColumn::started;
    return QVariant(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight));
  }
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case RunColumn::marker:
      return {};
    case RunColumn::name:
      return tr("Run");
    case RunColumn::status:
      return tr("Status");
    case RunColumn::metric:
      return metric_.isEmpty() ? tr("Metric") : tr("Val %1").arg(metric_words(metric_));
    case RunColumn::loss:
      return tr("Val loss, best");
    case RunColumn::curve:
      return tr("Curve");
    case RunColumn::test:
      return tr("Test");
    case RunColumn::setting:
      return setting_title(setting_key(section), settings_,
                           settings_with(setting_key(section), *entries_));
    case RunColumn::parameters:
      return tr("Params");
    case RunColumn::time:
      return tr("Time");
    case RunColumn::started:
      return tr("Started");
  }
  return {};
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
  return kind(index.column()) == RunColumn::name ? usual | Qt::ItemIsEditable : usual;
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const QString name = value.toString().trimmed();
  if (role != Qt::EditRole || name.isEmpty()) return false;
  if (name != QString::fromStdString(entry(index.row()).row.name)) {
    Q_EMIT renamed(entry(index.row()).row.number, name);
  }
  return true;
}

}  // namespace netloom::app
