#include <algorithm>

#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

#include "editor/document/arrange.h"
#include "editor/document/muting.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class MutedNodeTest : public QObject {
  Q_OBJECT

 private slots:
  void passes_on_unchanged_and_looks_so();
  void says_why_it_is_not_muted();
  void what_it_passes_over_is_dashed();
  void looks_as_designed();
};

namespace {

/// Pixels that are drawn of the link.
int ink_of(LinkItem& link) {
  const QRect bounds = link.boundingRect().toAlignedRect();
  QImage picture(bounds.size(), QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.translate(-bounds.topLeft());
  link.paint(&painter, nullptr, nullptr);
  int ink = 0;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x) ink += qAlpha(picture.pixel(x, y)) > 0 ? 1 : 0;
  return ink;
}

}  // namespace

void MutedNodeTest::passes_on_unchanged_and_looks_so() {
  Stage stage;
  add_node(stage.document, "relu", {640, 60});
  connect_nodes(stage.document, {"input1", {}}, "relu1", "x");
  const QImage before = stage.canvas.grab().toImage();
  const double width = stage.view().canvas().node("relu1")->geometry().frame.width();
  stage.selection.set({"relu1"});
  stage.canvas.mute_selected();
  stage.selection.clear();
  const NodeFace& face = stage.view().canvas().node("relu1")->face();
  QVERIFY(face.muted);
  QCOMPARE(face.brief, QString("data passes\nunchanged"));
  QCOMPARE(stage.view().canvas().node("relu1")->geometry().frame.width(), width);
  QVERIFY(stage.canvas.grab().toImage() != before);
  stage.document.undo_stack().undo();
  QVERIFY(stage.canvas.grab().toImage() == before);
}

void MutedNodeTest::says_why_it_is_not_muted() {
  Stage stage;
  QSignalSpy said(&stage.canvas, &CanvasWidget::said);
  stage.selection.set({"input1"});
  stage.canvas.mute_selected();
  QCOMPARE(said.count(), 1);
  QCOMPARE(said[0][0].toString(), QString("input1 cannot be muted"));
  QVERIFY(!stage.document.node("input1")->muted);
}

void MutedNodeTest::what_it_passes_over_is_dashed() {
  Stage stage;
  const auto add_input = [&](QPointF place, const std::vector<std::string>& shape) {
    std::string name = add_node(stage.document, "input", place);
    set_parameter(stage.document, name, "shape", shape);
    return name;
  };
  const std::string steps = add_input({40, 260}, {"time 5", "feature 4"});
  const std::string start = add_input({40, 360}, {"feature 4"});
  const std::string gru = add_node(stage.document, "gru", {240, 260});
  set_parameter(stage.document, gru, "units", std::int64_t{4});
  connect_nodes(stage.document, {steps, {}}, gru, "x");
  connect_nodes(stage.document, {start, {}}, gru, "start");
  const auto link_of = [&](const std::string& from) {
    const auto& links = stage.view().canvas().links();
    return *std::find_if(links.begin(), links.end(),
                         [&](const LinkItem* link) { return link->ends().from.node == from; });
  };
  QVERIFY(!link_of(steps)->face().idle && !link_of(start)->face().idle);
  stage.selection.set({gru});
  stage.canvas.mute_selected();
  QVERIFY(stage.document.node(gru)->muted);
  QVERIFY(!link_of(steps)->face().idle && link_of(start)->face().idle);
  LinkItem& link = *link_of(start);
  const int dashes = ink_of(link);
  LinkFace whole = link.face();
  whole.idle = false;
  link.set_face(whole);
  QVERIFY2(4 * dashes < 3 * ink_of(link), qPrintable(QString::number(dashes)));
}

void MutedNodeTest::looks_as_designed() {
  for (const bool dark : {true, false}) {
    Stage stage;
    stage.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    stage.document.open(sample_project(layers()), {}, ".");
    arrange_nodes(stage.document);
    QVERIFY(!toggle_muted(stage.document, {"bn1", "relu2"}));
    stage.selection.set({"relu2"});
    stage.canvas.resize(1400, 700);
    stage.canvas.actual_size();
    QVERIFY(save_screenshot(stage.canvas, "muted", stage.source));
  }
}

NETLOOM_TEST(MutedNodeTest)

}  // namespace netloom::editor

#include "muted_node_test.moc"
