#pragma once

#include "engine/layers/shares.h"

namespace netloom {

/// How much of predicted and true areas lie on each other, per sample and class.
struct Overlap {
  Value both;        ///< Σ p · t
  Value prediction;  ///< Σ p
  Value target;      ///< Σ t
};

/// The sums over all places of a sample; the feature axis of the prediction stays apart.
Overlap overlap_of(Builder& b, const ScoredLoss& loss, const LayerInputs& in,
                   const std::string& title);

/// The ports of a loss of areas.
template <class T>
void declare_area_ports(Declare<T>& d) {
  d.in("prediction", "A map with one channel per class, or one for yes or no.");
  d.in_target("target", "The class of every pixel, or maps of 0 and 1 in the prediction's shape.");
}

}  // namespace netloom
