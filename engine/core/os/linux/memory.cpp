#include "engine/core/os/memory.h"

#include <sys/mman.h>

namespace netloom {

void prefer_huge_pages(void* address, std::size_t bytes) {
  // A kernel without huge pages answers EINVAL, and small ones serve.
  (void)::madvise(address, bytes, MADV_HUGEPAGE);
}

}  // namespace netloom
