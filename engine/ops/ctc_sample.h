#pragma once

// Connectionist temporal classification of one sample (Graves et al. 2006): the sum over all ways
// in which labels, with blanks before, between and behind them, can be spread over the steps.

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/api.h"
#include "engine/ops/attributes.h"

namespace netloom {

/// Sizes of a batch: logarithms (N, T, C), labels (N, `width`).
struct CtcSizes {
  std::int64_t samples = 0;
  std::int64_t steps = 0;
  std::int64_t classes = 0;
  std::int64_t width = 0;

  CtcSizes(const Shape& logarithms, const Shape& labels)
      : samples(logarithms.size(0)),
        steps(logarithms.size(1)),
        classes(logarithms.size(2)),
        width(labels.size(1)) {}
  /// Bytes that ctc_sample() works in.
  std::size_t work_bytes() const;
};

/// Throws Error(input) when one of all `labels` is no class, or when a row of them needs more steps
/// than there are and `zero_infinity` is off.
NETLOOM_API void require_ctc_labels(std::span<const std::int64_t> labels, const CtcSizes& sizes,
                                    const CtcAttributes& attributes);

/// The loss of a sample, −log p of its checked `row` of labels, from its logarithms (T, C);
/// `slopes` (T, C) become its slopes by those. `work` holds sizes.work_bytes() for it alone,
/// aligned to 8.
template <class T>
NETLOOM_API double ctc_sample(const T* logarithms, const std::int64_t* row, const CtcSizes& sizes,
                              const CtcAttributes& attributes, T* slopes, std::byte* work);

}  // namespace netloom
