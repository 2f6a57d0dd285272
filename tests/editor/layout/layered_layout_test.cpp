#include "editor/layout/layered_layout.h"

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
  void branches_stand_around_their_source();
  void a_source_stands_beside_its_taker();
  void crossings_are_counted_and_removed();
  void circles_and_strays_are_placed();
  void nothing_covers_anything();
  void a_thousand_nodes_take_no_time();
};

namespace {

constexpr double node_height = 80;

std::vector<LayoutLink> random_links(int count, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<LayoutLink> links;
  for (int to = 1; to < count; ++to) {
    links.push_back({std::max(0, to - 1 - static_cast<int>(random() % 4)), to});
    if (random() % 5 == 0) links.push_back({static_cast<int>(random() % to), to});
  }
  return links;
}

}  // namespace

void LayeredLayoutTest::a_chain_is_a_straight_line() {
  const auto places = layered_layout({80, 120, 80}, {{0, 1}, {1, 2}});
  QCOMPARE(places[1][0], 200.0);
  QCOMPARE(places[2][0], 400.0);
  QCOMPARE(places[0][1], 20.0);  // Middles stand in line.
  QCOMPARE(places[1][1], 0.0);
  QCOMPARE(places[2][1], 20.0);
}

void LayeredLayoutTest::a_long_chain_wraps() {
  std::vector<LayoutLink> links(39);
  for (int i = 0; i < 39; ++i) links[static_cast<std::size_t>(i)] = {i, i + 1};
  const auto places = layered_layout(std::vector<double>(40, node_height), links);
  double right = 0;
  for (const auto& place : places) right = std::max(right, place[0]);
  const double bottom = places.back()[1] + node_height;
  QVERIFY(bottom > 300 && right / bottom > 1 && right / bottom < 3);
}

void LayeredLayoutTest::branches_stand_around_their_source() {
  const auto places = layered_layout({80, 80, 80, 80}, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
  QCOMPARE(places[1][0], places[2][0]);
  QCOMPARE(places[0][1], places[3][1]);
  QCOMPARE(places[1][1] + places[2][1], 2 * places[0][1]);
}

void LayeredLayoutTest::a_source_stands_beside_its_taker() {
  // 0 → 1 → 2 → 3 and 4 → 3: a target is led to its loss from close by.
  const auto places = layered_layout({80, 80, 80, 80, 80}, {{0, 1}, {1, 2}, {2, 3}, {4, 3}});
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
  QVERIFY(layered_layout({}, {}).empty());
  const auto places = layered_layout({80, 80, 80}, {{0, 1}, {1, 0}, {1, 1}});
  QVERIFY(places[0] != places[1] && places[1] != places[2] && places[0] != places[2]);
}

void LayeredLayoutTest::nothing_covers_anything() {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const auto links = random_links(60, seed);
    const auto places = layered_layout(std::vector<double>(60, node_height), links);
    QCOMPARE(layered_layout(std::vector<double>(60, node_height), links), places);
    for (std::size_t i = 0; i < places.size(); ++i) {
      QCOMPARE(std::fmod(places[i][0], 20.0) + std::fmod(places[i][1], 20.0), 0.0);
      for (std::size_t j = 0; j < i; ++j) {
        QVERIFY(places[i][0] != places[j][0] ||
                std::abs(places[i][1] - places[j][1]) >= node_height);
      }
    }
  }
}

void LayeredLayoutTest::a_thousand_nodes_take_no_time() {
  const auto links = random_links(1000, 1);
  QElapsedTimer timer;
  timer.start();
  QCOMPARE(layered_layout(std::vector<double>(1000, node_height), links).size(), std::size_t{1000});
  qInfo("1,000 nodes are laid out in %lld ms", timer.elapsed());
  QVERIFY2(timer.elapsed() < 2000, "bound with room for a loaded machine");
}

NETLOOM_TEST(LayeredLayoutTest)

}  // namespace netloom::editor

#include "layered_layout_test.moc"
