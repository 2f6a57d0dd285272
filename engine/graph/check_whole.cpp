#include <algorithm>

#include "engine/core/text.h"
#include "engine/graph/checked_graph.h"

namespace netloom {

namespace {

/// What the graph lacks as a whole, and what would be added to it.
class WholeChecker {
 public:
  WholeChecker(const CheckedGraph& graph, const GraphCheck& result, Findings& findings)
      : graph_(graph), result_(result), findings_(findings) {}

  void run() {
    if (!first_of(LayerRole::input)) {
      report(
          Severity::error, "graph.input", phrase("No input"),
          phrase(
              "The graph has no input node, so no data can enter. Add an Input and link the first "
              "layer to it."),
          {added("input", phrase("Add an Input"), {})});
    }
    if (!first_of(LayerRole::output)) {
      report(Severity::warning, "graph.output", phrase("No output"),
             phrase("The graph has no output node, so it cannot predict or be exported. Add an "
                    "Output and "
                    "link the last layer to it."),
             output_fixes());
    }
    if (!first_of(LayerRole::loss)) {
      report(
          Severity::warning, "graph.loss", phrase("No loss"),
          phrase(
              "Training needs to know what is wrong with an answer. Add Cross-entropy for classes "
              "or Mean squared error for numbers."),
          loss_fixes());
    } else {
      advise_untrained();
    }
  }

 private:
  /// Nodes with weights from which no loss can be reached, the last on each way.
  void advise_untrained() {
    const std::vector<bool> trained = graph_.leading_to({LayerRole::loss});
    std::vector<bool> said(trained.size(), false);
    const auto& order = graph_.resolved.order;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
      const ResolvedNode& resolved = graph_.resolved.nodes[*i];
      said[*i] = std::any_of(resolved.takers.begin(), resolved.takers.end(), [&](std::size_t to) {
        return said[to] || graph_.resolved.nodes[to].type == nullptr;
      });
      const auto known = result_.nodes.find(graph_.resolved.node(*i).name);
      const bool weighs =
          known != result_.nodes.end() && known->second.known && known->second.parameters > 0;
      if (trained[*i] || said[*i] || !weighs || resolved.takers.empty()) continue;
      said[*i] = true;
      report_untrained(*i, known->second);
    }
  }

  void report_untrained(std::size_t number, const NodeCheck& known) {
    const Node& node = graph_.resolved.node(number);
    Diagnostic warning = diagnostic_at(
        node, "node.untrained", phrase("No loss depends on '{}'", node.name),
        phrase("Training never changes its weights ({}), which keep their first random "
               "values. Add a loss for what comes of it.",
               with_thousands(known.parameters)));
    warning.severity = Severity::warning;
    const Shape& shape = known.outputs->front().shape;
    if (shape.rank() == 2 && shape[1].extent.fixed()) {
      warning.fixes = fitting_losses(node.name, shape.size(1));
    }
    findings_.add(number, std::move(warning));
  }

  std::optional<std::size_t> first_of(LayerRole role) const {
    for (std::size_t i = 0; i < graph_.resolved.nodes.size(); ++i) {
      const LayerType* type = graph_.resolved.nodes[i].type;
      if (type != nullptr && type->role == role) return i;
    }
    return std::nullopt;
  }

  void report(Severity severity, const char* code, Phrase title, Phrase message,
              std::vector<Fix> fixes) {
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = code;
    diagnostic.title = std::move(title);
    diagnostic.message = std::move(message);
    diagnostic.fixes = std::move(fixes);
    findings_.add(graph_.resolved.nodes.size(), std::move(diagnostic));
  }

  static Fix added(std::string layer, Phrase title, std::string source) {
    Fix fix;
    fix.kind = Fix::Kind::add_node;
    fix.title = std::move(title);
    fix.layer = std::move(layer);
    fix.value = std::move(source);
    return fix;
  }

  /// What flows into the first port of the first node of `role`.
  std::optional<std::size_t> before(LayerRole role) const {
    const auto node = first_of(role);
    if (!node) return std::nullopt;
    const ResolvedNode& resolved = graph_.resolved.nodes[*node];
    if (resolved.ports.empty() || resolved.ports.front().links.empty()) return std::nullopt;
    return resolved.ports.front().links.front().node;
  }

  /// The last node in the order that computes something and that nothing takes.
  std::optional<std::size_t> last() const {
    const auto& order = graph_.resolved.order;
    const auto found = std::find_if(order.rbegin(), order.rend(), [this](std::size_t i) {
      const ResolvedNode& node = graph_.resolved.nodes[i];
      return node.type != nullptr && node.type->role == LayerRole::ordinary &&
             node.takers.empty() && !node.type->outputs.empty();
    });
    return found == order.rend() ? std::nullopt : std::optional(*found);
  }

  std::vector<Fix> output_fixes() const {
    const auto answer = first_of(LayerRole::loss) ? before(LayerRole::loss) : last();
    if (!answer) return {};
    const std::string& name = graph_.resolved.node(*answer).name;
    return {added("output", phrase("Add an Output after {}", name), name)};
  }

  /// Losses for a network that gives a list of numbers.
  std::vector<Fix> loss_fixes() const {
    auto answer = first_of(LayerRole::output) ? before(LayerRole::output) : last();
    if (answer && graph_.type(*answer).name == "softmax") {  // Cross-entropy has one inside.
      if (const auto link = graph_.only_link(*answer)) answer = link->node;
    }
    if (!answer) return {};
    const std::string& name = graph_.resolved.node(*answer).name;
    const auto known = result_.nodes.find(name);
    if (known == result_.nodes.end() || !known->second.known) return {};
    const Shape& shape = known->second.outputs->front().shape;
    if (shape.rank() != 2 || !shape[1].extent.fixed()) return {};
    return fitting_losses(name, shape.size(1));
  }

  /// Where a target waits, the loss for what it holds; else one for either.
  std::vector<Fix> fitting_losses(const std::string& answer, std::int64_t numbers) const {
    const auto target = first_of(LayerRole::target);
    const auto held =
        target ? result_.nodes.find(graph_.resolved.node(*target).name) : result_.nodes.end();
    const bool waits = held != result_.nodes.end() && held->second.known &&
                       graph_.resolved.nodes[*target].takers.empty();
    std::vector<Fix> fixes;
    if (numbers > 1 && (!waits || held->second.classes > 0)) {
      fixes.push_back(added("cross_entropy", phrase("Add Cross-entropy"), answer));
      fixes.back().settings = {{"classes", std::to_string(numbers)}};
    }
    if (!waits || held->second.classes == 0) {
      fixes.push_back(added("mse", phrase("Add Mean squared error"), answer));
      fixes.back().settings = {{"holds", "\"numbers\""}, {"size", std::to_string(numbers)}};
    }
    return fixes;
  }

  const CheckedGraph& graph_;
  const GraphCheck& result_;
  Findings& findings_;
};

}  // namespace

void check_whole(const CheckedGraph& graph, const GraphCheck& result, Findings& findings) {
  WholeChecker(graph, result, findings).run();
}

}  // namespace netloom
