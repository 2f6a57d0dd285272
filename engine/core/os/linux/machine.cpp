#include "engine/core/os/machine.h"

#include <algorithm>
#include <fstream>
#include <string_view>

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace netloom {
namespace {

/// The values of the first `model name` and `flags` (Arm: `Features`) lines of /proc/cpuinfo.
void read_cpu(std::string& name, std::string& flags) {
  std::ifstream file("/proc/cpuinfo");
  std::string line;
  while (std::getline(file, line) && (name.empty() || flags.empty())) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos || colon + 2 > line.size()) continue;
    const std::string_view key =
        std::string_view(line).substr(0, line.find_last_not_of("\t :", colon) + 1);
    if (key == "model name" && name.empty()) name = line.substr(colon + 2);
    if ((key == "flags" || key == "Features") && flags.empty())
      flags = ' ' + line.substr(colon + 2) + ' ';
  }
}

std::string widest_vectors(const std::string& flags) {
  const auto has = [&](std::string_view flag) {
    return flags.find(' ' + std::string(flag) + ' ') != std::string::npos;
  };
  if (has("avx512f") && has("avx512bw") && has("avx512vl")) return "AVX-512";
  if (has("avx2")) return "AVX2";
  if (has("sse2")) return "SSE2";
  return has("asimd") ? "NEON" : "";
}

int usable_cores() {
  cpu_set_t cores;
  if (::sched_getaffinity(0, sizeof cores, &cores) == 0) return CPU_COUNT(&cores);
  return std::max(1, static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN)));
}

std::int64_t usable_memory() {
  const std::int64_t physical = static_cast<std::int64_t>(::sysconf(_SC_PHYS_PAGES)) *
                                static_cast<std::int64_t>(::sysconf(_SC_PAGESIZE));
  std::int64_t limit = 0;  // stays 0 for "max" and where there is no control group
  std::ifstream("/sys/fs/cgroup/memory.max") >> limit;
  return limit > 0 ? std::min(limit, physical) : physical;
}

}  // namespace

Machine this_machine() {
  Machine machine;
  std::string flags;
  read_cpu(machine.cpu_name, flags);
  machine.isa = widest_vectors(flags);
  machine.cores = usable_cores();
  machine.memory_bytes = usable_memory();
  return machine;
}

bool ask_for_matrix_tiles() {
#if defined(SYS_arch_prctl)
  constexpr long ask_permission = 0x1023;  // ARCH_REQ_XCOMP_PERM
  constexpr long tile_data = 18;           // XFEATURE_XTILEDATA
  std::string name;
  std::string flags;
  read_cpu(name, flags);
  return flags.find(" amx_bf16 ") != std::string::npos &&
         ::syscall(SYS_arch_prctl, ask_permission, tile_data) == 0;
#else
  return false;
#endif
}

}  // namespace netloom
