#include "engine/core/os/shared_library.h"

#include <dlfcn.h>

#include "engine/core/error.h"

namespace netloom {

SharedLibrary::SharedLibrary(const std::filesystem::path& path)
    // A path without a slash would be looked for in the system's folders.
    : handle_(::dlopen(std::filesystem::absolute(path).c_str(), RTLD_NOW | RTLD_LOCAL)) {
  if (handle_ != nullptr) return;
  const char* const reason = ::dlerror();
  throw Error(ErrorCode::io, reason == nullptr ? "it cannot be loaded" : reason);
}

void* SharedLibrary::symbol(const std::string& name) const {
  return ::dlsym(handle_, name.c_str());
}

}  // namespace netloom
