#include "engine/backends/cpu/products/split_product.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <omp.h>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/deep_run.h"
#include "engine/backends/cpu/products/gemm_tile.h"
#include "engine/backends/cpu/products/split_run.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// Rows of C that stay in the level-2 cache while chunk after chunk is added to them.
constexpr std::int64_t most_rows = 256;
/// The same where a team shares them out: a member that is kept from its core leaves the others
/// little to wait for.
constexpr std::int64_t most_shared_rows = 128;

/// Gives a range once.
std::function<Range()> once(std::int64_t begin, std::int64_t end) {
  return [left = Range{begin, end}]() mutable { return std::exchange(left, Range()); };
}

std::int64_t padded(std::int64_t count) {
  return squares_of(count) * split_side;
}

/// C of a range of K alone.
void sum_range(SplitProduct split, std::int64_t begin, std::int64_t end, Bf16* room) {
  Product& p = split.product;
  p.a = rows_of(split, 0, begin);
  p.b = panel_of(split, begin, 0);
  p.k = end - begin;
  DeepRun(split, room).run();
}

/// The product for Cᵀ: the rows of A should be few, so that their thirds fit into the level-2
/// cache.
SplitProduct turned(const SplitProduct& split) {
  SplitProduct result = split;
  Product& p = result.product;
  const auto turn = [](const MatrixView& m) {
    return MatrixView{m.data, m.column_stride, m.row_stride};
  };
  std::swap(p.m, p.n);
  p.a = turn(split.product.b);
  p.b = turn(split.product.a);
  result.panel_stride = p.b.column_stride * tile_width;
  return result;
}

/// C from what a team summed, in order: `sums` are those of the first share, the others lie
/// `between` elements behind each other.
void add_up(const Product& p, const MatrixView& sums, std::int64_t between, std::int64_t shares,
            int team) {
  parallel_blocks(team, p.m, split_side, [&](std::int64_t begin, std::int64_t end) {
    alignas(64) float square[split_side * split_side];
    for (std::int64_t i = 0; i < shares; ++i)
      for (std::int64_t row = begin; row < end; row += split_side)
        for (std::int64_t column = 0; column < p.n; column += split_side) {
          MatrixView from = sums;
          from.data += i * between + row * from.row_stride + column * from.column_stride;
          const std::int64_t rows = std::min(split_side, end - row);
          const std::int64_t columns = std::min(split_side, p.n - column);
          copy_panel(from, rows, columns, square);
          for (std::int64_t j = 0; j < rows; ++j) {
            float* c = p.c + (row + j) * p.c_stride + column;
            if (i == 0 && !p.adds)
              std::copy_n(square + j * split_side, columns, c);
            else
              row_add(square + j * split_side, c, columns);
          }
        }
  });
}

/// All rows of C from the thirds of B.
void multiply_shared(const SplitProduct& split, const Bf16* thirds, int team) {
  const std::int64_t rows = split.product.m;
  if (team <= 1) return multiply_split(split, thirds, 0, rows);
  BlockQueue queue(team, rows, even_block(team, rows, most_shared_rows, split_side));
#pragma omp parallel num_threads(team)
  {
    const int member = omp_get_thread_num();
    SplitRun(split, thirds).run([&queue, member] { return queue.take(member); });
  }
}

/// Shares of K, each summed to a C of its own: a long one and then a short one for each member,
/// which a quick one can take of a slow one, but one where they would be so short that beginnings
/// count.
struct Shares {
  std::int64_t units = 0;
  std::int64_t members = 1;
  std::int64_t each = 1;

  static constexpr std::int64_t unit = 128;

  Shares(std::int64_t k, int team) : units(divided_up(k, unit)) {
    members = std::clamp(units, std::int64_t{1}, std::int64_t{team});
    if (members > 1 && units / members >= 8) each = 2;
  }
  std::int64_t count() const { return members * each; }
  /// Where in K a share begins, and the one before ends.
  std::int64_t begin(std::int64_t share) const {
    const std::int64_t first = units * (share / each) / members;
    const std::int64_t own = units * (share / each + 1) / members - first;
    return (first + (share % each == 0 ? 0 : own * 2 / 3)) * unit;
  }
};

