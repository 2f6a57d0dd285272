#include <algorithm>
#include <cmath>

#include "engine/core/text.h"
#include "engine/graph/advise.h"
#include "engine/layers/declare.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

void advise_lone_softmax(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  if (!is(graph, number, "softmax") || !graph.only_link(number)) return;
  const Shape& shape = graph.values[number][0].shape();
  if (shape.rank() != 2 || shape[1].extent != Extent(1)) return;
  Diagnostic& d =
      warn(graph, number, "softmax.single", phrase("Softmax of one number"),
           phrase("The shares of a softmax sum to 1, so one number alone is always 1. Sigmoid "
                  "gives a probability."),
           findings);
  d.port = "x";
  d.fixes.push_back(
      {Fix::Kind::change_layer, phrase("Use Sigmoid"), d.node, {}, {}, "sigmoid", {}});
}

/// "12.5" of 0.125.
std::string percent_text(double share) {
  return number_text(std::round(share * 1000) / 10);
}

void advise_rate(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  constexpr double high = 0.8;
  for (const char* name : {"rate", "dropout"}) {
    const ParameterValue* given = parameter_of(graph, number, name);
    if (given == nullptr || !std::holds_alternative<double>(*given)) continue;
    const double rate = std::get<double>(*given);
    if (rate <= high) continue;
    Diagnostic& d = warn(graph, number, "dropout.high", phrase("{} % dropped", percent_text(rate)),
                         phrase("In training only {} % of the numbers get through, so hardly "
                                "anything is learned; usual is 10 to 50 %.",
                                percent_text(1 - rate)),
                         findings);
    d.parameter = name;
    d.fixes.push_back({Fix::Kind::set_parameter,
                       phrase("Set {} to 0.5", listed(name)),
                       d.node,
                       {},
                       name,
                       {},
                       "0.5"});
  }
}

void advise_skipped_cells(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  const ParameterValue* kernel = parameter_of(graph, number, "kernel");
  const ParameterValue* stride = parameter_of(graph, number, "stride");
  using Numbers = std::vector<std::int64_t>;
  if (kernel == nullptr || stride == nullptr || !std::holds_alternative<Numbers>(*kernel)) return;
  if (!std::holds_alternative<Numbers>(*stride)) return;
  const Numbers& sizes = std::get<Numbers>(*kernel);
  const Numbers& steps = std::get<Numbers>(*stride);
  for (std::size_t i = 0; i < std::min(sizes.size(), steps.size()); ++i) {
    if (sizes[i] < 2 || steps[i] <= sizes[i]) continue;
    Diagnostic& d =
        warn(graph, number, "stride.skips", phrase("Stride {} over kernel {}", steps[i], sizes[i]),
             phrase("Steps of {} with a window of {} leave {} of {} cells unseen.", steps[i],
                    sizes[i], steps[i] - sizes[i], steps[i]),
             findings);
    d.parameter = "stride";
    d.fixes.push_back({Fix::Kind::set_parameter,
                       phrase("Set stride to {}", to_text(*kernel)),
                       d.node,
                       {},
                       "stride",
                       {},
                       json_text(*kernel)});
    return;
  }
}

}  // namespace

void advise_parameters(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  advise_lone_softmax(graph, number, findings);
  advise_rate(graph, number, findings);
  advise_skipped_cells(graph, number, findings);
}

void advise_layout(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  const auto link = graph.link_at(number, "x");
  const std::string& layer = graph.type(number).name;
  if (!link || !(layer.ends_with("2d") || layer == "batch_norm")) return;
  const Shape& shape = graph.values[link->node][link->output].shape();
  if (shape.rank() != 4 || shape[3].role != Role::channel) return;
  Diagnostic& d =
      warn(graph, number, "layout.channels", phrase("Channels come last"),
           phrase("`{}` gives {} with the channels at the end; here they come "
                  "first, so {} rows are taken for channels.",
                  graph.resolved.node(link->node).name, to_text(shape), to_text(shape[1].extent)),
           findings);
  d.port = "x";
  Fix fix{Fix::Kind::insert_layer, phrase("Insert Permute"), d.node, "x", {}, "permute", {}};
  fix.settings = {{"order", R"(["channel", "height", "width"])"}};
  d.fixes.push_back(std::move(fix));
}

}  // namespace netloom
