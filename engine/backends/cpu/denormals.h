#pragma once

namespace netloom::cpu {

/// Treats denormal numbers as zero, read and written, while it lives: they are a hundred times
/// slower and no training needs them. Holds for the calling thread, and from its first use on for
/// the team that works for it.
class DenormalsAsZero {
 public:
  explicit DenormalsAsZero(int threads);
  ~DenormalsAsZero();
  DenormalsAsZero(const DenormalsAsZero&) = delete;
  DenormalsAsZero& operator=(const DenormalsAsZero&) = delete;

 private:
  unsigned before_ = 0;
};

}  // namespace netloom::cpu
