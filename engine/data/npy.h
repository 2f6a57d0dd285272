#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "engine/core/api.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Parses the bytes of a NumPy `.npy` file, versions 1 to 3, little-endian, C or Fortran order (the
/// latter is turned to C). Throws Error(input) with `name` as context.
NETLOOM_API Array parse_npy(std::span<const std::byte> bytes, const std::string& name);
NETLOOM_API Array load_npy(const std::filesystem::path& path);

/// The bytes of a version 1 file; bf16 is written as f32, which NumPy has.
NETLOOM_API std::string npy_bytes(const Array& array);

}  // namespace netloom
