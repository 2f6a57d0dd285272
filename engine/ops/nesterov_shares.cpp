#include "engine/ops/nesterov_shares.h"

#include <cmath>

namespace netloom {

namespace {

/// The momentum of step t, counting from 1, with the constants of Dozat 2016.
double momentum_at(double beta1, std::int64_t t) {
  return beta1 * (1 - 0.5 * std::pow(0.96, 0.004 * static_cast<double>(t)));
}

}  // namespace

NesterovShares nesterov_shares(double beta1, std::int64_t number) {
  constexpr double gone = 1e-20;  // Below this, 1 − product is 1.
  double product = 1;
  for (std::int64_t t = 1; t <= number + 1 && product > gone; ++t) {
    product *= momentum_at(beta1, t);
  }
  const double next = momentum_at(beta1, number + 2);
  return {(1 - momentum_at(beta1, number + 1)) / (1 - product), next / (1 - product * next)};
}

}  // namespace netloom
