#include "engine/session/prepare.h"

#include <algorithm>
#include <optional>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/graph/expand.h"
#include "engine/layers/feature_axis.h"
#include "engine/layers/parameter_value.h"
#include "engine/session/advise_training.h"
#include "engine/session/suggest_head.h"
#include "engine/training/average.h"

namespace netloom {

namespace {

/// The value that arrives at input `port` of `node` in a lowered graph; invalid when nothing does.
Value arriving(const Lowered& lowered, const LayerRegistry& registry, const Graph& graph,
               const Node& node, const std::string& port) {
  const auto link = node.inputs.find(port);
  if (link == node.inputs.end() || link->second.empty()) return {};
  const Endpoint& from = link->second.front();
  const auto values = lowered.values.find(from.node);
  const Node* source = graph.find(from.node);
  if (values == lowered.values.end() || source == nullptr) return {};
  const LayerType* layer = registry.find(source->layer);
  const auto output = std::find(layer->outputs.begin(), layer->outputs.end(), from.port);
  const std::size_t number = from.port.empty() || output == layer->outputs.end()
                                 ? 0
                                 : static_cast<std::size_t>(output - layer->outputs.begin());
  return values->second.at(number);
}

/// By how much an error in standardised units of `target` grows in the user's: 1 unless one number
/// was standardised.
double unit_of(const BoundData& data, const std::string& target) {
  const BoundColumn* column = data.column(target);
  if (column == nullptr || !column->standardiser || column->standardiser->deviation.size() != 1)
    return 1;
  return column->standardiser->deviation.front();
}

/// What a loss compares where it compares a prediction with a target.
void add_compared(LossTerm& term, const Lowered& lowered, const LayerRegistry& registry,
                  const Graph& graph, const Node& node) {
  const LayerType& layer = *registry.find(node.layer);
  for (const PortInfo& port : layer.inputs) {
    const bool predicts = port.name == "prediction" || port.name == "scores";
    if (!predicts && !port.takes_target) continue;
    const Value value = arriving(lowered, registry, graph, node, port.name);
    (predicts ? term.prediction : term.target) = value;
    if (!predicts || !value.valid()) continue;
    term.class_axis = feature_axis(value.shape());
  }
  const Parameters parameters = layer.complete(node.parameters);
  if (layer.yes_above) term.yes_above = layer.yes_above(parameters);
  if (layer.ignored) term.ignored = layer.ignored(parameters);
  const auto blank = parameters.find("blank");
  if (blank != parameters.end()) term.blank = std::get<std::int64_t>(blank->second);
}

std::vector<LossTerm> terms_of(const Lowered& lowered, const LayerRegistry& registry,
                               const Graph& graph, const BoundData& data) {
  std::vector<LossTerm> terms;
  for (const LoweredLoss& loss : lowered.losses) {
    const Node& node = *graph.find(loss.node);
    LossTerm term;
    term.node = loss.node;
    term.loss = loss.value;
    add_compared(term, lowered, registry, graph, node);
    const auto target = node.inputs.find("target");
    if (target != node.inputs.end() && !target->second.empty()) {
      const std::string& source = target->second.front().node;
      const auto classes = lowered.classes.find(source);
      if (classes != lowered.classes.end()) term.classes = classes->second;
      term.unit = unit_of(data, source);
    }
    terms.push_back(std::move(term));
  }
  return terms;
}

Diagnostic training_problem(std::string parameter, Phrase title, Phrase message) {
  Diagnostic diagnostic;
  diagnostic.code = "training." + parameter;
  diagnostic.parameter = std::move(parameter);
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  return diagnostic;
}

void check_range(std::vector<Diagnostic>& found, const std::string& name, double value, double low,
                 double high) {
  if (value >= low && value <= high) return;
  found.push_back(training_problem(name, phrase("{} is {}", name, amount_text(value)),
                                   phrase("The training setting '{}' takes {} to {}.", name,
                                          amount_text(low), amount_text(high))));
}

/// Whether the type is known and its settings are in range; `name` is "optimiser" or "schedule".
template <class Kind>
void check_chosen(std::vector<Diagnostic>& found, const std::string& name,
                  const Chosen<Kind>& chosen) {
  const Kind* kind = chosen.declared();
  if (kind == nullptr) {
    const auto known = names_of_all<Kind>();
    const std::string near = nearest(chosen.type, known);
    found.push_back(training_problem(
        name, phrase("No {} '{}'", name, chosen.type),
        phrase("The {} can be {}.{}", name, fmt::join(known, ", "), suggestion(near))));
    return;
  }
  for (const ParameterInfo& info : kind->parameters) {
    const auto given = chosen.parameters.find(info.name);
    if (given == chosen.parameters.end()) continue;
    const auto wrong = check_parameter(info, given->second);
    if (wrong) found.push_back(training_problem(info.name, wrong->title, wrong->message));
  }
}

/// True when `name` is a node of `flat` or a block that some stand in.
bool names_weights(const Graph& flat, const std::string& name) {
  return std::any_of(flat.nodes.begin(), flat.nodes.end(),
                     [&](const Node& node) { return is_of(node.name, name); });
}

void check_phase(std::vector<Diagnostic>& found, const PhaseSettings& phase, const Graph& flat,
                 const LayerRegistry& registry) {
  check_chosen(found, "optimiser", phase.optimiser);
  check_chosen(found, "schedule", phase.schedule);
  check_range(found, "clip_norm", phase.clip_norm, 0, 1e6);
  check_range(found, "clip_value", phase.clip_value, 0, 1e6);
  check_range(found, "average", phase.average, 0, most_kept_of_average);
  for (const std::string& name : phase.losses) {
    const Node* node = flat.find(name);
    const LayerType* layer = node == nullptr ? nullptr : registry.find(node->layer);
    if (layer != nullptr && layer->role == LayerRole::loss) continue;
    found.push_back(training_problem(
        "losses", phrase("No loss '{}'", name),
        phrase("The training minimises '{}', which is no loss node of the graph. Name one that is.",
               name)));
  }
  for (const std::string& name : phase.trainable) {
    if (names_weights(flat, name)) continue;
    found.push_back(training_problem(
        "trainable", phrase("No node '{}'", name),
        phrase("The training changes the weights of '{}', which the graph does not have.", name)));
  }
  for (const std::string& name : phase.frozen) {
    if (names_weights(flat, name)) continue;
    found.push_back(training_problem(
        "frozen", phrase("No node '{}'", name),
        phrase("The training keeps the weights of '{}', which the graph does not have. Take "
               "it out of the frozen ones.",
               name)));
  }
}

/// The label that all losses of target `name` leave out.
std::optional<std::int64_t> ignored_by_losses(const Graph& flat, const LayerRegistry& registry,
                                              const std::string& name) {
  std::optional<std::optional<std::int64_t>> ignored;
  for (const Node& node : flat.nodes) {
    const LayerType* layer = registry.find(node.layer);
    const auto links = node.inputs.find("target");
    if (layer == nullptr || links == node.inputs.end() || links->second.empty()) continue;
    if (links->second.front().node != name) continue;
    const auto of_loss =
        layer->ignored ? layer->ignored(layer->complete(node.parameters)) : std::nullopt;
    if (ignored && *ignored != of_loss) return std::nullopt;
    ignored = of_loss;
  }
  return ignored.value_or(std::nullopt);
}

/// What was left out of the data, as warnings.
void add_notes(std::vector<Diagnostic>& found, const Dataset& dataset) {
  for (const Phrase& note : dataset.notes) {
    Diagnostic& diagnostic = found.emplace_back();
    diagnostic.code = "data.note";
    diagnostic.severity = Severity::warning;
    diagnostic.title = phrase("Part of the data is left out");
    diagnostic.message = note;
  }
}

bool any_error(const std::vector<Diagnostic>& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& one) { return one.severity == Severity::error; });
}

}  // namespace

