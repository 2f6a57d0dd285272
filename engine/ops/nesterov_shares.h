#pragma once

#include <cstdint>

namespace netloom {

/// How much of the gradient and of its mean a step of NAdam follows, both without the bias of a
/// mean that starts at 0.
struct NesterovShares {
  double gradient = 0;
  double moment = 0;
};

/// The shares at step `number`, counting from 0.
NesterovShares nesterov_shares(double beta1, std::int64_t number);

}  // namespace netloom
