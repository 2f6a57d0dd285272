#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netloom {

/// A zip archive without compression in which every payload starts at a multiple of 64 bytes, so
/// that readers may map it (APPNOTE 6.3.9; the padding is PyTorch's extra field "FB").
class StoredZip {
 public:
  /// Throws Error(input) when the archive would pass 4 GiB, which needs another format.
  void add(const std::string& name, std::string_view bytes);
  /// The whole archive.
  std::string finish() &&;

 private:
  struct Entry {
    std::string name;
    std::uint32_t checksum = 0;
    std::uint32_t size = 0;
    std::uint32_t offset = 0;
  };
  std::string bytes_;
  std::vector<Entry> entries_;
};

}  // namespace netloom
