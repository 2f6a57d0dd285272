#include "app/runs/runs_page.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/runs/difference_panel.h"
#include "app/runs/overlay_panel.h"
#include "app/runs/run_details.h"
#include "app/runs/runs_model.h"
#include "app/runs/runs_table.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"

namespace netloom::app {

using editor::FontRole;
using editor::Separator;
using editor::Text;
using editor::Theme;

namespace {

constexpr int refresh_ms = 250;
constexpr int most_settings = 3;
constexpr int most_pinned = 4;  // Curves on the chart before the user says which.
constexpr int difference_width = 392;

}  // namespace

RunsPage::RunsPage(std::filesystem::path runs_path, const editor::ThemeSource& source,
                   QWidget* parent)
    : QWidget(parent),
      runs_path_(std::move(runs_path)),
      store_(runs_path_),
      reader_(std::make_shared<RunListReader>()),
      stack_(new QStackedLayout(this)),
      model_(new RunsModel(this)) {
  build(source);
  connect_parts();
  timer_.start(refresh_ms);
  look(true);
}

RunsPage::~RunsPage() = default;

void RunsPage::build(const editor::ThemeSource& source) {
  empty_ = new editor::EmptyState(source, editor::EmptyState::Drawing::curves, tr("No runs yet"),
                                  tr("Each training is kept here and can be compared with any "
                                     "other."),
                                  this);
  connect(empty_->set_action(tr("Run this project")), &QPushButton::clicked, this,
          &RunsPage::runRequested);
  table_ = new RunsTable(source, *model_, this);
  overlay_ = new OverlayPanel(source, store_, this);
  difference_ = new DifferencePanel(source, this);
  difference_->setFixedWidth(difference_width);
  details_ = new RunDetails(source, this);
  details_->setFixedWidth(difference_width);
  details_->hide();
  auto* split = new QSplitter(Qt::Vertical, this);
  split->setChildrenCollapsible(false);
  split->addWidget(table_);
  split->addWidget(overlay_);
  split->setSizes({330, 420});
  auto* left = new QVBoxLayout;
  left->setSpacing(0);
  left->addWidget(build_filter(source));
  left->addWidget(new Separator(source, Qt::Horizontal, this));
  left->addWidget(split, 1);
  auto* page = new QWidget(this);
  auto* row = new QHBoxLayout(page);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addLayout(left, 1);
  row->addWidget(new Separator(source, Qt::Vertical, page));
  row->addWidget(difference_);
  row->addWidget(details_);
  stack_->addWidget(empty_);
  stack_->addWidget(page);
}

QWidget* RunsPage::build_filter(const editor::ThemeSource& source) {
  auto* bar = new QWidget(this);
  filter_ = new QLineEdit(bar);
  filter_->setPlaceholderText(tr("Filter by name, project, status"));
  filter_->setAccessibleName(tr("Filter"));
  filter_->setClearButtonEnabled(true);
  auto* icon =
      filter_->addAction(editor::themed_icon(source.theme(), "filter"), QLineEdit::LeadingPosition);
  connect(&source, &editor::ThemeSource::changed, icon,
          [icon, &source] { icon->setIcon(editor::themed_icon(source.theme(), "filter")); });
  found_ = new Text(source, FontRole::label, &Theme::text3, {}, bar);
  auto* dots = new editor::IconButton(source, "dots", tr("What to do with the chosen runs"), bar);
  connect(dots, &QAbstractButton::clicked, this,
          [this, dots] { open_menu(dots->mapToGlobal(QPoint(0, dots->height()))); });
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(14, 10, 14, 10);
  row->setSpacing(10);
  row->addWidget(filter_, 1);
  row->addWidget(found_);
  row->addWidget(dots);
  return bar;
}

void RunsPage::connect_parts() {
  connect(&timer_, &QTimer::timeout, this, [this] { look(); });
  connect(&store_, &StoreThread::failed, this, &RunsPage::failed);
  connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
    table_->proxy().set_filter(text);
    refresh_settings();
  });
  connect(table_, &RunsTable::chosenChanged, this, &RunsPage::show_chosen);
  connect(table_, &RunsTable::markerClicked, this, [this](std::int64_t number) {
    shown_.toggle(number);
    model_->set_shown(shown_);
    overlay_->show_runs(entries_, shown_);
  });
  connect(table_, &RunsTable::goOnClicked, this, &RunsPage::resumeRequested);
  connect(table_, &QTableView::customContextMenuRequested, this,
          [this](const QPoint& at) { open_menu(table_->viewport()->mapToGlobal(at)); });
  connect(model_, &RunsModel::renamed, this, [this](std::int64_t number, const QString& name) {
    change(
        [number, text = name.toStdString()](RunStore& store) { store.rename_run(number, text); });
  });
  connect(difference_, &DifferencePanel::swapped, this, [this] {
    shown_.swap();
    model_->set_shown(shown_);
    compare();
  });
  connect(details_, &RunDetails::openRequested, this, &RunsPage::open_chosen);
  connect(difference_, &DifferencePanel::openRequested, this, [this] {
    if (shown_.b()) Q_EMIT openProjectRequested(*shown_.b());
  });
  connect(difference_, &DifferencePanel::graphsRequested, this, [this] {
    if (shown_.a() && shown_.b()) Q_EMIT compareGraphsRequested(*shown_.a(), *shown_.b());
  });
}

