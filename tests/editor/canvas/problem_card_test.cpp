#include "editor/canvas/problem_card.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "editor/theme/widgets/labels.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class ProblemCardTest : public QObject {
  Q_OBJECT

 private slots:
  void the_node_that_a_fix_would_change_is_ringed_too();
  void the_card_of_a_problem_mends_it();
  void large_numbers_fit_the_card();
};

void ProblemCardTest::the_node_that_a_fix_would_change_is_ringed_too() {
  ThemeSource source;
  Document document(layers());
  Selection selection;
  document.open(sample_project(layers()), {}, QDir::currentPath().toStdString());
  CanvasWidget canvas(document, selection, source);
  canvas.show();
  CanvasScene& scene = canvas.view().canvas();
  QVERIFY(scene.node("loss")->face().problem);
  QVERIFY(scene.node("logits")->face().problem);
  QVERIFY(!scene.node("flatten")->face().problem);
  selection.set({"logits"});
  const auto* card = canvas.findChild<ProblemCard*>();
  QVERIFY(card->isVisible());
  std::string asked;
  connect(&canvas, &CanvasWidget::explainRequested, this,
          [&asked](const std::string& node) { asked = node; });
  card->explain_button()->click();
  QCOMPARE(asked, std::string("loss"));  // Who complains explains why.
  canvas.apply_shown_fix();
  QVERIFY(!scene.node("loss")->face().problem);
  QVERIFY(!scene.node("logits")->face().problem);
}

void ProblemCardTest::the_card_of_a_problem_mends_it() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "dense1", "x");
  QVERIFY(!stage.document.check().nodes.at("dense1").known);
  stage.selection.set({"dense1"});
  auto* card = stage.canvas.findChild<ProblemCard*>();
  QVERIFY(card->isVisible());
  const auto labels = card->findChildren<Text*>();
  for (const char* text : {"1×8×8 = 64 → ?", "channel × height × width"}) {
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](Text* one) { return one->isVisible() && one->text() == text; }));
  }
  QLineEdit panel(&stage.canvas);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&stage.canvas));
  card->findChild<QPushButton*>()->setFocus();
  QTest::mouseClick(card->findChild<QPushButton*>(), Qt::LeftButton);
  QVERIFY(stage.document.check().nodes.at("dense1").known);
  QVERIFY(stage.view().hasFocus());  // which the card had, and is hidden now
}

void ProblemCardTest::large_numbers_fit_the_card() {
  Stage stage;
  set_parameter(stage.document, "dense1", "units", std::int64_t{60'000});
  const std::string second = add_node(stage.document, "dense", {900, 900});
  set_parameter(stage.document, second, "units", std::int64_t{60'000});
  connect_nodes(stage.document, {"dense1", {}}, second, "x");
  connect_nodes(stage.document, {"input1", {}}, "dense1", "x");
  stage.selection.set({"dense1"});
  auto* card = stage.canvas.findChild<ProblemCard*>();
  QVERIFY(card->isVisible());
  const auto labels = card->findChildren<Text*>();
  const auto cost = std::find_if(labels.begin(), labels.end(), [](const Text* one) {
    return one->text().contains(QLatin1String("params"));
  });
  QVERIFY(cost != labels.end());
  QVERIFY((*cost)->fontMetrics().horizontalAdvance((*cost)->text()) > (*cost)->width());
  QVERIFY((*cost)->wordWrap() && (*cost)->height() >= (*cost)->heightForWidth((*cost)->width()));
}

NETLOOM_TEST(ProblemCardTest)

}  // namespace netloom::editor

#include "problem_card_test.moc"
