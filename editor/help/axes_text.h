#pragma once

#include <QString>

#include "engine/tensor/shape.h"

namespace netloom::editor {

/// "channel 16 · height 8 · width 8", of one sample of `shape`.
QString named_axes(const Shape& shape);

/// "channel × height × width", of one sample of `shape`, as its numbers are written; axes without a
/// role are left out.
QString axis_names(const Shape& shape);

}  // namespace netloom::editor
