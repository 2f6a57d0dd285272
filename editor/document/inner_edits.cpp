#include "editor/document/inner_edits.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "editor/document/translated.h"
#include "engine/graph/block_edit.h"
#include "engine/graph/inside.h"

namespace netloom::editor {

namespace {

const Block* open_block(const Document& document) {
  return document.graph().block(document.open_block().block);
}

/// A name for `parameter` of `node` that `block` does not have yet: "filters", "conv2_filters".
std::string free_parameter(const Block& block, const std::string& node,
                           const std::string& parameter) {
  std::set<std::string> taken{"repeat", "each_step"};
  for (const ExposedParameter& one : block.parameters) taken.insert(one.name);
  if (!taken.contains(parameter)) return parameter;
  std::string stem = fmt::format("{}_{}", node, parameter);
  std::replace(stem.begin(), stem.end(), '/', '_');
  std::string name = stem;
  for (int i = 2; taken.contains(name); ++i) name = fmt::format("{}_{}", stem, i);
  return name;
}

/// Calls the block `from` `to` wherever the view names it.
void rename_block(View& view, const std::string& from, const std::string& to) {
  for (Route& route : view.routes) {
    if (route.block == from) route.block = to;
  }
  for (Remark& remark : view.remarks) {
    if (remark.block == from) remark.block = to;
  }
  auto places = view.blocks.extract(from);
  if (places.empty()) return;
  places.key() = to;
  view.blocks.insert(std::move(places));
}

/// Gives the block `to` what the view has inside `from`.
void copy_block(View& view, const std::string& from, const std::string& to) {
  const auto copy = [&](auto& list) {
    for (std::size_t i = 0, count = list.size(); i < count; ++i) {
      if (list[i].block != from) continue;
      auto other = list[i];
      other.block = to;
      list.push_back(std::move(other));
    }
  };
  copy(view.routes);
  copy(view.remarks);
  const auto places = view.blocks.find(from);
  if (places != view.blocks.end()) view.blocks[to] = places->second;
}

}  // namespace

QString why_block_not_renamed(const Document& document, const std::string& to) {
  if (to == document.open_block().block) return {};
  if (!is_block_name(to))
    return translated("A block's name has letters, digits and underscores only, such as residual.");
  if (document.registry().find(to) != nullptr)
    return translated("There is a layer or block %1 already.").arg(QString::fromStdString(to));
  return {};
}

void rename_open_block(Document& document, const std::string& to) {
  const std::string from = document.open_block().block;
  if (from.empty() || !why_block_not_renamed(document, to).isEmpty()) return;
  const QString title = translated("Rename the block %1 to %2")
                            .arg(QString::fromStdString(from), QString::fromStdString(to));
  document.edit_project(title, [&](Project& project) {
    project.graph = with_block_renamed(std::move(project.graph), document.registry(), from, to);
    // A title that says what the old name said would hide the new one.
    if (Block* block = project.graph.block(to)) block->title.clear();
    rename_block(project.view, from, to);
  });
}

void make_block_own(Document& document) {
  const auto way = way_to(document.project().graph, document.open_block());
  if (way.empty()) return;
  const OpenBlock around = way.size() > 1 ? way[way.size() - 2] : OpenBlock();
  const std::string use = way.back().use.substr(around.prefix.size());
  const QString title = translated("Give %1 a block of its own").arg(QString::fromStdString(use));
  document.edit_project(title, [&](Project& project) {
    Graph level =
        around.block.empty() ? std::move(project.graph) : inside(project.graph, around.block);
    Edited edited = with_block_copied(std::move(level), document.registry(), use);
    project.graph = around.block.empty() ? std::move(edited.graph)
                                         : with_inside(std::move(project.graph), around.block,
                                                       std::move(edited.graph));
    copy_block(project.view, way.back().block, edited.added);
  });
}

std::string shown_as(const Document& document, const std::string& node,
                     const std::string& parameter) {
  const Block* block = open_block(document);
  if (block == nullptr) return {};
  const std::string target = to_text(Endpoint{node, parameter});
  for (const ExposedParameter& shown : block->parameters) {
    const auto& all = shown.targets;
    if (std::find(all.begin(), all.end(), target) != all.end()) return shown.name;
  }
  return {};
}

void show_on_block(Document& document, const std::string& node, const std::string& parameter) {
  const Block* block = open_block(document);
  if (block == nullptr || !shown_as(document, node, parameter).empty()) return;
  const std::string name = free_parameter(*block, node, parameter);
  const QString title = translated("Show %1 on the block").arg(QString::fromStdString(parameter));
  document.edit_project(title, [&](Project& project) {
    project.graph = with_exposed(std::move(project.graph), document.open_block().block, name,
                                 to_text(Endpoint{node, parameter}));
  });
}

void hide_on_block(Document& document, const std::string& name) {
  const QString title = translated("Hide %1 on the block").arg(QString::fromStdString(name));
  document.edit_project(title, [&](Project& project) {
    project.graph = without_exposed(std::move(project.graph), document.open_block().block, name);
  });
}

}  // namespace netloom::editor
