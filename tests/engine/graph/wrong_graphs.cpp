#include "tests/engine/graph/wrong_graphs.h"

#include "tests/support/graphs.h"

namespace netloom {

namespace {

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

using WrongWords = std::vector<std::string>;

std::vector<WrongGraph> wrong_names_and_links() {
  return {
      {"bad name", changed("x", node("a b", "relu", {{"x", {"image"}}})), "name.invalid", "a b", "",
       "letters"},
      {"same name", changed("x", node("conv1", "relu", {{"x", {"image"}}})), "name.duplicate",
       "conv1", "", "Rename"},
      {"unknown layer", changed("relu1", node("relu1", "rellu", {{"x", {"conv1"}}})),
       "layer.unknown", "relu1", "", "Did you mean 'relu'"},
      {"unknown parameter", with_parameter_set("conv1", "filter", std::int64_t{3}),
       "parameter.unknown", "conv1", "filter", "Did you mean 'filters'"},
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
      {"link behind an output", changed("more", node("more", "relu", {{"x", {"digit"}}})),
       "link.port", "more", "x", "nothing can be linked"},
      {"unknown input",
       changed("relu1", node("relu1", "relu", {{"x", {"conv1"}}, {"z", {"image"}}})),
       "port.unknown", "relu1", "z", "takes x, not 'z'"},
      {"circle", changed("conv1", node("conv1", "conv2d", {{"x", {"relu1"}}})), "cycle", "conv1",
       "x", "relu1 → conv1"},
      {"own circle", changed("relu1", node("relu1", "relu", {{"x", {"relu1"}}})), "cycle", "relu1",
       "x", "relu1 → relu1"},
      {"shares nobody", shared("conv1", "conv9"), "shares.node", "conv1", "", "conv9"},
      {"shares another layer", shared("conv1", "logits"), "shares.layer", "conv1", "",
       "'logits' is dense"},
  };
}

std::vector<WrongGraph> wrong_shapes() {
  Graph no_flatten =
      without_nodes(digits_graph(), LayerRegistry::built_in(), WrongWords{"flat"}, Reconnect::yes);
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
      {"adding shapes", added, "shape.mismatch", "sum", "x", "1×8×8 and 16×8×8"},
      {"joining shapes", joined, "shape.mismatch", "both", "x", "1×8×8 and 1024"},
      {"convolution on a list", conv_on_list, "shape.rank", "conv2", "x", "Needs a map, gets 1024"},
      {"window too large", pooled, "shape.window", "relu1", "x", "9 does not fit height 8"},
      {"kernel too large",
       changed("conv1", node("conv1", "conv2d", {{"x", {"image"}}},
                             {{"kernel", std::vector<std::int64_t>{9, 9}}})),
       "shape.window", "conv1", "x", "9 does not fit"},
      {"groups", with_parameter_set("conv1", "groups", std::int64_t{3}), "parameter.fit", "conv1",
       "groups", "3 groups of 1 channels"},
      {"shape of an input", with_parameter_set("image", "shape", WrongWords{"hight 8"}),
       "parameter.fit", "image", "shape", "'hight 8' is no axis"},
      {"no shape", with_parameter_set("image", "shape", WrongWords{}), "parameter.fit", "image",
       "shape", "0 axes"},
      {"quantities for cross-entropy", numbers, "classes.missing", "loss", "target",
       "use Mean squared error"},
      {"classes for squared error", squared, "classes.unexpected", "loss", "target",
       "use Cross-entropy"},
      {"quantities of another size", three, "shape.mismatch", "loss", "prediction",
       "Predicts 10, target is 3"},
  };
}

std::vector<WrongGraph> warnings() {
  Graph soft = digits_graph();
  soft.nodes.push_back(node("soft", "softmax", {{"x", {"logits"}}}));
  soft.find("loss")->inputs["scores"] = {{"soft", {}}};
  Graph normed = changed("relu1", node("relu1", "batch_norm", {{"x", {"conv1"}}}));
  Graph untrained =
      changed("guess", node("guess", "dense", {{"x", {"flat"}}}, {{"units", std::int64_t{3}}}));
  untrained.nodes.push_back(node("other", "output", {{"x", {"guess"}}}));
  Graph lame = changed("relu1", node("relu1", "dropout", {{"x", {"conv1"}}}));
  return {
      {"softmax twice", soft, "loss.softmax", "loss", "scores", "softmax inside"},
      {"bias before batch norm", normed, "bias.unused", "conv1", "bias",
       "these 16 biases have no effect"},
      {"no activation", lame, "activation.missing", "logits", "x", "`conv1` and `logits`"},
      {"leads nowhere", changed("x", node("spare", "tanh", {{"x", {"conv1"}}})), "node.unused",
       "spare", "", "leads nowhere"},
      {"no loss on one way", untrained, "node.untrained", "guess", "", "never changes its weights"},
      {"no output",
       without_nodes(digits_graph(), LayerRegistry::built_in(), WrongWords{"digit"}, Reconnect::no),
       "graph.output", "", "", "cannot predict"},
      {"no loss",
       without_nodes(digits_graph(), LayerRegistry::built_in(), WrongWords{"loss", "label"},
                     Reconnect::no),
       "graph.loss", "", "", "Add Cross-entropy"},
      {"no input", Graph{}, "graph.input", "", "", "no input node"},
  };
}

}  // namespace

std::vector<WrongGraph> wrong_graphs() {
  std::vector<WrongGraph> all = wrong_names_and_links();
  for (WrongGraph& row : wrong_shapes()) all.push_back(std::move(row));
  for (WrongGraph& row : refused_graphs()) all.push_back(std::move(row));
  for (WrongGraph& row : unwise_graphs()) all.push_back(std::move(row));
  for (WrongGraph& row : warnings()) all.push_back(std::move(row));
  return all;
}

}  // namespace netloom
