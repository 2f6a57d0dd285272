#pragma once

#include "engine/session/profile.h"

namespace netloom::cli {

/// Prints where the time of a step goes: the slowest kernels, the nodes, and the ops without a fast
/// kernel.
void print_profile(const Profile& profile);
/// The same, whole, as one JSON object on a line.
void print_profile_json(const Profile& profile);

}  // namespace netloom::cli
