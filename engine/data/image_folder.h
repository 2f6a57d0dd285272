#pragma once

#include <filesystem>

#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// PNG and JPEG files as a data set: column "image" (channel, height, width) of the size in
/// `settings`, decoded when a batch needs them. The class is the name of the folder that a file is
/// in (column "class"), or comes with other columns from the CSV file `settings.labels` in
/// `folder`, of which the first column names the files. Unreadable images are left out while they
/// are no more than `settings.damaged` of all, which a note tells. Throws Error(input) beyond, and
/// for a folder without images.
Dataset open_image_folder(const std::filesystem::path& folder, const ImageSettings& settings,
                          const ReadProgress& progress = {});

}  // namespace netloom
