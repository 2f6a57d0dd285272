#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace netloom {

/// NumPy arrays as a data set: a `.npy` file is one column, a `.npz` file one for each array in it.
/// The first axis counts the rows, which all arrays have alike.
///
/// (rows) are numbers or labels; (rows, n) are n numbers a row; of uint8, (rows, height, width),
/// (rows, height, width, channels) and (rows, channels, height, width) are images, whose values
/// become 0 to 1, and stay in the file until a batch needs them; other arrays keep their axes.
/// Throws Error(input) for arrays of other lengths and for single numbers.
Dataset read_arrays(const std::filesystem::path& path);

}  // namespace netloom
