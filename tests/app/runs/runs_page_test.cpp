#include "app/runs/runs_page.h"

#include <filesystem>

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/runs/difference_panel.h"
#include "app/runs/overlay_panel.h"
#include "app/runs/runs_delegate.h"
#include "app/runs/runs_model.h"
#include "app/runs/runs_table.h"
#include "tests/app/sample_runs.h"
#include "tests/support/test.h"

namespace netloom::app {

class RunsPageTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void init();
  void shown_runs_keep_their_colours();
  void nothing_yet_shows_what_to_do();
  void the_table_lists_sorts_and_filters();
  void two_chosen_runs_show_what_differs();
  void a_node_of_one_run_is_one_difference();
  void columns_are_settings_that_were_tried();
  void the_chart_draws_the_chosen_runs();
  void a_live_run_grows_in_the_table();
  void names_are_changed_in_place();
  void deleting_asks_and_keeps_by_default();
  void a_thousand_runs_stay_quick();
  void screenshots_data();
  void screenshots();

 private:
  std::filesystem::path path() const { return folder_->path().toStdString() + "/runs.sqlite"; }
  QString cell(RunsPage& page, int row, RunColumn column) const {
    return page.table().proxy().index(row, page.model().column_of(column)).data().toString();
  }
  void fill() {
    RunStore store(path(), Access::write);
    for (const SampleRun& sample : afternoon()) write_sample(store, sample);
  }

  editor::ThemeSource source_;
  std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

/// Presses the button whose text begins with `text` in the dialog that comes up.
void answer_dialog(const QString& text) {
  QTimer::singleShot(200, qApp, [text] {
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    if (box == nullptr) return;
    if (text.isEmpty()) return box->defaultButton()->click();
    for (QAbstractButton* button : box->buttons()) {
      if (button->text().startsWith(text)) return button->click();
    }
  });
}

}  // namespace

void RunsPageTest::initTestCase() {
  editor::install_theme(*qApp, source_);
}

void RunsPageTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
}

void RunsPageTest::shown_runs_keep_their_colours() {
  ShownRuns shown;
  shown.select({15, 18});
  QCOMPARE(shown.a(), std::optional<std::int64_t>(15));
  QCOMPARE(shown.b(), std::optional<std::int64_t>(18));
  QCOMPARE(shown.look(15), std::optional<int>(0));
  shown.pin(17);
  shown.select({18});
  QVERIFY(!shown.a() && !shown.look(15));
  QCOMPARE(shown.look(18), std::optional<int>(1));
  QCOMPARE(shown.look(17), std::optional<int>(2));
  shown.select({18, 20});
  QCOMPARE(shown.look(20), std::optional<int>(0));
  shown.swap();
  QCOMPARE(shown.a(), std::optional<std::int64_t>(20));
  shown.keep_only({17});
  QVERIFY(!shown.look(18) && shown.look(17));
}

void RunsPageTest::nothing_yet_shows_what_to_do() {
  RunsPage page(path(), source_);
  page.show();
  QSignalSpy asked(&page, &RunsPage::runRequested);
  QPushButton* button = nullptr;
  QTRY_VERIFY((button = page.findChild<QPushButton*>()) != nullptr);
  QTest::qWait(300);
  QVERIFY(!page.table().isVisible());
  for (QPushButton* one : page.findChildren<QPushButton*>()) {
    if (one->isVisible()) one->click();
  }
  QCOMPARE(asked.count(), 1);
}

void RunsPageTest::the_table_lists_sorts_and_filters() {
  fill();
  RunsPage page(path(), source_);
  page.resize(1440, 828);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  QCOMPARE(cell(page, 0, RunColumn::name), QString("#8 dropout-shift"));
  QCOMPARE(cell(page, 5, RunColumn::status), QString("crashed"));
  QVERIFY(cell(page, 0, RunColumn::parameters) != QString(QChar(0x2013)));
  QVERIFY(cell(page, 4, RunColumn::metric).endsWith('%'));
  page.table().sortByColumn(page.model().column_of(RunColumn::loss), Qt::AscendingOrder);
  const QString best = cell(page, 0, RunColumn::loss);
  QVERIFY(best < cell(page, 7, RunColumn::loss));
  page.filter().setText("wide digits");
  QTRY_COMPARE(page.table().proxy().rowCount(), 2);
  page.filter().setText("crashed");
  QTRY_COMPARE(page.table().proxy().rowCount(), 1);
  page.filter().clear();
  QTRY_COMPARE(page.table().proxy().rowCount(), 8);
  const auto& settings = page.model().settings();
  QCOMPARE(settings.front(), std::string("training.learning_rate"));
  QVERIFY(std::find(settings.begin(), settings.end(), "conv2.filters") != settings.end());
}

