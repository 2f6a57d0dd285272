#include <QSignalSpy>
#include <QtTest>

#include "app/desktop/main_window.h"
#include "app/runs/difference_panel.h"
#include "app/runs/runs_table.h"
#include "engine/runs/store.h"
#include "tests/app/desktop/own_home.h"
#include "tests/support/test.h"

namespace netloom::app {

/// What nodes are worth, by real workers.
class AblationTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void trains_with_and_without_and_compares();
  void says_why_it_cannot();
  void ends_with_a_run_that_is_stopped();

 private:
  std::vector<RunRow> rows() { return RunStore(home_->runs(), Access::read).list_runs(); }
  void open_digits(int epochs);

  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_{editor::Theme::built_in_dark()};
  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<MainWindow> window_;
};

void AblationTest::initTestCase() {
  home_ = std::make_unique<OwnHome>();
  editor::install_theme(*qApp, source_);
  window_ = std::make_unique<MainWindow>(registry_, source_, home_->runs());
  window_->resize(1440, 900);
  window_->show();
}

void AblationTest::open_digits(int epochs) {
  const std::string folder = std::string(NETLOOM_SOURCE_DIR) + "/projects";
  Project project = load_project(folder + "/digits-cnn.netloom", registry_).project;
  project.training.epochs = epochs;
  window_->document().open(std::move(project), {}, folder);
  window_->show_workspace(Workspace::design);
}

void AblationTest::trains_with_and_without_and_compares() {
  open_digits(2);
  window_->selection().set({"relu1"});
  window_->actions().find("run.ablate")->action->trigger();
  QTRY_COMPARE_WITH_TIMEOUT(window_->runs().table().chosen().size(), std::size_t{2}, patience);
  QTRY_VERIFY(window_->runs().isVisible());
  const std::vector<RunRow> all = rows();
  QCOMPARE(all.size(), std::size_t{2});
  const RunRow& without = all.front().number > all.back().number ? all.front() : all.back();
  const RunRow& with = &without == &all.front() ? all.back() : all.front();
  QCOMPARE(with.name, std::string("Digits CNN with relu1"));
  QCOMPARE(without.name, std::string("Digits CNN without relu1"));
  QCOMPARE(window_->runs().table().chosen(),
           (std::vector<std::int64_t>{with.number, without.number}));
  const RunComparison found =
      RunStore(home_->runs(), Access::read).compare(with.number, without.number);
  QCOMPARE(found.parameters.size(), std::size_t{1});
  QCOMPARE(found.parameters.front().key, std::string("relu1.muted"));
  QVERIFY(!window_->document().modified());
}

void AblationTest::says_why_it_cannot() {
  open_digits(2);
  QSignalSpy said(window_->findChild<Ablation*>(), &Ablation::said);
  window_->selection().clear();
  window_->run_with_and_without();
  window_->selection().set({"flat"});
  window_->run_with_and_without();
  QCOMPARE(said.count(), 2);
  QCOMPARE(said[0][0].toString(), QString("No node is selected"));
  QCOMPARE(said[1][0].toString(), QString("flat cannot be muted"));
  QCOMPARE(rows().size(), std::size_t{2});
}

void AblationTest::ends_with_a_run_that_is_stopped() {
  open_digits(2000);
  QSignalSpy said(window_->findChild<Ablation*>(), &Ablation::said);
  window_->selection().set({"relu1"});
  window_->run_with_and_without();
  const RunControl& control = window_->run_control();
  QTRY_VERIFY_WITH_TIMEOUT(control.live() && control.progress().epoch > 1, patience);
  window_->run_with_and_without();
  QCOMPARE(said.takeFirst()[0].toString(), QString("A run is going on"));
  window_->run_control().stop();
  QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, patience);
  QCOMPARE(said[0][0].toString(), QString("Digits CNN without relu1 was not started"));
  QCOMPARE(rows().size(), std::size_t{3});
}

NETLOOM_TEST(AblationTest)

}  // namespace netloom::app

#include "ablation_test.moc"
