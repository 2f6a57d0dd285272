#pragma once

#include "engine/layers/declare.h"

namespace netloom {

/// What every loss has: how much it counts beside others. A loss derives from it and calls
/// `declare_loss` first.
struct Loss {
  double weight = 1;

  /// The mean of all elements of `values`, times the weight.
  Value mean_of(Builder& b, const Value& values) const;
};

/// What a loss shares with all others: category, role, the name of new nodes, no outputs.
template <class T>
void declare_loss(Declare<T>& d, std::string name, std::string title, int place) {
  d.type(std::move(name), std::move(title), Category::loss).place(place).stem("loss");
  d.role(LayerRole::loss).outputs({});
}

/// The parameter that every loss has, after its own.
template <class T>
void declare_weight(Declare<T>& d) {
  d.param(&Loss::weight, "weight")
      .title("Weight")
      .range(0, 1e6)
      .text("How much this loss counts where several are added up.")
      .advanced();
}

/// The ports of a loss that compares numbers with numbers.
template <class T>
void declare_number_ports(Declare<T>& d) {
  d.in("prediction", "The numbers that the network gives.");
  d.in_target("target", "The right numbers, in the same shape.");
}

/// What arrives at those ports.
struct NumberPair {
  Value prediction;
  Value target;
};
/// Refuses classes, and shapes that differ; `title` names the loss.
NumberPair number_pair(const Builder& b, const LayerInputs& in, const std::string& title);

/// Prediction less target, of a pair of numbers.
Value error_of(Builder& b, const LayerInputs& in, const std::string& title);

/// A target as numbers in the shape of `prediction`: numbers of that shape as they are; labels of
/// two classes as 0 and 1 where there is one prediction for each of them; labels of more as a 1 at
/// the place of the class among zeros, along the feature axis of `prediction`. Refuses what does
/// not fit.
Value target_like(Builder& b, const Value& prediction, const Value& target,
                  const std::string& title);

}  // namespace netloom
