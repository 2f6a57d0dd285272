#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "engine/core/api.h"
#include "engine/data/row_source.h"
#include "engine/data/settings.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Rows over steps in order: row i begins at step i · stride, and takes `length` steps that inputs
/// see and `horizon` steps behind them that targets hold.
struct NETLOOM_API Windows {
  std::int64_t length = 1;
  std::int64_t stride = 1;
  std::int64_t horizon = 1;

  std::int64_t span() const { return length + horizon; }
  /// Whole windows in `steps` steps.
  std::int64_t rows(std::int64_t steps) const {
    return steps < span() ? 0 : (steps - span()) / stride + 1;
  }
  /// Rows behind a row that share a step with it.
  std::int64_t overlap() const { return (span() + stride - 1) / stride - 1; }
  /// Steps of the first `rows` rows.
  std::int64_t steps(std::int64_t rows) const {
    return rows == 0 ? 0 : (rows - 1) * stride + span();
  }

  bool operator==(const Windows&) const = default;
};

/// The windows that `settings` asks for over `steps` steps of the source `name`, with `length` and
/// `stride` where the settings leave them open. Throws Error(input) when not one fits.
Windows windows_over(std::int64_t steps, const WindowSettings& settings, Windows fallback,
                     const std::string& name);

/// Rows of `count` steps of `values` (steps, sample of a step…), beginning `offset` steps into each
/// window; `sample` is the shape of such a row. Tokens of one byte or four are widened to i64.
std::shared_ptr<const RowSource> window_rows(Array values, const Windows& windows,
                                             std::int64_t offset, std::int64_t count,
                                             const Shape& sample);

}  // namespace netloom