void run_deep(const SplitProduct& split, std::byte* scratch, int team) {
  const Product& p = split.product;
  const bool lies_in_panels = split.panel_stride != p.b.column_stride * tile_width;
  const bool turns = p.m > p.n && !lies_in_panels;
  SplitProduct bare = turns ? turned(split) : split;
  bare.product.bias = nullptr;
  bare.product.activation = Activation::none;
  bare.product.adds = false;
  bare.product.c_stride = padded(bare.product.n);
  const Shares shares(p.k, team);
  const std::int64_t room_each = DeepRun::room_elements(bare.product.m);
  const std::int64_t sums_each = padded(p.m) * padded(p.n);
  auto* room = reinterpret_cast<Bf16*>(scratch);
  auto* sums = reinterpret_cast<float*>(room + team * room_each);
  parallel_blocks(team, shares.count(), 1, [&](std::int64_t share, std::int64_t) {
    SplitProduct part = bare;
    part.product.c = sums + share * sums_each;
    sum_range(part, shares.begin(share), std::min(p.k, shares.begin(share + 1)),
              room + omp_get_thread_num() * room_each);
  });
  const std::int64_t stride = bare.product.c_stride;
  add_up(p, turns ? MatrixView{sums, 1, stride} : MatrixView{sums, stride, 1}, sums_each,
         shares.count(), team);
  finish_rows(p, team);
}

}  // namespace

bool splits_products() {
  return multiplies_tiles();
}

SplitProduct split_product(const Product& product) {
  return {product, product.b.column_stride * tile_width};
}

SplitProduct split_packed_product(const Product& product) {
  SplitProduct split{product, product.k * tile_width};
  split.product.b = {product.b.data, tile_width, 1};
  return split;
}

bool worth_splitting(std::int64_t m, std::int64_t n, std::int64_t k) {
  const std::int64_t blocks = squares_of(m) * squares_of(n) * squares_of(k);
  const std::int64_t products = m * n * k;
  return m >= 96 && std::min(n, k) >= 64 && products >= 1'000'000 &&
         products >= blocks * split_side * split_side * split_side * 4 / 5;
}

double split_nanoseconds(std::int64_t m, std::int64_t n, std::int64_t k) {
  return 500 + static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k) / 140.0;
}

std::int64_t thirds_elements(std::int64_t n, std::int64_t k) {
  return squares_of(n) * squares_of(k) * square_thirds;
}

void split_b(const SplitProduct& split, Bf16* thirds, int team) {
  const Product& p = split.product;
  parallel_ranges(team, p.n, split_side, [&](std::int64_t begin, std::int64_t end) {
    Splitting splitting;
    splitting.start_b(panel_of(split, 0, begin), split.panel_stride, p.k, end - begin,
                      split_side * p.b.row_stride, thirds + thirds_elements(begin, p.k));
    splitting.finish();
  });
}

void multiply_split(const SplitProduct& split, const Bf16* thirds, std::int64_t begin,
                    std::int64_t end) {
  SplitRun(split, thirds).run([&begin, end] {
    const Range group{begin, std::min(end, begin + most_rows)};
    begin = group.end;
    return group;
  });
}

void split_a(const Product& product, Bf16* thirds) {
  MatrixView a = product.a;
  for (std::int64_t row = 0; row < product.m; row += split_side) {
    Splitting splitting;
    splitting.start_a(a, product.m - row, product.k, 0, thirds + thirds_elements(row, product.k));
    splitting.finish();
    a.data += split_side * a.row_stride;
  }
}

void multiply_split(const SplitProduct& split, const Bf16* thirds, const Bf16* a_thirds) {
  SplitRun(split, thirds, a_thirds).run(once(0, split.product.m));
}

bool deep(std::int64_t m, std::int64_t n, std::int64_t k) {
  constexpr std::int64_t many_rows = 4 * most_shared_rows;  // Enough for a team to share.
  if (m >= many_rows && k < 8 * std::min(m, n)) return false;
  return k >= 1024 && m * n <= 262'144 && k >= 2 * std::max(m, n);
}

std::size_t split_scratch(std::int64_t m, std::int64_t n, std::int64_t k, int team) {
  if (!deep(m, n, k)) return static_cast<std::size_t>(thirds_elements(n, k)) * sizeof(Bf16);
  const std::int64_t room = team * std::max(DeepRun::room_elements(m), DeepRun::room_elements(n));
  return static_cast<std::size_t>(room) * sizeof(Bf16) +
         static_cast<std::size_t>(Shares(k, team).count() * padded(m) * padded(n)) * sizeof(float);
}

void run_split_product(const SplitProduct& split, std::byte* scratch, int team) {
  const Product& p = split.product;
  if (deep(p.m, p.n, p.k)) return run_deep(split, scratch, team);
  auto* thirds = reinterpret_cast<Bf16*>(scratch);
  split_b(split, thirds, team);
  SplitProduct bare = split;
  const bool bends = p.activation == Activation::tanh || p.activation == Activation::sigmoid;
  if (bends) bare.product.bias = nullptr;
  multiply_shared(bare, thirds, team);
  if (bends) finish_rows(p, team);
}

}  // namespace netloom::cpu
