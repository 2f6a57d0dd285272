// The two ends of a comparison with PyTorch, between which run_torch.py runs:
//   parity write FOLDER         every case as files
//   parity record FOLDER        compares, and keeps what PyTorch gave in golden.json
//   parity compare FOLDER       compares only
//   parity rows FOLDER PROJECT  the first training rows of a project, for run_trained.py
#include <algorithm>
#include <cstdio>
#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "engine/training/safetensors.h"
#include "plugins/pytorch/torch_file.h"
#include "tests/parity/golden.h"
#include "tests/parity/tool/first_rows.h"

namespace netloom {

namespace {

namespace fs = std::filesystem;

fs::path folder_of(const fs::path& top, std::size_t number) {
  return top / fmt::format("{:03}", number);
}

std::vector<std::string> nodes_of(const ParityCase& one, const LayerRegistry& registry,
                                  LayerRole role) {
  std::vector<std::string> names;
  for (const Node& node : one.graph.nodes) {
    const LayerType* const type = registry.find(node.layer);  // none for a block
    const bool input = role != LayerRole::input || one.inputs.count(node.name) != 0;
    if (type != nullptr && type->role == role && input) names.push_back(node.name);
  }
  return names;
}

void write_case(const ParityCase& one, const LayerRegistry& registry, const fs::path& folder) {
  const TorchModule module = torch_module(one.graph, registry, one.name);
  const TensorFile weights{state_dict(module, one.tensors), {{"format", "pt"}}};
  TensorFile numbers{probes_of(one, registry), {}};
  for (const auto& [name, values] : one.inputs) numbers.tensors["input " + name] = values;
  const nlohmann::ordered_json about = {{"name", one.name},
                                        {"inputs", nodes_of(one, registry, LayerRole::input)},
                                        {"outputs", nodes_of(one, registry, LayerRole::output)},
                                        {"outputs_only", one.outputs_only},
                                        {"steps", parity_steps},
                                        {"rates", {{"SGD", sgd_rate}, {"AdamW", adamw_rate}}}};
  make_folders(folder);
  write_atomically(folder / "model.py", std::string_view(module.code.text));
  write_atomically(folder / "model.pt", std::string_view(torch_file_bytes(weights.tensors)));
  write_atomically(folder / "model.safetensors", std::string_view(safetensors_bytes(weights)));
  write_atomically(folder / "case.safetensors", std::string_view(safetensors_bytes(numbers)));
  write_atomically(folder / "case.json", std::string_view(about.dump()));
}

int write_all(const ParityCases& all, const fs::path& top) {
  int failed = 0;
  for (std::size_t i = 0; i < all.cases.size(); ++i) {
    try {
      write_case(all.cases[i], all.registry, folder_of(top, i));
    } catch (const Error& error) {
      ++failed;
      fmt::print(stderr, "{}: {}\n", all.cases[i].name, error.what());
    }
  }
  fmt::print("{} cases written, {} refused\n", all.cases.size() - static_cast<std::size_t>(failed),
             failed);
  for (const NoParity& one : all.left_out) fmt::print("left out: {}, {}\n", one.name, one.reason);
  return failed == 0 ? 0 : 1;
}

std::string version_of(const fs::path& top) {
  return read_file(top / "version");
}

int compare_all(const ParityCases& all, const fs::path& top, bool keep) {
  Golden golden{version_of(top), {}};
  int failed = 0;
  std::map<std::string, double> worst;
  for (std::size_t i = 0; i < all.cases.size(); ++i) {
    const ParityCase& one = all.cases[i];
    const fs::path file = folder_of(top, i) / "torch.safetensors";
    if (!fs::exists(file)) {
      ++failed;
      fmt::print(stderr, "{}: PyTorch gave no results\n", one.name);
      continue;
    }
    const TorchModule module = torch_module(one.graph, all.registry, one.name);
    const ParityResults ours = run_case(one, all.registry, module);
    const auto theirs = load_safetensors(file).tensors;
    const auto found = differences(ours, theirs);
    for (const std::string& line : found) fmt::print(stderr, "{}: {}\n", one.name, line);
    failed += found.empty() ? 0 : 1;
    GoldenCase kept{one.name, sha256(module.code.text), {}};
    for (const auto& [name, values] : theirs) {
      kept.results[name] = recorded(values);
      if (ours.count(name) == 0) continue;
      double& most = worst[name.substr(0, name.find(' '))];
      most = std::max(most, distance(ours.at(name), values, least_scale(name, theirs)));
    }
    golden.cases.push_back(std::move(kept));
  }
  fmt::print("PyTorch {}: {} cases, {} differ\n", golden.torch, all.cases.size(), failed);
  for (const auto& [kind, most] : worst) fmt::print("{:<10} at most {:.1e} apart\n", kind, most);
  if (keep && failed == 0) write_golden(golden_path(), golden);
  return failed == 0 ? 0 : 1;
}

int run(const std::vector<std::string>& words) {
  if (words.size() == 3 && words[0] == "rows") return write_first_rows(words[1], words[2]);
  const bool known =
      words.size() == 2 && (words[0] == "write" || words[0] == "record" || words[0] == "compare");
  if (!known) {
    fmt::print(stderr, "parity write|record|compare FOLDER, parity rows FOLDER PROJECT\n");
    return 2;
  }
  const ParityCases all = parity_cases();
  if (words[0] == "write") return write_all(all, words[1]);
  return compare_all(all, words[1], words[0] == "record");
}

}  // namespace

}  // namespace netloom

int main(int argc, char** argv) {
  try {
    return netloom::run({argv + 1, argv + argc});
  } catch (const std::exception& exception) {
    fmt::print(stderr, "parity: {}\n", exception.what());
    return 1;
  }
}
