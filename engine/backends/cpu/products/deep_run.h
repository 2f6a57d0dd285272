#pragma once

#include <cstdint>

#include "engine/backends/cpu/products/split_blocks.h"

namespace netloom::cpu {

/// A product in thirds on the calling thread that splits both A and B on the way: of a C that
/// stays in the level-2 cache and sums over much. Chunk after chunk of K it multiplies the rows of
/// A, whose thirds stay in that cache too, by panel after panel of B.
class DeepRun {
 public:
  /// `room` is for the thirds of two chunks of A and of two panels of B.
  DeepRun(const SplitProduct& split, Bf16* room);
  static std::int64_t room_elements(std::int64_t m);

  void run();

 private:
  std::int64_t depth_at(std::int64_t k) const;
  Bf16* a_at(std::int64_t k, std::int64_t row_block) const;
  Bf16* b_at(std::int64_t k, std::int64_t panel) const;
  void start_a(std::int64_t k, std::int64_t row_block);
  void start_b(std::int64_t k, std::int64_t panel);
  void multiply_panel(std::int64_t k, std::int64_t panel);

  SplitProduct split_;
  SplitBlocks blocks_;
  std::int64_t chunk_ = 0;
  std::int64_t row_blocks_ = 0;
  std::int64_t panels_ = 0;
  Bf16* room_ = nullptr;
};

}  // namespace netloom::cpu
