#include "app/desktop/examples.h"

#include <algorithm>
#include <array>

#include "engine/core/error.h"
#include "engine/core/os/folders.h"

namespace netloom::app {

namespace {

/// Place of an example on the start page; unknown ones follow by name.
std::size_t rank(const std::filesystem::path& path) {
  static const std::array<std::string, 5> order = {"digits-cnn", "digits-mlp", "spirals", "iris",
                                                   "diabetes"};
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), path.stem().string()) -
                                  order.begin());
}

}  // namespace

std::vector<Example> load_examples(const LayerRegistry& registry) {
  std::vector<Example> examples;
  std::error_code problem;
  const std::filesystem::path folder = resource_folder().parent_path() / "projects";
  for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
    if (entry.path().extension() != ".netloom") continue;
    try {
      examples.push_back({entry.path(), load_project(entry.path().string(), registry).project});
    } catch (const Error&) {
      continue;
    }
  }
  std::sort(examples.begin(), examples.end(), [](const Example& a, const Example& b) {
    return std::pair(rank(a.path), a.path) < std::pair(rank(b.path), b.path);
  });
  return examples;
}

}  // namespace netloom::app
