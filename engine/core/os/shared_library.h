#pragma once

#include <filesystem>
#include <string>

#include "engine/core/api.h"

namespace netloom {

/// A library loaded into this process, which stays there until the process ends: what it handed out
/// (functions, tables) may be held anywhere.
class NETLOOM_API SharedLibrary {
 public:
  /// Throws Error(io) with the loader's reason when the file is no library or needs what is not
  /// there.
  explicit SharedLibrary(const std::filesystem::path& path);

  /// The address of the exported `name`, or null.
  void* symbol(const std::string& name) const;

 private:
  void* handle_ = nullptr;
};

}  // namespace netloom