Dtype precision_here(const TrainingSettings& training) {
  return cpu_has_bf16() ? training.precision : Dtype::f32;
}

std::vector<Diagnostic> check_training(const TrainingSettings& training, const Graph& graph,
                                       const LayerRegistry& registry) {
  std::vector<Diagnostic> found;
  check_range(found, "epochs", static_cast<double>(training.epochs), 1, 1'000'000);
  check_range(found, "patience", static_cast<double>(training.patience), 0, 1'000'000);
  check_range(found, "batch", static_cast<double>(training.batch), 1, 1'000'000);
  if (training.phases.empty()) {
    found.push_back(training_problem(
        "phases", phrase("No training phase"),
        phrase("The training has no phase, so nothing would be learned. Add one.")));
  }
  const Graph flat = expanded(graph, registry);
  for (const PhaseSettings& phase : training.phases) check_phase(found, phase, flat, registry);
  return found;
}

std::vector<DataSlot> data_slots(const Graph& graph, const LayerRegistry& registry,
                                 const GraphCheck& check) {
  std::vector<DataSlot> slots;
  for (const Node& node : graph.nodes) {
    const LayerType* layer = registry.find(node.layer);
    const auto known = check.nodes.find(node.name);
    if (layer == nullptr || known == check.nodes.end() || !known->second.known) continue;
    if (layer->role != LayerRole::input && layer->role != LayerRole::target) continue;
    DataSlot slot;
    slot.node = node.name;
    slot.dtype = known->second.outputs->front().dtype;
    slot.sample = known->second.outputs->front().shape.per_sample();
    slot.is_target = layer->role == LayerRole::target;
    if (known->second.classes > 0) slot.classes = known->second.classes;
    if (slot.is_target) slot.ignored = ignored_by_losses(graph, registry, node.name);
    slots.push_back(std::move(slot));
  }
  return slots;
}

