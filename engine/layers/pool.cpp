#include "engine/layers/pool.h"

#include <fmt/format.h>

#include "engine/layers/refuse.h"

namespace netloom {

namespace {

/// Half of each side of the window, as the value of "pad".
std::string half_window(const SlidingWindow& settings) {
  std::string text;
  for (std::size_t k = 3 - static_cast<std::size_t>(settings.axes); k < 3; ++k) {
    text += fmt::format("{}{}", text.empty() ? "" : ", ", settings.kernel[k] / 2);
  }
  return settings.axes == 1 ? text : "[" + text + "]";
}

}  // namespace

void require_small_pad(const SlidingWindow& settings) {
  if (settings.padding != "custom") return;
  for (std::size_t k = 0; k < 3; ++k) {
    if (settings.pad[k] * 2 <= settings.kernel[k]) continue;
    refuse_parameter(
        "pad", phrase("Pad {} for window {}", settings.pad[k], settings.kernel[k]),
        phrase("A window would lie wholly in the padding and find nothing; pad is at most half "
               "the window, {}.",
               settings.kernel[k] / 2),
        {parameter_fix("pad", half_window(settings),
                       phrase("Set pad to {}", settings.kernel[k] / 2))});
  }
}

std::string window_text(const SlidingWindow& settings) {
  return sizes_text(settings.kernel, settings.axes);
}

std::vector<Explanation> explain_shared_out(const Shape& shape,
                                            const std::array<std::int64_t, 3>& outputs) {
  std::vector<Explanation> lines;
  for (int i = 0; i + 2 < shape.rank(); ++i) {
    const std::int64_t size = shape.size(i + 2);
    const std::int64_t count = outputs[window_place(shape, i)];
    const std::string sharing =
        size % count == 0 ? fmt::format("{} / {} = {}", size, count, size / count)
                          : fmt::format("{} / {} ≈ {:.1f}", size, count,
                                        static_cast<double>(size) / static_cast<double>(count));
    add_explanation(lines, slid_axis_name(shape, i), sharing);
  }
  return lines;
}

}  // namespace netloom
