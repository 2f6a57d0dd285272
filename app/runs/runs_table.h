#pragma once

#include <cstdint>
#include <vector>

#include <QSortFilterProxyModel>
#include <QTableView>

#include "app/runs/runs_model.h"
#include "editor/theme/theme_source.h"

namespace netloom::app {

class RunsDelegate;

/// Sorts runs by the values of a column and keeps those in which every word of the filter occurs.
class RunsProxy : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit RunsProxy(QObject* parent);
  void set_filter(const QString& words);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  QStringList words_;
};

/// The table of runs. Rows are chosen together with Ctrl and Shift; the order of choosing counts.
class RunsTable : public QTableView {
  Q_OBJECT
 public:
  RunsTable(const editor::ThemeSource& source, RunsModel& model, QWidget* parent = nullptr);

  RunsProxy& proxy() const { return *proxy_; }
  /// The chosen runs in the order in which they were chosen.
  const std::vector<std::int64_t>& chosen() const { return chosen_; }
  /// Chooses the runs `numbers`, as far as they are there, and nothing else.
  void choose(const std::vector<std::int64_t>& numbers);
  /// Gives the columns their widths; call when there are other columns.
  void size_columns();

 signals:
  void chosenChanged();
  /// The marker of a run was clicked.
  void markerClicked(std::int64_t number);
  void goOnClicked(std::int64_t number);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void take_selection(const QItemSelection& added, const QItemSelection& removed);
  std::int64_t number_at(const QModelIndex& index) const;
  bool on_go_on(const QModelIndex& index, const QPoint& position) const;

  RunsModel& model_;
  RunsProxy* proxy_;
  RunsDelegate* delegate_;
  std::vector<std::int64_t> chosen_;
  bool choosing_ = false;
};

}  // namespace netloom::app
