#include "engine/session/draw_token.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/random.h"

namespace netloom {

namespace {

/// A network may end in a softmax or not.
bool are_probabilities(std::span<const float> scores) {
  double sum = 0;
  for (const float one : scores) {
    if (!(one >= 0)) return false;
    sum += one;
  }
  return std::abs(sum - 1) < 1e-3;
}

/// Tokens with a score that is a number, the best first.
std::vector<std::size_t> ranked(std::span<const float> scores) {
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t i) { return std::isnan(scores[i]); });
  if (order.empty()) {
    throw Error(ErrorCode::input,
                "The network gives no numbers as scores: its training diverged. Train it again "
                "with a smaller learning rate.");
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  return order;
}

}  // namespace

std::int64_t draw_token(std::span<const float> scores, const TokenDraw& draw, std::int64_t place) {
  std::vector<std::size_t> order = ranked(scores);
  if (draw.temperature <= 0) return static_cast<std::int64_t>(order.front());
  if (draw.top_k > 0) order.resize(std::min(order.size(), static_cast<std::size_t>(draw.top_k)));
  const bool probabilities = are_probabilities(scores);
  const auto value = [&](std::size_t i) {
    const double score = scores[i];
    return (probabilities ? std::log(std::max(score, 1e-30)) : score) / draw.temperature;
  };
  const double largest = value(order.front());
  double whole = 0;
  for (const std::size_t i : order) whole += std::exp(value(i) - largest);
  const RandomStream stream{draw.seed, stream_of("generate")};
  double left = whole * static_cast<double>(stream.uniform(static_cast<std::uint64_t>(place)));
  for (const std::size_t i : order) {
    left -= std::exp(value(i) - largest);
    if (left < 0) return static_cast<std::int64_t>(i);
  }
  return static_cast<std::int64_t>(order.back());
}

}  // namespace netloom
