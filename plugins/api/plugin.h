#pragma once

// What a plugin is made of. A plugin is a shared library with one entry point, written by
//
//   NETLOOM_PLUGIN([](netloom::PluginParts& parts) { parts.layers.push_back(my_layer()); })
//
// and lies in one of plugin_folders(). plugins/example is a whole one.

#include <array>
#include <cstddef>
#include <exception>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/graph/graph.h"
#include "engine/layers/layer.h"
#include "engine/program/program.h"
#include "plugins/api/format.h"

namespace netloom {

/// What a plugin adds to the program. It becomes part of it only when all of it fits.
struct PluginParts {
  std::vector<LayerType> layers;
  std::vector<ExportFormat> formats;
};

/// Sizes of what program and plugin hand to each other; where they differ, the two were built from
/// different headers, and the plugin is not called.
inline constexpr std::array<std::size_t, 6> plugin_layout{
    sizeof(PluginParts), sizeof(LayerType), sizeof(ExportFormat),
    sizeof(ExportModel), sizeof(Node),      sizeof(Instruction)};

/// One call of a plugin's entry point. Its first members never change, so that plugins of any
/// version can be asked.
struct PluginCall {
  std::size_t size = sizeof(PluginCall);
  const char* version = NETLOOM_VERSION;  ///< Of the program.
  const char* plugin_version = nullptr;   ///< Set by the plugin: what it was built for.
  bool fits = false;                      ///< Set by the plugin: it was built for this program.
  std::array<std::size_t, 6> layout = plugin_layout;
  PluginParts* parts = nullptr;
  std::string problem;  ///< Set by the plugin when it failed.
};

/// The name of the entry point, and its type.
inline constexpr const char* plugin_entry_name = "netloom_plugin_v1";
using PluginEntry = void (*)(PluginCall*);

/// What NETLOOM_PLUGIN runs inside the plugin: checks that both sides speak of the same things,
/// then lets `add` fill the parts. Nothing is thrown across the border.
template <class Add>
void answer_plugin_call(PluginCall& call, const Add& add) noexcept {
  call.plugin_version = NETLOOM_VERSION;
  call.fits = call.size == sizeof(PluginCall) && call.layout == plugin_layout &&
              std::string_view(call.version) == NETLOOM_VERSION;
  if (!call.fits) return;
  try {
    add(*call.parts);
  } catch (const std::exception& exception) {
    call.problem = exception.what();
  } catch (...) {
    call.problem = "it threw something that is no exception";
  }
}

}  // namespace netloom

/// Defines the entry point of a plugin; `add` is called with netloom::PluginParts&.
#define NETLOOM_PLUGIN(add)                                                  \
  extern "C" NETLOOM_API void netloom_plugin_v1(netloom::PluginCall* call) { \
    netloom::answer_plugin_call(*call, add);                                 \
  }
