#include "app/runs/runs_table.h"

#include <algorithm>
#include <array>

#include <QHeaderView>
#include <QMouseEvent>

#include "app/runs/runs_delegate.h"
#include "editor/theme/netloom_style.h"

namespace netloom::app {

namespace {

constexpr int row_height = 33;
constexpr int name_usual = 140;
constexpr int name_least = 100;  // Where all has given way that can.
/// What gives way first where the table is narrow.
constexpr std::array giving_way = {RunColumn::parameters, RunColumn::setting, RunColumn::time,
                                   RunColumn::curve,      RunColumn::test,    RunColumn::started,
                                   RunColumn::loss};

int width_of(RunColumn column) {
  switch (column) {
    case RunColumn::marker:
      return 40;
    case RunColumn::name:
      return name_usual;
    case RunColumn::status:
      return 168;
    case RunColumn::metric:
      return 84;
    case RunColumn::loss:
      return 108;
    case RunColumn::curve:
      return 78;
    case RunColumn::test:
      return 58;
    case RunColumn::setting:
      return 56;
    case RunColumn::parameters:
      return 62;
    case RunColumn::time:
      return 64;
    case RunColumn::started:
      return 76;
  }
  return 80;
}

}  // namespace

RunsProxy::RunsProxy(QObject* parent) : QSortFilterProxyModel(parent) {
  setSortRole(RunsModel::sort_role);
  setDynamicSortFilter(true);
}

void RunsProxy::set_filter(const QString& words) {
  words_ = words.simplified().toLower().split(' ', Qt::SkipEmptyParts);
  invalidateFilter();
}

bool RunsProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QString text =
      sourceModel()->index(row, 0, parent).data(RunsModel::search_role).toString().toLower();
  return std::all_of(words_.begin(), words_.end(),
                     [&](const QString& word) { return text.contains(word); });
}

RunsTable::RunsTable(const editor::ThemeSource& source, RunsModel& model, QWidget* parent)
    : QTableView(parent),
      model_(model),
      proxy_(new RunsProxy(this)),
      delegate_(new RunsDelegate(source, model, this)) {
  proxy_->setSourceModel(&model);
  setModel(proxy_);
  setItemDelegate(delegate_);
  editor::set_table_look(*this);
  setFrameShape(QFrame::NoFrame);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(EditKeyPressed);
  setMouseTracking(true);
  setSortingEnabled(true);
  setVerticalScrollMode(ScrollPerPixel);
  setContextMenuPolicy(Qt::CustomContextMenu);
  setTabKeyNavigation(false);
  setAccessibleName(tr("Runs"));
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(row_height);
  horizontalHeader()->setFixedHeight(30);
  horizontalHeader()->setStretchLastSection(false);
  horizontalHeader()->setMinimumSectionSize(30);
  horizontalHeader()->setHighlightSections(false);
  sortByColumn(model_.column_of(RunColumn::started), Qt::DescendingOrder);
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &RunsTable::take_selection);
}

void RunsTable::size_columns() {
  int others = 0;
  const int name = model_.column_of(RunColumn::name);
  for (int column = 0; column < model_.columnCount(); ++column) {
    setColumnHidden(column, false);
    if (column == name) continue;
    const bool titled = model_.kind(column) != RunColumn::marker;
    const int width = std::max(width_of(model_.kind(column)),
                               titled ? horizontalHeader()->sectionSizeHint(column) : 0);
    horizontalHeader()->resizeSection(column, width);
    others += width;
  }
  const int room = viewport()->width();
  for (const RunColumn kind : giving_way) {
    for (int column = model_.columnCount() - 1; column >= 0; --column) {
      if (others + name_usual <= room) break;
      if (model_.kind(column) != kind) continue;
      others -= columnWidth(column);
      setColumnHidden(column, true);
    }
  }
  horizontalHeader()->resizeSection(name, std::max(room - others, name_least));
}

void RunsTable::choose(const std::vector<std::int64_t>& numbers) {
  choosing_ = true;
  clearSelection();
  chosen_.clear();
  for (const std::int64_t number : numbers) {
    const int row = model_.row_of(number);
    if (row < 0) continue;
    chosen_.push_back(number);
    const QModelIndex index = proxy_->mapFromSource(model_.index(row, 0));
    if (!index.isValid()) continue;
    selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
  }
  choosing_ = false;
  Q_EMIT chosenChanged();
}

std::int64_t RunsTable::number_at(const QModelIndex& index) const {
  return model_.entry(proxy_->mapToSource(index).row()).row.number;
}

void RunsTable::take_selection(const QItemSelection&, const QItemSelection&) {
  if (choosing_) return;
  std::vector<std::int64_t> now;
  for (const QModelIndex& index : selectionModel()->selectedRows()) {
    now.push_back(number_at(index));
  }
  std::erase_if(chosen_, [&](std::int64_t number) {
    return std::find(now.begin(), now.end(), number) == now.end();
  });
  for (const std::int64_t number : now) {
    if (std::find(chosen_.begin(), chosen_.end(), number) == chosen_.end()) {
      chosen_.push_back(number);
    }
  }
  // Rows that the filter is taking away lose their selection in the middle of it: who hears of this
  // changes the model, so it must be over first.
  QMetaObject::invokeMethod(this, &RunsTable::chosenChanged, Qt::QueuedConnection);
}

bool RunsTable::on_go_on(const QModelIndex& index, const QPoint& position) const {
  if (!index.isValid()) return false;
  const QModelIndex source = proxy_->mapToSource(index);
  if (model_.kind(source.column()) != RunColumn::status) return false;
  const QRectF cell = QRectF(visualRect(index)).adjusted(8, 0, -8, -1);
  return delegate_->go_on_area(cell, model_.entry(source.row())).contains(position);
}

void RunsTable::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  if (event->button() == Qt::LeftButton && index.isValid()) {
    if (model_.kind(index.column()) == RunColumn::marker) {
      Q_EMIT markerClicked(number_at(index));
      return;
    }
    if (on_go_on(index, event->pos())) {
      Q_EMIT goOnClicked(number_at(index));
      return;
    }
  }
  QTableView::mousePressEvent(event);
}

void RunsTable::mouseMoveEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  const bool link = on_go_on(index, event->pos()) ||
                    (index.isValid() && model_.kind(index.column()) == RunColumn::marker);
  viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
  QTableView::mouseMoveEvent(event);
}

void RunsTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  size_columns();
}

}  // namespace netloom::app
