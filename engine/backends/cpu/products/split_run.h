#pragma once

#include <cstdint>
#include <functional>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/split_blocks.h"

namespace netloom::cpu {

/// The calling thread's part of a product in thirds whose B is split beforehand. While it
/// multiplies a block of C it splits what comes next of A.
class SplitRun {
 public:
  /// `thirds` are those of all of B.
  SplitRun(const SplitProduct& split, const Bf16* thirds)
      : split_(split), blocks_(split), thirds_(thirds) {}
  /// The same for an A that is in thirds too, as `split_a` leaves it.
  SplitRun(const SplitProduct& split, const Bf16* thirds, const Bf16* a_thirds)
      : split_(split), blocks_(split), thirds_(thirds), a_thirds_(a_thirds) {}

  /// The rows of C that `take` gives until it gives none, those that it gives at once chunk after
  /// chunk of K.
  void run(const std::function<Range()>& take);

 private:
  /// 32 rows of C and a chunk of K.
  struct Place {
    Range group;
    std::int64_t k = 0;
    std::int64_t row = 0;
  };

  Place after(const Place& place, const std::function<Range()>& take) const;
  std::int64_t depth_at(std::int64_t k) const;
  void start_a(const Place& place);
  const Bf16* a_at(const Place& place) const;
  void multiply_rows(const Place& place);

  SplitProduct split_;
  SplitBlocks blocks_;
  const Bf16* thirds_ = nullptr;
  const Bf16* a_thirds_ = nullptr;
  std::int64_t places_ = 0;
  alignas(64) Bf16 a_[2][most_depth / split_side * square_thirds];
};

}  // namespace netloom::cpu
