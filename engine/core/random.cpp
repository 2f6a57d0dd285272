#include "engine/core/random.h"

#include <cmath>
#include <numbers>

namespace netloom {

namespace {

std::uint32_t high_product(std::uint32_t a, std::uint32_t b, std::uint32_t& low) {
  const std::uint64_t product = std::uint64_t{a} * b;
  low = static_cast<std::uint32_t>(product);
  return static_cast<std::uint32_t>(product >> 32);
}

std::array<std::uint32_t, 4> words(const RandomStream& s, std::uint64_t block, std::uint32_t step) {
  return philox(
      {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32), step, s.stream},
      {static_cast<std::uint32_t>(s.seed), static_cast<std::uint32_t>(s.seed >> 32)});
}

}  // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                    std::array<std::uint32_t, 2> key) {
  // Multipliers and Weyl increments of the paper's table 2.
  for (int round = 0; round < 10; ++round) {
    std::uint32_t low0 = 0;
    std::uint32_t low1 = 0;
    const std::uint32_t high0 = high_product(0xD2511F53U, counter[0], low0);
    const std::uint32_t high1 = high_product(0xCD9E8D57U, counter[2], low1);
    counter = {high1 ^ counter[1] ^ key[0], low1, high0 ^ counter[3] ^ key[1], low0};
    key[0] += 0x9E3779B9U;
    key[1] += 0xBB67AE85U;
  }
  return counter;
}

float RandomStream::uniform(std::uint64_t element, std::uint32_t step) const {
  const auto w = words(*this, element / 4, step);
  return static_cast<float>(w[element % 4] >> 8) * 0x1p-24F;
}

double RandomStream::normal(std::uint64_t element, std::uint32_t step) const {
  const auto w = words(*this, element / 2, step);
  // 1 - u keeps the logarithm away from zero.
  const double u = 1.0 - static_cast<double>(w[0]) * 0x1p-32;
  const double v = static_cast<double>(w[1]) * 0x1p-32;
  const double radius = std::sqrt(-2.0 * std::log(u));
  const double angle = 2.0 * std::numbers::pi * v;
  return radius * (element % 2 == 0 ? std::cos(angle) : std::sin(angle));
}

std::uint64_t RandomStream::below(std::uint64_t bound, std::uint64_t element,
                                  std::uint32_t step) const {
  __extension__ using Wide = unsigned __int128;
  const auto w = words(*this, element, step);
  const std::uint64_t wide = (std::uint64_t{w[1]} << 32) | w[0];
  return static_cast<std::uint64_t>((static_cast<Wide>(wide) * bound) >> 64);
}

std::uint32_t stream_of(std::string_view name) {
  std::uint32_t hash = 2166136261U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

}  // namespace netloom
