#include "engine/graph/check.h"

#include <algorithm>
#include <set>

#include <QtTest>
#include <fmt/format.h>

#include "tests/engine/graph/check_time.h"
#include "tests/engine/graph/wrong_graphs.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Words = std::vector<std::string>;

const std::string& place_of(const Diagnostic& diagnostic) {
  return diagnostic.port.empty() ? diagnostic.parameter : diagnostic.port;
}

const Diagnostic* find_diagnostic(const GraphCheck& checked, const WrongGraph& row) {
  for (const Diagnostic& one : checked.diagnostics) {
    const bool here = one.code == row.code && one.node == row.node && place_of(one) == row.place;
    if (here) return &one;
  }
  return nullptr;
}

std::size_t words_in(const std::string& text) {
  return static_cast<std::size_t>(
      QString::fromStdString(text).split(' ', Qt::SkipEmptyParts).size());
}

}  // namespace

class CheckTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void a_good_graph_has_nothing_wrong();
  void says_what_is_wrong_and_its_fixes_work_data();
  void says_what_is_wrong_and_its_fixes_work();
  void offers_many_kinds_of_fixes();
  void stays_silent_behind_what_is_broken();
  void reports_everything_at_once();
  void knows_shapes_counts_and_briefs();
  void counts_shared_weights_once_at_their_owner();
  void names_nodes_on_a_circle_in_order();
  void tells_before_a_link_is_made();
  void prints_a_line_for_a_terminal();
  void takes_five_milliseconds_for_five_hundred_nodes();

 private:
  LayerRegistry registry_;
};

void CheckTest::a_good_graph_has_nothing_wrong() {
  const GraphCheck checked = check(digits_graph(), registry_);
  for (const Diagnostic& one : checked.diagnostics) QFAIL(to_text(one, "digits").c_str());
  QVERIFY(checked.ok());
  QCOMPARE(checked.order.size(), std::size_t{8});
}

void CheckTest::says_what_is_wrong_and_its_fixes_work_data() {
  QTest::addColumn<int>("row");
  const auto all = wrong_graphs();
  for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << static_cast<int>(i);
}

void CheckTest::says_what_is_wrong_and_its_fixes_work() {
  QFETCH(int, row);
  const WrongGraph wrong = wrong_graphs()[static_cast<std::size_t>(row)];
  const GraphCheck checked = check(wrong.graph, registry_);
  const Diagnostic* found = find_diagnostic(checked, wrong);
  std::string all;
  for (const Diagnostic& one : checked.diagnostics) all += one.code + " " + to_text(one, "") + "\n";
  QVERIFY2(found != nullptr, all.c_str());
  QVERIFY2(
      (found->title.text() + " " + found->message.text()).find(wrong.fragment) != std::string::npos,
      all.c_str());
  QVERIFY2(words_in(found->title) <= 8, found->title.text().c_str());
  QVERIFY2(words_in(found->message) <= 25, found->message.text().c_str());
  QVERIFY(found->message.text().find('{') == std::string::npos);
  QCOMPARE(found->fixes.empty(), !wrong.fixable);
  for (const Fix& fix : found->fixes) {
    const Graph mended = applied(wrong.graph, registry_, fix).graph;
    QVERIFY2(mended != wrong.graph, fix.title.text().c_str());
    const GraphCheck after = check(mended, registry_);
    QVERIFY2(find_diagnostic(after, wrong) == nullptr, fix.title.text().c_str());
  }
}

void CheckTest::offers_many_kinds_of_fixes() {
  std::set<std::string> kinds;  // of one edit each, for one thing that is wrong
  for (const WrongGraph& wrong : wrong_graphs()) {
    for (const Diagnostic& one : check(wrong.graph, registry_).diagnostics) {
      for (const Fix& fix : one.fixes) {
        kinds.insert(fmt::format("{} {} {}{}", one.code, static_cast<int>(fix.kind), fix.layer,
                                 fix.parameter));
      }
    }
  }
  qInfo("%zu kinds of fixes", kinds.size());
  QVERIFY2(kinds.size() >= 60, std::to_string(kinds.size()).c_str());
}

void CheckTest::stays_silent_behind_what_is_broken() {
  Graph graph = digits_graph();
  graph.find("image")->parameters["shape"] = Words{"oops"};
  const GraphCheck checked = check(graph, registry_);
  QCOMPARE(checked.diagnostics.size(), std::size_t{1});
  QVERIFY(!checked.nodes.at("logits").known);
  QVERIFY(checked.nodes.at("label").known);
  QCOMPARE(checked.nodes.at("conv1").brief.text(), std::string("16 filters · 3×3 · same"));

  Graph unknown = digits_graph();
  unknown.find("relu1")->layer = "rellu";
  QCOMPARE(check(unknown, registry_).diagnostics.size(), std::size_t{1});
}

void CheckTest::reports_everything_at_once() {
  Graph graph = digits_graph();
  graph.find("logits")->parameters["units"] = std::int64_t{0};
  graph.find("conv1")->parameters["padding"] = std::string("big");
  graph.nodes.push_back(node("odd name", "relu", {{"x", {"nobody"}}}));
  const GraphCheck checked = check(graph, registry_);
  std::vector<std::string> codes;
  for (const Diagnostic& one : checked.diagnostics) codes.push_back(one.code);
  const std::vector<std::string> expected = {"parameter.choice", "parameter.range", "name.invalid",
                                             "link.node", "node.unused"};
  QCOMPARE(codes, expected);
}

