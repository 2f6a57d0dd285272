#include "engine/graph/check.h"

#include <algorithm>
#include <chrono>

#include <QtTest>

#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A graph with one thing wrong, and how the check must say so.
struct WrongGraph {
  const char* name;
  Graph graph;
  const char* code;
  const char* node;
  const char* place;     ///< Port or parameter, or empty.
  const char* fragment;  ///< Of title or message.
  bool fixable = true;
};

Graph changed(const char* name, const Node& replacement) {
  Graph graph = digits_graph();
  Node* old = graph.find(name);
  if (old != nullptr) {
    *old = replacement;
  } else {
    graph.nodes.push_back(replacement);
  }
  return graph;
}

Graph with_parameter_set(const char* name, const char* parameter, ParameterValue value) {
  Graph graph = digits_graph();
  graph.find(name)->parameters[parameter] = std::move(value);
  return graph;
}

Graph shared(const char* name, const char* owner) {
  Graph graph = digits_graph();
  graph.find(name)->shares = owner;
  return graph;
}

using Words = std::vector<std::string>;

std::vector<WrongGraph> wrong_names_and_links() {
  return {
      {"bad name", changed("x", node("a b", "relu", {{"x", {"image"}}})), "name.invalid", "a b", "",
       "letters", false},
      {"same name", changed("x", node("conv1", "relu", {{"x", {"image"}}})), "name.duplicate",
       "conv1", "", "Rename", false},
      {"unknown layer", changed("relu1", node("relu1", "rellu", {{"x", {"conv1"}}})),
       "layer.unknown", "relu1", "", "Did you mean 'relu'", false},
      {"unknown parameter", with_parameter_set("conv1", "filter", std::int64_t{3}),
       "parameter.unknown", "conv1", "filter", "Did you mean 'filters'", false},
      {"wrong type", with_parameter_set("conv1", "filters", std::string("many")), "parameter.type",
       "conv1", "filters", "whole number from 1 to 65,536"},
      {"wrong length", with_parameter_set("conv1", "kernel", std::vector<std::int64_t>{3, 3, 3}),
       "parameter.type", "conv1", "kernel", "2 whole numbers"},
      {"out of range", with_parameter_set("conv1", "filters", std::int64_t{0}), "parameter.range",
       "conv1", "filters", "1 to 65,536"},
      {"element out of range",
       with_parameter_set("conv1", "stride", std::vector<std::int64_t>{1, 0}), "parameter.range",
       "conv1", "stride", "1 to 1,024"},
      {"unknown choice", with_parameter_set("conv1", "padding", std::string("smae")),
       "parameter.choice", "conv1", "padding", "valid, same, custom"},
      {"no link", changed("relu1", node("relu1", "relu")), "link.missing", "relu1", "x",
       "has no link"},
      {"no target", changed("loss", node("loss", "cross_entropy", {{"scores", {"logits"}}})),
       "link.missing", "loss", "target", "has no link"},
      {"two links", changed("relu1", node("relu1", "relu", {{"x", {"conv1", "image"}}})),
       "link.doubled", "relu1", "x", "conv1, image"},
      {"unknown node", changed("relu1", node("relu1", "relu", {{"x", {"conv"}}})), "link.node",
       "relu1", "x", "Did you mean 'conv1'"},
      {"unknown output", changed("relu1", node("relu1", "relu", {{"x", {"conv1.z"}}})), "link.port",
       "relu1", "x", "gives y"},
      {"link from an output", changed("relu1", node("relu1", "relu", {{"x", {"digit"}}})),
       "link.port", "relu1", "x", "nothing can be linked"},
      {"unknown input",
       changed("relu1", node("relu1", "relu", {{"x", {"conv1"}}, {"z", {"image"}}})),
       "port.unknown", "relu1", "z", "takes x, not 'z'"},
      {"circle", changed("conv1", node("conv1", "conv2d", {{"x", {"relu1"}}})), "cycle", "conv1",
       "x", "relu1 → conv1"},
      {"own circle", changed("relu1", node("relu1", "relu", {{"x", {"relu1"}}})), "cycle", "relu1",
       "x", "relu1 → relu1"},
      {"shares nobody", shared("conv1", "conv9"), "shares.node", "conv1", "", "conv9", false},
      {"shares another layer", shared("conv1", "logits"), "shares.layer", "conv1", "",
       "'logits' is dense", false},
  };
}

