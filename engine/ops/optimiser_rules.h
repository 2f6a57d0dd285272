#pragma once

// How each optimiser changes one weight, in f64: what optimiser.cpp applies to all of them.

#include <cmath>
#include <cstdint>

#include "engine/ops/attributes.h"
#include "engine/ops/nesterov_shares.h"

namespace netloom::optimiser_rules {

/// What one step needs to know beside the numbers of a parameter.
struct Step {
  const OptimiserAttributes& optimiser;
  double rate;
  std::int64_t number;  ///< Counting from 0.
  double share = 1;     ///< Of the gradients, where their norm is clipped.
};

/// One number of a parameter with its moments, in f64.
struct Cell {
  double weight = 0;
  double gradient = 0;
  double moments[2] = {0, 0};
};

inline void decay(Cell& cell, const Step& step) {
  const double strength = step.optimiser.weight_decay;
  if (step.optimiser.decoupled)
    cell.weight *= 1 - step.rate * strength;
  else
    cell.gradient += strength * cell.weight;
}

/// Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013.
struct Sgd {
  static void update(Cell& cell, const Step& step) {
    const OptimiserAttributes& o = step.optimiser;
    decay(cell, step);
    double direction = cell.gradient;
    if (o.moments > 0) {
      double& velocity = cell.moments[0];
      velocity = o.momentum * velocity + cell.gradient;
      direction = o.nesterov ? cell.gradient + o.momentum * velocity : velocity;
    }
    cell.weight -= step.rate * direction;
  }
};

/// Moves the running means of the gradient and of its square, moments 0 and 1; gives the root of
/// the second, freed of its start at 0.
inline double move_moments(Cell& cell, const Step& step) {
  const OptimiserAttributes& o = step.optimiser;
  double& m = cell.moments[0];
  double& v = cell.moments[1];
  m = o.beta1 * m + (1 - o.beta1) * cell.gradient;
  v = o.beta2 * v + (1 - o.beta2) * cell.gradient * cell.gradient;
  return std::sqrt(v / (1 - std::pow(o.beta2, static_cast<double>(step.number + 1))));
}

/// Kingma and Ba, "Adam", 2015; decoupled decay: Loshchilov and Hutter, "Decoupled weight decay
/// regularization", 2019.
struct Adam {
  static void update(Cell& cell, const Step& step) {
    const OptimiserAttributes& o = step.optimiser;
    decay(cell, step);
    const double root = move_moments(cell, step);
    const auto t = static_cast<double>(step.number + 1);
    const double m_unbiased = cell.moments[0] / (1 - std::pow(o.beta1, t));
    cell.weight -= step.rate * m_unbiased / (root + o.epsilon);
  }
};

/// Dozat, "Incorporating Nesterov momentum into Adam", 2016; the schedule of the momentum is of
/// Sutskever et al. 2013, with the constants of Dozat's paper.
struct NAdam {
  static void update(Cell& cell, const Step& step) {
    const OptimiserAttributes& o = step.optimiser;
    decay(cell, step);
    const double root = move_moments(cell, step);
    const NesterovShares shares = nesterov_shares(o.beta1, step.number);
    const double direction = shares.gradient * cell.gradient + shares.moment * cell.moments[0];
    cell.weight -= step.rate * direction / (root + o.epsilon);
  }
};

/// Tieleman and Hinton, "Lecture 6.5: rmsprop", 2012; momentum as in Graves, "Generating sequences
/// with recurrent neural networks", 2013.
struct RmsProp {
  static void update(Cell& cell, const Step& step) {
    const OptimiserAttributes& o = step.optimiser;
    decay(cell, step);
    double& v = cell.moments[0];
    v = o.beta2 * v + (1 - o.beta2) * cell.gradient * cell.gradient;
    double direction = cell.gradient / (std::sqrt(v) + o.epsilon);
    if (o.moments > 1) {
      double& velocity = cell.moments[1];
      velocity = o.momentum * velocity + direction;
      direction = velocity;
    }
    cell.weight -= step.rate * direction;
  }
};

/// Duchi, Hazan and Singer, "Adaptive subgradient methods", 2011.
struct Adagrad {
  static void update(Cell& cell, const Step& step) {
    decay(cell, step);
    double& sum = cell.moments[0];
    sum += cell.gradient * cell.gradient;
    cell.weight -= step.rate * cell.gradient / (std::sqrt(sum) + step.optimiser.epsilon);
  }
};

/// Chen et al., "Symbolic discovery of optimization algorithms", 2023.
struct Lion {
  static void update(Cell& cell, const Step& step) {
    const OptimiserAttributes& o = step.optimiser;
    decay(cell, step);
    double& m = cell.moments[0];
    const double direction = o.beta1 * m + (1 - o.beta1) * cell.gradient;
    m = o.beta2 * m + (1 - o.beta2) * cell.gradient;
    cell.weight -= step.rate * ((direction > 0 ? 1 : 0) - (direction < 0 ? 1 : 0));
  }
};

/// The running mean of a value (Polyak and Juditsky, "Acceleration of stochastic approximation by
/// averaging", 1992), in the form whose rounding does not pull it away from a value that stays.
struct Average {
  static void update(Cell& cell, const Step& step) {
    cell.weight += step.rate * (cell.gradient - cell.weight);
  }
};

}  // namespace netloom::optimiser_rules
