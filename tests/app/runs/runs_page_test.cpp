#include "app/runs/runs_page.h"

#include <QComboBox>
#include <QDir>
#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>

#include "app/runs/difference_panel.h"
#include "app/runs/overlay_panel.h"
#include "app/runs/run_details.h"
#include "tests/app/runs/runs_stage.h"
#include "tests/support/test.h"

namespace netloom::app {

class RunsPageTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { editor::install_theme(*qApp, source_); }
  void init() { stage_ = std::make_unique<RunsStage>(); }
  void shown_runs_keep_their_colours();
  void nothing_yet_shows_what_to_do();
  void one_chosen_run_shows_what_it_was();
  void two_chosen_runs_show_what_differs();
  void a_node_of_one_run_is_one_difference();
  void a_line_says_its_key_to_the_pointer();
  void the_chart_draws_the_chosen_runs();
  void screenshots_data();
  void screenshots();

 private:
  editor::ThemeSource source_;
  std::unique_ptr<RunsStage> stage_;
};

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
  RunsPage page(stage_->path(), source_);
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

void RunsPageTest::one_chosen_run_shows_what_it_was() {
  stage_->fill();
  RunsPage page(stage_->path(), source_);
  page.resize(1280, 600);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  page.table().choose({5});
  QTRY_VERIFY(page.details().isVisible());
  QVERIFY(!page.difference().isVisible());
  const RunFacts& facts = page.details().facts();
  const auto value = [](const std::vector<Difference>& lines, const QString& title) {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const Difference& one) { return one.title == title; });
    return found == lines.end() ? QString() : found->b;
  };
  QVERIFY(!value(facts.result, "Best validation loss").isEmpty());
  QCOMPARE(value(facts.settings, QString::fromUtf8("conv2 · Filters")), QString("16"));
  QVERIFY(!value(facts.course, "Started").isEmpty());
  QVERIFY(facts.settings.front().key.starts_with("data.") ||
          facts.settings.front().key.starts_with("training."));
  QSignalSpy opened(&page, &RunsPage::openProjectRequested);
  Q_EMIT page.details().openRequested();
  QCOMPARE(opened.size(), 1);
  QCOMPARE(opened[0][0].toLongLong(), 5);
  page.table().choose({5, 8});
  QTRY_VERIFY(page.difference().isVisible());
  QVERIFY(!page.details().isVisible());
}

void RunsPageTest::two_chosen_runs_show_what_differs() {
  stage_->fill();
  RunsPage page(stage_->path(), source_);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  page.table().choose({5});
  QTRY_VERIFY(!page.difference().comparing());
  page.table().choose({5, 8});
  QTRY_COMPARE(page.difference().differences().settings.size(), std::size_t(3));
  const Differences& found = page.difference().differences();
  QCOMPARE(found.settings[0].key, std::string("conv2.filters"));
  QCOMPARE(found.settings[0].title, QString("conv2 · Filters"));
  QCOMPARE(found.settings[0].a, QString("16"));
  QCOMPARE(found.settings[0].b, QString("32"));
  QCOMPARE(found.settings[1].key, std::string("drop1.rate"));
  QCOMPARE(found.settings[1].a, QString("none"));
  QCOMPARE(found.all_settings, 13);
  QCOMPARE(found.result[0].title, QString("Test accuracy"));
  QCOMPARE(found.result[2].title, QString("Best validation accuracy"));
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
  QCOMPARE(found.settings[0].title, QString("bn1"));
  QCOMPARE(found.settings[0].b, QString("Batch norm"));
  QCOMPARE(found.settings[1].key, std::string("conv1.filters"));
}

void RunsPageTest::a_line_says_its_key_to_the_pointer() {
  DifferencePanel panel(source_);
  panel.resize(360, 600);
  panel.show();
  RunComparison comparison;
  comparison.left.parameters = {{"conv1.layer", "conv2d"}, {"conv1.filters", 16.0}};
  comparison.right.parameters = {{"conv1.layer", "conv2d"}, {"conv1.filters", 8.0}};
  comparison.parameters = {{"conv1.filters", 16.0, 8.0}};
  panel.show_comparison(comparison, {}, {}, 0, 1);
  QWidget* lines = nullptr;
  for (QWidget* one : panel.findChildren<QWidget*>()) {
    if (one->accessibleName().startsWith("Settings: ")) lines = one;
  }
  QVERIFY(lines != nullptr);
  const auto tip = [&](int y) {
    QHelpEvent event(QEvent::ToolTip, {20, y}, lines->mapToGlobal(QPoint(20, y)));
    QCoreApplication::sendEvent(lines, &event);
    return QToolTip::text();
  };
  QCOMPARE(tip(10), QString());
  QCOMPARE(tip(70), QString());
  QCOMPARE(tip(40), QString("conv1 · Filters 16 → 8\nconv1.filters"));
}

void RunsPageTest::the_chart_draws_the_chosen_runs() {
  stage_->fill();
  RunsPage page(stage_->path(), source_);
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

void RunsPageTest::screenshots_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("light") << false;
  QTest::newRow("dark") << true;
}

void RunsPageTest::screenshots() {
  QFETCH(bool, dark);
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  stage_->fill();
  RunStore store(stage_->path(), Access::write);
  const SampleRun sample{"shift-augment", RunStatus::finished, 120, 74, 0.042, 0.985, 8, 0.18};
  auto writer = begin_sample(store, sample, 74);
  writer->flush();
  const double day = 24 * 60;
  age_runs(stage_->path(), {{1, {3 * day, 4.6}},
                            {2, {1.1 * day, 0.9}},
                            {3, {1.05 * day, 5.8}},
                            {4, {day, 8.8}},
                            {5, {41, 5.1}},
                            {6, {25, 9.6}},
                            {7, {22, 9.5}},
                            {8, {14, 9.6}},
                            {9, {0.2, 11.7}}});
  RunsPage page(stage_->path(), source_);
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
