#include <algorithm>
#include <array>

#include "engine/graph/advise.h"

namespace netloom {

namespace {

template <std::size_t Count>
bool is_any(const CheckedGraph& graph, std::size_t number,
            const std::array<std::string_view, Count>& layers) {
  return graph.known(number) &&
         std::find(layers.begin(), layers.end(), graph.type(number).name) != layers.end();
}

constexpr std::array<std::string_view, 2> squashing = {"softmax", "sigmoid"};
constexpr std::array<std::string_view, 4> rectifiers = {"relu", "relu6", "squared_relu", "abs"};
constexpr std::array<std::string_view, 5> compare_numbers = {"mse", "mae", "huber", "smooth_l1",
                                                             "log_cosh"};

/// What flows into the first port of a loss, its prediction.
std::optional<ResolvedLink> prediction_of(const CheckedGraph& graph, std::size_t number) {
  return graph.link_at(number, graph.type(number).inputs.front().name);
}

void advise_softmax(const CheckedGraph& graph, std::size_t number, std::size_t source,
                    Findings& findings) {
  if (!is(graph, number, "cross_entropy") || !is(graph, source, "softmax")) return;
  Diagnostic& d = warn(graph, number, "loss.softmax", phrase("Softmax twice"),
                       phrase("Cross-entropy has a softmax inside; with `{}` before it, "
                              "gradients fade and learning is slow.",
                              graph.resolved.node(source).name),
                       findings);
  d.port = "scores";
  offer_to_skip(graph, source, d.port, d);
}

/// A loss that is told whether it gets scores or probabilities, and gets the other.
void advise_prediction(const CheckedGraph& graph, std::size_t number, std::size_t source,
                       Findings& findings) {
  const ParameterValue* given = parameter_of(graph, number, "prediction");
  if (given == nullptr || !std::holds_alternative<std::string>(*given)) return;
  const bool scores = std::get<std::string>(*given) == "scores";
  const bool squashed = is_any(graph, source, squashing);
  const std::string& name = graph.resolved.node(source).name;
  const std::string& title = graph.type(number).title;
  if (scores && squashed) {
    Diagnostic& d = warn(graph, number, "loss.sigmoid", phrase("Probabilities taken for scores"),
                         phrase("{} makes probabilities itself; those of `{}` are squeezed "
                                "twice, and it learns slowly.",
                                listed(title), name),
                         findings);
    d.port = "prediction";
    offer_to_skip(graph, source, d.port, d);
    d.fixes.push_back({Fix::Kind::set_parameter,
                       phrase("Let it take probabilities"),
                       d.node,
                       {},
                       "prediction",
                       {},
                       "\"probabilities\""});
  } else if (!scores && is_any(graph, source, std::array<std::string_view, 2>{"dense", "conv2d"})) {
    Diagnostic& d = warn(graph, number, "loss.scores", phrase("Scores taken for probabilities"),
                         phrase("{} is set to probabilities from 0 to 1; `{}` gives any "
                                "numbers, of which most are cut off.",
                                listed(title), name),
                         findings);
    d.parameter = "prediction";
    d.fixes.push_back({Fix::Kind::set_parameter,
                       phrase("Let it take scores"),
                       d.node,
                       {},
                       "prediction",
                       {},
                       "\"scores\""});
  }
}

void advise_likelihood(const CheckedGraph& graph, std::size_t number, std::size_t source,
                       Findings& findings) {
  if (!is(graph, number, "nll") || is(graph, source, "log_softmax")) return;
  if (!is_any(graph, source, std::array<std::string_view, 3>{"dense", "conv2d", "softmax"})) return;
  Diagnostic& d =
      warn(graph, number, "loss.likelihood", phrase("Not logarithms of probabilities"),
           phrase("{} takes what Log softmax gives; `{}` gives other numbers, and the loss can "
                  "fall below 0 without end.",
                  listed(graph.type(number).title), graph.resolved.node(source).name),
           findings);
  d.port = "prediction";
  if (is(graph, source, "softmax")) {
    d.fixes.push_back({Fix::Kind::change_layer,
                       phrase("Use Log softmax"),
                       graph.resolved.node(source).name,
                       {},
                       {},
                       "log_softmax",
                       {}});
  } else {
    d.fixes.push_back({Fix::Kind::change_layer,
                       phrase("Use Cross-entropy"),
                       d.node,
                       {},
                       {},
                       "cross_entropy",
                       {}});
  }
}

void advise_rectified(const CheckedGraph& graph, std::size_t number, std::size_t source,
                      Findings& findings) {
  const bool classes = is(graph, number, "cross_entropy");
  if (!is_any(graph, source, rectifiers)) return;
  if (!classes && !is_any(graph, number, compare_numbers)) return;
  Diagnostic& d = warn(
      graph, number, "loss.rectified", phrase("Answers never below 0"),
      phrase("`{}` lets nothing below 0 through, so {} and what is stuck there learns no more.",
             graph.resolved.node(source).name,
             classes ? phrase("all bad scores look alike,")
                     : phrase("negative targets are never reached,")),
      findings);
  d.port = graph.type(number).inputs.front().name;
  offer_to_skip(graph, source, d.port, d);
}

}  // namespace

void advise_loss(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  if (graph.type(number).role != LayerRole::loss) return;
  const auto link = prediction_of(graph, number);
  if (!link) return;
  advise_softmax(graph, number, link->node, findings);
  advise_prediction(graph, number, link->node, findings);
  advise_likelihood(graph, number, link->node, findings);
  advise_rectified(graph, number, link->node, findings);
}

}  // namespace netloom
