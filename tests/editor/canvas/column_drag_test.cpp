#include "editor/canvas/column_drag.h"

#include <QLineEdit>
#include <QtTest>

#include "editor/canvas/column_chooser.h"
#include "editor/canvas/drop_ghost.h"
#include "editor/document/column_mime.h"
#include "engine/data/opened_data.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

namespace {

constexpr QPoint empty_place(433, 377);

/// The stage with a target beside its input, and measurements of flowers to bind.
struct DataStage : Stage {
  DataStage() {
    add_node(document, "target", {40, 260});
    document.edit_project("data", [](Project& project) { project.data.source = "iris"; });
    document.opened_data()->open(document.project().data, document.data_folder());
    document.undo_stack().clear();
  }
  bool hold_column(const char* column, QPoint place, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    return hold_as(column_mime_type, column, place, keys);
  }
  void drop_column(const char* column, QPoint place, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    hold_column(column, place, keys);
    let_go(place, keys);
  }
  void leave() {
    QDragLeaveEvent event;
    QCoreApplication::sendEvent(view().viewport(), &event);
  }
  QString columns(const std::string& node) {
    const auto& all = document.project().data.columns;
    QStringList names;
    if (!all.contains(node)) return {};
    for (const std::string& one : all.at(node)) names.append(QString::fromStdString(one));
    return names.join('|');
  }
  const NodeItem& item(const std::string& node) { return *view().canvas().node(node); }
  std::string linked_to(const std::string& node, const std::string& port) {
    const auto& inputs = document.node(node)->inputs;
    return inputs.contains(port) ? inputs.at(port).front().node : std::string();
  }
};

}  // namespace

/// What is dragged from the columns of the data over the canvas, and dropped there.
class ColumnDragTest : public QObject {
  Q_OBJECT

 private slots:
  void nodes_that_take_it_light_up();
  void a_node_that_takes_none_says_so_below_the_pointer();
  void a_node_is_bound_in_one_step_data();
  void a_node_is_bound_in_one_step();
  void a_column_becomes_a_node_data();
  void a_column_becomes_a_node();
  void the_ghost_follows_the_keys();
  void a_target_goes_to_the_loss_that_waits();
  void columns_stand_beside_each_other_with_shift();
  void what_fits_nothing_is_not_dropped();
  void a_drag_that_leaves_marks_nothing();
  void nothing_is_bound_inside_a_block();
  void keys_bind_the_selected_node();
  void keys_add_a_node_of_a_column();
  void looks_as_designed();
};

void ColumnDragTest::nodes_that_take_it_light_up() {
  DataStage stage;
  QVERIFY(stage.hold_column("species", empty_place));
  QCOMPARE(stage.item("input1").candidate(), Candidate::legal);
  QCOMPARE(stage.item("target1").candidate(), Candidate::legal);
  QCOMPARE(stage.item("dense1").candidate(), Candidate::illegal);
  stage.drop_column("species", stage.middle("target1"));
  QVERIFY(!stage.hold_column("species", stage.middle("input1")));
  QCOMPARE(stage.item("input1").candidate(), Candidate::illegal);
  QCOMPARE(stage.item("input1").reason(), QString("Target among the inputs"));
}

void ColumnDragTest::a_node_that_takes_none_says_so_below_the_pointer() {
  DataStage stage;
  QVERIFY(!stage.hold_column("species", stage.middle("dense1")));
  QCOMPARE(stage.item("dense1").reason(), QString("Takes no column"));
  QCOMPARE(stage.item("flatten1").candidate(), Candidate::illegal);
  QCOMPARE(stage.item("flatten1").reason(), QString());
}

void ColumnDragTest::a_node_is_bound_in_one_step_data() {
  QTest::addColumn<QByteArray>("column");
  QTest::addColumn<QByteArray>("node");
  QTest::addColumn<QString>("brief");
  QTest::newRow("a number") << QByteArray("petal width (cm)") << QByteArray("input1") << "1";
  QTest::newRow("a group") << QByteArray("features") << QByteArray("input1") << "4";
  QTest::newRow("kinds") << QByteArray("species") << QByteArray("target1") << "3 classes, 0–2";
  QTest::newRow("a quantity") << QByteArray("petal width (cm)") << QByteArray("target1")
                              << "1 number";
}

