// Products of f32 numbers in thirds by AMX: C in four tiles of 16 × 16, A in two and B in two.

#include <algorithm>
#include <atomic>
#include <utility>

#include "engine/backends/cpu/products/split_tile.h"
#include "engine/backends/cpu/products/splitting.h"
#include "engine/backends/cpu/vectorised.h"

#if defined(__x86_64__)
#include "engine/backends/cpu/products/split_strip_amx.h"
#endif

namespace netloom::cpu {

#if defined(__x86_64__)

namespace {

constexpr std::int64_t tile_elements = split_tile_elements;

NETLOOM_AMX NETLOOM_INLINE void split_some(Splitting& splitting, std::int64_t steps) {
  for (; steps > 0 && splitting.more(); --steps) {
    if (splitting.strip.left > 0)
      split_next(splitting.strip);
    else
      splitting.prepare();
  }
}

NETLOOM_AMX NETLOOM_INLINE bool is_finite(__m512 sums) {
  constexpr int infinite_or_nan = 0x01 | 0x08 | 0x10 | 0x80;
  return _mm512_fpclass_ps_mask(sums, infinite_or_nan) == 0;
}

NETLOOM_AMX NETLOOM_INLINE __mmask16 first_of(std::int64_t count) {
  return static_cast<__mmask16>(count >= 16 ? 0xFFFFU
                                            : (1U << std::max<std::int64_t>(count, 0)) - 1U);
}

/// 16 numbers that lie together, or the first ones of them. A mask that selects all makes a store
/// take several times as long.
template <bool All>
NETLOOM_AMX NETLOOM_INLINE __m512 load_some(__mmask16 mask, const float* from) {
  return All ? _mm512_loadu_ps(from) : _mm512_maskz_loadu_ps(mask, from);
}
template <bool All>
NETLOOM_AMX NETLOOM_INLINE void store_some(__mmask16 mask, __m512 x, float* to) {
  if constexpr (All)
    _mm512_storeu_ps(to, x);
  else
    _mm512_mask_storeu_ps(to, mask, x);
}

/// Up to so many rows, and as many of C at `next` come near. `All` says that it has all columns.
template <bool All>
NETLOOM_AMX NETLOOM_INLINE void end_some_of(BlockEnd& end, std::int64_t rows, const float*& next,
                                            std::int64_t next_stride) {
  const __mmask16 left = first_of(end.columns);
  const __mmask16 right = first_of(end.columns - 16);
  const __m512 zero = _mm512_setzero_ps();
  const bool biased = end.bias != nullptr;
  const __m512 left_bias = biased ? load_some<All>(left, end.bias) : zero;
  const __m512 right_bias = biased ? load_some<All>(right, end.bias + 16) : zero;
  for (; rows > 0 && end.rows > 0; --rows, --end.rows) {
    __m512 x = _mm512_load_ps(end.block);
    __m512 y = _mm512_load_ps(end.block + 16);
    if (!end.any_sums && !is_finite(_mm512_add_ps(x, y))) {
      end.stopped_at = std::exchange(end.rows, 0);
      return;
    }
    x = _mm512_add_ps(x, left_bias);
    y = _mm512_add_ps(y, right_bias);
    if (end.adds) {
      x = _mm512_add_ps(x, load_some<All>(left, end.c));
      y = _mm512_add_ps(y, load_some<All>(right, end.c + 16));
    }
    if (end.relu) {
      x = _mm512_maskz_max_ps(0xFFFF, x, zero);
      y = _mm512_maskz_max_ps(0xFFFF, y, zero);
    }
    store_some<All>(left, x, end.c);
    store_some<All>(right, y, end.c + 16);
    end.block += split_side;
    end.c += end.c_stride;
    __builtin_prefetch(next, 1);
    __builtin_prefetch(next + 16, 1);
    next += next_stride;
  }
}
NETLOOM_AMX NETLOOM_INLINE void end_some(BlockEnd& end, std::int64_t rows, const float*& next,
                                         std::int64_t next_stride) {
  if (end.rows == 0) return;
  if (end.columns == split_side) return end_some_of<true>(end, rows, next, next_stride);
  end_some_of<false>(end, rows, next, next_stride);
}

// `Both` says that more than the upper 16 rows of A count.

/// C += A · B for tiles of 32 rows of A in 4 and 5 and of 32 columns of B in 6 and 7, with a step
/// of `beside` between them.
template <bool Both>
NETLOOM_AMX NETLOOM_INLINE void multiply_loaded(Beside& beside) {
  _tile_dpbf16ps(0, 4, 6);
  split_some(beside.a, beside.a_each);
  _tile_dpbf16ps(1, 4, 7);
  split_some(beside.b, beside.b_each);
  if constexpr (Both) _tile_dpbf16ps(2, 5, 6);
  end_some(beside.end, beside.rows_each, beside.next_c, beside.next.c_stride);
  if constexpr (Both) _tile_dpbf16ps(3, 5, 7);
}
template <bool Both>
NETLOOM_AMX NETLOOM_INLINE void load_a(const Bf16* third) {
  _tile_loadd(4, third, 64);
  if constexpr (Both) _tile_loadd(5, third + tile_elements, 64);
}
NETLOOM_AMX NETLOOM_INLINE void load_b(const Bf16* third) {
  _tile_loadd(6, third, 64);
  _tile_loadd(7, third + tile_elements, 64);
}

/// All but high · high, in an order that loads each third as seldom as can be, and ends with A's
/// high ones.
template <bool Both>
NETLOOM_AMX NETLOOM_INLINE void multiply_small(const Bf16* a, const Bf16* b, Beside& beside) {
  load_a<Both>(a + 2 * third_elements);
  load_b(b);
  multiply_loaded<Both>(beside);
  load_a<Both>(a + third_elements);
  multiply_loaded<Both>(beside);
  load_b(b + third_elements);
  multiply_loaded<Both>(beside);
  load_a<Both>(a);
  multiply_loaded<Both>(beside);
  load_b(b + 2 * third_elements);
  multiply_loaded<Both>(beside);
}

/// Forth with the small products of all squares, back with the large ones.
template <bool Both>
NETLOOM_AMX void multiply_all(const Bf16* a, const Bf16* b, std::int64_t squares, Beside& beside) {
  const std::int64_t last = squares - 1;
  for (std::int64_t i = 0; i <= last; ++i)
    multiply_small<Both>(a + i * square_thirds, b + i * square_thirds, beside);
  load_b(b + last * square_thirds);
  multiply_loaded<Both>(beside);
  for (std::int64_t i = last - 1; i >= 0; --i) {
    load_a<Both>(a + i * square_thirds);
    load_b(b + i * square_thirds);
    multiply_loaded<Both>(beside);
  }
}

NETLOOM_AMX void begin_tiles() {
  static constexpr TileShapes shapes;  // The compiler does not know that all of it is read.
  _tile_loadconfig(&shapes);
}
NETLOOM_AMX void end_tiles() {
  _tile_release();
}

}  // namespace

NETLOOM_AMX void split(Strip& strip) {
  while (strip.left > 0) split_next(strip);
}

TileScope::TileScope() {
  begin_tiles();
}

TileScope::~TileScope() {
  end_tiles();
}

NETLOOM_AMX void multiply_squares(const Bf16* a, std::int64_t rows, const Bf16* b,
                                  std::int64_t squares, float* block, Beside& beside) {
  // The compiler does not know that tiles are loaded from what was just written.
  std::atomic_signal_fence(std::memory_order_seq_cst);
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  if (rows > amx_rows)
    multiply_all<true>(a, b, squares, beside);
  else
    multiply_all<false>(a, b, squares, beside);
  constexpr std::int64_t row_bytes = split_side * static_cast<std::int64_t>(sizeof(float));
  _tile_stored(0, block, row_bytes);
  _tile_stored(1, block + 16, row_bytes);
  _tile_stored(2, block + amx_rows * split_side, row_bytes);
  _tile_stored(3, block + amx_rows * split_side + 16, row_bytes);
  std::atomic_signal_fence(std::memory_order_seq_cst);
}

NETLOOM_AMX void end_rows(BlockEnd& end) {
  const float* next = end.c;
  end_some(end, end.rows, next, end.c_stride);
}

#else

void split(Strip&) {}
TileScope::TileScope() = default;
TileScope::~TileScope() = default;
void multiply_squares(const Bf16*, std::int64_t, const Bf16*, std::int64_t, float*, Beside&) {}
void end_rows(BlockEnd&) {}

#endif

}  // namespace netloom::cpu
