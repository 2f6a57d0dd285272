#include "app/runs/runs_table.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include "tests/app/runs/runs_stage.h"
#include "tests/support/test.h"

namespace netloom::app {

class RunsTableTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { editor::install_theme(*qApp, source_); }
  void init() { stage_ = std::make_unique<RunsStage>(); }
  void the_table_lists_sorts_and_filters();
  void columns_are_settings_that_were_tried();
  void columns_give_way_data();
  void columns_give_way();
  void a_live_run_grows_in_the_table();
  void names_are_changed_in_place();
  void deleting_asks_and_keeps_by_default();
  void a_thousand_runs_stay_quick();

 private:
  editor::ThemeSource source_;
  std::unique_ptr<RunsStage> stage_;
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

void RunsTableTest::the_table_lists_sorts_and_filters() {
  stage_->fill();
  RunsPage page(stage_->path(), source_);
  page.resize(1440, 828);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  QCOMPARE(RunsStage::cell(page, 0, RunColumn::name), QString("#8 dropout-shift"));
  QCOMPARE(RunsStage::cell(page, 5, RunColumn::status), QString("crashed"));
  QVERIFY(RunsStage::cell(page, 0, RunColumn::parameters) != QString(QChar(0x2013)));
  QVERIFY(RunsStage::cell(page, 4, RunColumn::metric).endsWith('%'));
  page.table().sortByColumn(page.model().column_of(RunColumn::loss), Qt::AscendingOrder);
  const QString best = RunsStage::cell(page, 0, RunColumn::loss);
  QVERIFY(best < RunsStage::cell(page, 7, RunColumn::loss));
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

void RunsTableTest::columns_are_settings_that_were_tried() {
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
  QCOMPARE(title(0), QString("conv1 · Filters"));
  QCOMPARE(title(1), QString("Drop"));
}

void RunsTableTest::columns_give_way_data() {
  QTest::addColumn<int>("width");
  QTest::addColumn<bool>("loss");
  QTest::newRow("large") << 1440 << true;
  QTest::newRow("1280 at 125 %") << 1024 << false;
  QTest::newRow("1280 at 150 %") << 853 << false;
}

void RunsTableTest::columns_give_way() {
  QFETCH(int, width);
  QFETCH(bool, loss);
  stage_->fill();
  RunsPage page(stage_->path(), source_);
  page.resize(width, 576);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  const RunsTable& table = page.table();
  QTRY_VERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
  const auto shown = [&](RunColumn kind) {
    return !table.isColumnHidden(page.model().column_of(kind));
  };
  QVERIFY(shown(RunColumn::name) && shown(RunColumn::status) && shown(RunColumn::metric));
  QCOMPARE(shown(RunColumn::loss), loss);
}

void RunsTableTest::a_live_run_grows_in_the_table() {
  stage_->fill();
  RunsPage page(stage_->path(), source_);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  RunStore store(stage_->path(), Access::write);
  const SampleRun sample{"shift", RunStatus::finished, 120, 74};
  auto writer = begin_sample(store, sample, 10);
  QTRY_COMPARE(page.run_count(), 9);
  QCOMPARE(RunsStage::cell(page, 0, RunColumn::status), QString("running"));
  QCOMPARE(page.chosen_count(), 2);  // what was chosen stays
  train_sample(*writer, sample, 10, 20);
  QTRY_COMPARE(page.model().entry(0).row.epoch, 20);
  writer->finish(RunStatus::finished);
  QTRY_COMPARE(RunsStage::cell(page, 0, RunColumn::status), QString("finished"));
}

void RunsTableTest::names_are_changed_in_place() {
  stage_->fill();
  RunsPage page(stage_->path(), source_);
  page.show();
  QTRY_COMPARE(page.run_count(), 8);
  page.table().choose({8});
  page.rename_chosen();
  auto* editor = page.table().findChild<QLineEdit*>();
  QVERIFY(editor != nullptr);
  QCOMPARE(editor->text(), QString("dropout-shift"));
  editor->setText("the best");
  QTest::keyClick(editor, Qt::Key_Return);
  QTRY_COMPARE(RunsStage::cell(page, 0, RunColumn::name), QString("#8 the best"));
}

void RunsTableTest::deleting_asks_and_keeps_by_default() {
  stage_->fill();
  RunsPage page(stage_->path(), source_);
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

void RunsTableTest::a_thousand_runs_stay_quick() {
  {
    RunStore store(stage_->path(), Access::write);
    RunStart start = start_of(afternoon()[0]);
    for (int i = 0; i < 1000; ++i) {
      start.name = fmt::format("run {}", i);
      start.parameters["conv2.filters"] = double(i % 7);
      auto writer = store.begin_run(start);
      writer->push(writer->series("validation.loss"), 40, 1.0 / (i + 1));
      writer->finish(RunStatus::finished);
    }
  }
  RunsPage page(stage_->path(), source_);
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
  QCOMPARE(RunsStage::cell(page, 0, RunColumn::name), QString("#1000 run 999"));
  QVERIFY(sorted < 300);
}

NETLOOM_TEST(RunsTableTest)

}  // namespace netloom::app

#include "runs_table_test.moc"