void RunsPageTest::two_chosen_runs_show_what_differs() {
  fill();
  RunsPage page(path(), source_);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  page.table().choose({5});
  QTRY_VERIFY(!page.difference().comparing());
  page.table().choose({5, 8});
  QTRY_COMPARE(page.difference().differences().settings.size(), std::size_t(3));
  const Differences& found = page.difference().differences();
  QCOMPARE(found.settings[0].key, QString("conv2.filters"));
  QCOMPARE(found.settings[0].a, QString("16"));
  QCOMPARE(found.settings[0].b, QString("32"));
  QCOMPARE(found.settings[1].key, QString("drop1.rate"));
  QCOMPARE(found.settings[1].a, QString("none"));
  QCOMPARE(found.all_settings, 13);
  QCOMPARE(found.result[0].key, QString("test.accuracy"));
  QCOMPARE(found.result[0].change, QString("+0.6 pt"));
  QVERIFY(found.result[0].tone == Difference::Tone::better);
  Q_EMIT page.difference().swapped();
  QTRY_VERIFY(page.difference().differences().result[0].tone == Difference::Tone::worse);
}

void RunsPageTest::a_node_of_one_run_is_one_difference() {
  RunComparison comparison;
  comparison.left.parameters = {{"conv1.layer", "conv2d"}, {"conv1.filters", 16.0}};
  comparison.right.parameters = {{"conv1.layer", "conv2d"},
                                 {"conv1.filters", 8.0},
                                 {"bn1.layer", "batch_norm"},
                                 {"bn1.epsilon", 1e-5}};
  comparison.parameters = {
      {"bn1.epsilon", {}, 1e-5}, {"bn1.layer", {}, "batch_norm"}, {"conv1.filters", 16.0, 8.0}};
  const Differences found = differences_of(comparison, {}, {});
  QCOMPARE(found.settings.size(), std::size_t(2));
  QCOMPARE(found.settings[0].key, QString("bn1"));
  QCOMPARE(found.settings[0].b, QString("batch_norm"));
  QCOMPARE(found.settings[1].key, QString("conv1.filters"));
}

void RunsPageTest::columns_are_settings_that_were_tried() {
  RunEntry plain;
  plain.row.project_name = "Plain";
  plain.row.parameters = {{"conv1.filters", 16.0}, {"training.learning_rate", 0.1}};
  RunEntry tried = plain;
  tried.row.parameters = {
      {"conv1.filters", 8.0}, {"training.learning_rate", 0.1}, {"drop.rate", 0.3}};
  RunEntry other = plain;
  other.row.project_name = "Other";
  other.row.parameters["bn1.epsilon"] = 1e-5;
  QCOMPARE(telling_settings({&plain, &tried, &other}, 5),
           (std::vector<std::string>{"conv1.filters", "drop.rate"}));
  RunsModel model;
  model.set_settings({"conv1.filters", "drop.rate", "conv2.filters"});
  const auto title = [&](int i) {
    return model
        .headerData(model.column_of(RunColumn::curve) + 2 + i, Qt::Horizontal, Qt::DisplayRole)
        .toString();
  };
  QCOMPARE(title(0), QString("conv1 filters"));
  QCOMPARE(title(1), QString("Drop"));
}

void RunsPageTest::the_chart_draws_the_chosen_runs() {
  fill();
  RunsPage page(path(), source_);
  page.resize(1440, 828);
  page.show();
  // At first the newest ones that ended are drawn, and the newest two compared.
  QTRY_COMPARE(page.overlay().chart().curves().size(), std::size_t(4));
  QCOMPARE(page.chosen_count(), 2);
  page.table().choose({2, 5});
  const auto narrow = [&]() -> const Curve* {
    for (const Curve& curve : page.overlay().chart().curves()) {
      if (curve.name == "#5 narrow" && curve.x.size() == 60) return &curve;
    }
    return nullptr;
  };
  QTRY_VERIFY(narrow() != nullptr);
  QCOMPARE(narrow()->x.first(), 1.0);
  QCOMPARE(narrow()->x.last(), 60.0);
  QVERIFY(narrow()->strong && narrow()->best.has_value());
  QComboBox& metric = page.overlay().metric_box();
  metric.setCurrentIndex(metric.findData("validation.accuracy"));
  Q_EMIT metric.activated(metric.currentIndex());
  QTRY_VERIFY(narrow() != nullptr && narrow()->y.last() > 0.9);
  QVERIFY(!page.overlay().chart().logarithmic());
}