PrepareResult prepare(const Project& project, const LayerRegistry& registry,
                      const std::filesystem::path& folder, const ReadProgress& progress,
                      PassSet without) {
  OpenedData data;
  return prepare(project, registry, folder, data, progress, without);
}

PrepareResult prepare(const Project& project, const LayerRegistry& registry,
                      const std::filesystem::path& folder, OpenedData& data,
                      const ReadProgress& progress, PassSet without) {
  PrepareResult result;
  result.check = check(project.graph, registry);
  const Graph flat = expanded(project.graph, registry);
  result.diagnostics = result.check.diagnostics;
  const bool drawn = !project.graph.nodes.empty();
  for (Diagnostic& one : result.diagnostics)  // Who only predicts needs no loss.
    if (drawn && one.code == "graph.loss") one.severity = Severity::error;
  const auto training = check_training(project.training, project.graph, registry);
  result.diagnostics.insert(result.diagnostics.end(), training.begin(), training.end());

  BindResult bound;
  try {
    const auto dataset = data.open(project.data, folder, progress);
    add_notes(result.diagnostics, *dataset);
    suggest_head(flat, registry, result.check, *dataset, result.diagnostics);
    bound = bind_data(*dataset, project.data, data_slots(flat, registry, result.check));
  } catch (const Error& error) {
    if (error.code() == ErrorCode::memory) throw;
    Diagnostic diagnostic;
    diagnostic.code = "data.source";
    const bool chosen = !project.data.source.empty();
    diagnostic.title = chosen ? phrase("The data cannot be read") : phrase("No data chosen");
    diagnostic.message = chosen ? error.whole() : error.phrase();
    bound.diagnostics.push_back(std::move(diagnostic));
  }
  result.diagnostics.insert(result.diagnostics.end(), bound.diagnostics.begin(),
                            bound.diagnostics.end());
  const auto advice = advise_training(project, flat, bound.data ? &*bound.data : nullptr);
  result.diagnostics.insert(result.diagnostics.end(), advice.begin(), advice.end());
  if (any_error(result.diagnostics) || !bound.data) return result;

  Prepared prepared;
  prepared.data = std::move(*bound.data);
  const auto losses_of = [&](const Lowered& lowered) {
    return terms_of(lowered, registry, flat, prepared.data);
  };
  for (std::size_t i = 0; i < project.training.phases.size(); ++i) {
    Lowered forward = lower(flat, registry, Mode::training, true);
    const auto terms = losses_of(forward);
    prepared.phases.push_back(training_step(std::move(forward.program), terms,
                                            project.training.phases[i], static_cast<int>(i),
                                            without));
    prepared.phases.back().precision = precision_here(project.training);
  }
  Lowered forward = lower(flat, registry, Mode::inference, true);
  const auto terms = losses_of(forward);
  prepared.evaluation = evaluation_step(std::move(forward.program), terms, without);
  for (const StepProgram& phase : prepared.phases)
    use_averages(prepared.evaluation.program, phase.program);
  result.prepared = std::move(prepared);
  return result;
}

}  // namespace netloom
