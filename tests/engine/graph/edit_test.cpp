#include "engine/graph/edit.h"

#include <QtTest>

#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

class EditTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void a_link_replaces_unless_the_port_takes_many();
  void removes_one_link_or_all();
  void removing_bridges_or_cuts();
  void renaming_follows_links_and_shares();
  void what_an_edit_leaves_alone_stays_shared();
  void keeps_no_default_parameter();
  void inserts_into_a_link();
  void names_new_nodes_after_their_stem();
  void reads_and_writes_link_ends();
  void knows_node_names_data();
  void knows_node_names();

 private:
  LayerRegistry registry_;
};

void EditTest::a_link_replaces_unless_the_port_takes_many() {
  Graph graph{{features_node(), node("a", "relu"), node("sum", "add")}};
  graph = with_link(graph, registry_, {"features", {}}, "a", "x");
  graph = with_link(graph, registry_, {"sum", {}}, "a", "x");
  QCOMPARE(graph.find("a")->inputs.at("x"), (std::vector<Endpoint>{{"sum", {}}}));
  graph = with_link(graph, registry_, {"features", {}}, "sum", "x");
  graph = with_link(graph, registry_, {"a", {}}, "sum", "x");
  QCOMPARE(graph.find("sum")->inputs.at("x").size(), std::size_t{2});
  QCOMPARE(with_link(graph, registry_, {"a", {}}, "nobody", "x"), graph);
}

void EditTest::removes_one_link_or_all() {
  const Graph graph{{features_node(), node("sum", "add", {{"x", {"features", "b", "features"}}})}};
  const Graph less = without_link(graph, "sum", "x", Endpoint{"features", {}});
  QCOMPARE(less.nodes[1].inputs.at("x"), (std::vector<Endpoint>{{"features", {}}, {"b", {}}}));
  QVERIFY(without_link(graph, "sum", "x").nodes[1].inputs.empty());
}

void EditTest::removing_bridges_or_cuts() {
  const std::vector<std::string> names{"relu1", "flat"};
  const Graph bridged = without_nodes(digits_graph(), registry_, names, Reconnect::yes);
  QCOMPARE(bridged.nodes.size(), std::size_t{6});
  QCOMPARE(bridged.find("logits")->inputs.at("x"), (std::vector<Endpoint>{{"conv1", {}}}));
  const Graph cut = without_nodes(digits_graph(), registry_, names, Reconnect::no);
  QVERIFY(cut.find("logits")->inputs.empty());
}

void EditTest::renaming_follows_links_and_shares() {
  Graph graph = digits_graph();
  graph.find("relu1")->shares = "conv1";
  const Graph after = renamed(graph, "conv1", "edges");
  QCOMPARE(after.find("relu1")->inputs.at("x")[0].node, std::string("edges"));
  QCOMPARE(after.find("relu1")->shares, std::string("edges"));
  QCOMPARE(renamed(graph, "conv1", "relu1"), graph);
  QCOMPARE(renamed(graph, "conv1", "no good"), graph);
  QCOMPARE(renamed(after, "edges", "conv1"), graph);
}

void EditTest::what_an_edit_leaves_alone_stays_shared() {
  const Graph before = digits_graph();
  const Graph after = renamed(before, "conv1", "edges");
  const auto links = [](const Graph& graph, const char* name) {
    return &graph.find(name)->inputs.find("x")->second;
  };
  QCOMPARE(links(after, "logits"), links(before, "logits"));
  QVERIFY(links(after, "relu1") != links(before, "relu1"));
  QCOMPARE(links(before, "relu1")->front().node, std::string("conv1"));
}

void EditTest::keeps_no_default_parameter() {
  Graph graph = digits_graph();
  graph = with_parameter(graph, registry_, "conv1", "filters", std::int64_t{8});
  QCOMPARE(graph.find("conv1")->parameters.count("filters"), std::size_t{1});
  graph = with_parameter(graph, registry_, "conv1", "filters", std::int64_t{16});
  QCOMPARE(graph, digits_graph());
}

void EditTest::inserts_into_a_link() {
  const Edited edited = with_node_in_link(digits_graph(), registry_, "batch_norm", "relu1", "x");
  QCOMPARE(edited.added, std::string("bn1"));
  QCOMPARE(edited.graph.nodes[2].name, std::string("bn1"));
  QCOMPARE(edited.graph.find("relu1")->inputs.at("x")[0].node, std::string("bn1"));
  QCOMPARE(edited.graph.find("bn1")->inputs.at("x")[0].node, std::string("conv1"));
  QCOMPARE(with_node_in_link(digits_graph(), registry_, "relu", "image", "x").added, std::string());
}

void EditTest::names_new_nodes_after_their_stem() {
  Edited edited = with_node(digits_graph(), registry_, "conv2d");
  QCOMPARE(edited.added, std::string("conv2"));
  edited = with_node(edited.graph, registry_, "leaky_relu");
  QCOMPARE(edited.added, std::string("relu2"));
}

void EditTest::reads_and_writes_link_ends() {
  QCOMPARE(endpoint_from("a/b.second"), (Endpoint{"a/b", "second"}));
  QCOMPARE(to_text(Endpoint{"a", {}}), std::string("a"));
  QCOMPARE(to_text(endpoint_from("a.y")), std::string("a.y"));
}

void EditTest::knows_node_names_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<bool>("fits");
  QTest::newRow("plain") << "conv_1" << true;
  QTest::newRow("block") << "stage1/conv" << true;
  QTest::newRow("empty") << "" << false;
  QTest::newRow("space") << "a b" << false;
  QTest::newRow("dot") << "a.b" << false;
  QTest::newRow("empty part") << "a//b" << false;
  QTest::newRow("umlaut") << "größe" << false;
}

void EditTest::knows_node_names() {
  QFETCH(QString, name);
  QFETCH(bool, fits);
  QCOMPARE(is_node_name(name.toStdString()), fits);
}

NETLOOM_TEST(EditTest)

}  // namespace netloom

#include "edit_test.moc"
