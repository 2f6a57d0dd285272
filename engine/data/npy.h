#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>

#include "engine/core/api.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Where the elements of a `.npy` file stand, and what they are.
struct NpyHeader {
  Dtype dtype = Dtype::f32;
  Shape shape;
  bool fortran = false;
  std::size_t offset = 0;  ///< Of the first element in the file.
};

/// Reads the beginning of a file as `parse_npy` does, and checks that all its elements are there.
NETLOOM_API NpyHeader npy_header(std::span<const std::byte> bytes, const std::string& name);

/// Parses the bytes of a NumPy `.npy` file, versions 1 to 3, little-endian, C or Fortran order (the
/// latter is turned to C). Throws Error(input) with `name` as context.
NETLOOM_API Array parse_npy(std::span<const std::byte> bytes, const std::string& name);
NETLOOM_API Array load_npy(const std::filesystem::path& path);
/// The arrays of a `.npz` file by their names. Throws Error(not_found, io, input).
NETLOOM_API std::map<std::string, Array> load_npz(const std::filesystem::path& path);

/// The bytes of a version 1 file; bf16 is written as f32, which NumPy has.
NETLOOM_API std::string npy_bytes(const Array& array);
/// The bytes of a `.npz` file of `arrays`, by their names. Throws Error(input) with `name` as
/// context from 4 GiB on.
NETLOOM_API std::string npz_bytes(const std::map<std::string, Array>& arrays,
                                  const std::string& name);

}  // namespace netloom
