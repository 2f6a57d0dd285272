#pragma once

// Included by code for AMX alone, behind `#if defined(__x86_64__)`.

#include <array>
#include <cstdint>

#include <immintrin.h>

/// Before a function that uses AMX.
#define NETLOOM_AMX [[gnu::target("arch=x86-64-v4,amx-tile,amx-bf16")]]

namespace netloom::cpu {

inline constexpr std::int64_t amx_rows = 16;  ///< Of a tile; each is 64 bytes.

/// What the processor is told about its tiles (Intel's manual, "TILECFG"): whole ones.
struct alignas(64) TileShapes {
  std::uint8_t palette = 1;
  std::uint8_t start_row = 0;
  std::array<std::uint8_t, 14> reserved{};
  std::array<std::uint16_t, 16> row_bytes{64, 64, 64, 64, 64, 64, 64, 64};
  std::array<std::uint8_t, 16> rows{16, 16, 16, 16, 16, 16, 16, 16};
};

}  // namespace netloom::cpu
