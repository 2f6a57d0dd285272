#include "engine/program/passes/pass.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

constexpr std::array passes{
    PassInfo{Pass::dead_code, "dead-code", "drops what neither an output nor an update needs"},
    PassInfo{Pass::merge_equal, "merge-equal",
             "computes once what several layers compute of the same values"},
    PassInfo{Pass::project_tables, "project-tables",
             "multiplies a small embedding's table once instead of each row looked up in it"},
    PassInfo{Pass::fuse_activations, "fuse-activations",
             "makes activations part of the dense layer, convolution or batch norm before them"},
    PassInfo{Pass::fold_batch_norm, "fold-batch-norm",
             "scales a convolution's weights instead of its results; inference only"},
    PassInfo{Pass::fuse_pointwise, "fuse-pointwise",
             "computes functions of elements that follow each other in one sweep over memory"},
    PassInfo{Pass::write_in_place, "write-in-place",
             "writes results over operands that nobody reads later"},
};

}  // namespace

std::span<const PassInfo> optional_passes() {
  return passes;
}

Pass pass_named(std::string_view name) {
  const auto at = std::find_if(passes.begin(), passes.end(),
                               [name](const PassInfo& one) { return one.name == name; });
  if (at != passes.end()) return at->pass;
  std::vector<std::string> names;
  names.reserve(passes.size());
  for (const PassInfo& one : passes) names.emplace_back(one.name);
  const std::string near = nearest(name, names);
  throw Error(ErrorCode::input,
              phrase("There is no pass '{}'. {}", name,
                     near.empty() ? phrase("The passes are {}.", fmt::join(names, ", "))
                                  : phrase("Did you mean '{}'?", near)));
}

}  // namespace netloom
