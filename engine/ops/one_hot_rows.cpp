#include "engine/ops/one_hot_rows.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"

namespace netloom {

void write_one_hot(std::span<const std::int64_t> numbers, std::int64_t classes,
                   std::span<float> rows) {
  std::ranges::fill(rows, 0.0F);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] < 0 || numbers[i] >= classes) {
      throw Error(ErrorCode::input,
                  phrase("Class number {} is outside 0 to {}. Check the data, or give the "
                         "one-hot layer more classes.",
                         numbers[i], classes - 1));
    }
    rows[i * static_cast<std::size_t>(classes) + static_cast<std::size_t>(numbers[i])] = 1;
  }
}

}  // namespace netloom
