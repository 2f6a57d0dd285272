#pragma once

#include "engine/layers/loss.h"

namespace netloom {

/// A loss of scores that mean yes above 0.
struct MarginLoss : Loss {
  static double yes_above() { return 0; }
};

/// By how much each score falls short of its margin, 0 where it does not (Cortes and Vapnik,
/// "Support-vector networks", 1995): max(0, 1 − t · score), where the target is −1 or 1, or a label
/// of two classes.
Value hinge_shortfall(Builder& b, const LayerInputs& in, const std::string& title);

/// The ports of the hinge losses.
template <class T>
void declare_hinge_ports(Declare<T>& d) {
  d.in("prediction",
       "One score per sample: negative for the first class, positive for the second.");
  d.in_target("target", "−1 or 1 as numbers, or a label of two classes.");
}

}  // namespace netloom