std::vector<WrongGraph> wrong_shapes() {
  Graph no_flatten =
      without_nodes(digits_graph(), LayerRegistry::built_in(), Words{"flat"}, Reconnect::yes);
  Graph added = digits_graph();
  added.nodes.push_back(node("sum", "add", {{"x", {"image", "conv1"}}}));
  Graph joined = digits_graph();
  joined.nodes.push_back(node("both", "concat", {{"x", {"image", "flat"}}}));
  Graph conv_on_list = digits_graph();
  conv_on_list.nodes.push_back(node("conv2", "conv2d", {{"x", {"flat"}}}));
  Graph numbers = digits_graph();
  numbers.find("label")->parameters["holds"] = std::string("numbers");
  Graph squared = digits_graph();
  *squared.find("loss") = node("loss", "mse", {{"prediction", {"logits"}}, {"target", {"label"}}});
  Graph three = squared;
  three.find("label")->parameters = {{"holds", std::string("numbers")}, {"size", std::int64_t{3}}};
  Graph pooled = changed("relu1", node("relu1", "max_pool2d", {{"x", {"conv1"}}},
                                       {{"kernel", std::vector<std::int64_t>{9, 9}}}));
  return {
      {"dense on a map", no_flatten, "shape.rank", "logits", "x", "Needs a vector, gets 16×8×8"},
      {"scores for classes", with_parameter_set("logits", "units", std::int64_t{8}),
       "classes.mismatch", "loss", "scores", "8 scores for 10 classes"},
      {"adding shapes", added, "shape.mismatch", "sum", "x", "1×8×8 and 16×8×8", false},
      {"joining shapes", joined, "shape.mismatch", "both", "x", "1×8×8 and 1024", false},
      {"convolution on a list", conv_on_list, "shape.rank", "conv2", "x", "Needs a map, gets 1024"},
      {"window too large", pooled, "shape.window", "relu1", "x", "9 does not fit height 8"},
      {"kernel too large",
       changed("conv1", node("conv1", "conv2d", {{"x", {"image"}}},
                             {{"kernel", std::vector<std::int64_t>{9, 9}}})),
       "shape.window", "conv1", "x", "9 does not fit"},
      {"groups", with_parameter_set("conv1", "groups", std::int64_t{3}), "parameter.fit", "conv1",
       "groups", "3 groups of 1 channels"},
      {"shape of an input", with_parameter_set("image", "shape", Words{"hight 8"}), "parameter.fit",
       "image", "shape", "'hight 8' is no axis", false},
      {"no shape", with_parameter_set("image", "shape", Words{}), "parameter.fit", "image", "shape",
       "0 axes"},
      {"quantities for cross-entropy", numbers, "classes.missing", "loss", "target",
       "use Mean squared error", false},
      {"classes for squared error", squared, "classes.unexpected", "loss", "target",
       "use Cross-entropy", false},
      {"quantities of another size", three, "shape.mismatch", "loss", "prediction",
       "Predicts 10, target is 3"},
  };
}

std::vector<WrongGraph> warnings() {
  Graph soft = digits_graph();
  soft.nodes.push_back(node("soft", "softmax", {{"x", {"logits"}}}));
  soft.find("loss")->inputs["scores"] = {{"soft", {}}};
  Graph normed = changed("relu1", node("relu1", "batch_norm", {{"x", {"conv1"}}}));
  Graph lame = changed("relu1", node("relu1", "dropout", {{"x", {"conv1"}}}));
  return {
      {"softmax twice", soft, "loss.softmax", "loss", "scores", "softmax inside"},
      {"bias before batch norm", normed, "bias.unused", "conv1", "bias",
       "these 16 biases have no effect"},
      {"no activation", lame, "activation.missing", "logits", "x", "`conv1` and `logits`"},
      {"leads nowhere", changed("x", node("spare", "tanh", {{"x", {"conv1"}}})), "node.unused",
       "spare", "", "leads nowhere"},
      {"no output",
       without_nodes(digits_graph(), LayerRegistry::built_in(), Words{"digit"}, Reconnect::no),
       "graph.output", "", "", "cannot predict", false},
      {"no loss",
       without_nodes(digits_graph(), LayerRegistry::built_in(), Words{"loss", "label"},
                     Reconnect::no),
       "graph.loss", "", "", "Add Cross-entropy", false},
      {"no input", Graph{}, "graph.input", "", "", "no input node", false},
  };
}

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
  void stays_silent_behind_what_is_broken();
  void reports_everything_at_once();
  void knows_shapes_counts_and_briefs();
  void counts_shared_weights_once_at_their_owner();
  void names_nodes_on_a_circle_in_order();
  void tells_before_a_link_is_made();
  void prints_a_line_for_a_terminal();
  void takes_five_milliseconds_for_five_hundred_nodes();

 private:
  std::vector<WrongGraph> rows() const {
    std::vector<WrongGraph> all = wrong_names_and_links();
    for (WrongGraph& row : wrong_shapes()) all.push_back(std::move(row));
    for (WrongGraph& row : warnings()) all.push_back(std::move(row));
    return all;
  }

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
  const auto all = rows();
  for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << static_cast<int>(i);
}

