#pragma once

#include <functional>
#include <memory>
#include <string>

#include "engine/ops/optimiser_ops.h"
#include "engine/training/declared.h"

namespace netloom {

/// The op that an optimiser's step is, and its constants, with the number of moments per weight.
struct OptimiserRule {
  ops::OptimiserStep* step = nullptr;
  OptimiserAttributes attributes;
};

/// A type of optimiser, derived whole from its one file (see declared.h).
struct OptimiserType : DeclaredType {
  static constexpr const char* usual = "adam";
  NETLOOM_API static const std::vector<OptimiserType>& all();

  std::function<OptimiserRule(const Parameters&)> rule;
};

/// What all optimisers have.
struct Optimiser {
  double learning_rate = 1e-3;
  double weight_decay = 0;
};

/// `low` and `high` are between which rates this optimiser usually learns at all.
template <class T>
void declare_learning_rate(DeclareType<T>& d, double low, double high) {
  d.param(&Optimiser::learning_rate, "learning_rate")
      .title("Learning rate")
      .range(1e-12, 1e3)
      .usual(low, high)
      .text("Size of a step. Too large and the loss jumps, too small and it crawls.");
}

template <class T>
void declare_weight_decay(DeclareType<T>& d) {
  d.param(&Optimiser::weight_decay, "weight_decay")
      .title("Weight decay")
      .range(0, 10)
      .text("Pulls all weights towards 0, against learning by heart.");
}

template <class T, class Base>
void declare_epsilon(DeclareType<T>& d, double Base::*epsilon) {
  d.param(epsilon, "epsilon")
      .title("Epsilon")
      .range(1e-30, 1)
      .advanced()
      .text("Keeps the division from 0.");
}

/// The OptimiserType of the struct T.
template <class T>
OptimiserType optimiser() {
  OptimiserType type;
  auto reader = std::make_shared<ParameterReader<T>>();
  DeclareType<T> declaration(type, *reader);
  T::declare(declaration);
  type.rule = [reader](const Parameters& given) { return (*reader)(given).rule(); };
  return type;
}

}  // namespace netloom
