#pragma once

#include <filesystem>

namespace netloom {

/// Writes the first training rows of `project` to `folder`, in the units of the data: NODE.npy for
/// every input node. Returns 1 where the project does not fit, having said why, else 0. Throws
/// Error.
int write_first_rows(const std::filesystem::path& folder, const std::filesystem::path& project);

}  // namespace netloom
