// Products of f32 numbers in thirds by AMX: C in four tiles of 16 × 16, A in two and B in two.

#include <atomic>

#include "engine/backends/cpu/products/split_tile.h"
#include "engine/backends/cpu/products/splitting.h"
#include "engine/backends/cpu/vectorised.h"

#if defined(__x86_64__)
#include "engine/backends/cpu/amx.h"
#endif

namespace netloom::cpu {

#if defined(__x86_64__)

namespace {

constexpr std::int64_t tile_elements = amx_rows * 32;
constexpr std::int64_t third_elements = 2 * tile_elements;

/// Cut after 8 bits, so that what is left of it is exact.
NETLOOM_AMX NETLOOM_INLINE __m512 high_bits(__m512 x) {
  return _mm512_castsi512_ps(
      _mm512_and_si512(_mm512_castps_si512(x), _mm512_set1_epi32(static_cast<int>(0xFFFF0000U))));
}
/// Rounded to 8 bits, so that the lows are of either sign and what is left out does not add up.
NETLOOM_AMX NETLOOM_INLINE __m512 nearest_bits(__m512 x) {
  return high_bits(
      _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(x), _mm512_set1_epi32(0x8000))));
}

/// 16 pairs of the upper halves of two vectors: one's number and the other's at the same place.
NETLOOM_AMX NETLOOM_INLINE void store_pairs(__m512 first, __m512 second, Bf16* to) {
  const __m512i low = _mm512_maskz_srli_epi32(0xFFFF, _mm512_castps_si512(first), 16);
  const __m512i mask = _mm512_set1_epi32(static_cast<int>(0xFFFF0000U));
  constexpr int third_chooses = 0xCA;  // mask ? second : low
  _mm512_store_si512(
      to, _mm512_ternarylogic_epi32(mask, _mm512_castps_si512(second), low, third_chooses));
}

/// The thirds of two vectors of 16 numbers.
NETLOOM_AMX NETLOOM_INLINE void split_pair(__m512 x, __m512 y, Bf16* to) {
  const __m512 x_rest = _mm512_sub_ps(x, high_bits(x));
  const __m512 y_rest = _mm512_sub_ps(y, high_bits(y));
  const __m512 x_middle = nearest_bits(x_rest);
  const __m512 y_middle = nearest_bits(y_rest);
  store_pairs(x, y, to);
  store_pairs(x_middle, y_middle, to + third_elements);
  store_pairs(_mm512_sub_ps(x_rest, x_middle), _mm512_sub_ps(y_rest, y_middle),
              to + 2 * third_elements);
}

// `Both` says that more than the upper 16 rows of A count.

/// C += A · B for tiles of 32 rows of A in 4 and 5 and of 32 columns of B in 6 and 7.
template <bool Both>
NETLOOM_AMX NETLOOM_INLINE void multiply_loaded(Beside& beside) {
  _tile_dpbf16ps(0, 4, 6);
  _tile_dpbf16ps(1, 4, 7);
  if constexpr (Both) {
    _tile_dpbf16ps(2, 5, 6);
    _tile_dpbf16ps(3, 5, 7);
  }
  beside.step();
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

/// All but high · high, in an order that loads each third as seldom as can be.
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

template <bool Both>
NETLOOM_AMX void multiply_all(const Bf16* a, const Bf16* b, std::int64_t squares, Beside& beside) {
  for (std::int64_t i = 0; i < squares; ++i)
    multiply_small<Both>(a + i * square_thirds, b + i * square_thirds, beside);
  for (std::int64_t i = 0; i < squares; ++i) {
    load_a<Both>(a + i * square_thirds);
    load_b(b + i * square_thirds);
    multiply_loaded<Both>(beside);
  }
}

/// Whether all sums of a block are: an infinite or NaN among them makes theirs so.
NETLOOM_AMX bool is_finite(const float* block) {
  __m512 sums[4] = {};
  for (std::int64_t i = 0; i < split_side * split_side; i += 64)
    for (std::int64_t j = 0; j < 4; ++j)
      sums[j] = _mm512_add_ps(sums[j], _mm512_load_ps(block + i + 16 * j));
  const __m512 sum =
      _mm512_add_ps(_mm512_add_ps(sums[0], sums[1]), _mm512_add_ps(sums[2], sums[3]));
  constexpr int infinite_or_nan = 0x01 | 0x08 | 0x10 | 0x80;
  return _mm512_fpclass_ps_mask(sum, infinite_or_nan) == 0;
}

NETLOOM_AMX void begin_tiles() {
  static constexpr TileShapes shapes;  // The compiler does not know that all of it is read.
  _tile_loadconfig(&shapes);
}
NETLOOM_AMX void end_tiles() {
  _tile_release();
}

}  // namespace

NETLOOM_AMX void split_part_of_a(const float* first, const float* second, std::int64_t part,
                                 Bf16* thirds) {
  thirds += part * 2 * 32;
  split_pair(_mm512_loadu_ps(first), _mm512_loadu_ps(first + 16), thirds);
  split_pair(_mm512_loadu_ps(second), _mm512_loadu_ps(second + 16), thirds + 32);
}

NETLOOM_AMX void split_part_of_b(const float* first, const float* second, std::int64_t part,
                                 Bf16* thirds) {
  thirds += part * 32;
  split_pair(_mm512_loadu_ps(first), _mm512_loadu_ps(second), thirds);
  split_pair(_mm512_loadu_ps(first + 16), _mm512_loadu_ps(second + 16), thirds + tile_elements);
}

TileScope::TileScope() {
  begin_tiles();
}

TileScope::~TileScope() {
  end_tiles();
}

NETLOOM_AMX bool multiply_squares(const Bf16* a, std::int64_t rows, const Bf16* b,
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
  return is_finite(block);
}

NETLOOM_AMX void end_rows(const BlockEnd& block, std::int64_t begin, std::int64_t end) {
  for (std::int64_t column = 0; column < block.columns; column += 16) {
    const std::int64_t left = block.columns - column;
    const auto here = static_cast<__mmask16>(left >= 16 ? 0xFFFFU : (1U << left) - 1U);
    const __m512 bias = block.bias == nullptr ? _mm512_setzero_ps()
                                              : _mm512_maskz_loadu_ps(here, block.bias + column);
    for (std::int64_t row = begin; row < end; ++row) {
      float* c = block.c + row * block.c_stride + column;
      __m512 sum = _mm512_add_ps(_mm512_load_ps(block.block + row * split_side + column), bias);
      if (block.adds) sum = _mm512_add_ps(sum, _mm512_maskz_loadu_ps(here, c));
      if (block.relu)
        sum = _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(sum, _mm512_setzero_ps(), _CMP_GT_OQ), sum);
      _mm512_mask_storeu_ps(c, here, sum);
    }
  }
}

#else

void split_part_of_a(const float*, const float*, std::int64_t, Bf16*) {}
void split_part_of_b(const float*, const float*, std::int64_t, Bf16*) {}
TileScope::TileScope() = default;
TileScope::~TileScope() = default;
bool multiply_squares(const Bf16*, std::int64_t, const Bf16*, std::int64_t, float*, Beside&) {
  return true;
}
void end_rows(const BlockEnd&, std::int64_t, std::int64_t) {}

#endif

}  // namespace netloom::cpu
