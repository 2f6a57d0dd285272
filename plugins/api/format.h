#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/data/standardiser.h"
#include "engine/layers/layer.h"
#include "engine/project/project.h"
#include "engine/training/snapshot.h"

namespace netloom {

/// A model on its way out: the project, and the numbers of its weights and states by name.
struct ExportModel {
  Project project;
  Snapshot tensors;
  std::map<std::string, Standardiser> standardisers;  ///< By node: how its data was scaled.
};

/// One file that an export writes: "model.py" or "weights/conv1.bin", within the folder that the
/// user chose.
struct ExportedFile {
  std::string name;
  std::string bytes;
};

/// Lines of a text, counted from 1, that stand for one node of the graph.
struct NodeLines {
  std::string node;
  int first = 0;
  int last = 0;

  bool operator==(const NodeLines&) const = default;
};

/// A graph as source text, for the code view: a node may have several stretches of lines.
struct CodeText {
  std::string text;
  std::vector<NodeLines> nodes;
};

/// A model format that Netloom can write. What it cannot say it refuses by name: both functions
/// throw Error(input) with the node and the reason.
struct ExportFormat {
  std::string name;     ///< "pytorch", as in `loom export --format pytorch`.
  std::string title;    ///< "PyTorch"
  std::string summary;  ///< One sentence: what the folder will hold.
  /// The graph without weights, fast enough to follow every edit; empty where the format has no
  /// text.
  std::function<CodeText(const Graph&, const LayerRegistry&)> code;
  std::function<std::vector<ExportedFile>(const ExportModel&, const LayerRegistry&)> write;
};

}  // namespace netloom
