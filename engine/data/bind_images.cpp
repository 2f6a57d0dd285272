#include "engine/data/bind_column.h"
#include "engine/data/cached_rows.h"
#include "engine/data/treated_images.h"

namespace netloom {

namespace {

bool is_image(const Shape& shape) {
  return shape.rank() == 3 && shape[0].role == Role::channel;
}

/// Masks are of classes: told so, or grey values in a node that takes a class for every pixel.
bool are_masks(const DataSlot& slot, const Column& column) {
  const bool grey = column.kind == ColumnKind::image && column.sample.size(0) == 1;
  return column.kind == ColumnKind::mask || (grey && slot.classes);
}

}  // namespace

bool takes_images(const DataSlot& slot, const std::vector<const Column*>& columns,
                  const AugmentSettings& augment) {
  const Column& column = *columns.front();
  if (columns.size() != 1) return false;
  if (column.rows) return true;
  const bool varied = augment != AugmentSettings() && !slot.is_target;
  return varied && column.kind == ColumnKind::image;
}

std::optional<PreparedColumn> prepare_images(const DataSlot& slot,
                                             const std::vector<const Column*>& columns,
                                             std::int64_t rows,
                                             std::vector<Diagnostic>& diagnostics) {
  const Column& column = *columns.front();
  const bool mask = are_masks(slot, column);
  if (!fits(column.sample, slot.sample) || mask != slot.classes.has_value()) {
    diagnostics.push_back(wrong_shape(slot, columns, column.sample));
    return std::nullopt;
  }
  if (column.kind == ColumnKind::mask) {
    const auto given = static_cast<std::int64_t>(column.classes.size());
    if (given != *slot.classes) diagnostics.push_back(wrong_classes(slot, column.name, given));
    if (given > *slot.classes) return std::nullopt;
  }
  PreparedColumn prepared;
  prepared.bound.node = slot.node;
  prepared.bound.is_target = slot.is_target;
  prepared.bound.names = {column.name};
  prepared.bound.classes = column.classes;
  prepared.bound.rows = column.rows ? cached_rows(column.rows, rows) : array_rows(column.values);
  prepared.missing = column.missing;
  return prepared;
}

void treat_images(const DataSlot& slot, const DataSettings& settings, bool standardised,
                  std::span<const std::int64_t> rows, BoundColumn& bound) {
  ImageTreatment treatment{settings.augment, settings.split.seed, std::nullopt};
  if (slot.classes) {
    treatment.outside = slot.ignored.value_or(0);
    bound.rows = treated_masks(std::move(bound.rows), treatment);
    return;
  }
  if (standardised && is_image(bound.rows->sample())) {
    treatment.standardiser = fit_images(*bound.rows, rows);
    bound.standardiser = treatment.standardiser;
  }
  bound.rows = treated_images(std::move(bound.rows), treatment);
}

}  // namespace netloom