void RunsPage::look(bool always) {
  look_always_ = look_always_ || always;
  if (looking_) return;
  looking_ = true;
  const bool now = std::exchange(look_always_, false);
  store_.ask<RunEntries>(
      [reader = reader_, now](RunStore& store) { return reader->read(store, now); },
      [this](std::optional<RunEntries> entries) {
        looking_ = false;
        if (entries && *entries) take(*entries);
        if (look_always_) look();
      });
}

void RunsPage::take(RunEntries entries) {
  entries_ = std::move(entries);
  std::set<std::int64_t> existing;
  for (const RunEntry& entry : *entries_) existing.insert(entry.row.number);
  shown_.keep_only(existing);
  const std::vector<std::int64_t> chosen = table_->chosen();
  const int columns = model_->columnCount();
  model_->set_entries(entries_);
  refresh_settings();
  if (model_->columnCount() != columns || stack_->currentIndex() == 0) table_->size_columns();
  stack_->setCurrentIndex(entries_->empty() ? 0 : 1);
  if (!wanted_.empty()) {
    table_->choose(std::exchange(wanted_, {}));
  } else if (chosen == chosen_by_itself_ && newest_ended() != chosen_by_itself_) {
    choose_newest();
  } else if (table_->selectionModel()->selectedRows().size() !=
             static_cast<qsizetype>(chosen.size())) {
    table_->choose(chosen);  // the rows were laid out anew
  } else {
    show_chosen();
  }
  Q_EMIT countsChanged();
}

std::vector<std::int64_t> RunsPage::newest_ended() const {
  std::vector<std::int64_t> ended;
  for (const RunEntry& entry : *entries_) {
    if (!is_live(entry.row.status) && ended.size() < 2)
      ended.insert(ended.begin(), entry.row.number);
  }
  return ended;
}

void RunsPage::choose_newest() {
  if (chosen_by_itself_.empty()) {
    int pinned = 0;
    for (const RunEntry& entry : *entries_) {
      if (!is_live(entry.row.status) && pinned++ < most_pinned) shown_.pin(entry.row.number);
    }
  }
  chosen_by_itself_ = newest_ended();
  table_->choose(chosen_by_itself_);
}

void RunsPage::choose(std::vector<std::int64_t> runs) {
  wanted_ = std::move(runs);
  look(true);
}

void RunsPage::refresh_settings() {
  std::vector<const RunEntry*> shown;
  for (int row = 0; row < table_->proxy().rowCount(); ++row) {
    const QModelIndex index = table_->proxy().mapToSource(table_->proxy().index(row, 0));
    shown.push_back(&model_->entry(index.row()));
  }
  const std::vector<std::int64_t> chosen = table_->chosen();
  const auto keys = telling_settings(shown, most_settings);
  if (keys != model_->settings()) {
    model_->set_settings(keys);
    table_->sortByColumn(model_->column_of(RunColumn::started), Qt::DescendingOrder);
    table_->size_columns();
    table_->choose(chosen);
  }
  found_->setText(filter_->text().isEmpty()
                      ? run_count() == 1 ? tr("1 run") : tr("%1 runs").arg(run_count())
                      : tr("%1 of %2 runs").arg(shown.size()).arg(run_count()));
}

void RunsPage::show_chosen() {
  shown_.select(table_->chosen());
  model_->set_shown(shown_);
  overlay_->show_runs(entries_, shown_);
  compare();
  Q_EMIT countsChanged();
}

void RunsPage::compare() {
  const auto a = shown_.a();
  const auto b = shown_.b();
  if (!a || !b) return show_single();
  store_.ask<RunComparison>(
      [left = *a, right = *b](RunStore& store) { return store.compare(left, right); },
      [this, left = *a, right = *b](std::optional<RunComparison> comparison) {
        if (!comparison || shown_.a() != left || shown_.b() != right) return;
        const RunEntry* first = entry_of(left);
        const RunEntry* second = entry_of(right);
        if (first == nullptr || second == nullptr) return;
        details_->hide();
        difference_->show();
        difference_->show_comparison(*comparison, *first, *second, shown_.look(left).value_or(0),
                                     shown_.look(right).value_or(1));
      });
}

void RunsPage::show_single() {
  const RunEntry* only = only_chosen();
  difference_->show_nothing();
  difference_->setVisible(only == nullptr);
  details_->setVisible(only != nullptr);
  if (only != nullptr) details_->show_run(*only);
}

const RunEntry* RunsPage::entry_of(std::int64_t number) const {
  const auto found = std::find_if(entries_->begin(), entries_->end(), [&](const RunEntry& entry) {
    return entry.row.number == number;
  });
  return found == entries_->end() ? nullptr : &*found;
}

int RunsPage::run_count() const {
  return static_cast<int>(entries_->size());
}

int RunsPage::chosen_count() const {
  return static_cast<int>(table_->chosen().size());
}

void RunsPage::change(std::function<void(RunStore&)> work) {
  store_.ask<bool>(
      [work = std::move(work)](RunStore& store) {
        work(store);
        return true;
      },
      [this](std::optional<bool>) { look(true); });  // our own writes change no data version
}

}  // namespace netloom::app
