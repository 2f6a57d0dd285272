#include "engine/backends/cpu/products/deep_run.h"

#include <algorithm>

namespace netloom::cpu {

namespace {

/// K that is summed at a time where A has so many rows.
std::int64_t chunk_of(std::int64_t rows) {
  constexpr std::int64_t elements = 65'536;  // Thirds of two such chunks take 768 KiB.
  const std::int64_t depth = elements / std::max(rows, split_side) / split_side * split_side;
  return std::clamp(depth, split_side, most_depth);
}

}  // namespace

std::int64_t DeepRun::room_elements(std::int64_t m) {
  return 2 * (thirds_elements(m, chunk_of(m)) + thirds_elements(split_side, most_depth));
}

DeepRun::DeepRun(const SplitProduct& split, Bf16* room)
    : split_(split),
      blocks_(split),
      chunk_(chunk_of(split.product.m)),
      row_blocks_(squares_of(split.product.m)),
      panels_(squares_of(split.product.n)),
      room_(room) {}

std::int64_t DeepRun::depth_at(std::int64_t k) const {
  return std::min(chunk_, split_.product.k - k);
}

Bf16* DeepRun::a_at(std::int64_t k, std::int64_t row_block) const {
  const std::int64_t chunk = thirds_elements(split_.product.m, chunk_);
  return room_ + k / chunk_ % 2 * chunk + row_block * thirds_elements(split_side, chunk_);
}

Bf16* DeepRun::b_at(std::int64_t k, std::int64_t panel) const {
  return room_ + 2 * thirds_elements(split_.product.m, chunk_) +
         (k / chunk_ * panels_ + panel) % 2 * thirds_elements(split_side, chunk_);
}

void DeepRun::start_a(std::int64_t k, std::int64_t row_block) {
  const Product& p = split_.product;
  const std::int64_t row = row_block * split_side;
  blocks_.start_a(rows_of(split_, row, k), p.m - row, depth_at(k), chunk_ * p.a.column_stride,
                  a_at(k, row_block), panels_ * squares_of(chunk_));
}

void DeepRun::start_b(std::int64_t k, std::int64_t panel) {
  const std::int64_t column = panel * split_side;
  blocks_.start_b(panel_of(split_, k, column), depth_at(k),
                  std::min(split_side, split_.product.n - column), split_.panel_stride,
                  b_at(k, panel), row_blocks_ * squares_of(chunk_));
}

void DeepRun::run() {
  const TileScope scope;
  for (std::int64_t i = 0; i < row_blocks_; ++i) {
    start_a(0, i);
    blocks_.finish_a();
  }
  start_b(0, 0);
  for (std::int64_t k = 0; k < split_.product.k; k += chunk_)
    for (std::int64_t panel = 0; panel < panels_; ++panel) multiply_panel(k, panel);
  blocks_.end();
}

/// What a chunk adds to 32 columns of C, beside which the next panel and some of the next chunk's
/// rows are split.
void DeepRun::multiply_panel(std::int64_t k, std::int64_t panel) {
  const Product& p = split_.product;
  const std::int64_t next_k = k + chunk_;
  blocks_.finish_b();
  if (panel + 1 < panels_)
    start_b(k, panel + 1);
  else if (next_k < p.k)
    start_b(next_k, 0);
  for (std::int64_t i = 0; i < row_blocks_; ++i) {
    const std::int64_t done = panel * row_blocks_ + i;  // Blocks of this chunk.
    if (done % panels_ == 0) {
      blocks_.finish_a();
      if (next_k < p.k) start_a(next_k, done / panels_);
    }
    const std::int64_t row = i * split_side;
    blocks_.multiply({row, std::min(split_side, p.m - row), panel * split_side, k, depth_at(k)},
                     a_at(k, i), b_at(k, panel));
  }
}

}  // namespace netloom::cpu
