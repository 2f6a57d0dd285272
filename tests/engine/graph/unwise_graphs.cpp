#include "tests/engine/graph/wrong_graphs.h"
#include "tests/support/graphs.h"

namespace netloom {

namespace {

/// digits_graph with a node of `layer` between its scores and what takes them.
Graph after_scores(const char* layer, Parameters parameters = {}) {
  Graph graph = digits_graph();
  graph.nodes.push_back(node("extra", layer, {{"x", {"logits"}}}, std::move(parameters)));
  graph.find("loss")->inputs["scores"] = {{"extra", {}}};
  graph.find("digit")->inputs["x"] = {{"extra", {}}};
  return graph;
}

/// digits_graph with `layers` one after the other in place of its activation.
Graph in_the_middle(const std::vector<std::string>& layers) {
  Graph graph = digits_graph();
  std::string last = "conv1";
  for (const std::string& layer : layers) {
    graph.nodes.push_back(
        node("my_" + layer + std::to_string(graph.nodes.size()), layer, {{"x", {last}}}));
    last = graph.nodes.back().name;
  }
  graph.find("relu1")->inputs["x"] = {{last, {}}};
  return graph;
}

/// features → dense → `layers` → a loss for four numbers.
Graph regression(const std::vector<std::string>& layers, const char* loss,
                 Parameters loss_parameters = {}) {
  Graph graph{{features_node(),
               node("numbers", "dense", {{"x", {"features"}}}, {{"units", std::int64_t{4}}})}};
  std::string last = "numbers";
  for (const std::string& layer : layers) {
    graph.nodes.push_back(node("my_" + layer, layer, {{"x", {last}}}));
    last = graph.nodes.back().name;
  }
  graph.nodes.push_back(node("answer", "output", {{"x", {last}}}));
  graph.nodes.push_back(
      node("right", "target", {}, {{"holds", std::string("numbers")}, {"size", std::int64_t{4}}}));
  graph.nodes.push_back(node("loss", loss, {{"prediction", {last}}, {"target", {"right"}}},
                             std::move(loss_parameters)));
  return graph;
}

Graph with_convolution(Parameters parameters) {
  Graph graph = digits_graph();
  graph.find("conv1")->parameters = std::move(parameters);
  return graph;
}

}  // namespace

std::vector<WrongGraph> unwise_graphs() {
  return {
      {"sigmoid before binary cross-entropy", regression({"sigmoid"}, "binary_cross_entropy"),
       "loss.sigmoid", "loss", "prediction", "squeezed twice"},
      {"scores for probabilities",
       regression({}, "binary_cross_entropy", {{"prediction", std::string("probabilities")}}),
       "loss.scores", "loss", "prediction", "cut off"},
      {"relu before a squared error", regression({"relu"}, "mse"), "loss.rectified", "loss",
       "prediction", "negative targets"},
      {"relu before cross-entropy", after_scores("relu"), "loss.rectified", "loss", "scores",
       "bad scores"},
      {"relu twice", in_the_middle({"relu"}), "node.repeated", "relu1", "x", "changes nothing"},
      {"dropout before batch norm", in_the_middle({"dropout", "batch_norm"}), "dropout.norm",
       "my_batch_norm9", "x", "too large"},
      {"dropout at the end", after_scores("dropout"), "dropout.last", "extra", "",
       "answer itself is dropped"},
      {"nearly all dropped", after_scores("dropout", {{"rate", 0.95}}), "dropout.high", "extra",
       "rate", "only 5 %"},
      {"cells that no window sees",
       with_convolution({{"kernel", std::vector<std::int64_t>{2, 2}},
                         {"stride", std::vector<std::int64_t>{3, 3}}}),
       "stride.skips", "conv1", "stride", "1 of 3 cells"},
  };
}

}  // namespace netloom
