#include "plugins/api/load_plugins.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/shared_library.h"
#include "engine/core/text.h"
#include "plugins/api/plugin.h"

namespace netloom {

namespace {

namespace fs = std::filesystem;

/// What stands against using a plugin.
struct Refused {
  Phrase message;
};

std::vector<fs::path> libraries_in(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code unreadable;  // A folder that is not there holds no plugins.
  for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
    if (entry.path().extension() == ".so") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

PluginParts parts_of(const fs::path& file) {
  const SharedLibrary library(file);
  void* const symbol = library.symbol(plugin_entry_name);
  if (symbol == nullptr) {
    throw Refused{
        phrase("It has no function {}. Build it with NETLOOM_PLUGIN of "
               "plugins/api/plugin.h.",
               std::string(plugin_entry_name))};
  }
  PluginParts parts;
  PluginCall call;
  call.parts = &parts;
  reinterpret_cast<PluginEntry>(symbol)(&call);
  if (!call.fits) {
    const Phrase version = call.plugin_version == nullptr
                               ? phrase("of another time")
                               : Phrase(std::string(call.plugin_version));
    throw Refused{
        phrase("It was built for Netloom {}, this is {} (or another build of it). Build it again "
               "with the headers of this one.",
               version, std::string(NETLOOM_VERSION))};
  }
  if (!call.problem.empty()) throw Refused{phrase("It failed: {}.", call.problem)};
  return parts;
}

/// What went wrong with `file`, without the path, which the system's own words begin with.
std::string why(const std::exception& exception, const fs::path& file) {
  std::string text = exception.what();
  const std::string begin = file.string() + ": ";
  for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin))
    text.erase(at, begin.size());
  return text;
}

/// Refuses names that are taken, so that a plugin comes in whole or not at all.
void require_free_names(const PluginParts& parts, const Extensions& all) {
  std::vector<std::string> taken = all.layers.names();
  const auto take = [&taken](const std::string& name, const Phrase& kind) {
    if (name.empty()) throw Refused{phrase("It adds a {} without a name.", kind)};
    if (std::find(taken.begin(), taken.end(), name) != taken.end()) {
      throw Refused{
          phrase("It adds a {0} '{1}', but there is one already. Give the plugin's "
                 "{0} another name.",
                 kind, name)};
    }
    taken.push_back(name);
  };
  for (const LayerType& layer : parts.layers) take(layer.name, phrase("layer"));
  taken.clear();
  for (const ExportFormat& format : all.formats) taken.push_back(format.name);
  for (const ExportFormat& format : parts.formats) take(format.name, phrase("format"));
}

/// `call` of the format `name`, which throws nothing but Error whatever the plugin throws; the
/// message has what `then` says.
template <class Result, class... Given>
std::function<Result(Given...)> guarded(const std::string& name, Phrase then,
                                        std::function<Result(Given...)> call) {
  if (!call) return call;
  return [name, then = std::move(then), call = std::move(call)](Given... given) {
    const auto failed = [&name, &then](std::string_view why) {
      return Error(ErrorCode::internal,
                   phrase("The plugin failed: {}.{} Tell whoever made the plugin, or choose "
                          "another format.",
                          why, then),
                   fmt::format("format '{}'", name));
    };
    try {
      return call(given...);
    } catch (const Error&) {
      throw;
    } catch (const std::exception& exception) {
      throw failed(exception.what());
    } catch (...) {
      throw failed("it threw something that is no exception");
    }
  };
}

void guard(ExportFormat& format) {
  if (!format.write) {
    throw Refused{
        phrase("It adds a format '{}' that writes nothing. Give it a function ExportFormat::write.",
               format.name)};
  }
  format.code = guarded(format.name, {}, std::move(format.code));
  format.write = guarded(format.name, phrase(" Nothing was written."), std::move(format.write));
}

void load(const fs::path& file, Extensions& all) {
  PluginParts parts = parts_of(file);
  require_free_names(parts, all);
  for (ExportFormat& format : parts.formats) guard(format);
  for (LayerType& layer : parts.layers) all.layers.add(std::move(layer));
  for (ExportFormat& format : parts.formats) all.formats.push_back(std::move(format));
}

}  // namespace

const ExportFormat& format_named(std::span<const ExportFormat> formats, std::string_view name) {
  std::vector<std::string> names;
  for (const ExportFormat& one : formats) {
    if (one.name == name) return one;
    names.push_back(one.name);
  }
  if (names.empty()) {
    throw Error(ErrorCode::not_found,
                phrase("There is no format '{}', nor any other: no plugin with formats lies "
                       "in {}.",
                       name, plugin_folders().front().string()));
  }
  throw Error(ErrorCode::not_found,
              phrase("There is no format '{}'. Formats: {}.", name, fmt::join(names, ", ")));
}

Extensions load_plugins(std::span<const fs::path> folders) {
  Extensions all;
  for (const fs::path& folder : folders) {
    for (const fs::path& file : libraries_in(folder)) {
      try {
        load(file, all);
      } catch (const Refused& refused) {
        all.problems.push_back({file, refused.message});
      } catch (const std::exception& exception) {
        all.problems.push_back(
            {file, phrase("It cannot be loaded: {}. Build or install it again, or take it out "
                          "of the folder.",
                          why(exception, file))});
      }
    }
  }
  std::sort(all.formats.begin(), all.formats.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return all;
}

Extensions load_plugins() {
  return load_plugins(plugin_folders());
}

std::string to_text(const PluginProblem& problem) {
  return fmt::format("The plugin {} was left out: {}", problem.file.string(), problem.message);
}

}  // namespace netloom
