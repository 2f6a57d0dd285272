#include "editor/document/routes.h"

#include <QtTest>
#include <fmt/format.h>

#include "editor/document/arrange.h"
#include "editor/document/selected_edits.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class RoutesTest : public QObject {
  Q_OBJECT

 private slots:
  void a_double_click_leads_a_link_through_it();
  void a_point_is_dragged_and_deleted();
  void a_point_is_found_and_moved_by_keys();
  void points_move_with_both_ends();
  void a_route_follows_names_and_goes_with_its_link();
  void a_copy_is_led_the_same_way();
  void arranged_links_run_behind_no_node_data();
  void arranged_links_run_behind_no_node();
  void drawn_links_run_behind_no_node_data();
  void drawn_links_run_behind_no_node();
};

namespace {

/// A stage whose input is linked to flatten.
struct LinkedStage : Stage {
  LinkedStage() { connect_nodes(document, {"input1", {}}, "flatten1", "x"); }

  QPoint on_link() { return at(view().canvas().links().front()->path().pointAtPercent(0.5)); }
  void lead() { QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, on_link()); }
  const std::vector<Route>& routes() const { return document.project().view.routes; }
};

/// The first node that `link` runs behind, besides its ends.
std::string covering(const CanvasScene& scene, const LinkItem& link) {
  const QPolygonF way = link.path().toSubpathPolygons().front();
  for (const auto& [name, item] : scene.nodes()) {
    if (name == link.ends().node || name == link.ends().from.node) continue;
    const QRectF frame = item->geometry().frame.translated(item->pos());
    if (!frame.intersects(link.path().boundingRect())) continue;
    for (int i = 0; i + 1 < way.size(); ++i) {
      const QLineF piece(way[i], way[i + 1]);
      const auto steps = static_cast<int>(piece.length() / 4) + 1;
      for (int j = 0; j <= steps; ++j) {
        if (frame.contains(piece.pointAt(static_cast<double>(j) / steps))) return name;
      }
    }
  }
  return {};
}

}  // namespace

void RoutesTest::a_double_click_leads_a_link_through_it() {
  LinkedStage stage;
  const std::string before = stage.document.text();
  stage.lead();
  QCOMPARE(stage.routes().size(), std::size_t{1});
  QCOMPARE(stage.routes()[0].from.node, std::string("input1"));
  QCOMPARE(stage.routes()[0].to, (Endpoint{"flatten1", "x"}));
  QCOMPARE(stage.selection.pieces().size(), std::size_t{1});
  QVERIFY(stage.view().canvas().links().front()->strong());
  const std::string after = stage.document.text();
  QCOMPARE(write_project(read_project(after, layers()).project, layers()), after);
  stage.document.undo_stack().undo();
  QCOMPARE(stage.document.text(), before);
  QVERIFY(stage.selection.all().empty());
}

void RoutesTest::a_point_is_dragged_and_deleted() {
  LinkedStage stage;
  stage.lead();
  const Place before = stage.routes()[0].points[0];
  const QPoint point = stage.at({before[0], before[1]});
  stage.drag(point, point + QPoint(0, 120));
  const Place after = stage.routes()[0].points[0];
  QVERIFY(after[1] >= before[1] + 100 && after[0] == before[0]);
  QVERIFY(stage.view().canvas().links().front()->path().boundingRect().bottom() >= after[1]);
  stage.view().delete_selected();
  QVERIFY(stage.routes().empty());
  QCOMPARE(stage.document.graph().find("flatten1")->inputs.size(), std::size_t{1});
}

void RoutesTest::a_point_is_found_and_moved_by_keys() {
  LinkedStage stage;
  stage.lead();
  const LinkEnds link = stage.view().canvas().links().front()->ends();
  add_route_point(stage.document, link, 1, {400, 200});
  const std::string led = stage.document.text();
  stage.selection.set({"input1"});
  for (const std::size_t point : {0, 1, 0}) {
    stage.view().select_next_point();
    QCOMPARE(stage.selection.all(), (Selected{{}, {{Piece::Kind::point, 0, point}}}));
  }
  const Place before = stage.routes()[0].points[0];
  stage.view().move_selected(Qt::Key_Down);
  stage.view().move_selected(Qt::Key_Right);
  QCOMPARE(stage.routes()[0].points[0], (Place{before[0] + 20, before[1] + 20}));
  stage.document.undo_stack().undo();
  QCOMPARE(stage.document.text(), led);
  straighten_links(stage.document, {});
  QCOMPARE(stage.document.text(), led);
  straighten_links(stage.document, {{}, {{Piece::Kind::point, 0, 1}}});
  QVERIFY(stage.routes().empty());
  stage.view().select_next_point();
}

