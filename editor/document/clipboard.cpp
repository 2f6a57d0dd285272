#include "editor/document/clipboard.h"

#include <algorithm>
#include <map>
#include <optional>

#include <nlohmann/json.hpp>

#include "editor/document/edits.h"
#include "editor/document/spoken.h"
#include "editor/document/translated.h"
#include "engine/core/error.h"
#include "engine/graph/block_edit.h"

namespace netloom::editor {

namespace {

/// The name without the digits at its end: what a copy's free name is made from.
std::string stem_of(const std::string& name) {
  const auto end = name.find_last_not_of("0123456789");
  return end == std::string::npos ? name : name.substr(0, end + 1);
}

/// Where a text is longer, it is no copy of nodes: 10,000 of them are 2 MB.
constexpr qsizetype longest_text = qsizetype{16} << 20;
constexpr qsizetype shown_of_text = 40;

/// Lets `node` take from `names` what it took from the same nodes in the clip, and nothing from
/// nodes that `target` does not have; these are added to `lost`.
void follow(Node& node, const std::map<std::string, std::string>& names, const Graph& target,
            std::set<std::string>& lost) {
  const auto is_lost = [&](std::string& name) {
    const auto now = names.find(name);
    if (now != names.end()) name = now->second;
    if (target.find(name) != nullptr) return false;
    lost.insert(name);
    return true;
  };
  for (auto& [port, links] : node.inputs)
    std::erase_if(links, [&](Endpoint& link) { return is_lost(link.node); });
  erase_if(node.inputs, [](const auto& entry) { return entry.second.empty(); });
  if (!node.shares.empty() && is_lost(node.shares)) node.shares.clear();
}

Place shifted(const Place& place, const Place& by) {
  return {place[0] + by[0], place[1] + by[1]};
}

/// By how much what `view` holds moves until its corner stands at `position`.
Place shift_to(const Place& position, const View& view) {
  Place corner = {1e9, 1e9};
  const auto widen = [&corner](double x, double y) {
    corner = {std::min(corner[0], x), std::min(corner[1], y)};
  };
  for (const auto& [name, place] : view.nodes) widen(place[0], place[1]);
  for (const Remark& remark : view.remarks) widen(remark.x, remark.y);
  return {position[0] - corner[0], position[1] - corner[1]};
}

/// Adds the routes between nodes of the clip, which are now called as `names` says.
void insert_routes(View& view, const Clip& clip, const std::string& block, const Place& by,
                   const std::map<std::string, std::string>& names) {
  for (Route route : clip.view.routes) {
    const bool inside =
        clip.graph.find(route.from.node) != nullptr && clip.graph.find(route.to.node) != nullptr;
    if (!inside) continue;
    route.block = block;
    route.from.node = names.at(route.from.node);
    route.to.node = names.at(route.to.node);
    for (Place& point : route.points) point = shifted(point, by);
    view.routes.push_back(std::move(route));
  }
}

/// Why `text` has no nodes, when it does not even begin as a project.
QString refusal_of_words(const QString& text) {
  const QString how = translated("Copy nodes with Ctrl C, or lines of nodes from a project file.");
  QString start = text.left(4 * shown_of_text).simplified();
  if (start.isEmpty()) return translated("The clipboard has no text. %1").arg(how);
  if (start.size() > shown_of_text) start = start.left(shown_of_text) + QChar(0x2026);
  return translated("The clipboard has no nodes, but “%1”. %2").arg(start, how);
}

/// Why `text` is not even looked at as JSON, or an empty text.
QString refusal_unread(const QString& text) {
  const auto first =
      std::find_if(text.begin(), text.end(), [](QChar one) { return !one.isSpace(); });
  if (first == text.end() || *first != QLatin1Char('{')) return refusal_of_words(text);
  if (text.size() <= longest_text) return {};
  return translated(
             "The clipboard has a text of %1 million characters, and nodes have at most %2. "
             "Open it as a project file.")
      .arg(text.size() / 1'000'000)
      .arg(longest_text / 1'000'000);
}

QString refusal_of_lines() {
  return translated(
      "The clipboard begins with “{” as a node does, but is no JSON, or not all of "
      "it: every node ends with “}”, and a comma stands before the next. Copy whole "
      "lines of a project file.");
}

/// The JSON list of the nodes in `text`, which is lines of a project file; none of a whole project.
std::optional<std::string> list_of_lines(const QString& text) {
  if (text.contains(QLatin1String("\"netloom\""))) return std::nullopt;
  std::string nodes = text.trimmed().toStdString();
  if (nodes.ends_with(',')) nodes.pop_back();
  return "[" + nodes + "]";
}

}  // namespace

QString copy_nodes(const Document& document, const std::set<std::string>& names,
                   const std::set<Piece>& pieces) {
  Clip clip;
  clip.name = "clipboard";
  for (const Node& node : document.graph().nodes) {
    if (names.count(node.name) == 0) continue;
    clip.graph.nodes.push_back(node);
    const auto place = document.places().find(node.name);
    if (place != document.places().end()) clip.view.nodes[node.name] = place->second;
  }
  for (const Route& route : document.view().routes) {
    const bool inside = route.block == document.open_block().block &&
                        names.contains(route.from.node) && names.contains(route.to.node);
    if (inside) clip.view.routes.push_back({{}, route.from, route.to, route.points});
  }
  for (const Piece& piece : pieces) {
    if (piece.kind != Piece::Kind::remark) continue;
    clip.view.remarks.push_back(document.view().remarks[piece.number]);
    clip.view.remarks.back().block.clear();
  }
  clip.graph.blocks = needed_blocks(document.graph(), names);
  return QString::fromStdString(write_project(clip, document.registry()));
}

ReadClip read_clip(const QString& text, const LayerRegistry& registry) {
  const QString refusal = refusal_unread(text);
  if (!refusal.isEmpty()) return {{}, refusal};
  const std::optional<std::string> lines = list_of_lines(text);
  // Not left to the reading, which would count lines and columns of what is put around them.
  if (lines && !nlohmann::json::accept(*lines)) return {{}, refusal_of_lines()};
  try {
    ReadProject read = read_project(
        lines ? R"({"netloom": 1, "graph": {"nodes": )" + *lines + "}}" : text.toStdString(),
        registry);
    const Graph& graph = read.project.graph;
    if (std::all_of(graph.nodes.begin(), graph.nodes.end(),
                    [](const Node& node) { return node.layer.empty(); }) &&
        read.project.view.remarks.empty())
      return {{}, refusal_of_words(text)};
    QStringList left_out;
    for (const Diagnostic& one : read.diagnostics) left_out << spoken(one.message);
    return {std::move(read.project), {}, left_out};
  } catch (const Error& error) {
    return {{},
            translated("The clipboard begins with “{” as a project does, but: %1")
                .arg(spoken(error.phrase()))};
  }
}

Inserted insert_clip(Project& project, const Clip& clip, const std::string& block, Place position,
                     const std::map<std::string, std::string>& renamed) {
  project.graph = with_block(std::move(project.graph), clip.graph.blocks);
  const Place by = shift_to(position, clip.view);
  std::map<std::string, std::string> names = renamed;
  Inserted result;
  for (const Node& node : clip.graph.nodes) {
    Node copy = node;
    if (project.graph.find(copy.name) != nullptr)
      copy.name = free_name(project.graph, stem_of(copy.name));
    names[node.name] = copy.name;
    result.names.insert(copy.name);
    const auto place = clip.view.nodes.find(node.name);
    if (place != clip.view.nodes.end()) project.view.nodes[copy.name] = shifted(place->second, by);
    project.graph.nodes.push_back(std::move(copy));
  }
  for (const std::string& name : result.names)
    follow(*project.graph.find(name), names, project.graph, result.lost);
  insert_routes(project.view, clip, block, by, names);
  for (Remark remark : clip.view.remarks) {
    remark.x += by[0];
    remark.y += by[1];
    remark.block = block;
    result.pieces.insert({Piece::Kind::remark, project.view.remarks.size(), 0});
    project.view.remarks.push_back(std::move(remark));
  }
  return result;
}

}  // namespace netloom::editor