void CheckTest::says_what_is_wrong_and_its_fixes_work() {
  QFETCH(int, row);
  const WrongGraph wrong = rows()[static_cast<std::size_t>(row)];
  const GraphCheck checked = check(wrong.graph, registry_);
  const Diagnostic* found = find_diagnostic(checked, wrong);
  std::string all;
  for (const Diagnostic& one : checked.diagnostics) all += one.code + " " + to_text(one, "") + "\n";
  QVERIFY2(found != nullptr, all.c_str());
  QVERIFY2((found->title + " " + found->message).find(wrong.fragment) != std::string::npos,
           all.c_str());
  QVERIFY2(words_in(found->title) <= 8, found->title.c_str());
  QVERIFY2(words_in(found->message) <= 25, found->message.c_str());
  QVERIFY(found->message.find('{') == std::string::npos);
  QCOMPARE(found->fixes.empty(), !wrong.fixable);
  for (const Fix& fix : found->fixes) {
    const Graph mended = applied(wrong.graph, registry_, fix).graph;
    QVERIFY2(mended != wrong.graph, fix.title.c_str());
    const GraphCheck after = check(mended, registry_);
    QVERIFY2(find_diagnostic(after, wrong) == nullptr, fix.title.c_str());
  }
}

void CheckTest::stays_silent_behind_what_is_broken() {
  const Graph graph = with_parameter_set("image", "shape", Words{"oops"});
  const GraphCheck checked = check(graph, registry_);
  QCOMPARE(checked.diagnostics.size(), std::size_t{1});
  QVERIFY(!checked.nodes.at("logits").known);
  QVERIFY(checked.nodes.at("label").known);
  QCOMPARE(checked.nodes.at("conv1").brief, std::string("16 filters · 3×3 · same"));
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
  QCOMPARE(to_text(conv.outputs[0].shape), std::string("16×8×8"));
  QCOMPARE(to_text(conv.inputs[0].shape), std::string("1×8×8"));
  QCOMPARE(conv.parameters, std::int64_t{160});
  QCOMPARE(conv.flops, 2.0 * 64 * 16 * 9);
  QCOMPARE(conv.explanation[0].label, std::string("height, width"));
  QCOMPARE(conv.explanation[0].text, std::string("(8 + 2·1 − 3) / 1 + 1 = 8"));
  QCOMPARE(conv.explanation[1].text, std::string("16·1·3·3 + 16 = 160"));
  QCOMPARE(conv.explanation[2].text, std::string("8·8 · 16·1·3·3 = 9,216"));
  QCOMPARE(checked.nodes.at("flat").brief, std::string("16·8·8 = 1,024"));
  QCOMPARE(checked.nodes.at("label").classes, std::int64_t{10});
  QCOMPARE(checked.parameters, std::int64_t{160 + 10 * 1024 + 10});
  QVERIFY(checked.nodes.at("loss").outputs[0].shape.scalar());
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
    QCOMPARE(one.title, std::string("3 nodes in a circle"));
    QVERIFY2(one.message.find("a → b → c → a") != std::string::npos, one.message.c_str());
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
  double best = 1e9;
  for (int i = 0; i < 20; ++i) {
    const auto start = std::chrono::steady_clock::now();
    const GraphCheck checked = check(graph, registry_);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    best = std::min(best, took.count());
    QVERIFY(checked.ok());
  }
  qInfo("check of %zu nodes: %.2f ms", graph.nodes.size(), best);
  QVERIFY2(best <= 5.0, std::to_string(best).c_str());
}

NETLOOM_TEST(CheckTest)

}  // namespace netloom

#include "check_test.moc"
