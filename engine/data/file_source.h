#pragma once

#include <filesystem>

#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// Opens a folder of images, or a file by its ending: `.txt` and `.md` as running text, `.npy` and
/// `.npz` as arrays, `.jsonl` and `.ndjson` as JSON Lines, anything else as CSV; `.gz` behind a
/// text is decompressed. With a window length in `settings`, the rows of a table are steps in order
/// of time. Throws Error(not_found, io, input).
Dataset open_file(const std::filesystem::path& path, const DataSettings& settings,
                  const ReadProgress& progress = {});

/// `table` with windows over its rows as `settings` asks for; as it is when they ask for
/// none or it has some.
/// Throws Error(input) when not one window fits.
Dataset with_windows(Dataset table, const WindowSettings& settings);

}  // namespace netloom
