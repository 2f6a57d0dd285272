#pragma once

#include <vector>

#include "engine/graph/graph.h"

namespace netloom {

/// A graph with one thing wrong, and how the check must say so.
struct WrongGraph {
  const char* name;
  Graph graph;
  const char* code;
  const char* node;
  const char* place;     ///< Port or parameter, or empty.
  const char* fragment;  ///< Of title or message.
  bool fixable = true;
};

/// The rows of layers that say themselves what they cannot take.
std::vector<WrongGraph> refused_graphs();

/// The rows of what is allowed and rarely wanted.
std::vector<WrongGraph> unwise_graphs();

/// One row for everything that the check can say.
std::vector<WrongGraph> wrong_graphs();

}  // namespace netloom
