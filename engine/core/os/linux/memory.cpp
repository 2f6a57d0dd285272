#include "engine/core/os/memory.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>

#include <malloc.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace netloom {

namespace {

constexpr std::int64_t no_limit = std::numeric_limits<std::int64_t>::max();

/// The number behind `key` in a file of lines "key number"; `missing` where there is none.
std::int64_t number_in(const char* path, const std::string& key, std::int64_t missing) {
  std::ifstream file(path);
  std::string word;
  while (file >> word) {
    if (word != key) continue;
    std::int64_t number = missing;
    file >> number;
    return number;
  }
  return missing;
}

/// The number that a file holds; `missing` where there is none ("max").
std::int64_t number_of(const char* path, std::int64_t missing) {
  std::int64_t number = missing;
  return std::ifstream(path) >> number ? number : missing;
}

std::int64_t free_in_system() {
  const std::int64_t kibibytes = number_in("/proc/meminfo", "MemAvailable:", -1);
  return kibibytes < 0 ? no_limit : kibibytes * 1024;
}

/// Files that were read count as used, but are given up for programs.
std::int64_t free_in_control_group() {
  const std::int64_t limit = number_of("/sys/fs/cgroup/memory.max", no_limit);
  if (limit == no_limit) return no_limit;
  return limit - number_of("/sys/fs/cgroup/memory.current", 0) +
         number_in("/sys/fs/cgroup/memory.stat", "inactive_file", 0);
}

/// Addresses that `ulimit -v` leaves.
std::int64_t free_addresses() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return no_limit;
  const std::int64_t used = number_of("/proc/self/statm", 0) * ::sysconf(_SC_PAGESIZE);
  return static_cast<std::int64_t>(limit.rlim_cur) - used;
}

}  // namespace

void prefer_huge_pages(void* address, std::size_t bytes) {
  // A kernel without huge pages answers EINVAL, and small ones serve.
  (void)::madvise(address, bytes, MADV_HUGEPAGE);
}

std::int64_t free_memory() {
  const std::int64_t least =
      std::min({free_in_system(), free_in_control_group(), free_addresses()});
  return std::max<std::int64_t>(least, 0);
}

void keep_freed_memory(std::size_t bytes) {
  const int most = static_cast<int>(std::min<std::size_t>(bytes, std::numeric_limits<int>::max()));
  (void)::mallopt(M_TRIM_THRESHOLD, most);
  // One option set keeps glibc from adapting the others: what it would come to by itself.
  constexpr int largest_in_heap = 32 << 20;
  (void)::mallopt(M_MMAP_THRESHOLD, std::min(most, largest_in_heap));
}

}  // namespace netloom
