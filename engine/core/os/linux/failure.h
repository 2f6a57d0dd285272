#pragma once

#include <filesystem>
#include <string_view>

namespace netloom {

/// Throws Error for the failed call that `action` names ("read", "write"): not_found for a missing
/// file, else io with the system's reason, and the free space where the disk is full.
[[noreturn]] void throw_failure(std::string_view action, const std::filesystem::path& path,
                                int reason);

}  // namespace netloom
