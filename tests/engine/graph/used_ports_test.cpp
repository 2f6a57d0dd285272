#include "engine/graph/used_ports.h"

#include <QtTest>

#include "engine/graph/with_blocks.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Used = std::map<std::string, UsedPorts, std::less<>>;

/// a and b → first = a + b, second = a, third = b.
Block block_of_three() {
  Block block;
  block.name = "three";
  block.nodes = {node("a", "input"),
                 node("b", "input"),
                 node("sum", "add", {{"x", {"a", "b"}}}),
                 node("first", "output", {{"x", {"sum"}}}),
                 node("second", "output", {{"x", {"a"}}}),
                 node("third", "output", {{"x", {"b"}}})};
  return block;
}

}  // namespace

/// Which ports of blocks the outputs of a graph depend on.
class UsedPortsTest : public QObject {
  Q_OBJECT

 private slots:
  void nothing_is_used_without_an_output();
  void a_port_is_used_where_an_output_depends_on_it();
  void copies_use_what_the_next_one_takes();
  void a_block_on_each_step_uses_the_sequence();

 private:
  Used used(const std::string& port, const Parameters& parameters = {}) const {
    Graph graph{{features_node(), node("other", "input", {}, features_node().parameters),
                 node("use", "three", {{"a", {"features"}}, {"b", {"other"}}}, parameters)}};
    if (!port.empty()) {
      graph.nodes.push_back(node("y", "output"));
      graph.nodes.back().inputs["x"] = {{"use", port}};
    }
    graph.blocks = {block_of_three()};
    return used_ports(expand(graph, with_blocks(registry_, graph)));
  }
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void UsedPortsTest::nothing_is_used_without_an_output() {
  QVERIFY(used("").empty());
}

void UsedPortsTest::a_port_is_used_where_an_output_depends_on_it() {
  QVERIFY(used("first") == (Used{{"use/", {{"a", "b"}, {"first"}}}}));
  QVERIFY(used("third") == (Used{{"use/", {{"b"}, {"third"}}}}));
}

void UsedPortsTest::copies_use_what_the_next_one_takes() {
  // The third result depends on b alone, and b of the last copy is the second result before.
  QVERIFY(used("third", {{"repeat", std::int64_t{3}}}) == (Used{{"use/1/", {{"a", "b"}, {"first"}}},
                                                                {"use/2/", {{"a"}, {"second"}}},
                                                                {"use/3/", {{"b"}, {"third"}}}}));
}

void UsedPortsTest::a_block_on_each_step_uses_the_sequence() {
  QVERIFY(used("third", {{"each_step", true}}) == (Used{{"use/", {{"a", "b"}, {"third"}}}}));
}

NETLOOM_TEST(UsedPortsTest)

}  // namespace netloom

#include "used_ports_test.moc"
