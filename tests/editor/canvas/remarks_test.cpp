#include "editor/document/remarks.h"

#include <QPlainTextEdit>
#include <QtTest>

#include "editor/canvas/remark_field.h"
#include "editor/document/selected_edits.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class RemarksTest : public QObject {
  Q_OBJECT

 private slots:
  void a_note_is_written();
  void escape_keeps_a_note_and_not_a_title();
  void a_group_moves_what_is_inside();
  void the_inside_of_a_group_is_canvas();
  void a_corner_resizes();
  void colours_follow_each_other();
  void remarks_are_copied_and_deleted();
  void remarks_look_as_designed();
};

namespace {

struct RemarkStage : Stage {
  const std::vector<Remark>& remarks() const { return document.project().view.remarks; }
  RemarkField& field() { return *canvas.findChild<RemarkField*>(); }
  void write(const QString& text) {
    field().setPlainText(text);
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
  }
};

}  // namespace

void RemarksTest::a_note_is_written() {
  RemarkStage stage;
  const std::string before = stage.document.text();
  stage.canvas.add_note_at({40, 300});
  QVERIFY(stage.field().isVisible());
  stage.write("Most of the work is here.\nTry \"16\" filters.");
  QVERIFY(!stage.field().isVisible());
  QCOMPARE(stage.remarks().size(), std::size_t{1});
  QCOMPARE(stage.remarks()[0].text, std::string("Most of the work is here.\nTry \"16\" filters."));
  const std::string after = stage.document.text();
  QCOMPARE(write_project(read_project(after, layers()).project, layers()), after);
  while (stage.document.undo_stack().index() > 4) stage.document.undo_stack().undo();
  QCOMPARE(stage.document.text(), before);
  QVERIFY(stage.view().canvas().remarks().items().empty());
}

void RemarksTest::escape_keeps_a_note_and_not_a_title() {
  RemarkStage stage;
  const auto written = [&stage](const QString& text) {
    stage.field().setPlainText(text);
    QTest::keyClick(&stage.field(), Qt::Key_Escape);
    return stage.remarks().empty() ? std::string("gone") : stage.remarks()[0].text;
  };
  stage.canvas.add_note_at({40, 300});
  QCOMPARE(written("Most of the work is here."), std::string("Most of the work is here."));
  stage.view().rename_selected();
  QCOMPARE(written(" "), std::string("gone"));
  stage.selection.set({"flatten1", "dense1"});
  stage.canvas.add_group();
  QCOMPARE(written("Classifier"), std::string());
}

void RemarksTest::a_group_moves_what_is_inside() {
  RemarkStage stage;
  stage.selection.set({"flatten1", "dense1"});
  stage.canvas.add_group();
  stage.write("Classifier");
  const Place before = stage.document.places().at("flatten1");
  const Place outside = stage.document.places().at("input1");
  const RemarkItem* item = stage.view().canvas().remarks().items().begin()->second;
  const QPoint title = stage.at(item->title_box().center());
  stage.drag(title, title + QPoint(0, 100));
  QCOMPARE(stage.document.places().at("flatten1"), (Place{before[0], before[1] + 100}));
  QCOMPARE(stage.document.places().at("input1"), outside);
  QCOMPARE(stage.remarks()[0].text, std::string("Classifier"));
}

void RemarksTest::the_inside_of_a_group_is_canvas() {
  RemarkStage stage;
  add_remark(stage.document, Remark::Kind::group, {0, 200, 400, 200});
  stage.drag(stage.at({20, 220}), stage.at({300, 380}));
  QVERIFY(stage.selection.all().empty());
  QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, {}, stage.at({200, 399}));
  QCOMPARE(stage.selection.pieces().size(), std::size_t{1});
}

void RemarksTest::a_corner_resizes() {
  RemarkStage stage;
  add_remark(stage.document, Remark::Kind::group, {0, 200, 400, 200});
  stage.drag(stage.at({398, 398}), stage.at({458, 438}));
  QCOMPARE(area_of(stage.remarks()[0]), QRectF(0, 200, 460, 240));
  stage.drag(stage.at({458, 438}), stage.at({0, 0}));
  QCOMPARE(stage.remarks()[0].width, least_remark_width);
  QCOMPARE(stage.remarks()[0].height, least_remark_height);
}

void RemarksTest::colours_follow_each_other() {
  RemarkStage stage;
  const Piece note = add_remark(stage.document, Remark::Kind::note, {0, 200, 200, 60});
  QCOMPARE(stage.remarks()[0].colour, Remark::Colour::yellow);
  stage.selection.set(Selected{{}, {note}});
  for (int i = 0; i < 5; ++i) stage.canvas.colour_selected();
  QCOMPARE(stage.remarks()[0].colour, Remark::Colour::grey);
}

void RemarksTest::remarks_are_copied_and_deleted() {
  RemarkStage stage;
  const Piece note = add_remark(stage.document, Remark::Kind::note, {40, 200, 200, 60});
  set_remark_text(stage.document, note.number, "Why", {40, 200, 200, 60});
  stage.selection.set(Selected{{"dense1"}, {note}});
  stage.view().duplicate_selected();
  QCOMPARE(stage.remarks().size(), std::size_t{2});
  QCOMPARE(stage.remarks()[1].text, std::string("Why"));
  QCOMPARE(stage.selection.nodes(), std::set<std::string>{"dense2"});
  QCOMPARE(stage.selection.pieces().size(), std::size_t{1});
  stage.view().delete_selected();
  QCOMPARE(stage.remarks().size(), std::size_t{1});
  QVERIFY(stage.document.node("dense2") == nullptr);
  QVERIFY(stage.document.node("dense1") != nullptr);
}

void RemarksTest::remarks_look_as_designed() {
  for (const bool dark : {true, false}) {
    RemarkStage stage;
    stage.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    stage.selection.set({"flatten1", "dense1"});
    stage.canvas.add_group();
    stage.write("Stage 1 · edges, 16 channels");
    stage.canvas.add_note_at({40, 200});
    stage.write("Most of the work is here. Try 16 filters if the forecast is too long.");
    const auto colours = {Remark::Colour::grey, Remark::Colour::green, Remark::Colour::blue,
                          Remark::Colour::purple, Remark::Colour::red};
    double y = 240;
    for (const Remark::Colour colour : colours) {
      for (const auto kind : {Remark::Kind::note, Remark::Kind::group}) {
        const double x = kind == Remark::Kind::note ? 300 : 500;
        const Piece one = add_remark(stage.document, kind, {x, y, 160, 40});
        set_remark_text(stage.document, one.number, "A word on it", {x, y, 160, 40});
        set_remark_colour(stage.document, {one}, colour);
      }
      y += 60;
    }
    stage.canvas.fit();
    QVERIFY(save_screenshot(stage.canvas, "remarks", stage.source));
  }
}

NETLOOM_TEST(RemarksTest)

}  // namespace netloom::editor

#include "remarks_test.moc"