void ColumnDragTest::a_node_is_bound_in_one_step() {
  QFETCH(QByteArray, column);
  QFETCH(QByteArray, node);
  DataStage stage;
  const std::string before = stage.document.text();
  stage.drop_column(column, stage.middle(node.toStdString()));
  QCOMPARE(stage.columns(node.toStdString()), QString(column));
  QTEST(stage.item(node.toStdString()).face().brief, "brief");
  QVERIFY(stage.selection.nodes().empty());  // The columns stay in sight.
  QCOMPARE(stage.document.undo_stack().count(), 1);
  stage.document.undo_stack().undo();
  QCOMPARE(stage.document.text(), before);
}

void ColumnDragTest::a_column_becomes_a_node_data() {
  QTest::addColumn<QByteArray>("column");
  QTest::addColumn<bool>("has_target");
  QTest::addColumn<Qt::KeyboardModifiers>("keys");
  QTest::addColumn<QString>("layer");
  QTest::addColumn<QString>("name");
  const Qt::KeyboardModifiers none = Qt::NoModifier;
  const Qt::KeyboardModifiers alt = Qt::AltModifier;
  const QByteArray number("sepal length (cm)");
  const QByteArray kinds("species");
  QTest::newRow("a number") << number << true << none << "input"
                            << "sepal_length_cm";
  QTest::newRow("a number to learn") << number << true << alt << "target"
                                     << "sepal_length_cm";
  QTest::newRow("kinds") << kinds << false << none << "target"
                         << "species";
  QTest::newRow("kinds beside a target") << kinds << true << none << "input"
                                         << "species";
  QTest::newRow("kinds as features") << kinds << false << alt << "input"
                                     << "species";
  QTest::newRow("a group") << QByteArray("features") << false << none << "input"
                           << "features";
}

void ColumnDragTest::a_column_becomes_a_node() {
  QFETCH(QByteArray, column);
  QFETCH(bool, has_target);
  QFETCH(Qt::KeyboardModifiers, keys);
  QFETCH(QString, name);
  DataStage stage;
  if (!has_target) delete_nodes(stage.document, {"target1"});
  stage.document.undo_stack().clear();
  const std::string before = stage.document.text();
  QVERIFY(stage.hold_column(column, empty_place, keys));
  const NodeItem& ghost = stage.view().column_drag()->ghost()->item();
  const NodeFace expected = ghost.face();
  const QPointF corner = ghost.pos();
  stage.let_go(empty_place, keys);
  const std::string added = name.toStdString();
  QVERIFY(stage.document.node(added) != nullptr);
  const NodeItem& item = stage.item(added);
  QTEST(QString::fromStdString(stage.document.node(added)->layer), "layer");
  QCOMPARE(item.pos(), corner);
  QCOMPARE(item.face().name, expected.name);
  QCOMPARE(item.face().brief, expected.brief);
  QCOMPARE(stage.columns(added), QString(column));
  QCOMPARE(stage.document.undo_stack().count(), 1);
  stage.document.undo_stack().undo();
  QCOMPARE(stage.document.text(), before);
}

void ColumnDragTest::the_ghost_follows_the_keys() {
  DataStage stage;
  QVERIFY(stage.hold_column("petal width (cm)", empty_place));
  QCOMPARE(stage.view().column_drag()->ghost()->layer(), std::string("input"));
  QMimeData held;
  held.setData(column_mime_type, "petal width (cm)");
  QDragMoveEvent move(empty_place, Qt::CopyAction, &held, Qt::LeftButton, Qt::AltModifier);
  QCoreApplication::sendEvent(stage.view().viewport(), &move);
  QCOMPARE(stage.view().column_drag()->ghost()->layer(), std::string("target"));
}

