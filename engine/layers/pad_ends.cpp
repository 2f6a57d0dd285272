#include "engine/layers/pad_ends.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/layers/refuse.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

void require_room(const std::string& name, std::int64_t size, std::int64_t before,
                  std::int64_t after, PadMode mode) {
  if (size + before + after < 1) {
    refuse_input("x", "pad.nothing_left", phrase("{} off a {} of {}", -before - after, name, size),
                 phrase("`{{x}}` gives a {} of {}; cutting {} and {} off leaves nothing.", name,
                        size, -before, -after));
  }
  const std::int64_t wanted = std::max(before, after);
  if (mode != PadMode::reflect || wanted < size) return;
  refuse_input("x", "pad.too_large", phrase("{} mirrored from {}", wanted, size),
               phrase("`{{x}}` gives a {} of {}, which has {} cells to mirror at an end, not {}.",
                      name, size, size - 1, wanted));
}

}  // namespace

Value build_pad(Builder& b, const Value& x, const PadSettings& settings) {
  require_known_sizes(x.shape(), "Adding or cutting off cells");
  PadAttributes pad;
  pad.mode = settings.mode;
  pad.value = settings.value;
  for (int i = 0; i + 2 < x.shape().rank(); ++i) {
    const std::size_t k = window_place(x.shape(), i);
    require_room(slid_axis_name(x.shape(), i), x.shape().size(i + 2), settings.before[k],
                 settings.after[k], settings.mode);
    pad.before[static_cast<std::size_t>(i) + 2] = settings.before[k];
    pad.after[static_cast<std::size_t>(i) + 2] = settings.after[k];
  }
  return ops::pad(b, x, pad);
}

std::vector<Explanation> explain_pad(const Shape& x, const PadSettings& settings) {
  std::vector<Explanation> lines;
  for (int i = 0; i + 2 < x.rank(); ++i) {
    const std::int64_t size = x.size(i + 2);
    const std::int64_t before = settings.before[window_place(x, i)];
    const std::int64_t after = settings.after[window_place(x, i)];
    const auto signed_text = [](std::int64_t n) {
      return fmt::format("{} {}", n < 0 ? "−" : "+", n < 0 ? -n : n);
    };
    add_explanation(lines, slid_axis_name(x, i),
                    fmt::format("{} {} {} = {}", size, signed_text(before), signed_text(after),
                                size + before + after));
  }
  return lines;
}

}  // namespace netloom
