#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/data/settings.h"
#include "engine/graph/graph.h"
#include "engine/project/view.h"
#include "engine/training/settings.h"

namespace netloom {

/// Graph, data and training settings: one file `*.netloom`.
struct Project {
  std::string name;
  std::string description;
  Graph graph;
  DataSettings data;
  TrainingSettings training;
  View view;
  bool operator==(const Project&) const = default;
};

/// A project as read: what could be understood, and everything that could not, each naming file,
/// node and parameter.
struct ReadProject {
  Project project;
  std::vector<Diagnostic> diagnostics;
};

/// Today's version of the file format.
inline constexpr int project_version = 1;

/// Reads project text of any version up to today's. Throws Error(input) when it is no project at
/// all (not UTF-8, not JSON with line and column, nested too deep, a newer version); everything
/// smaller is a diagnostic.
NETLOOM_API ReadProject read_project(std::string_view text, const LayerRegistry& registry,
                                     const std::string& file = {});
NETLOOM_API ReadProject load_project(const std::string& path, const LayerRegistry& registry);

/// Canonical text: the same project gives the same bytes; one node per line, defaults left out.
NETLOOM_API std::string write_project(const Project& project, const LayerRegistry& registry);
/// Saves atomically: on any failure the old file stays. Throws Error(io).
NETLOOM_API void save_project(const std::string& path, const Project& project,
                              const LayerRegistry& registry);

/// The graph alone as canonical text, and its SHA-256: equal for projects that differ only in view,
/// data or training.
NETLOOM_API std::string graph_text(const Graph& graph, const LayerRegistry& registry);
NETLOOM_API std::string graph_hash(const Graph& graph, const LayerRegistry& registry);

/// JSON Schema of the file, derived from the layers: what `loom schema` prints.
NETLOOM_API std::string project_schema(const LayerRegistry& registry);

}  // namespace netloom
