#include "engine/session/checkpoint.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "engine/training/average.h"
#include "engine/training/safetensors.h"

namespace netloom {

namespace {

using Json = nlohmann::ordered_json;

constexpr int checkpoint_version = 1;
constexpr const char* metadata_key = "netloom";

Json describe(const Vocabulary& vocabulary) {
  Json json = {{"unit", vocabulary.unit == TextUnit::characters ? "characters" : "words"},
               {"lower_case", vocabulary.lower_case},
               {"tokens", vocabulary.tokens}};
  if (vocabulary.padding) json["padding"] = *vocabulary.padding;
  if (vocabulary.unknown) json["unknown"] = *vocabulary.unknown;
  return json;
}

Vocabulary vocabulary_from(const Json& json) {
  Vocabulary vocabulary;
  vocabulary.unit = json.at("unit") == "words" ? TextUnit::words : TextUnit::characters;
  vocabulary.lower_case = json.at("lower_case").get<bool>();
  vocabulary.tokens = json.at("tokens").get<std::vector<std::string>>();
  if (json.contains("padding")) vocabulary.padding = json["padding"].get<std::int64_t>();
  if (json.contains("unknown")) vocabulary.unknown = json["unknown"].get<std::int64_t>();
  return vocabulary;
}

Json describe(const Checkpoint& checkpoint) {
  const TrainingState& state = checkpoint.state;
  Json json = {{"netloom_checkpoint", checkpoint_version},
               {"epoch", state.epoch},
               {"step", state.step},
               {"graph", checkpoint.graph_hash},
               {"best", {{"metric", state.best_metric}, {"epoch", state.best_epoch}}}};
  // JSON has no infinity, which stands for "no best epoch yet".
  if (std::isfinite(state.best_value)) json["best"]["value"] = state.best_value;
  for (const Standstill& one : state.standstills) {
    json["standstills"].push_back({{"epochs", one.epochs}, {"falls", one.falls}});
    if (std::isfinite(one.best)) json["standstills"].back()["best"] = one.best;
  }
  for (const auto& [node, standardiser] : checkpoint.standardisers) {
    json["standardise"][node] = {{"mean", standardiser.mean},
                                 {"deviation", standardiser.deviation}};
  }
  for (const auto& [node, vocabulary] : checkpoint.vocabularies) {
    json["vocabulary"][node] = describe(vocabulary);
  }
  return json;
}

void read_description(const std::string& text, Checkpoint& checkpoint) {
  const Json json = Json::parse(text);
  if (json.at("netloom_checkpoint").get<int>() > checkpoint_version) {
    throw Error(ErrorCode::input,
                phrase("The checkpoint was written by a newer Netloom. Update this one."));
  }
  checkpoint.graph_hash = json.at("graph").get<std::string>();
  TrainingState& state = checkpoint.state;
  state.epoch = json.at("epoch").get<int>();
  state.step = json.at("step").get<std::int64_t>();
  const Json& best = json.at("best");
  state.best_metric = best.at("metric").get<std::string>();
  state.best_epoch = best.at("epoch").get<int>();
  if (best.contains("value")) state.best_value = best["value"].get<double>();
  for (const Json& one : json.value("standstills", Json::array())) {
    Standstill& standstill = state.standstills.emplace_back();
    standstill.epochs = one.at("epochs").get<std::int64_t>();
    standstill.falls = one.at("falls").get<std::int64_t>();
    standstill.best = one.value("best", standstill.best);
  }
  const auto part = [&](const char* key) {
    return json.contains(key) ? json[key] : Json::object();
  };
  const Json standardisers = part("standardise");
  for (const auto& [node, values] : standardisers.items()) {
    checkpoint.standardisers[node] = {values.at("mean").get<std::vector<double>>(),
                                      values.at("deviation").get<std::vector<double>>()};
  }
  const Json vocabularies = part("vocabulary");
  for (const auto& [node, values] : vocabularies.items()) {
    checkpoint.vocabularies[node] = vocabulary_from(values);
  }
}

/// The kinds of checkpoints that a run has, in alphabetical order.
std::vector<std::string> kept_checkpoints(const RunFolder& folder) {
  std::vector<std::string> kinds;
  std::error_code absent;
  for (const auto& entry : std::filesystem::directory_iterator(folder.checkpoints(), absent)) {
    if (entry.path().extension() == ".safetensors") kinds.push_back(entry.path().stem().string());
  }
  std::sort(kinds.begin(), kinds.end());
  return kinds;
}

}  // namespace

std::string save_checkpoint(const std::filesystem::path& path, const Checkpoint& checkpoint) {
  const Json description = describe(checkpoint);
  TensorFile file;
  file.tensors = checkpoint.tensors;
  file.metadata = {{"format", "pt"}, {metadata_key, description.dump()}};
  const std::string bytes = safetensors_bytes(file);
  make_folders(path.parent_path());
  write_atomically(path, std::string_view(bytes));
  std::filesystem::path beside = path;
  write_atomically(beside.replace_extension(".json"), description.dump(2) + "\n");
  return sha256(std::string_view(bytes));
}

Checkpoint load_checkpoint(const std::filesystem::path& path) {
  TensorFile file = load_safetensors(path);
  Checkpoint checkpoint;
  checkpoint.tensors = std::move(file.tensors);
  const auto description = file.metadata.find(metadata_key);
  if (description == file.metadata.end()) {
    throw Error(ErrorCode::input,
                phrase("The file holds tensors, but is no checkpoint of Netloom."), path.string());
  }
  try {
    read_description(description->second, checkpoint);
  } catch (const Json::exception& exception) {
    throw Error(
        ErrorCode::input,
        phrase("The checkpoint's description is damaged: {}.", std::string(exception.what())),
        path.string());
  }
  return checkpoint;
}

Checkpoint load_model(const std::filesystem::path& path) {
  Checkpoint model = load_checkpoint(path);
  use_averages(model.tensors);
  return model;
}

Checkpoint load_model(const RunFolder& folder, const std::string& kind) {
  const std::vector<std::string> known = kept_checkpoints(folder);
  if (std::find(known.begin(), known.end(), kind) != known.end())
    return load_model(folder.checkpoint(kind));
  throw Error(ErrorCode::input,
              phrase("The run has no checkpoint '{}'. {}", kind,
                     known.empty() ? phrase("It has none: resume it, or train again.")
                                   : phrase("It has: {}.", fmt::join(known, ", "))));
}

}  // namespace netloom
