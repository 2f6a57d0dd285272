#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "engine/core/api.h"
#include "engine/data/standardiser.h"
#include "engine/data/vocabulary.h"
#include "engine/runs/run_folder.h"
#include "engine/training/observer.h"
#include "engine/training/snapshot.h"

namespace netloom {

/// A model on disk: tensors as safetensors, and beside it, under the same name with `.json`, what
/// people and tools want to know. The JSON also stands in the safetensors' own metadata, so that
/// the one file is whole by itself.
struct Checkpoint {
  Snapshot tensors;
  TrainingState state;
  std::string graph_hash;
  std::map<std::string, Standardiser> standardisers;  ///< By node: how its data was scaled.
  std::map<std::string, Vocabulary> vocabularies;     ///< By node: what its tokens mean.
};

/// Writes both files, each atomically: on failure the old ones stay. Throws Error(io). Returns the
/// SHA-256 of the file.
NETLOOM_API std::string save_checkpoint(const std::filesystem::path& path,
                                        const Checkpoint& checkpoint);
/// Everything as it was saved, to train on from. Throws Error(not_found, input, io).
NETLOOM_API Checkpoint load_checkpoint(const std::filesystem::path& path);
/// The same to be used as a model: with the means of weights, where the training kept some, in
/// place of the weights. Throws Error(not_found, input, io).
NETLOOM_API Checkpoint load_model(const std::filesystem::path& path);
/// The same of the checkpoint `kind` of a run. Throws Error(input) naming those there are where it
/// is not among them.
NETLOOM_API Checkpoint load_model(const RunFolder& folder, const std::string& kind);

}  // namespace netloom
