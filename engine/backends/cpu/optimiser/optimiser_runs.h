#pragma once

#include <cstdint>
#include <limits>

namespace netloom::cpu {

/// The numbers of one step, made from its learning rate and number.
struct StepConstants {
  float share = 1;  ///< Of the gradient, where the norm of all is clipped.
  float limit = std::numeric_limits<float>::infinity();  ///< Of each element of the gradient.
  float keep = 1;   ///< What a weight is multiplied by first: 1 − rate · decay when decoupled.
  float decay = 0;  ///< Decay through the gradient.
  float rate = 0;
  float momentum = 0;
  float beta1 = 0;
  float beta2 = 0;
  float rest1 = 0;  ///< 1 − beta1
  float rest2 = 0;
  float correction = 1;  ///< 1 / √(1 − beta2ᵗ)
  float epsilon = 0;
  float ahead = 0;  ///< Rate along the gradient itself, where a rule looks ahead.
};

/// Updates `count` weights and their moments, those that the rule keeps.
using RunFunction = void(float* weight, const float* gradient, float* first, float* second,
                         std::int64_t count, StepConstants);
using UpdateRun = RunFunction*;

RunFunction sgd_run, momentum_run, nesterov_run;
RunFunction adam_run, nadam_run;
RunFunction rmsprop_run, rmsprop_momentum_run;
RunFunction adagrad_run, lion_run;
RunFunction average_run;

/// Sum of the squares of `count` numbers, in f64.
double sum_of_squares(const float* values, std::int64_t count);

}  // namespace netloom::cpu
