#pragma once

#include <map>
#include <string>
#include <vector>

namespace netloom {

/// The routes of kernels, by kernel: "linear f32 1024×64, 512×64 → 1024×512" ↔ "thirds, 1 thread".
/// A kernel that is not among them goes by its shapes.
using Routes = std::map<std::string, std::string>;

/// Where a kernel could go other routes, which give other roundings in another time.
struct KernelRoutes {
  std::string kernel;  ///< Its name in `Routes`; empty where it has no choice.
  std::string taken;
  std::vector<std::string> others;  ///< None where `Routes` said which to take.
};

}  // namespace netloom
