#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <QPointF>
#include <QString>

#include "editor/document/document.h"
#include "engine/graph/rewire.h"

namespace netloom::editor {

// The user's edits of links, each one undo step, as in edits.h. Nodes that would cover each other
// step aside.

/// Puts the link `now` in the place of `old`: one end of it moved.
void move_link(Document& document, const LinkEnds& old, const LinkEnds& now);
/// True when a node of `layer` can stand in a link.
bool fits_into_links(const Document& document, std::string_view layer);
/// Adds a node of `layer` into `link`; returns its name.
std::string add_node_into_link(Document& document, std::string_view layer, const LinkEnds& link,
                               QPointF position);
/// Moves `node`, which has no links, by `by` and into `link`.
void move_node_into_link(Document& document, const std::string& node, const LinkEnds& link,
                         QPointF by);
/// Adds a node that takes `from` at `fit.port`; returns its name.
std::string add_node_after(Document& document, const Endpoint& from, const LayerFit& fit,
                           QPointF position);
/// Adds a node that gives `fit.port` to `port` of `node`; returns its name.
std::string add_node_before(Document& document, const LayerFit& fit, const std::string& node,
                            const std::string& port, QPointF position);
/// Links nodes one after the other, from left to right.
void connect_in_order(Document& document, const std::set<std::string>& names);
/// The first two ports of `node` that take one link each and of which at least one is linked, or
/// nothing.
std::vector<std::string> swappable_inputs(const Document& document, const std::string& node);
/// Exchanges what comes in at those ports.
void swap_inputs(Document& document, const std::string& node);
/// Makes `node` a use of `layer`, with the links and parameters that both have.
void replace_layer(Document& document, const std::string& node, std::string_view layer);
/// Whether `port` of `node` is meant for what `from` gives: a target gives the right answers, and
/// no loss takes these for what it judges.
bool is_meant_for(const Document& document, const std::string& from, const Node& node,
                  const std::string& port);
/// The inputs of `node` to which nothing is linked.
std::vector<std::string> free_inputs(const Document& document, const Node& node);
/// The links between two of `names`, or all of the node where it is one.
std::vector<LinkEnds> links_at(const Document& document, const std::set<std::string>& names);
/// The links that `node` could get, of which it is one end: out of it, to free inputs first, then
/// into its own free ones.
std::vector<LinkEnds> possible_links(const Document& document, const std::string& node);
/// Removes several links at once.
void cut_links(Document& document, const std::vector<LinkEnds>& links);

}  // namespace netloom::editor
