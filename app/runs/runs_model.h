#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "app/runs/run_list.h"
#include "app/runs/shown_runs.h"

namespace netloom::app {

/// What a column of the table of runs shows.
enum class RunColumn {
  marker,
  name,
  status,
  metric,
  loss,
  curve,
  test,
  setting,
  parameters,
  time,
  started
};

/// The runs of the store as a table, newest first. The delegate paints from `entry`; texts and
/// sort keys come from here.
class RunsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  /// What Qt::UserRole and above give: the value to sort by, and the text that the filter searches.
  static constexpr int sort_role = Qt::UserRole;
  static constexpr int search_role = Qt::UserRole + 1;
  /// The row in this model, for views that sort and filter.
  static constexpr int row_role = Qt::UserRole + 2;

  explicit RunsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void set_entries(RunEntries entries);
  /// The settings that have a column of their own, by key.
  void set_settings(std::vector<std::string> keys);
  const std::vector<std::string>& settings() const { return settings_; }
  /// Repaints the markers and names: other runs are drawn or compared.
  void set_shown(const ShownRuns& shown);
  const ShownRuns& shown() const { return shown_; }

  const RunEntry& entry(int row) const { return (*entries_)[static_cast<std::size_t>(row)]; }
  /// The row of run `number`; -1 when it is not there.
  int row_of(std::int64_t number) const;
  RunColumn kind(int column) const;
  /// The first column of that kind.
  int column_of(RunColumn kind) const;
  /// "accuracy", or what else most runs measure beside the loss; empty for nothing.
  const QString& metric() const { return metric_; }
  /// Where `value` of the metric lies between the worst and the best of all runs, 0 to 1.
  double metric_share(double value) const;
  /// The lowest and highest validation loss of all curves: their common scale.
  double curve_low() const { return curve_low_; }
  double curve_high() const { return curve_high_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 signals:
  /// The user gave a run another name.
  void renamed(std::int64_t number, const QString& name);

 private:
  int first_setting() const { return 7; }
  const std::string& setting_key(int column) const;
  QString text(const RunEntry& entry, int column) const;
  QVariant sort_key(const RunEntry& entry, int column) const;
  void measure();

  RunEntries entries_ = std::make_shared<const std::vector<RunEntry>>();
  std::vector<std::string> settings_;
  ShownRuns shown_;
  QString metric_;
  double metric_low_ = 0;
  double metric_high_ = 1;
  double curve_low_ = 0;
  double curve_high_ = 1;
};

/// The best value of series `name` of a run; NaN when it has none.
double best_of(const RunRow& row, const std::string& name);

/// The last value of series `name` of a run; NaN when it has none.
double last_of(const RunRow& row, const std::string& name);

}  // namespace netloom::app
