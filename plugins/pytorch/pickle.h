#pragma once

#include <string>

#include "engine/training/snapshot.h"

namespace netloom {

/// The pickle (protocol 2) of an OrderedDict of tensors, as torch.save writes it; the numbers of
/// tensor i, in the order of `tensors`, are the storage "i" beside it.
std::string pickled_state_dict(const Snapshot& tensors);

}  // namespace netloom
