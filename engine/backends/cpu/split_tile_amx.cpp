// Products of f32 numbers in thirds by AMX: C in four tiles of 16 × 16, A in two and B in two.

#include <array>
#include <atomic>

#include "engine/backends/cpu/split_tile.h"
#include "engine/backends/cpu/vectorised.h"

#if defined(__x86_64__)
#include "engine/backends/cpu/amx.h"
#endif

namespace netloom::cpu {

#if defined(__x86_64__)

namespace {

constexpr std::int64_t tile_elements = amx_rows * 32;
constexpr std::int64_t third_elements = 2 * tile_elements;

using Words = std::array<std::uint16_t, 32>;

/// Which halves of two vectors of 16 numbers make 32 bf16: those of the first before those of the
/// second, as A lies in a tile, or of both by turns, as B does.
constexpr Words words_in_order(bool by_turns) {
  Words words{};
  for (std::uint16_t i = 0; i < 32; ++i)
    words[i] = static_cast<std::uint16_t>(by_turns ? i / 2 * 2 + 1 + i % 2 * 32 : 2 * i + 1);
  return words;
}
alignas(64) constexpr Words one_after_other = words_in_order(false);
alignas(64) constexpr Words by_turns = words_in_order(true);

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

NETLOOM_AMX NETLOOM_INLINE void store_third(__m512 x, __m512 y, __m512i words, Bf16* to) {
  _mm512_store_si512(
      to, _mm512_permutex2var_epi16(_mm512_castps_si512(x), words, _mm512_castps_si512(y)));
}

/// Two vectors of 16 numbers become 32 of each third.
NETLOOM_AMX NETLOOM_INLINE void split_pair(__m512 x, __m512 y, __m512i words, Bf16* to) {
  const __m512 x_rest = _mm512_sub_ps(x, high_bits(x));
  const __m512 y_rest = _mm512_sub_ps(y, high_bits(y));
  const __m512 x_middle = nearest_bits(x_rest);
  const __m512 y_middle = nearest_bits(y_rest);
  store_third(x, y, words, to);
  store_third(x_middle, y_middle, words, to + third_elements);
  store_third(_mm512_sub_ps(x_rest, x_middle), _mm512_sub_ps(y_rest, y_middle), words,
              to + 2 * third_elements);
}

/// C += A · B for tiles of 32 rows of A in 4 and 5 and of 32 columns of B in 6 and 7.
NETLOOM_AMX NETLOOM_INLINE void multiply_loaded() {
  _tile_dpbf16ps(0, 4, 6);
  _tile_dpbf16ps(1, 4, 7);
  _tile_dpbf16ps(2, 5, 6);
  _tile_dpbf16ps(3, 5, 7);
}
NETLOOM_AMX NETLOOM_INLINE void load_a(const Bf16* third) {
  _tile_loadd(4, third, 64);
  _tile_loadd(5, third + tile_elements, 64);
}
NETLOOM_AMX NETLOOM_INLINE void load_b(const Bf16* third) {
  _tile_loadd(6, third, 64);
  _tile_loadd(7, third + tile_elements, 64);
}

/// All but high · high, in an order that loads each third as seldom as can be.
NETLOOM_AMX NETLOOM_INLINE void multiply_small(const Bf16* a, const Bf16* b) {
  load_a(a + 2 * third_elements);
  load_b(b);
  multiply_loaded();
  load_a(a + third_elements);
  multiply_loaded();
  load_b(b + third_elements);
  multiply_loaded();
  load_a(a);
  multiply_loaded();
  load_b(b + 2 * third_elements);
  multiply_loaded();
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

NETLOOM_AMX void split_square_of_a(const float* from, std::int64_t stride, Bf16* thirds) {
  const __m512i words = _mm512_load_si512(one_after_other.data());
  for (std::int64_t row = 0; row < split_side; ++row, from += stride)
    split_pair(_mm512_loadu_ps(from), _mm512_loadu_ps(from + 16), words, thirds + row * 32);
}

NETLOOM_AMX void split_square_of_b(const float* from, std::int64_t stride, Bf16* thirds) {
  const __m512i words = _mm512_load_si512(by_turns.data());
  for (std::int64_t row = 0; row < split_side; row += 2, from += 2 * stride)
    for (std::int64_t half = 0; half < 2; ++half)
      split_pair(_mm512_loadu_ps(from + 16 * half), _mm512_loadu_ps(from + stride + 16 * half),
                 words, thirds + half * tile_elements + row * 16);
}

TileScope::TileScope() {
  begin_tiles();
}

TileScope::~TileScope() {
  end_tiles();
}

NETLOOM_AMX bool multiply_squares(const Bf16* a, const Bf16* b, std::int64_t squares,
                                  float* block) {
  // The compiler does not know that tiles are loaded from what was just written.
  std::atomic_signal_fence(std::memory_order_seq_cst);
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  for (std::int64_t i = 0; i < squares; ++i)
    multiply_small(a + i * square_thirds, b + i * square_thirds);
  for (std::int64_t i = 0; i < squares; ++i) {
    load_a(a + i * square_thirds);
    load_b(b + i * square_thirds);
    multiply_loaded();
  }
  constexpr std::int64_t row_bytes = split_side * static_cast<std::int64_t>(sizeof(float));
  _tile_stored(0, block, row_bytes);
  _tile_stored(1, block + 16, row_bytes);
  _tile_stored(2, block + amx_rows * split_side, row_bytes);
  _tile_stored(3, block + amx_rows * split_side + 16, row_bytes);
  std::atomic_signal_fence(std::memory_order_seq_cst);
  return is_finite(block);
}

NETLOOM_AMX void end_block(const float* block, const BlockEnd& end) {
  for (std::int64_t column = 0; column < end.columns; column += 16) {
    const std::int64_t left = end.columns - column;
    const auto here = static_cast<__mmask16>(left >= 16 ? 0xFFFFU : (1U << left) - 1U);
    const __m512 bias =
        end.bias == nullptr ? _mm512_setzero_ps() : _mm512_maskz_loadu_ps(here, end.bias + column);
    for (std::int64_t row = 0; row < end.rows; ++row) {
      float* c = end.c + row * end.c_stride + column;
      __m512 sum = _mm512_add_ps(_mm512_load_ps(block + row * split_side + column), bias);
      if (end.adds) sum = _mm512_add_ps(sum, _mm512_maskz_loadu_ps(here, c));
      if (end.relu)
        sum = _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(sum, _mm512_setzero_ps(), _CMP_GT_OQ), sum);
      _mm512_mask_storeu_ps(c, here, sum);
    }
  }
}

#else

void split_square_of_a(const float*, std::int64_t, Bf16*) {}
void split_square_of_b(const float*, std::int64_t, Bf16*) {}
TileScope::TileScope() = default;
TileScope::~TileScope() = default;
bool multiply_squares(const Bf16*, const Bf16*, std::int64_t, float*) {
  return true;
}
void end_block(const float*, const BlockEnd&) {}

#endif

}  // namespace netloom::cpu
