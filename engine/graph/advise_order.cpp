#include <algorithm>
#include <array>

#include "engine/graph/advise.h"

namespace netloom {

namespace {

template <std::size_t Count>
bool among(const std::array<std::string_view, Count>& layers, std::string_view layer) {
  return std::find(layers.begin(), layers.end(), layer) != layers.end();
}

constexpr std::array<std::string_view, 3> dropouts = {"dropout", "spatial_dropout",
                                                      "alpha_dropout"};

/// Layers through which two layers of weights still act as one.
constexpr std::array<std::string_view, 4> linear = {"flatten", "dropout", "batch_norm",
                                                    "global_avg_pool2d"};

/// Layers that change nothing any more where they have just been.
constexpr std::array<std::string_view, 6> idempotent = {"relu",    "relu6",     "abs",
                                                        "flatten", "hard_tanh", "log_softmax"};

void advise_bias(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  const ResolvedNode& resolved = graph.resolved.nodes[number];
  const ParameterValue* bias = parameter_of(graph, number, "bias");
  if (bias == nullptr || !std::holds_alternative<bool>(*bias) || !std::get<bool>(*bias)) return;
  if (resolved.takers.empty()) return;
  const bool only_norm = std::all_of(resolved.takers.begin(), resolved.takers.end(),
                                     [&](std::size_t i) { return is(graph, i, "batch_norm"); });
  if (!only_norm) return;
  const std::string count = to_text(graph.values[number][0].shape()[1].extent);
  Diagnostic& d = warn(
      graph, number, "bias.unused", phrase("{} biases without effect", count),
      phrase("Batch norm subtracts the mean, so these {} biases have no effect.", count), findings);
  d.parameter = "bias";
  d.fixes.push_back(
      {Fix::Kind::set_parameter, phrase("Turn bias off"), d.node, {}, "bias", {}, "false"});
}

void advise_activation(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  if (!is(graph, number, "dense")) return;
  auto link = graph.link_at(number, "x");
  while (link && graph.known(link->node) && among(linear, graph.type(link->node).name)) {
    link = graph.only_link(link->node);
  }
  if (!link || !(is(graph, link->node, "dense") || is(graph, link->node, "conv2d"))) return;
  Diagnostic& d =
      warn(graph, number, "activation.missing", phrase("No activation in between"),
           phrase("`{}` and `{}` multiply one after the other, so together they can do no more "
                  "than one layer.",
                  graph.resolved.node(link->node).name, graph.resolved.node(number).name),
           findings);
  d.port = "x";
  d.fixes.push_back({Fix::Kind::insert_layer, phrase("Insert ReLU"), d.node, "x", {}, "relu", {}});
}

void advise_repeated(const CheckedGraph& graph, std::size_t number, std::size_t before,
                     Findings& findings) {
  const LayerType& type = graph.type(number);
  if (type.name != graph.type(before).name || !among(idempotent, type.name)) return;
  Diagnostic& d = warn(graph, number, "node.repeated", phrase("{} twice", listed(type.title)),
                       phrase("`{}` has just done the same, so this one changes nothing.",
                              graph.resolved.node(before).name),
                       findings);
  d.port = "x";
  offer_to_remove(graph, number, d);
}

void advise_dropout_before_norm(const CheckedGraph& graph, std::size_t number, std::size_t before,
                                Findings& findings) {
  if (!is(graph, number, "batch_norm") || !among(dropouts, graph.type(before).name)) return;
  Diagnostic& d = warn(graph, number, "dropout.norm", phrase("Dropout before batch norm"),
                       phrase("`{}` makes values vary more in training than later, so the "
                              "variance that batch norm learns is too large.",
                              graph.resolved.node(before).name),
                       findings);
  d.port = "x";
  offer_to_remove(graph, before, d);
}

void advise_dropout_at_end(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  const ResolvedNode& resolved = graph.resolved.nodes[number];
  if (!among(dropouts, graph.type(number).name) || resolved.takers.empty()) return;
  const bool ends = std::all_of(resolved.takers.begin(), resolved.takers.end(), [&](std::size_t i) {
    const LayerType* type = graph.resolved.nodes[i].type;
    return type != nullptr && (type->role == LayerRole::loss || type->role == LayerRole::output);
  });
  if (!ends) return;
  Diagnostic& d =
      warn(graph, number, "dropout.last", phrase("Dropout on the answer"),
           phrase("Nothing comes after it that could make up for what it sets to 0; the answer "
                  "itself is dropped."),
           findings);
  offer_to_remove(graph, number, d);
}

}  // namespace

void advise_order(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  advise_bias(graph, number, findings);
  advise_activation(graph, number, findings);
  advise_dropout_at_end(graph, number, findings);
  const auto before = graph.only_link(number);
  if (!before || !graph.known(before->node)) return;
  advise_repeated(graph, number, before->node, findings);
  advise_dropout_before_norm(graph, number, before->node, findings);
}

}  // namespace netloom
