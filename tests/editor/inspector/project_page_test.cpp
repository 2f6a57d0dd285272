#include "editor/inspector/project_page.h"

#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/help/problem_note.h"
#include "editor/inspector/data_menu.h"
#include "editor/inspector/data_section.h"
#include "editor/inspector/setting_form.h"
#include "editor/theme/widgets/slider.h"
#include "tests/editor/inspector/panel_stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

class ProjectPageTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, stage_.source); }
  void init() { stage_.open(); }
  void cleanup() { stage_.panel.reset(); }
  void every_project_setting_has_an_editor();
  void settings_follow_the_optimiser();
  void shares_sum_to_one();
  void choices_have_titles();
  void a_slider_moves_in_one_step();
  void data_is_chosen_by_mouse();
  void sets_are_listed_by_their_titles();
  void files_are_asked_for_without_their_patterns();
  void data_comes_first_while_nothing_is_drawn();
  void errors_come_before_warnings();
  void a_mended_problem_passes_the_focus_on();

 private:
  PanelStage stage_;
};

void ProjectPageTest::every_project_setting_has_an_editor() {
  int tried = 0;
  std::vector<std::string> names;
  const auto forms = [this] { return stage_.panel->findChildren<SettingForm*>(); };
  QCOMPARE(forms().size(), qsizetype{2});
  for (SettingForm* form : forms()) {
    for (SettingRow* one : form->rows()) names.push_back(one->setting().info.name);
  }
  for (const std::string& name : names) {
    // Another optimiser has other settings, and the forms are made anew.
    for (SettingForm* form : forms()) form->reveal(name);
    SettingRow* one = stage_.row(name);
    if (one == nullptr) continue;  // it stands only beside another choice
    const std::string before = stage_.document.text();
    const Project project = stage_.document.project();
    change_as_user(*one->editor());
    QVERIFY2(!(stage_.document.project() == project), name.c_str());
    stage_.document.undo_stack().undo();
    QCOMPARE(stage_.document.text(), before);
    QVERIFY(stage_.document.project() == project);
    QTest::qWait(1);
    ++tried;
  }
  QVERIFY2(tried >= 17, qPrintable(QString::number(tried)));
}

void ProjectPageTest::settings_follow_the_optimiser() {
  QVERIFY(stage_.row("momentum") == nullptr);
  QVERIFY(stage_.row("final_fraction") == nullptr);
  stage_.document.edit("sgd", [](Project& project) {
    project.training.phases[0].optimiser.type = "sgd";
    project.training.phases[0].schedule.type = "cosine";
  });
  QVERIFY(stage_.row("momentum") != nullptr);
  QVERIFY(stage_.row("nesterov") != nullptr);
  QVERIFY(stage_.row("final_fraction") != nullptr);
  QCOMPARE(stage_.row("learning_rate")->setting().info.fallback, ParameterValue(1e-3));
  stage_.panel->findChildren<SettingForm*>().front()->reveal("beta1");
  QVERIFY(stage_.row("beta1") == nullptr);
}

void ProjectPageTest::shares_sum_to_one() {
  for (const auto& [part, text] : {std::pair{"test", "0.25"}, std::pair{"validation", "0.9"},
                                   std::pair{"train", "0.6"}, std::pair{"test", "1"}}) {
    PanelStage::type(*stage_.number(part), text);
    const SplitSettings& split = stage_.document.project().data.split;
    QVERIFY(std::abs(split.train + split.validation + split.test - 1) < 1e-6);
    QVERIFY(split.train >= 0 && split.validation >= 0 && split.test >= 0);
    QCOMPARE(stage_.number("train")->value(), split.train);
    QCOMPARE(stage_.number("validation")->value(), split.validation);
    QCOMPARE(stage_.number("test")->value(), split.test);
  }
}

void ProjectPageTest::choices_have_titles() {
  auto* box = stage_.row("optimiser")->editor()->findChild<QComboBox*>();
  QVERIFY(box->findText("AdamW") >= 0);
  QVERIFY(box->findText("Adamw") < 0);
}

void ProjectPageTest::a_slider_moves_in_one_step() {
  auto* slider = stage_.row("learning_rate")->editor()->findChild<Slider*>();
  QVERIFY(slider != nullptr);
  const double before = stage_.number("learning_rate")->value();
  slider->setFocus();
  for (int i = 0; i < 3; ++i) QTest::keyClick(slider, Qt::Key_Right);
  const double after =
      stage_.document.project().training.phases[0].optimiser.number("learning_rate");
  QVERIFY2(after > 1.1 * before && after < 2 * before, std::to_string(after).c_str());
  QCOMPARE(stage_.number("learning_rate")->value(), after);
  QCOMPARE(stage_.document.undo_stack().count(), 1);
  PanelStage::type(*stage_.number("learning_rate"), "0.01");
  QCOMPARE(slider->value(), 80);  // Four of five powers of ten from 1e-6 to 0.1.
  QVERIFY(stage_.row("batch")->editor()->findChild<Slider*>() == nullptr);
}

