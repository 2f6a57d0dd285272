#include <algorithm>
#include <cassert>

#include "engine/data/bind_column.h"

namespace netloom {

namespace {

/// Steps that `slot` takes of a window: inputs see its length; a target with a time axis goes along
/// with them, one of a single class holds the last step, and numbers hold the horizon.
std::int64_t steps_of(const DataSlot& slot, const Windows& windows) {
  const bool in_time = slot.sample.rank() > 0 && slot.sample[0].role == Role::time;
  if (!slot.is_target || in_time) return windows.length;
  return slot.classes && slot.sample.rank() == 0 ? 1 : windows.horizon;
}

/// The shape that the columns give `slot` for each window.
Shape sample_of(const DataSlot& slot, std::int64_t steps, std::int64_t width) {
  const bool in_time =
      !slot.is_target || (slot.sample.rank() > 0 && slot.sample[0].role == Role::time);
  if (slot.classes) {
    if (slot.is_target && slot.sample.rank() == 0) return {};
    return {{Role::time, steps}};
  }
  if (in_time) return {{Role::time, steps}, {Role::feature, width}};
  return {{Role::feature, steps * width}};
}

/// Rows whose window holds one of the steps in `missing`.
std::vector<std::int64_t> rows_with(std::span<const std::int64_t> missing, const Windows& windows,
                                    std::int64_t rows) {
  std::vector<std::int64_t> found;
  for (const std::int64_t step : missing) {
    // Row i holds the steps from i · stride to i · stride + span - 1.
    const std::int64_t behind = step - windows.span();
    const std::int64_t first = behind < 0 ? 0 : behind / windows.stride + 1;
    const std::int64_t last = std::min(step / windows.stride, rows - 1);
    for (std::int64_t row = first; row <= last; ++row) {
      if (found.empty() || row > found.back()) found.push_back(row);
    }
  }
  return found;
}

}  // namespace

std::optional<PreparedColumn> prepare_windows(const DataSlot& slot,
                                              const std::vector<const Column*>& columns,
                                              const Dataset& dataset,
                                              std::vector<Diagnostic>& diagnostics) {
  assert(dataset.windows);
  const Windows& windows = *dataset.windows;
  WindowPart part;
  part.count = steps_of(slot, windows);
  part.offset = slot.is_target ? windows.span() - part.count : 0;
  const std::int64_t width = width_of(columns);
  part.sample = sample_of(slot, part.count, width);
  if (!fits(part.sample, slot.sample)) {
    diagnostics.push_back(wrong_shape(slot, columns, part.sample));
    return std::nullopt;
  }
  if (slot.sample.fixed()) part.sample = slot.sample;
  DataSlot step = slot;
  step.sample = slot.classes ? Shape() : Shape{{Role::feature, width}};
  auto prepared = prepare_column(step, columns, dataset.steps, diagnostics);
  if (!prepared) return std::nullopt;
  prepared->missing = rows_with(prepared->missing, windows, dataset.rows);
  prepared->window = part;
  return prepared;
}

Standardiser over_steps(const Standardiser& step, const WindowPart& part) {
  const std::size_t features = step.mean.size();
  if (features == 1 || part.sample.rank() != 1) return step;
  Standardiser result;
  for (std::int64_t i = 0; i < part.count; ++i) {
    result.mean.insert(result.mean.end(), step.mean.begin(), step.mean.end());
    result.deviation.insert(result.deviation.end(), step.deviation.begin(), step.deviation.end());
  }
  return result;
}

}  // namespace netloom
