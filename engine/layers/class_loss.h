#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/layers/loss.h"

namespace netloom {

/// One row of scores per sample, step or pixel, beside what it is compared with.
struct ClassRows {
  Value scores;  ///< (…, C): the classes are last.
  Value labels;  ///< i64 (…); invalid where the target holds shares.
  Value shares;  ///< (…, C) of the target; invalid where it holds labels.
  Value kept;    ///< (…) 0 where a row is left out, else 1; invalid where all count.
  std::int64_t classes = 0;
};

/// Refuses `count` scores at `port` for another number of classes; `title` names the loss.
[[noreturn]] void refuse_score_count(std::int64_t count, std::int64_t classes,
                                     const std::string& port, const std::string& title);

/// What losses over classes share: how much each class counts, and which label is left out.
struct ClassLoss : Loss {
  std::string class_weights;
  bool ignore = false;
  std::int64_t ignore_index = 0;

  std::optional<std::int64_t> ignored() const {
    return ignore ? std::optional(ignore_index) : std::nullopt;
  }
  /// What arrives at `port` and "target". Refuses what does not fit; `title` names the loss.
  ClassRows class_rows(Builder& b, const LayerInputs& in, const std::string& port,
                       const std::string& title) const;
  /// Weights by class (C), invalid where all count the same. Refuses a list of another length.
  Value weights_of(Builder& b, const ClassRows& rows) const;
  /// Losses of rows (…), which have their class's weight already, over the weight of all rows that
  /// count, as PyTorch averages.
  Value mean_of_rows(Builder& b, const ClassRows& rows, const Value& losses,
                     const Value& row_weights) const;
  /// The weight of each row's class (…), of `weights` (C); invalid where these are.
  static Value weight_of_rows(Builder& b, const ClassRows& rows, const Value& weights);
};

/// Declares the parameters of a ClassLoss.
template <class T>
void declare_class_loss(Declare<T>& d) {
  d.param(&T::class_weights, "class_weights")
      .title("Class weights")
      .text("How much each class counts, as \"1, 2.5, 1\"; empty for all the same.");
  d.param(&T::ignore, "ignore")
      .title("Leave a label out")
      .text("Rows with one label, such as padding, do not count.");
  d.param(&T::ignore_index, "ignore_index")
      .title("Label left out")
      .range(-1'000'000, 1'000'000)
      .text("The label whose rows do not count.")
      .shown_when("ignore", "true");
  declare_weight(d);
}

}  // namespace netloom