void RunsPageTest::a_live_run_grows_in_the_table() {
  fill();
  RunsPage page(path(), source_);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  RunStore store(path(), Access::write);
  const SampleRun sample{"shift", RunStatus::finished, 120, 74};
  auto writer = begin_sample(store, sample, 10);
  QTRY_COMPARE(page.run_count(), 9);
  QCOMPARE(cell(page, 0, RunColumn::status), QString("running"));
  QCOMPARE(page.chosen_count(), 2);  // what was chosen stays
  train_sample(*writer, sample, 10, 20);
  QTRY_COMPARE(page.model().entry(0).row.epoch, 20);
  writer->finish(RunStatus::finished);
  QTRY_COMPARE(cell(page, 0, RunColumn::status), QString("finished"));
}

void RunsPageTest::names_are_changed_in_place() {
  fill();
  RunsPage page(path(), source_);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  page.table().choose({8});
  page.rename_chosen();
  auto* editor = page.table().findChild<QLineEdit*>();
  QVERIFY(editor != nullptr);
  QCOMPARE(editor->text(), QString("dropout-shift"));
  editor->setText("the best");
  QTest::keyClick(editor, Qt::Key_Return);
  QTRY_COMPARE(cell(page, 0, RunColumn::name), QString("#8 the best"));
}

void RunsPageTest::deleting_asks_and_keeps_by_default() {
  fill();
  RunsPage page(path(), source_);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  page.table().choose({1, 3});
  answer_dialog({});
  page.delete_chosen();
  QTest::qWait(100);
  QCOMPARE(page.run_count(), 8);
  answer_dialog("Delete");
  page.delete_chosen();
  QTRY_COMPARE(page.run_count(), 6);
  QCOMPARE(page.chosen_count(), 0);
}

void RunsPageTest::a_thousand_runs_stay_quick() {
  {
    RunStore store(path(), Access::write);
    RunStart start = start_of(afternoon()[0]);
    for (int i = 0; i < 1000; ++i) {
      start.name = fmt::format("run {}", i);
      start.parameters["conv2.filters"] = double(i % 7);
      auto writer = store.begin_run(start);
      writer->push(writer->series("validation.loss"), 40, 1.0 / (i + 1));
      writer->finish(RunStatus::finished);
    }
  }
  RunsPage page(path(), source_);
  page.resize(1440, 828);
  page.show();
  QTRY_COMPARE_WITH_TIMEOUT(page.run_count(), 1000, 20000);
  QElapsedTimer timer;
  timer.start();
  page.table().sortByColumn(page.model().column_of(RunColumn::loss), Qt::AscendingOrder);
  page.filter().setText("run 99");
  const qint64 sorted = timer.restart();
  page.table().viewport()->repaint();
  qInfo("1,000 runs: sorted and filtered in %lld ms, painted in %lld ms", sorted, timer.elapsed());
  QCOMPARE(cell(page, 0, RunColumn::name), QString("#1000 run 999"));
  QVERIFY(sorted < 300);
}

void RunsPageTest::screenshots_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("light") << false;
  QTest::newRow("dark") << true;
}

void RunsPageTest::screenshots() {
  QFETCH(bool, dark);
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  fill();
  RunStore store(path(), Access::write);
  const SampleRun sample{"shift-augment", RunStatus::finished, 120, 74, 0.042, 0.985, 8, 0.18};
  auto writer = begin_sample(store, sample, 74);
  writer->flush();
  const double day = 24 * 60;
  age_runs(path(), {{1, {3 * day, 4.6}},
                    {2, {1.1 * day, 0.9}},
                    {3, {1.05 * day, 5.8}},
                    {4, {day, 8.8}},
                    {5, {41, 5.1}},
                    {6, {25, 9.6}},
                    {7, {22, 9.5}},
                    {8, {14, 9.6}},
                    {9, {0.2, 11.7}}});
  RunsPage page(path(), source_);
  page.resize(1440, 828);
  page.show();
  QTRY_COMPARE(page.run_count(), 9);
  page.table().choose({5, 8});
  QTRY_VERIFY(page.difference().comparing());
  QTest::qWait(400);
  QTest::mouseMove(&page.overlay().chart(), QPoint(470, 120));
  QTest::qWait(100);
  QDir().mkpath(QString(NETLOOM_BINARY_DIR) + "/screenshots");
  const QString name = dark ? "runs-dark" : "runs-light";
  QVERIFY(page.grab().save(QString(NETLOOM_BINARY_DIR) + "/screenshots/" + name + ".png"));
  writer->finish(RunStatus::stopped);
}

NETLOOM_TEST(RunsPageTest)

}  // namespace netloom::app

#include "runs_page_test.moc"
