#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/data/array_text.h"
#include "engine/data/npy.h"
#include "engine/project/project.h"
#include "engine/runs/store.h"
#include "engine/session/predict.h"

namespace netloom::cli {

namespace {

/// "image=x.npy" as node and file; a file alone serves the only input, whose node is then empty.
std::pair<std::string, std::string> parts(const std::string& word) {
  const auto equals = word.find('=');
  if (equals == std::string::npos) return {"", word};
  return {word.substr(0, equals), word.substr(equals + 1)};
}

/// Adds the arrays of the `.npz` file `file` that are named like one of `nodes`; where it holds one
/// array for one node, names do not matter.
void add_archive(std::map<std::string, Array>& inputs, const std::string& file,
                 const std::vector<std::string>& nodes) {
  std::map<std::string, Array> arrays = load_npz(file);
  if (arrays.size() == 1 && nodes.size() == 1) {
    inputs[nodes.front()] = std::move(arrays.begin()->second);
    return;
  }
  bool any = false;
  for (const std::string& node : nodes) {
    const auto found = arrays.find(node);
    if (found == arrays.end()) continue;
    inputs[node] = std::move(found->second);
    any = true;
  }
  if (any) return;
  std::vector<std::string> names;
  names.reserve(arrays.size());
  for (const auto& [name, array] : arrays) names.push_back(name);
  throw Error(
      ErrorCode::input,
      fmt::format("None of the arrays ({}) is named like an input of the network ({}). Save "
                  "them under these names.",
                  fmt::join(names, ", "), fmt::join(nodes, ", ")),
      file);
}

std::map<std::string, Array> read_inputs(const std::vector<std::string>& words, const Graph& graph,
                                         const LayerRegistry& registry) {
  std::vector<std::string> nodes;
  for (const Node& node : graph.nodes) {
    const LayerType* layer = registry.find(node.layer);
    if (layer != nullptr && layer->role == LayerRole::input) nodes.push_back(node.name);
  }
  std::map<std::string, Array> inputs;
  for (const std::string& word : words) {
    auto [node, file] = parts(word);
    if (file.ends_with(".npz")) {
      add_archive(inputs, file, node.empty() ? nodes : std::vector{node});
      continue;
    }
    if (node.empty() && nodes.size() != 1) {
      throw Error(
          ErrorCode::input,
          fmt::format("The network has {} inputs ({}): say which with --input NODE=FILE.npy.",
                      nodes.size(), fmt::join(nodes, ", ")));
    }
    inputs[node.empty() ? nodes.front() : node] = load_npy(file);
  }
  return inputs;
}

using Outputs = std::map<std::string, Array>;

/// The bytes of a file that holds all outputs together.
using WholeFile = std::string (*)(const Outputs&, const std::string& file);

/// How files with this ending hold all outputs; null for .npy, which holds one array. Throws
/// Error(input) for other endings.
WholeFile whole_file(const std::filesystem::path& path) {
  const std::string ending = path.extension().string();
  if (ending == ".npy") return nullptr;
  if (ending == ".npz") return npz_bytes;
  if (ending == ".csv") return [](const Outputs& all, const std::string&) { return csv_text(all); };
  if (ending == ".jsonl")
    return [](const Outputs& all, const std::string&) { return json_lines_text(all); };
  throw Error(
      ErrorCode::input,
      fmt::format("Results are written as .npy, .npz, .csv or .jsonl, not as '{}'. Name the "
                  "output FILE.npy, for example.",
                  ending),
      path.string());
}

/// The `.npy` file for output `name`: as given where there is one output, with the node's name
/// before the ending otherwise.
std::filesystem::path npy_path(const std::filesystem::path& given, const std::string& name,
                               std::size_t count) {
  if (count == 1) return given;
  return given.parent_path() /
         fmt::format("{}.{}{}", given.stem().string(), name, given.extension().string());
}

/// Writes `outputs` to `path` in the way of its ending; gives the file of each.
std::map<std::string, std::filesystem::path> write_outputs(const Outputs& outputs,
                                                           const std::filesystem::path& path) {
  std::map<std::string, std::filesystem::path> files;
  const WholeFile whole = whole_file(path);
  if (whole != nullptr) write_atomically(path, whole(outputs, path.string()));
  for (const auto& [name, array] : outputs) {
    files[name] = whole == nullptr ? npy_path(path, name, outputs.size()) : path;
    if (whole == nullptr) write_atomically(files[name], npy_bytes(array));
  }
  return files;
}

int run_predict(const Arguments& arguments, const LayerRegistry& registry) {
  const std::filesystem::path path = arguments.has("--runs")
                                         ? std::filesystem::path(arguments.text("--runs"))
                                         : default_runs_path();
  RunStore store(path, Access::read);
  const std::int64_t run = store.find_run(arguments.required(0, "The run"));
  const std::string output = arguments.text("--output");
  if (output.empty())
    throw Error(ErrorCode::input, "Say where the result goes with --output FILE.npy.");
  whole_file(output);  // Before the work.
  const std::string checkpoint = arguments.text("--checkpoint", "last");
  const Graph graph = read_project(store.project_json(run), registry).project.graph;
  const auto inputs = read_inputs(arguments.all("--input"), graph, registry);
  const auto outputs = predict(path, run, checkpoint, inputs, registry);
  const auto written = write_outputs(outputs, output);
  nlohmann::ordered_json files = nlohmann::ordered_json::object();
  for (const auto& [name, array] : outputs) {
    files[name] = written.at(name).string();
    if (!arguments.has("--json"))
      fmt::print("{}: {} → {}\n", name, to_text_with_batch(array.shape()),
                 written.at(name).string());
  }
  if (arguments.has("--json"))
    fmt::print("{}\n", nlohmann::ordered_json{{"event", "done"}, {"outputs", files}}.dump());
  return done;
}

}  // namespace

Command predict_command() {
  return {
      "predict",
      "RUN --input [NODE=]FILE --output FILE",
      "Runs a trained network on arrays.",
      {{"--input", "[NODE=]FILE",
        "values of an input node, rows first: .npy, or .npz for all inputs; may be repeated"},
       {"--output", "FILE",
        "where the results go, by the ending: .npy (one file per output node), .npz, .csv, .jsonl"},
       {"--checkpoint", "KIND", "last (default) or best"},
       runs_option(),
       json_option()},
      run_predict};
}

}  // namespace netloom::cli