void CheckTest::knows_shapes_counts_and_briefs() {
  const GraphCheck checked = check(digits_graph(), registry_);
  const NodeCheck& conv = checked.nodes.at("conv1");
  QCOMPARE(to_text(conv.outputs->front().shape), std::string("16×8×8"));
  QCOMPARE(to_text(conv.inputs->front().shape), std::string("1×8×8"));
  QCOMPARE(conv.parameters, std::int64_t{160});
  QCOMPARE(conv.flops, 2.0 * 64 * 16 * 9);
  QCOMPARE((*conv.explanation)[0].label, std::string("height, width"));
  QCOMPARE((*conv.explanation)[0].text, std::string("(8 + 2·1 − 3) / 1 + 1 = 8"));
  QCOMPARE((*conv.explanation)[1].text, std::string("16·1·3·3 + 16 = 160"));
  QCOMPARE((*conv.explanation)[2].text, std::string("8·8 · 16·1·3·3 = 9,216"));
  QCOMPARE(checked.nodes.at("flat").brief.text(), std::string("16·8·8 = 1,024"));
  QCOMPARE(checked.nodes.at("label").classes, std::int64_t{10});
  QCOMPARE(checked.parameters, std::int64_t{160 + 10 * 1024 + 10});
  QVERIFY(checked.nodes.at("loss").outputs->front().shape.scalar());
}

void CheckTest::counts_shared_weights_once_at_their_owner() {
  Graph graph = digits_graph();
  // The node that shares stands and runs before the owner of the weights.
  Node twin = node("twin", "dense", {{"x", {"flat"}}}, {{"units", std::int64_t{10}}});
  twin.shares = "logits";
  graph.nodes.insert(graph.nodes.begin() + 4, twin);
  graph.nodes.push_back(node("answer", "output", {{"x", {"twin"}}}));
  const GraphCheck checked = check(graph, registry_);
  QVERIFY(checked.ok());
  QCOMPARE(checked.nodes.at("twin").parameters, std::int64_t{0});
  QCOMPARE(checked.nodes.at("logits").parameters, std::int64_t{10250});
  QCOMPARE(checked.parameters, std::int64_t{160 + 10250});
}

void CheckTest::names_nodes_on_a_circle_in_order() {
  Graph graph{{features_node(), node("a", "relu", {{"x", {"c"}}}),
               node("b", "tanh", {{"x", {"a"}}}), node("c", "sigmoid", {{"x", {"b"}}}),
               node("d", "relu", {{"x", {"c"}}})}};
  const GraphCheck checked = check(graph, registry_);
  int circles = 0;
  for (const Diagnostic& one : checked.diagnostics) {
    if (one.code != "cycle") continue;
    ++circles;
    QCOMPARE(one.title.text(), std::string("3 nodes in a circle"));
    QVERIFY2(one.message.text().find("a → b → c → a") != std::string::npos,
             one.message.text().c_str());
  }
  QCOMPARE(circles, 1);
  QCOMPARE(checked.order, std::vector<std::string>{"features"});
}

void CheckTest::tells_before_a_link_is_made() {
  const Graph graph = digits_graph();
  const GraphCheck checked = check(graph, registry_);
  const auto refused = [&](const char* from, const char* to, const char* port) {
    return refusal_of_link(graph, registry_, checked, {from, {}}, to, port);
  };
  QVERIFY(!refused("flat", "logits", "x"));
  QVERIFY(!refused("image", "relu1", "x"));
  QCOMPARE(refused("relu1", "logits", "x")->code, std::string("shape.rank"));
  QCOMPARE(refused("logits", "conv1", "x")->code, std::string("cycle"));
  QCOMPARE(refused("relu1", "relu1", "x")->code, std::string("cycle"));
  QCOMPARE(refused("flat", "loss", "scores")->code, std::string("classes.mismatch"));
  QCOMPARE(refused("flat", "relu1", "nothing")->code, std::string("port.unknown"));
}

void CheckTest::prints_a_line_for_a_terminal() {
  Graph graph = digits_graph();
  graph.find("logits")->parameters["units"] = std::int64_t{8};
  const GraphCheck checked = check(graph, registry_);
  QCOMPARE(to_text(checked.diagnostics[0], "digits.netloom"),
           std::string("digits.netloom: node 'loss' input 'scores': 8 scores for 10 classes. "
                       "Cross-entropy needs one score per class. `label` holds the classes 0–9, so "
                       "10; `logits` gives 8. (fix: Set units to 10)"));
}

void CheckTest::takes_five_milliseconds_for_five_hundred_nodes() {
  Graph graph{{image_node(16)}};
  std::string last = "image";
  while (graph.nodes.size() < 496) {
    const std::string number = std::to_string(graph.nodes.size());
    graph.nodes.push_back(node("conv" + number, "conv2d", {{"x", {last}}},
                               {{"padding", std::string("same")}, {"bias", false}}));
    graph.nodes.push_back(node("bn" + number, "batch_norm", {{"x", {"conv" + number}}}));
    graph.nodes.push_back(node("relu" + number, "relu", {{"x", {"bn" + number}}}));
    last = "relu" + number;
  }
  graph.nodes.push_back(node("flat", "flatten", {{"x", {last}}}));
  graph.nodes.push_back(node("logits", "dense", {{"x", {"flat"}}}, {{"units", std::int64_t{10}}}));
  graph.nodes.push_back(node("digit", "output", {{"x", {"logits"}}}));
  graph.nodes.push_back(node("label", "target"));
  graph.nodes.push_back(
      node("loss", "cross_entropy", {{"scores", {"logits"}}, {"target", {"label"}}}));
  QVERIFY(check(graph, registry_).diagnostics.empty());
  const double best = check_milliseconds(graph, registry_);
  qInfo("check of %zu nodes: %.2f ms", graph.nodes.size(), best);
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
  QVERIFY2(best <= most_check_milliseconds, std::to_string(best).c_str());
#endif
}

NETLOOM_TEST(CheckTest)

}  // namespace netloom

#include "check_test.moc"
