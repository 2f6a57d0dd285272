#include "engine/training/optimiser_type.h"

namespace netloom {

/// Written by the build: one call of `<file>_optimiser()` per file of `optimisers/`.
std::vector<OptimiserType> listed_training_optimisers();

const std::vector<OptimiserType>& OptimiserType::all() {
  static const std::vector<OptimiserType> types = in_order(listed_training_optimisers());
  return types;
}

}  // namespace netloom
