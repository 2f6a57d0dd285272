#pragma once

#include <string>
#include <string_view>

#include "engine/graph/checked_graph.h"

namespace netloom {

// What is allowed and rarely wanted, a family a file. Each function looks at one known node, and
// adds a warning where something there is to be said.

/// Whether node `number` is known and one of `layer`.
bool is(const CheckedGraph& graph, std::size_t number, std::string_view layer);

/// What a parameter of a node is, its default where nothing is given; nothing where its layer has
/// no such parameter.
const ParameterValue* parameter_of(const CheckedGraph& graph, std::size_t number,
                                   std::string_view name);

/// Adds a warning at node `number`; port, parameter and fixes are filled in by the caller.
Diagnostic& warn(const CheckedGraph& graph, std::size_t number, std::string code, Phrase title,
                 Phrase message, Findings& findings);

/// Links what stands before node `skipped` to `port` of the node of `warning`, as a fix of it.
void offer_to_skip(const CheckedGraph& graph, std::size_t skipped, const std::string& port,
                   Diagnostic& warning);

/// Takes the node `number` out, as a fix of `warning`.
void offer_to_remove(const CheckedGraph& graph, std::size_t number, Diagnostic& warning);

/// Losses that get probabilities for scores, scores for probabilities, or numbers cut at 0.
void advise_loss(const CheckedGraph& graph, std::size_t number, Findings& findings);

/// Layers in an order in which one undoes or repeats the other.
void advise_order(const CheckedGraph& graph, std::size_t number, Findings& findings);

/// Parameters that leave a layer without effect, or nearly all of its input out.
void advise_parameters(const CheckedGraph& graph, std::size_t number, Findings& findings);

/// Maps whose channels come last.
void advise_layout(const CheckedGraph& graph, std::size_t number, Findings& findings);

}  // namespace netloom
