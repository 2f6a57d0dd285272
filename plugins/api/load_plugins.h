#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/core/os/folders.h"
#include "engine/core/phrase.h"
#include "engine/layers/layer.h"
#include "plugins/api/format.h"

namespace netloom {

/// A plugin that was left out, and why with what to do next.
struct PluginProblem {
  std::filesystem::path file;
  Phrase message;
};

/// All that this process can do: the built-in layers, and what plugins add.
struct Extensions {
  LayerRegistry layers = LayerRegistry::built_in();
  std::vector<ExportFormat> formats;  ///< By name.
  std::vector<PluginProblem> problems;
};

/// The format of that name. Throws Error(not_found) that lists those there are.
const ExportFormat& format_named(std::span<const ExportFormat> formats, std::string_view name);

/// Loads every `*.so` of `folders` in the order of their names. A plugin that cannot be used adds
/// nothing and becomes a problem; the others are loaded all the same. Never throws for a plugin.
Extensions load_plugins(std::span<const std::filesystem::path> folders);
/// The same from the usual places.
Extensions load_plugins();

/// "The plugin lib/plugins/x.so was left out: …", for standard error and logs.
std::string to_text(const PluginProblem& problem);

}  // namespace netloom