void RoutesTest::points_move_with_both_ends() {
  LinkedStage stage;
  stage.lead();
  const Place before = stage.routes()[0].points[0];
  const auto one = moving_with(stage.document, {{"input1"}});
  move_selected(stage.document, one, {40, 20}, {});
  QCOMPARE(stage.routes()[0].points[0], before);
  const auto both = moving_with(stage.document, {{"input1", "flatten1"}});
  move_selected(stage.document, both, {40, 20}, {});
  QCOMPARE(stage.routes()[0].points[0], (Place{before[0] + 40, before[1] + 20}));
}

void RoutesTest::a_route_follows_names_and_goes_with_its_link() {
  LinkedStage stage;
  stage.lead();
  rename_node(stage.document, "flatten1", "flat");
  QCOMPARE(stage.routes().at(0).to.node, std::string("flat"));
  disconnect_input(stage.document, "flat", "x", {"input1", {}});
  QVERIFY(stage.routes().empty());
  stage.document.undo_stack().undo();
  QCOMPARE(stage.routes().size(), std::size_t{1});
  straighten_links(stage.document, {{"input1"}});
  QVERIFY(stage.routes().empty());
}

void RoutesTest::a_copy_is_led_the_same_way() {
  LinkedStage stage;
  stage.lead();
  stage.selection.set({"input1", "flatten1"});
  stage.view().duplicate_selected();
  QCOMPARE(stage.routes().size(), std::size_t{2});
  const Route& copy = stage.routes()[1];
  QCOMPARE(copy.from.node, std::string("input2"));
  QCOMPARE(copy.points[0][0] - stage.routes()[0].points[0][0],
           stage.document.places().at("input2")[0] - stage.document.places().at("input1")[0]);
}

void RoutesTest::arranged_links_run_behind_no_node_data() {
  QTest::addColumn<QString>("path");
  const QDir folder(NETLOOM_SOURCE_DIR "/projects");
  for (const QString& name : folder.entryList({"*.netloom"}))
    QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void RoutesTest::arranged_links_run_behind_no_node() {
  QFETCH(QString, path);
  Stage stage;
  stage.document.open(load_project(path.toStdString(), layers()).project, {}, {});
  arrange_nodes(stage.document);
  const CanvasScene& scene = stage.view().canvas();
  int crossed = 0;
  for (const LinkItem* link : scene.links()) {
    const std::string node = covering(scene, *link);
    if (node.empty()) continue;
    ++crossed;
    qInfo("%s to %s runs behind %s", link->ends().from.node.c_str(), link->ends().node.c_str(),
          node.c_str());
  }
  for (const bool dark : {true, false}) {
    stage.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    stage.canvas.resize(1400, 800);
    stage.canvas.fit();
    save_screenshot(stage.canvas, "arranged-" + QFileInfo(path).baseName(), stage.source);
  }
  QCOMPARE(crossed, 0);
}

void RoutesTest::drawn_links_run_behind_no_node_data() {
  arranged_links_run_behind_no_node_data();
}

/// As the project was drawn, by hand.
void RoutesTest::drawn_links_run_behind_no_node() {
  QFETCH(QString, path);
  Stage stage;
  stage.document.open(load_project(path.toStdString(), layers()).project, {}, {});
  const CanvasScene& scene = stage.view().canvas();
  for (const LinkItem* link : scene.links()) {
    const std::string node = covering(scene, *link);
    const std::string said =
        fmt::format("{} to {} runs behind {}", link->ends().from.node, link->ends().node, node);
    QVERIFY2(node.empty(), said.c_str());
  }
}

NETLOOM_TEST(RoutesTest)

}  // namespace netloom::editor

#include "routes_test.moc"
