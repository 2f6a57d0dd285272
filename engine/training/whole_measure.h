#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/core/api.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Numbers that no mean over batches gives, since they need all rows at once.
enum class WholeKind {
  area_under_roc,  ///< How likely a yes scores above a no; 0.5 where there is only one of them.
  mean_iou,        ///< Of each class that occurs: places in common / places of either, their mean.
  r_squared,       ///< 1 − squared error / spread of the target, a mean over its numbers.
  label_errors     ///< Labels to insert, drop or change in what is spelled / right labels.
};

/// Takes predictions and targets batch by batch.
class NETLOOM_API WholeMeasure {
 public:
  /// `classes` and `ignored` are of class numbers.
  WholeMeasure(WholeKind kind, std::int64_t classes, std::optional<std::int64_t> ignored);

  /// f32 arrays, rows first. Of equally many elements: scores and 0 or 1; class numbers both;
  /// numbers both. For label errors (N, T) and (N, S), with blanks and filling below 0.
  void add(const Array& prediction, const Array& target);
  double value() const;

 private:
  /// One number of the target over all rows.
  struct Spread {
    double sum = 0;
    double squares = 0;
    double errors = 0;  ///< Squared.
  };
  struct Places {
    double both = 0;
    double either = 0;
  };

  void add_spelled(const Array& prediction, const Array& target);
  void add_places(std::span<const float> prediction, std::span<const float> target);
  double area_under_roc() const;
  double mean_iou() const;
  double r_squared() const;

  WholeKind kind_;
  std::optional<std::int64_t> ignored_;
  std::vector<std::pair<float, bool>> scores_;  ///< And whether it is a yes.
  std::vector<Places> places_;                  ///< Per class.
  std::vector<Spread> spreads_;                 ///< Per number of a row.
  double rows_ = 0;
  double errors_ = 0;  ///< Of labels.
  double labels_ = 0;
};

}  // namespace netloom
