#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>

#include "engine/core/api.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Named tensors with text about them, as a `.safetensors` file holds them.
struct TensorFile {
  std::map<std::string, Array> tensors;
  std::map<std::string, std::string> metadata;
};

/// Parses the bytes of a safetensors file (8-byte little-endian header size, JSON header, data
/// without holes or overlap). The file is taken for hostile: every offset, size and type is checked
/// before memory is asked for. Throws Error(input) with `name` as context.
NETLOOM_API TensorFile parse_safetensors(std::span<const std::byte> bytes, const std::string& name);
NETLOOM_API TensorFile load_safetensors(const std::filesystem::path& path);

/// The file's bytes: tensors by size of element descending, then name, as the reference writer
/// orders them.
NETLOOM_API std::string safetensors_bytes(const TensorFile& file);

}  // namespace netloom
