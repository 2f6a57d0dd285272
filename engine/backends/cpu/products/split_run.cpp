#include "engine/backends/cpu/products/split_run.h"

#include <algorithm>

namespace netloom::cpu {

SplitRun::Place SplitRun::after(const Place& place, const std::function<Range()>& take) const {
  if (place.row + split_side < place.group.end)
    return {place.group, place.k, place.row + split_side};
  if (place.k + most_depth < split_.product.k)
    return {place.group, place.k + most_depth, place.group.begin};
  const Range group = take();
  return {group, 0, group.begin};
}

std::int64_t SplitRun::depth_at(std::int64_t k) const {
  return std::min(most_depth, split_.product.k - k);
}

/// Thirds of the rows and the chunk at a place, once the next one has begun.
const Bf16* SplitRun::a_at(const Place& place) const {
  if (a_thirds_ == nullptr) return a_[(places_ + 1) % 2];
  return a_thirds_ + thirds_elements(place.row, split_.product.k) +
         place.k / split_side * square_thirds;
}

void SplitRun::start_a(const Place& place) {
  if (a_thirds_ != nullptr) return;
  const Product& p = split_.product;
  const std::int64_t depth = depth_at(place.k);
  blocks_.start_a(rows_of(split_, place.row, place.k), place.group.end - place.row, depth,
                  split_side * p.a.row_stride, a_[places_ % 2],
                  squares_of(p.n) * squares_of(depth));
}

void SplitRun::run(const std::function<Range()>& take) {
  const TileScope scope;
  Place here = {take()};
  here.row = here.group.begin;
  if (here.group.empty()) return;
  start_a(here);
  while (!here.group.empty()) {
    blocks_.finish_a();
    ++places_;
    const Place next = after(here, take);
    if (!next.group.empty()) start_a(next);
    multiply_rows(here);
    here = next;
  }
  blocks_.end();
}

/// 32 rows of C, or what a chunk adds to them.
void SplitRun::multiply_rows(const Place& place) {
  const Product& p = split_.product;
  const std::int64_t rows = std::min(split_side, place.group.end - place.row);
  const std::int64_t depth = depth_at(place.k);
  const Bf16* a = a_at(place);
  const Bf16* b = thirds_ + place.k / split_side * square_thirds;
  for (std::int64_t column = 0; column < p.n; column += split_side) {
    blocks_.multiply({place.row, rows, column, place.k, depth}, a, b);
    b += square_thirds * squares_of(p.k);
  }
}

}  // namespace netloom::cpu
