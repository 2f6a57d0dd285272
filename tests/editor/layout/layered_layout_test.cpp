#include "editor/layout/layered_layout.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <QElapsedTimer>
#include <QtTest>

#include "editor/layout/layering.h"
#include "tests/support/test.h"

namespace netloom::editor {

class LayeredLayoutTest : public QObject {
  Q_OBJECT

 private slots:
  void a_chain_is_a_straight_line();
  void a_long_chain_wraps();
  void no_layer_wraps_alone();
  void branches_stand_around_their_source();
  void a_source_stands_beside_its_taker();
  void crossings_are_counted_and_removed();
  void circles_and_strays_are_placed();
  void a_long_link_has_a_lane();
  void links_to_the_next_row_lie_in_each_other();
  void nothing_covers_anything();
  void a_thousand_nodes_take_no_time();
};

namespace {

constexpr double node_height = 80;

std::vector<LayoutNode> nodes(std::size_t count) {
  return std::vector<LayoutNode>(count, {node_height});
}

std::vector<LayoutLink> random_links(int count, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<LayoutLink> links;
  for (int to = 1; to < count; ++to) {
    links.push_back({std::max(0, to - 1 - static_cast<int>(random() % 4)), to});
    if (random() % 5 == 0) links.push_back({static_cast<int>(random() % to), to});
  }
  return links;
}

/// Whether a node at one of `places` lies over `point`, whose ends of lanes are at its edges.
bool covered(const std::vector<LayoutPoint>& places, const LayoutPoint& point) {
  const double x = point[0] + 1;
  return std::any_of(places.begin(), places.end(), [&](const LayoutPoint& place) {
    return x > place[0] && x < place[0] + LayoutSteps().width && point[1] > place[1] &&
           point[1] < place[1] + node_height;
  });
}

}  // namespace

void LayeredLayoutTest::a_chain_is_a_straight_line() {
  // The second node takes its link 20 px lower than the others: ports stand in line.
  const auto places = layered_layout({{80}, {120, 34}, {80}}, {{0, 1}, {1, 2}}).places;
  QCOMPARE(places[1][0], 200.0);
  QCOMPARE(places[2][0], 400.0);
  QCOMPARE(places[0][1], 20.0);
  QCOMPARE(places[1][1], 0.0);
  QCOMPARE(places[2][1], 0.0);
}

void LayeredLayoutTest::a_long_chain_wraps() {
  std::vector<LayoutLink> links(39);
  for (int i = 0; i < 39; ++i) links[static_cast<std::size_t>(i)] = {i, i + 1};
  const auto places = layered_layout(nodes(40), links).places;
  double right = 0;
  for (const auto& place : places) right = std::max(right, place[0]);
  const double bottom = places.back()[1] + node_height;
  QVERIFY(bottom > 300 && right / bottom > 1 && right / bottom < 3);
}

void LayeredLayoutTest::no_layer_wraps_alone() {
  for (std::size_t count = 2; count < 60; ++count) {
    std::vector<LayoutLink> links;
    for (int i = 0; i + 1 < static_cast<int>(count); ++i) links.push_back({i, i + 1});
    const auto places = layered_layout(nodes(count), links).places;
    QVERIFY2(places.back()[1] == places[count - 2][1], qPrintable(QString::number(count)));
  }
}

void LayeredLayoutTest::branches_stand_around_their_source() {
  const auto places = layered_layout(nodes(4), {{0, 1}, {0, 2}, {1, 3}, {2, 3}}).places;
  QCOMPARE(places[1][0], places[2][0]);
  QCOMPARE(places[0][1], places[3][1]);
  QCOMPARE(places[1][1] + places[2][1], 2 * places[0][1]);
}

void LayeredLayoutTest::a_source_stands_beside_its_taker() {
  // 0 → 1 → 2 → 3 and 4 → 3: a target is led to its loss from close by.
  const auto places = layered_layout(nodes(5), {{0, 1}, {1, 2}, {2, 3}, {4, 3}}).places;
  QCOMPARE(places[4][0], places[2][0]);
}

void LayeredLayoutTest::crossings_are_counted_and_removed() {
  // Two layers of three, turned around.
  Layering layering = layering_of(6, {{0, 5}, {1, 4}, {2, 3}});
  QCOMPARE(crossings_of(layering), 3L);
  reduce_crossings(layering);
  QCOMPARE(crossings_of(layering), 0L);
}

void LayeredLayoutTest::circles_and_strays_are_placed() {
  QVERIFY(layered_layout({}, {}).places.empty());
  const auto places = layered_layout(nodes(3), {{0, 1}, {1, 0}, {1, 1}}).places;
  QVERIFY(places[0] != places[1] && places[1] != places[2] && places[0] != places[2]);
}

void LayeredLayoutTest::a_long_link_has_a_lane() {
  // 0 → 1 → 2 → 3 and 0 → 3: the way past 1 and 2 is one straight line.
  const Layout layout = layered_layout(nodes(4), {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
  QCOMPARE(layout.routes.size(), std::size_t{1});
  QCOMPARE(layout.routes[0].link, (LayoutLink{0, 3}));
  const auto& points = layout.routes[0].points;
  QCOMPARE(points.size(), std::size_t{2});
  QCOMPARE(points[0][0], layout.places[1][0]);
  QCOMPARE(points[1][0], layout.places[2][0] + LayoutSteps().width);
  QCOMPARE(points[0][1], points[1][1]);
  for (const int node : {1, 2}) {
    const double top = layout.places[static_cast<std::size_t>(node)][1];
    QVERIFY(points[0][1] <= top - 15 || points[0][1] >= top + node_height + 15);
  }
}

void LayeredLayoutTest::links_to_the_next_row_lie_in_each_other() {
  // Two chains of seven beside each other, of which five fit in a row.
  std::vector<LayoutLink> links;
  for (int i = 0; i < 6; ++i) {
    links.push_back({i, i + 1});
    links.push_back({i + 7, i + 8});
  }
  const Layout layout = layered_layout(nodes(14), links);
  QCOMPARE(layout.routes.size(), std::size_t{2});
  const bool first_below = layout.places[4][1] > layout.places[11][1];
  const auto& inner = layout.routes[first_below ? 0 : 1].points;
  const auto& outer = layout.routes[first_below ? 1 : 0].points;
  QCOMPARE(inner.size(), std::size_t{2});
  QVERIFY(inner[0][0] < outer[0][0] && inner[0][1] < outer[0][1]);
  QVERIFY(inner[0][1] > std::max(layout.places[4][1], layout.places[11][1]) + node_height);
  QVERIFY(outer[0][1] < std::min(layout.places[5][1], layout.places[12][1]));
}

void LayeredLayoutTest::nothing_covers_anything() {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const auto links = random_links(60, seed);
    const Layout layout = layered_layout(nodes(60), links);
    QVERIFY(layered_layout(nodes(60), links) == layout);
    const auto& places = layout.places;
    for (std::size_t i = 0; i < places.size(); ++i) {
      QCOMPARE(std::fmod(places[i][0], 20.0) + std::fmod(places[i][1], 20.0), 0.0);
      for (std::size_t j = 0; j < i; ++j) {
        QVERIFY(places[i][0] != places[j][0] ||
                std::abs(places[i][1] - places[j][1]) >= node_height);
      }
    }
    for (const LayoutRoute& route : layout.routes) {
      for (const auto& point : route.points) QVERIFY(!covered(places, point));
    }
  }
}

void LayeredLayoutTest::a_thousand_nodes_take_no_time() {
  const auto links = random_links(1000, 1);
  QElapsedTimer timer;
  timer.start();
  QCOMPARE(layered_layout(nodes(1000), links).places.size(), std::size_t{1000});
  qInfo("1,000 nodes are laid out in %lld ms", timer.elapsed());
  QVERIFY2(timer.elapsed() < 2000, "bound with room for a loaded machine");
}

NETLOOM_TEST(LayeredLayoutTest)

}  // namespace netloom::editor

#include "layered_layout_test.moc"
