#pragma once

#include <filesystem>

#include "engine/core/api.h"

namespace netloom {

/// How a file of data is read.
enum class FileKind { table, json_lines, text, arrays, image, other };

/// What the ending of `path` tells: `.csv` and `.tsv` are tables, `.jsonl` and `.ndjson` JSON
/// Lines,
/// `.txt` and `.md` running text, all of them also with `.gz` behind; `.npy` and `.npz` arrays.
NETLOOM_API FileKind file_kind(const std::filesystem::path& path);

}  // namespace netloom
