#pragma once

#include "engine/layers/loss.h"

namespace netloom {

/// A parameter "prediction" that says whether a network gives scores or probabilities, for losses
/// of samples that belong to a class or do not.
struct ScoredLoss : Loss {
  std::string prediction = "scores";

  bool from_scores() const { return prediction == "scores"; }
  double yes_above() const { return from_scores() ? 0 : 0.5; }
  /// The predicted probabilities: of each class, with a softmax along the classes where the target
  /// says one of several and a sigmoid else.
  Value probabilities(Builder& b, const Value& x, const Value& target) const;
};

template <class T>
void declare_prediction(Declare<T>& d) {
  d.param(&ScoredLoss::prediction, "prediction")
      .title("Prediction")
      .choice("scores", "Any numbers; the loss makes probabilities of them, which is more exact.")
      .choice("probabilities", "Numbers from 0 to 1, as Sigmoid or Softmax give them.")
      .text("What the predicted numbers are.");
}

/// True where `target` holds one of several classes, each of which has a prediction of its own.
bool one_of_several(const Builder& b, const Value& x, const Value& target);

}  // namespace netloom
