// Prints the texts of the engine's tables, which the desktop translates, as a JSON object of lists
// by the context that they are translated in. Under "choice": the words that parameters may be.
// Under "engine": what the layers, the blocks that come with Netloom, the optimisers and the
// schedules say of themselves, what their shape arithmetic is called, and what the examples and the
// data sets of the repository ROOT are about. Use: engine_texts ROOT

#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "engine/data/catalogue.h"
#include "engine/graph/check.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/layer.h"
#include "engine/project/block_templates.h"
#include "engine/project/project.h"
#include "engine/tensor/shape.h"
#include "engine/training/optimiser_type.h"
#include "engine/training/schedule_type.h"
#include "tests/engine/layers/layer_use.h"

namespace netloom {

namespace {

class Texts {
 public:
  void add(const std::string& text) {
    if (!text.empty()) all_.insert(text);
  }

  void add(const ParameterInfo& info) {
    for (const std::string& text : {info.name, info.title, info.text, info.unit}) add(text);
    for (const std::string& text : info.choice_titles) add(text);
    for (std::string word : info.choices) {
      std::replace(word.begin(), word.end(), '_', ' ');  // As spoken_choice says it.
      choices_.insert(std::move(word));
    }
    for (const std::string& text : info.choice_texts) add(text);
  }

  void add(const LayerType& layer) {
    for (const std::string& text : {layer.title, layer.summary, layer.help}) add(text);
    for (const PortInfo& port : layer.inputs) add(port.text);
    for (const ParameterInfo& info : layer.parameters) add(info);
  }

  /// A block's summary and help are made of its nodes.
  void add_block(const LayerType& block) {
    add(block.title);
    for (const ParameterInfo& info : block.parameters) add(info);
  }

  /// "parameters, layer 2" is said word by word.
  void add(const Explanation& line) {
    for (std::string word : split(line.label, ',')) {
      word.erase(std::min(word.find_last_not_of(" 0123456789") + 1, word.size()));
      add(word.starts_with(' ') ? word.substr(1) : word);
    }
  }

  template <class Kind>
  void add_all() {
    for (const Kind& kind : Kind::all()) {
      add(kind.title);
      add(kind.summary);
      for (const ParameterInfo& info : kind.parameters) add(info);
    }
  }

  nlohmann::json json() const { return {{"engine", all_}, {"choice", choices_}}; }

 private:
  std::set<std::string> all_;
  std::set<std::string> choices_;
};

void add_projects(Texts& all, const std::filesystem::path& projects, const LayerRegistry& layers) {
  for (const auto& entry : std::filesystem::directory_iterator(projects)) {
    if (entry.path().extension() != ".netloom") continue;
    const Project project = read_project(read_file(entry.path()), layers).project;
    all.add(project.description);
    for (const auto& [name, node] : check(project.graph, layers).nodes) {
      for (const Explanation& line : *node.explanation) all.add(line);
    }
  }
}

Texts texts(const std::filesystem::path& root) {
  Texts all;
  const LayerRegistry layers = LayerRegistry::built_in();
  for (const auto& layer : layers.all()) all.add(*layer);
  for (const BlockTemplate& block : block_templates(layers)) {
    all.add(block.summary);
    const LayerRegistry with = with_blocks(layers, Graph{{}, block.blocks});
    for (const Block& one : block.blocks) all.add_block(*with.find(one.name));
  }
  all.add_all<OptimiserType>();
  all.add_all<ScheduleType>();
  for (int i = 0; i <= static_cast<int>(Category::block); ++i) {
    all.add(std::string(title_of(static_cast<Category>(i))));
  }
  for (int i = 1; i <= static_cast<int>(Role::feature); ++i) {
    all.add(std::string(name_of(static_cast<Role>(i))));
  }
  for (const LayerUse& use : layer_uses(layers)) {
    for (const Explanation& line : program_of(use, Mode::training, Dtype::f64).explanation)
      all.add(line);
  }
  for (const DatasetAbout& set : DatasetCatalogue(root / "resources/data").list()) {
    all.add(set.title);
    all.add(set.description);
  }
  add_projects(all, root / "projects", layers);
  return all;
}

}  // namespace

}  // namespace netloom

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "use: engine_texts ROOT\n";
    return 2;
  }
  try {
    std::cout << netloom::texts(arguments[1]).json().dump(1) << '\n';
  } catch (const std::exception& exception) {
    std::cerr << "engine_texts: " << exception.what() << '\n';
    return 1;
  }
}
