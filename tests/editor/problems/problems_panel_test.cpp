#include "editor/problems/problems_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/problems/problem_row.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/link_button.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class ProblemsPanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    install_theme(*qApp, source_);
    qRegisterMetaType<std::string>("std::string");
  }
  void init() { document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString()); }
  void errors_stand_before_warnings();
  void the_list_follows_the_document();
  void a_new_problem_comes_into_sight();
  void data_that_is_read_for_long_is_told();
  void the_button_mends();
  void a_click_leads_to_the_parameter();
  void arrows_and_enter_work();
  void a_warning_is_dismissed_and_comes_back();
  void pictures();

 private:
  ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
  Selection selection_;
};

void ProblemsPanelTest::errors_stand_before_warnings() {
  ProblemsPanel panel(document_, selection_, source_);
  QCOMPARE(panel.rows().size(), document_.diagnostics().size());
  bool warnings = false;
  for (const ProblemRow* row : panel.rows()) {
    const bool warning = row->problem().severity == Severity::warning;
    QVERIFY(warning || !warnings);
    warnings = warnings || warning;
  }
  QVERIFY(warnings);
  QCOMPARE(panel.rows().front()->problem().severity, Severity::error);
}

void ProblemsPanelTest::the_list_follows_the_document() {
  ProblemsPanel panel(document_, selection_, source_);
  panel.resize(480, 190);
  panel.show();
  const std::size_t before = panel.rows().size();
  set_parameter(document_, "logits", "units", std::int64_t{10});
  QCOMPARE(panel.rows().size(), before - 1);
  set_parameter(document_, "conv1", "bias", false);
  QVERIFY(panel.rows().empty());
  auto* state = panel.findChild<EmptyState*>();
  QVERIFY(state->isVisible());
  QTest::qWait(20);
  QVERIFY(save_screenshot(panel, "problems-none", source_));
  document_.undo_stack().undo();
  QCOMPARE(panel.rows().size(), std::size_t{1});
  QVERIFY(!state->isVisible());
}

void ProblemsPanelTest::a_new_problem_comes_into_sight() {
  ProblemsPanel panel(document_, selection_, source_);
  panel.resize(480, 100);
  panel.show();
  QTest::qWait(20);
  QScrollBar* bar = panel.findChild<QScrollArea*>()->verticalScrollBar();
  bar->setValue(bar->maximum());
  QVERIFY(bar->value() > 0);
  set_parameter(document_, "conv1", "filters", std::int64_t{20});  // The problems stay.
  QVERIFY(bar->value() > 0);
  disconnect_input(document_, "conv1", "x", {"image", {}});
  QCOMPARE(bar->value(), 0);
}

void ProblemsPanelTest::data_that_is_read_for_long_is_told() {
  ProblemsPanel panel(document_, selection_, source_);
  panel.resize(480, 190);
  panel.show();
  set_parameter(document_, "logits", "units", std::int64_t{10});
  set_parameter(document_, "conv1", "bias", false);
  const auto read = [this](const char* source, std::int64_t rows) {
    document_.edit("data", [&](Project& project) {
      project.data.source = source;
      project.data.options.rows = rows;
    });
  };
  read("moons", 5'000'000);
  QVERIFY(document_.reads_data());  // from the edit on, though nothing is open yet
  const auto says = [&](const char* title) {
    const auto texts = panel.findChild<EmptyState*>()->findChildren<Text*>();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const Text* one) { return one->text() == title; });
  };
  QVERIFY(says("No problems"));  // Most data is read before one could read that it is.
  QTRY_VERIFY(says("Still checking"));
  QVERIFY(save_screenshot(panel, "problems-reading", source_));
  read("digits", 0);
  QTRY_VERIFY_WITH_TIMEOUT(!document_.reads_data(), 30000);
  QVERIFY(says("No problems"));
}

void ProblemsPanelTest::the_button_mends() {
  set_parameter(document_, "conv1", "bias", false);  // One problem is left.
  const int steps = document_.undo_stack().count();
  QWidget window;
  ProblemsPanel panel(document_, selection_, source_, &window);
  QLineEdit field(&window);
  auto* row_of_both = new QHBoxLayout(&window);
  row_of_both->addWidget(&panel);
  row_of_both->addWidget(&field);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  const std::string text = document_.text();
  ProblemRow* row = panel.rows().front();
  QVERIFY(row->fix_button()->isVisible());
  QCOMPARE(row->fix_button()->text(), QString::fromStdString(row->problem().fixes.front().title));
  row->fix_button()->setFocus();
  row->fix_button()->click();
  QVERIFY(panel.isAncestorOf(QApplication::focusWidget()));  // Not in a field beside it.
  QCOMPARE(document_.error_count(), 0);
  QCOMPARE(document_.undo_stack().count(), steps + 1);
  document_.undo_stack().undo();
  QCOMPARE(document_.text(), text);
  QCOMPARE(document_.error_count(), 1);
}

void ProblemsPanelTest::a_click_leads_to_the_parameter() {
  ProblemsPanel panel(document_, selection_, source_);
  panel.resize(480, 300);
  panel.show();
  std::string node;
  std::string parameter;
  connect(&selection_, &Selection::revealed, &panel,
          [&](const std::string& at, const std::string& name) {
            node = at;
            parameter = name;
          });
  ProblemRow* row = panel.rows().back();
  QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(60, 12));
  QCOMPARE(node, row->problem().node);
  QCOMPARE(parameter, row->problem().parameter);
  QCOMPARE(selection_.single(), row->problem().node);
}

void ProblemsPanelTest::arrows_and_enter_work() {
  ProblemsPanel panel(document_, selection_, source_);
  panel.resize(480, 300);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&panel));
  selection_.clear();
  panel.rows().front()->setFocus();
  QTest::keyClick(panel.rows().front(), Qt::Key_Down);
  QVERIFY(panel.rows()[1]->hasFocus());
  QTest::keyClick(panel.rows()[1], Qt::Key_Return);
  QCOMPARE(selection_.single(), panel.rows()[1]->problem().node);
}

void ProblemsPanelTest::a_warning_is_dismissed_and_comes_back() {
  ProblemsPanel panel(document_, selection_, source_);
  panel.resize(480, 300);
  panel.show();
  const std::size_t before = panel.rows().size();
  QVERIFY(!panel.rows().front()->dismiss_button()->isVisible());  // an error
  auto* again = panel.findChild<LinkButton*>();
  QVERIFY(!again->isVisible());
  panel.rows().back()->dismiss_button()->click();
  QCOMPARE(panel.rows().size(), before - 1);
  QCOMPARE(again->text(), QString("Show 1 dismissed warning"));
  QTest::qWait(20);
  QVERIFY(save_screenshot(panel, "problems-dismissed", source_));
  again->click();
  QCOMPARE(panel.rows().size(), before);
  QTest::keyClick(panel.rows().back(), Qt::Key_Delete);
  QCOMPARE(panel.rows().size(), before - 1);
  QCOMPARE(document_.undo_stack().count(), 3);
}

void ProblemsPanelTest::pictures() {
  for (const bool dark : {false, true}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    ProblemsPanel panel(document_, selection_, source_);
    panel.resize(486, 190);
    panel.show();
    QTest::qWait(20);
    QVERIFY(save_screenshot(panel, "problems", source_));
  }
}

NETLOOM_TEST(ProblemsPanelTest)

}  // namespace netloom::editor

#include "problems_panel_test.moc"
