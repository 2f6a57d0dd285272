#include "tests/engine/graph/wrong_graphs.h"
#include "tests/support/graphs.h"

namespace netloom {

namespace {

using Words = std::vector<std::string>;

Node input_of(const char* name, Words shape, const char* holds = "numbers") {
  return node(name, "input", {}, {{"shape", std::move(shape)}, {"holds", std::string(holds)}});
}

/// `input` and what takes it, with an output behind the last.
Graph chain(const Node& input, std::vector<Node> nodes) {
  Graph graph{{input}};
  std::string last = input.name;
  for (Node& one : nodes) {
    if (one.inputs.empty()) one.inputs["x"] = {{last, {}}};
    last = one.name;
    graph.nodes.push_back(std::move(one));
  }
  graph.nodes.push_back(node("answer", "output", {{"x", {last}}}));
  return graph;
}

std::vector<WrongGraph> wrong_lists() {
  return {
      {"labels into dense", chain(input_of("kind", {}, "classes"), {node("layer", "dense")}),
       "shape.rank", "layer", "x", "class labels"},
      {"numbers into an embedding", chain(features_node(), {node("layer", "embedding")}),
       "classes.missing", "layer", "x", "gives quantities"},
      {"numbers into one-hot", chain(features_node(), {node("layer", "one_hot")}), "dtype.mismatch",
       "layer", "x", "counts classes"},
      {"class numbers into an activation",
       chain(input_of("kind", {"time 6"}, "classes"), {node("layer", "relu")}), "dtype.mismatch",
       "layer", "x", "class numbers"},
      {"a list into an LSTM", chain(features_node(12), {node("layer", "lstm")}), "shape.rank",
       "layer", "x", "Needs a sequence, gets 12"},
      {"a list into a 1-D convolution", chain(features_node(12), {node("layer", "conv1d")}),
       "shape.rank", "layer", "x", "Needs a sequence, gets 12"},
      {"a picture without channels",
       chain(input_of("image", {"height 8", "width 8"}), {node("layer", "conv2d")}), "shape.rank",
       "layer", "x", "Needs a map, gets 8×8"},
      {"instance norm of a list", chain(features_node(), {node("layer", "instance_norm")}),
       "shape.rank", "layer", "x", "one number per channel"},
      {"one input to add", chain(features_node(), {node("layer", "add")}), "link.few", "layer", "x",
       "Needs two inputs"},
  };
}

std::vector<WrongGraph> wrong_residuals() {
  Graph features = chain(features_node(4), {node("wide", "dense", {}, {{"units", std::int64_t{6}}}),
                                            node("sum", "add", {{"x", {"wide", "features"}}})});
  Graph halved =
      chain(image_node(3, 8),
            {node("conv", "conv2d", {},
                  {{"padding", std::string("same")}, {"stride", std::vector<std::int64_t>{2, 2}}}),
             node("sum", "add", {{"x", {"conv", "image"}}})});
  Graph turned =
      chain(image_node(3, 8),
            {node("conv", "conv2d", {},
                  {{"padding", std::string("same")}, {"stride", std::vector<std::int64_t>{2, 2}}}),
             node("sum", "add", {{"x", {"image", "conv"}}})});
  return {
      {"residual of features", features, "shape.mismatch", "sum", "x", "6 and 4 do not add"},
      {"residual of a smaller map", halved, "shape.mismatch", "sum", "x", "16×4×4 and 3×8×8"},
      {"residual with the short way first", turned, "shape.mismatch", "sum", "x",
       "3×8×8 and 16×4×4"},
  };
}

std::vector<WrongGraph> wrong_settings() {
  const auto transposed = [](const char* parameter, ParameterValue value) {
    return chain(image_node(3, 8),
                 {node("layer", "conv_transpose2d", {},
                       {{"padding", std::string("custom")}, {parameter, std::move(value)}})});
  };
  Graph weighted = digits_graph();
  weighted.find("loss")->parameters["class_weights"] = std::string("1, two");
  return {
      {"heads",
       chain(input_of("text", {"time 6", "feature 10"}),
             {node("layer", "multi_head_attention", {}, {{"heads", std::int64_t{4}}})}),
       "parameter.fit", "layer", "heads", "10 features for 4 heads"},
      {"groups of a norm",
       chain(image_node(6, 4), {node("layer", "group_norm", {}, {{"groups", std::int64_t{4}}})}),
       "parameter.fit", "layer", "groups", "4 groups of 6 channels"},
      {"output pad", transposed("output_pad", std::vector<std::int64_t>{5, 5}), "parameter.fit",
       "layer", "output_pad", "Output pad fills"},
      {"padding that leaves nothing", transposed("pad", std::vector<std::int64_t>{90, 90}),
       "parameter.fit", "layer", "pad", "leaves nothing"},
      {"weights of classes", weighted, "parameter.fit", "loss", "class_weights", "'two'"},
      {"a place that is not there",
       chain(features_node(), {node("layer", "select", {}, {{"place", std::int64_t{9}}})}),
       "parameter.fit", "layer", "place", "No place 9 of 4"},
      {"a shape of another size",
       chain(features_node(), {node("layer", "reshape", {}, {{"shape", Words{"feature 5"}}})}),
       "parameter.fit", "layer", "shape", "4"},
      {"an order of other axes",
       chain(features_node(), {node("layer", "permute", {}, {{"order", Words{"1", "2"}}})}),
       "parameter.fit", "layer", "order", "No axis '2' in 4"},
  };
}

}  // namespace

std::vector<WrongGraph> refused_graphs() {
  std::vector<WrongGraph> all = wrong_lists();
  for (WrongGraph& row : wrong_residuals()) all.push_back(std::move(row));
  for (WrongGraph& row : wrong_settings()) all.push_back(std::move(row));
  return all;
}

}  // namespace netloom
