#include "editor/canvas/shown_graph.h"

#include <functional>

#include "editor/document/muting.h"
#include "editor/document/wiring.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// What an edit changes on the canvas is all that a new canvas would show otherwise.
class ShownGraphTest : public QObject {
  Q_OBJECT

 private slots:
  void an_edit_leaves_nothing_as_it_was_data();
  void an_edit_leaves_nothing_as_it_was();
  void a_drag_widens_what_is_drawn();
  void an_edit_of_one_node_changes_few();
  void blocks_on_offer_are_other_layers();
};

namespace {

using Act = std::function<void(Stage&)>;

void open_sample(Stage& stage) {
  stage.document.open(sample_project(layers()), {}, {});
}

/// The second convolution has less than its kernel.
void make_too_small(Stage& stage) {
  set_parameter(stage.document, "conv2", "padding", std::string("valid"));
  set_parameter(stage.document, "image", "shape",
                std::vector<std::string>{"channel 1", "height 4", "width 4"});
}

/// What `scene` shows otherwise than `like`: faces, places, ways, and how far it reaches.
QStringList differing(const CanvasScene& scene, const CanvasScene& like) {
  QStringList all;
  if (scene.nodes().size() != like.nodes().size()) all << "number of nodes";
  if (scene.links().size() != like.links().size()) all << "number of links";
  if (scene.content() != like.content()) all << "content";
  for (const auto& [name, item] : like.nodes()) {
    const NodeItem* same = scene.node(name);
    if (same == nullptr || same->face() != item->face() || same->pos() != item->pos())
      all << QString::fromStdString("node " + name);
  }
  for (std::size_t i = 0; i < std::min(like.links().size(), scene.links().size()); ++i) {
    const LinkItem& link = *like.links()[i];
    const LinkItem& same = *scene.links()[i];
    if (same.ends() != link.ends() || same.face() != link.face() || same.path() != link.path())
      all << QString::fromStdString("link to " + link.ends().node);
  }
  return all;
}

}  // namespace

void ShownGraphTest::an_edit_leaves_nothing_as_it_was_data() {
  QTest::addColumn<Act>("act");
  const auto row = [](const char* name, const Act& act) { QTest::newRow(name) << act; };
  row("a parameter that all behind it show",
      [](Stage& stage) { set_parameter(stage.document, "conv1", "filters", std::int64_t{24}); });
  row("a parameter that only shares of the cost show",
      [](Stage& stage) { set_parameter(stage.document, "logits", "units", std::int64_t{900}); });
  row("sizes that only links show", [](Stage& stage) {
    set_parameter(stage.document, "image", "shape",
                  std::vector<std::string>{"channel 1", "height 12", "width 12"});
  });
  row("a problem that the data shows later", [](Stage& stage) {
    set_parameter(stage.document, "image", "shape",
                  std::vector<std::string>{"channel 1", "height 12", "width 12"});
    QTRY_VERIFY_WITH_TIMEOUT(stage.view().canvas().node("image")->face().problem, 10000);
  });
  row("sizes that do not fit any more", make_too_small);
  row("sizes that fit again", [](Stage& stage) {
    make_too_small(stage);
    stage.document.undo_stack().undo();
  });
  row("a name", [](Stage& stage) { rename_node(stage.document, "conv1", "edges"); });
  row("a place", [](Stage& stage) { move_nodes(stage.document, {"conv1"}, {500, 900}, "Move"); });
  row("an outermost node that grows", [](Stage& stage) {
    move_nodes(stage.document, {"conv1"}, {5000, 0}, "Move");
    set_parameter(stage.document, "conv1", "filters", std::int64_t{60'000});
  });
  row("an outermost node without links that grows", [](Stage& stage) {
    const std::string name = add_node(stage.document, "conv2d", {5000, 0});
    set_parameter(stage.document, name, "filters", std::int64_t{60'000});
  });
  row("a link among others", [](Stage& stage) {
    const LinkEnds first = stage.view().canvas().links().front()->ends();
    add_node_into_link(stage.document, "relu", first, {300, 600});
  });
  row("a node that goes", [](Stage& stage) { stage.document.undo_stack().undo(); });
  row("a muted node", [](Stage& stage) { toggle_muted(stage.document, {"bn1"}); });
  row("edits of many kinds", [](Stage& stage) {
    set_parameter(stage.document, "conv1", "filters", std::int64_t{24});
    rename_node(stage.document, "conv1", "edges");
    set_parameter(stage.document, "edges", "filters", std::int64_t{25});
    for (int i = 0; i < 3; ++i) stage.document.undo_stack().undo();
    for (int i = 0; i < 2; ++i) stage.document.undo_stack().redo();
  });
}

void ShownGraphTest::an_edit_leaves_nothing_as_it_was() {
  QFETCH(Act, act);
  Stage stage;
  open_sample(stage);
  add_node(stage.document, "dense", {900, 900});
  act(stage);
  const CanvasScene fresh(stage.document, stage.selection, stage.source);
  QCOMPARE(differing(stage.view().canvas(), fresh), QStringList());
}

void ShownGraphTest::a_drag_widens_what_is_drawn() {
  Stage stage;
  open_sample(stage);
  add_node(stage.document, "dense", {900, 900});
  CanvasScene& scene = stage.view().canvas();
  const double before = scene.content().right();
  scene.offset({{"dense1"}, {}}, {5000, 0});
  QCOMPARE(scene.content().right(), before + 5000);
}

void ShownGraphTest::an_edit_of_one_node_changes_few() {
  Stage stage;
  open_sample(stage);
  ShownGraph shown;
  QVERIFY(!shown.changed(stage.document));
  shown.keep(stage.document);
  QCOMPARE(shown.changed(stage.document)->size(), std::size_t{0});
  set_parameter(stage.document, "conv1", "filters", std::int64_t{24});
  const auto changed = shown.changed(stage.document);
  QVERIFY(changed && changed->contains("conv1") && !changed->contains("image"));
  shown.forget();
  QVERIFY(!shown.changed(stage.document));
}

void ShownGraphTest::blocks_on_offer_are_other_layers() {
  Block part;
  part.name = "part";
  part.nodes = {node("x", "input"), node("y", "output", {{"x", {"x"}}})};
  Project project;
  project.graph.blocks = {part};
  project.graph.nodes = {features_node(8), node("first", "part", {{"x", {"features"}}})};
  Stage stage;
  stage.document.open(project, {}, {});
  part.name = "other";
  stage.document.offer({part});
  QCOMPARE(stage.view().canvas().node("first")->face().layer,
           stage.document.registry().find("part"));
}

NETLOOM_TEST(ShownGraphTest)

}  // namespace netloom::editor

#include "shown_graph_test.moc"
