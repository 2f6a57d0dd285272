#pragma once

#include <string>

#include "engine/training/snapshot.h"

namespace netloom {

/// A `.pt` file that holds `tensors` as a state dict: a zip of a pickle and the raw numbers, as
/// torch.save writes it, readable with torch.load(weights_only=True). Throws Error(input) above 4
/// GiB, where this zip ends.
std::string torch_file_bytes(const Snapshot& tensors);

}  // namespace netloom
