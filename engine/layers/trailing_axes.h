#pragma once

#include <string>
#include <vector>

#include "engine/layers/declare.h"

namespace netloom {

/// The last `axes` axes of `x`, fewer when it has fewer beside the batch. Refuses at port "x" sizes
/// known only with the batch; `title` names the layer.
Shape trailing_axes(const Shape& x, std::int64_t axes, const std::string& title);

/// "64 features" or "16×8×8" of the result, for the line on the node.
Phrase brief_trailing(std::span<const Value> out, std::int64_t axes);
/// `per_feature` parameters for each of those axes' elements: "64 + 64 = 128".
std::vector<Explanation> explain_trailing(const Shape& y, std::int64_t axes, int per_feature);

}  // namespace netloom