void ProjectPageTest::data_is_chosen_by_mouse() {
  const auto choose = [this] { return stage_.panel->findChild<QPushButton*>("choose_data"); };
  QVERIFY(!choose()->isVisible());  // there is data
  stage_.document.open({}, {}, QDir::currentPath().toStdString());
  QTRY_VERIFY(choose()->isVisible());
  auto* menu = stage_.panel->findChild<DataMenu*>();
  QTest::mouseClick(choose(), Qt::LeftButton);
  QVERIFY(menu->isVisible());
  menu->findChild<QAction*>("iris")->trigger();
  menu->close();
  QCOMPARE(stage_.document.project().data.source, std::string("iris"));
  QTRY_VERIFY(!choose()->isVisible());
  QCOMPARE(stage_.document.undo_stack().undoText(), QString("Take iris as data"));
  stage_.document.undo_stack().undo();
  QVERIFY(stage_.document.project().data.source.empty());
}

void ProjectPageTest::sets_are_listed_by_their_titles() {
  QStringList titles;
  for (const QAction* one : stage_.panel->findChild<DataMenu*>()->actions()) {
    if (!one->objectName().isEmpty()) titles << one->text().section('\t', 0, 0);
  }
  QStringList sorted = titles;
  std::sort(sorted.begin(), sorted.end(), [](const QString& one, const QString& other) {
    return QString::localeAwareCompare(one, other) < 0;
  });
  QVERIFY(titles.size() > 5);
  QCOMPARE(titles, sorted);
}

void ProjectPageTest::files_are_asked_for_without_their_patterns() {
  auto* menu = stage_.panel->findChild<DataMenu*>();
  menu->actions().front()->trigger();
  auto* dialog = stage_.panel->findChild<QFileDialog*>();
  QVERIFY(dialog != nullptr);
  QVERIFY(dialog->testOption(QFileDialog::HideNameFilterDetails));
  const QString filter = dialog->nameFilters().value(0);
  for (const char* data : {"csv", "tsv", "jsonl", "ndjson", "txt", "md", "npy", "npz", "gz"})
    QVERIFY2(filter.contains(QStringLiteral("*.%1").arg(QLatin1String(data))), data);
  dialog->close();
}

void ProjectPageTest::data_comes_first_while_nothing_is_drawn() {
  const auto top = [this](const QWidget* part) {
    return part->mapTo(stage_.panel.get(), QPoint()).y();
  };
  const auto data_is_first = [&] {
    return top(stage_.panel->findChild<DataSection*>()) <
           top(stage_.panel->findChildren<SettingForm*>().front());
  };
  QTRY_VERIFY(!data_is_first());
  Project empty;
  empty.data.source = "iris";
  stage_.document.open(std::move(empty), {}, QDir::currentPath().toStdString());
  QTest::qWait(50);  // The page is another one, and is laid out anew.
  QVERIFY(data_is_first());
}

void ProjectPageTest::errors_come_before_warnings() {
  Project project = sample_project(stage_.registry);
  // Without an output, which is a warning, and without a loss, which is an error.
  std::erase_if(project.graph.nodes, [](const Node& node) {
    return node.layer == "output" || node.layer == "cross_entropy";
  });
  stage_.document.open(std::move(project), {}, QDir::currentPath().toStdString());
  const auto shown = [this] { return stage_.panel->findChild<ProblemNote*>()->problems(); };
  QTRY_VERIFY(shown().size() >= 2 && shown().front().severity == Severity::error);
  QVERIFY(shown().back().severity == Severity::warning);
}

void ProjectPageTest::a_mended_problem_passes_the_focus_on() {
  stage_.document.open(Project(), {}, QDir::currentPath().toStdString());
  const auto note = [this] { return stage_.panel->findChild<ProblemNote*>(); };
  const auto mend = [note] {
    for (QPushButton* one : note()->findChildren<QPushButton*>()) {
      if (!one->isVisible()) continue;
      one->setFocus();
      return QTest::keyClick(one, Qt::Key_Space);
    }
  };
  const std::string before = stage_.document.text();
  mend();
  QVERIFY(stage_.document.text() != before);
  QCOMPARE(QApplication::focusWidget(), stage_.panel.get());
  // Beside the data, which come first on an empty canvas, the page stays and the notes change.
  connect_nodes(stage_.document, {"input1", {}}, add_node(stage_.document, "dense", {400, 40}),
                "x");
  mend();
  QWidget* now = QApplication::focusWidget();
  QVERIFY(now != nullptr);
  QVERIFY2(now == note() || note()->isAncestorOf(now), now->metaObject()->className());
}

NETLOOM_TEST(ProjectPageTest)

}  // namespace netloom::editor

#include "project_page_test.moc"
