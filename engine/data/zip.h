#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/core/api.h"

namespace netloom {

/// One file of an archive, unpacked.
struct ZipFile {
  std::string name;
  std::vector<std::byte> bytes;
};

/// The files of a ZIP archive below 4 GiB, stored or deflated, as NumPy writes `.npz`. Throws
/// Error(input) with `context` for anything else, and for what unpacks to more than 4 GiB.
NETLOOM_API std::vector<ZipFile> read_zip(std::span<const std::byte> archive,
                                          const std::string& context);

/// An archive of `files`, stored as they are. Throws Error(input) where it would reach 4 GiB, with
/// `context`.
NETLOOM_API std::string zip_bytes(std::span<const ZipFile> files, const std::string& context);

}  // namespace netloom
