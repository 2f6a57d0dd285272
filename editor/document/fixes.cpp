#include "editor/document/fixes.h"

#include <algorithm>
#include <array>

#include "editor/document/bind_added.h"
#include "editor/document/edits.h"
#include "editor/document/places.h"
#include "editor/document/spoken.h"
#include "editor/document/translated.h"
#include "editor/words/number_text.h"
#include "engine/graph/edit.h"
#include "engine/session/assignments.h"

namespace netloom::editor {

namespace {

constexpr double lower = 7 * grid;  // A node with a picture and some room.

/// The place of the first node that `node` takes something of, or `fallback`.
Places::const_iterator source_of(const Places& places, const Node& node,
                                 Places::const_iterator fallback) {
  for (const auto& [port, links] : node.inputs) {
    const auto source = links.empty() ? places.end() : places.find(links.front().node);
    if (source != places.end()) return source;
  }
  return fallback;
}

/// Finds places for the nodes that `fix` added to `before`: what goes into a link stands in the row
/// of what takes it, what feeds a node left of that, all else right of what it takes.
void place_new(Project& project, const Graph& before, const Fix& fix) {
  Places& places = project.view.nodes;
  const auto neighbour = places.find(fix.node.empty() ? fix.value : fix.node);
  for (const Node& node : project.graph.nodes) {
    if (before.find(node.name) != nullptr || places.contains(node.name)) continue;
    if (neighbour == places.end()) {
      places[node.name] = snapped(free_place(project));
    } else if (fix.kind == Fix::Kind::insert_layer) {
      places[node.name] = neighbour->second;
      make_room(project, node.name);
    } else {
      const double aside = fix.kind == Fix::Kind::add_input ? -column_step : column_step;
      // A target would be covered by the layer that comes above it.
      const double below = fix.kind == Fix::Kind::add_node && node.inputs.empty() ? lower : 0;
      const auto [x, y] = source_of(places, node, neighbour)->second;
      places[node.name] = snapped(free_place(project, {x + aside, y + below}));
    }
  }
}

/// True when a second node has the name, which then stays with the first.
bool is_doubled(const Graph& graph, const std::string& name) {
  return std::count_if(graph.nodes.begin(), graph.nodes.end(),
                       [&name](const Node& node) { return node.name == name; }) > 1;
}

}  // namespace

void apply_fix(Document& document, const Fix& fix) {
  const bool whole = document.open_block().use.empty();
  if (whole && fix.kind == Fix::Kind::rename_node && !is_doubled(document.graph(), fix.node)) {
    rename_node(document, fix.node, fix.value);
    return;
  }
  document.edit_project(spoken(fix.title), [&](Project& project) {
    if (fix.kind == Fix::Kind::set_setting) {
      assign(project, std::array{fix.parameter + "=" + fix.value}, document.registry());
      return;
    }
    const Graph before = project.graph;
    project.graph = applied(before, document.registry(), fix).graph;
    place_new(project, before, fix);
    for (const Node& node : Graph(project.graph).nodes) {
      if (before.find(node.name) == nullptr) bind_added(document, project, node.name);
    }
  });
}

QString fix_preview(const Document& document, const Fix& fix) {
  const Edited edited = applied(document.project().graph, document.registry(), fix);
  const GraphCheck after = check(edited.graph, document.registry());
  const std::int64_t before = document.project_check().parameters;
  if (after.parameters == before) return {};
  return translated("%1 → %2 params").arg(count_text(before), count_text(after.parameters));
}

void dismiss_warning(Document& document, const Diagnostic& warning) {
  if (warning.severity == Severity::error) return;
  document.edit_project(
      translated("Dismiss “%1”").arg(spoken(warning.title)),
      [&](Project& project) { project.view.dismissed.insert(dismissal_of(warning)); });
}

void restore_warnings(Document& document) {
  document.edit_project(translated("Show dismissed warnings"),
                        [](Project& project) { project.view.dismissed.clear(); });
}

}  // namespace netloom::editor
