#pragma once

#include <cstddef>
#include <vector>

#include "engine/core/diagnostic.h"
#include "engine/tensor/shape.h"

namespace netloom {

/// A layer into link number `place` at port "x" that brings what it carries, `part`, to the shape
/// of `others`, or the other way round where `place` is 1: as the short way round a block needs
/// one. Dense where the features differ, a 1×1 convolution where channels do, with a stride where
/// the map is larger; nothing where no such layer does it.
std::vector<Fix> projection_fixes(const Shape& others, const Shape& part, std::size_t place);

}  // namespace netloom
