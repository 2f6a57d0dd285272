#pragma once

#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/graph/graph.h"

namespace netloom {

/// A block that comes with Netloom, ready to be used in any project.
struct BlockTemplate {
  std::string name;           ///< Of the block: that of its file.
  std::string summary;        ///< One sentence.
  std::vector<Block> blocks;  ///< The block and those that it uses.
};

/// The blocks in the resources, by name: each is a project file with the block and an example of
/// its use. Throws Error(input) naming the file that cannot be read.
NETLOOM_API std::vector<BlockTemplate> block_templates(const LayerRegistry& registry);

}  // namespace netloom
