#include "engine/layers/projection.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include <fmt/format.h>

#include "engine/layers/refuse.h"

namespace netloom {

namespace {

bool all_fixed(const Shape& shape) {
  return std::all_of(shape.begin() + 1, shape.end(),
                     [](const Axis& axis) { return axis.extent.fixed(); });
}

/// The stride with which a 1×1 window makes `to` places of `from`; 0 where there is none.
std::int64_t stride_between(std::int64_t from, std::int64_t to) {
  const std::int64_t stride = (from + to - 1) / to;
  return (from - 1) / stride + 1 == to ? stride : 0;
}

Fix dense_fix(std::int64_t units) {
  Fix fix = insert_fix("dense", "x", phrase("Insert Dense with {} units", units));
  fix.settings = {{"units", std::to_string(units)}};
  return fix;
}

Fix convolution_fix(std::int64_t filters, std::int64_t down, std::int64_t across) {
  Fix fix = insert_fix("conv2d", "x", phrase("Insert 1×1 convolution to {}", filters));
  fix.settings = {{"filters", std::to_string(filters)}, {"kernel", "[1, 1]"}};
  if (down != 1 || across != 1) {
    fix.settings.emplace_back("stride", fmt::format("[{}, {}]", down, across));
  }
  return fix;
}

/// The layer that brings `from` to the shape `to`.
std::optional<Fix> projection_fix(const Shape& from, const Shape& to) {
  if (from.rank() != to.rank() || from.rank() < 2 || !all_fixed(from) || !all_fixed(to)) {
    return std::nullopt;
  }
  if (from.rank() == 2) return dense_fix(to.size(1));
  if (from.rank() == 3 && from[-1].role == Role::feature && from.size(1) == to.size(1)) {
    return dense_fix(to.size(2));
  }
  if (from.rank() != 4 || from[1].role != Role::channel) return std::nullopt;
  const std::int64_t down = stride_between(from.size(2), to.size(2));
  const std::int64_t across = stride_between(from.size(3), to.size(3));
  if (down == 0 || across == 0) return std::nullopt;
  return convolution_fix(to.size(1), down, across);
}

}  // namespace

std::vector<Fix> projection_fixes(const Shape& others, const Shape& part, std::size_t place) {
  if (auto fix = projection_fix(part, others)) {
    fix->link = place;
    return {*std::move(fix)};
  }
  auto fix = place == 1 ? projection_fix(others, part) : std::nullopt;
  return fix ? std::vector<Fix>{*std::move(fix)} : std::vector<Fix>();
}

}  // namespace netloom
