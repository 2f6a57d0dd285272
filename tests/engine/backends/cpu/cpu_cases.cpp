#include "tests/engine/backends/cpu/cpu_cases.h"

#include <cmath>

#include "engine/core/random.h"
#include "tests/engine/backends/cpu/cpu_spatial_cases.h"

namespace netloom {

Array cpu_normal(const Shape& shape, std::uint32_t stream) {
  Array array(Dtype::f32, shape);
  std::uint64_t i = 0;
  for (float& one : array.values<float>())
    one = static_cast<float>(RandomStream{7, stream}.normal(i++));
  return array;
}

Array cpu_classes(const Shape& shape, std::int64_t classes) {
  Array array(Dtype::i64, shape);
  std::uint64_t i = 0;
  for (std::int64_t& one : array.values<std::int64_t>())
    one = static_cast<std::int64_t>(
        RandomStream{7, 3}.below(static_cast<std::uint64_t>(classes), i++));
  return array;
}

Array cpu_positive(const Shape& shape) {
  Array array = cpu_normal(shape, 2);
  for (float& one : array.values<float>()) one = std::abs(one) + 0.1F;
  return array;
}

Array cpu_number(std::int64_t value) {
  return Array::from<std::int64_t>({}, std::span<const std::int64_t>(&value, 1));
}

Array cpu_number(float value) {
  return Array::from<float>({}, std::span<const float>(&value, 1));
}

std::vector<CpuCase> joined_cases(const std::vector<std::vector<CpuCase> (*)()>& parts) {
  std::vector<CpuCase> all;
  for (const auto make : parts)
    for (CpuCase& one : make()) all.push_back(std::move(one));
  return all;
}

std::vector<CpuCase> cpu_cases() {
  return joined_cases(
      {cpu_row_cases, cpu_map_cases, cpu_spatial_cases, cpu_large_cases, cpu_sequence_cases});
}

}  // namespace netloom