void ColumnDragTest::a_target_goes_to_the_loss_that_waits() {
  DataStage stage;
  delete_nodes(stage.document, {"target1"});
  const std::string loss = add_node(stage.document, "mse", {700, 60});
  stage.drop_column("sepal length (cm)", stage.at({240, 260}));
  QVERIFY(stage.document.node("sepal_length_cm") != nullptr);
  QCOMPARE(stage.document.node("sepal_length_cm")->layer, "target");
  QCOMPARE(stage.linked_to(loss, "target"), "sepal_length_cm");
  stage.drop_column("petal width (cm)", stage.at({440, 260}));
  QVERIFY(stage.document.node("petal_width_cm") != nullptr);
  QCOMPARE(stage.document.node("petal_width_cm")->layer, "input");
}

void ColumnDragTest::columns_stand_beside_each_other_with_shift() {
  DataStage stage;
  stage.drop_column("sepal length (cm)", stage.middle("input1"));
  stage.drop_column("petal width (cm)", stage.middle("input1"), Qt::ShiftModifier);
  QCOMPARE(stage.columns("input1"), QString("sepal length (cm)|petal width (cm)"));
  QCOMPARE(stage.item("input1").face().brief, QString("2"));
  QVERIFY(!stage.hold_column("petal width (cm)", stage.middle("input1"), Qt::ShiftModifier));
  QCOMPARE(stage.item("input1").reason(), QString("Has it already"));
  stage.drop_column("sepal width (cm)", stage.middle("input1"));
  QCOMPARE(stage.columns("input1"), QString("sepal width (cm)"));
}

void ColumnDragTest::what_fits_nothing_is_not_dropped() {
  DataStage stage;
  const std::string before = stage.document.text();
  stage.drop_column("species", stage.middle("dense1"));
  stage.drop_column("no such column", stage.middle("input1"));
  QCOMPARE(stage.document.text(), before);
  QCOMPARE(stage.item("input1").candidate(), Candidate::none);
}

void ColumnDragTest::a_drag_that_leaves_marks_nothing() {
  DataStage stage;
  const QImage before = stage.canvas.grab().toImage();
  stage.hold_column("species", empty_place);
  QVERIFY(stage.canvas.grab().toImage() != before);
  stage.leave();
  QVERIFY(stage.view().column_drag() == nullptr);
  QVERIFY(stage.canvas.grab().toImage() == before);
}

void ColumnDragTest::nothing_is_bound_inside_a_block() {
  DataStage stage;
  stage.selection.set({"flatten1", "dense1"});
  stage.canvas.collapse_selected();
  stage.document.enter(stage.selection.single());
  QVERIFY(!stage.hold_column("species", empty_place));
  QVERIFY(stage.view().column_drag()->ghost() == nullptr);
  for (const auto& [name, item] : stage.view().canvas().nodes())
    QCOMPARE(item->candidate(), Candidate::illegal);
}

void ColumnDragTest::keys_bind_the_selected_node() {
  DataStage stage;
  stage.selection.set({"target1"});
  stage.canvas.bind_selected();
  auto* chooser = stage.canvas.findChild<ColumnChooser*>();
  QVERIFY(chooser->isVisible());
  QTest::keyClicks(chooser->field(), "spec");
  QTest::keyClick(chooser->field(), Qt::Key_Return);
  QCOMPARE(stage.columns("target1"), QString("species"));
  QCOMPARE(stage.item("target1").face().brief, QString("3 classes, 0–2"));
}

void ColumnDragTest::keys_add_a_node_of_a_column() {
  DataStage stage;
  delete_nodes(stage.document, {"target1"});
  stage.selection.clear();
  stage.canvas.bind_selected();
  auto* chooser = stage.canvas.findChild<ColumnChooser*>();
  QTest::keyClicks(chooser->field(), "spec");
  QTest::keyClick(chooser->field(), Qt::Key_Return);
  QCOMPARE(stage.selection.single(), "species");
  QCOMPARE(stage.document.node("species")->layer, "target");
  QCOMPARE(stage.columns("species"), QString("species"));
}

void ColumnDragTest::looks_as_designed() {
  for (const bool dark : {true, false}) {
    DataStage stage;
    stage.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    stage.hold_column("petal width (cm)", stage.middle("input1"));
    QVERIFY(save_screenshot(stage.canvas, "column_dragged", stage.source));
  }
}

NETLOOM_TEST(ColumnDragTest)

}  // namespace netloom::editor

#include "column_drag_test.moc"
