#include "engine/layers/trailing_axes.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/refuse.h"

namespace netloom {

namespace {

Shape last_axes(const Shape& x, std::int64_t axes) {
  Shape last;
  const int count = std::min(static_cast<int>(axes), x.rank() - 1);
  for (int i = x.rank() - count; i < x.rank(); ++i) last.push_back(x[i]);
  return last;
}

}  // namespace

Shape trailing_axes(const Shape& x, std::int64_t axes, const std::string& title) {
  const Shape last = last_axes(x, axes);
  if (last.rank() == 0) {
    refuse_input(
        "x", "shape.rank", phrase("Needs features, gets one number"),
        phrase("{} needs several features per sample; `{{x}}` gives one number.", listed(title)));
  }
  if (!last.fixed()) {
    refuse_input(
        "x", "shape.unknown", phrase("Number of features must be known"),
        last.rank() == 1
            ? phrase(
                  "{} has a scale for each feature; `{{x}}` gives {}, whose last axis does vary.",
                  listed(title), to_text(x))
            : phrase("{} has a scale for each feature; `{{x}}` gives {}, whose last axes vary.",
                     listed(title), to_text(x)));
  }
  return last;
}

Phrase brief_trailing(std::span<const Value> out, std::int64_t axes) {
  if (out.empty()) return axes == 1 ? phrase("over features") : phrase("over {} axes", axes);
  return phrase("over {}", to_text_with_batch(last_axes(out[0].shape(), axes)));
}

std::vector<Explanation> explain_trailing(const Shape& y, std::int64_t axes, int per_feature) {
  if (per_feature == 0) return {};
  const std::int64_t features = last_axes(y, axes).count();
  if (per_feature == 1) return {{"parameters", with_thousands(features)}};
  return {{"parameters",
           fmt::format("{} + {} = {}", features, features, with_thousands(2 * features))}};
}

}  // namespace netloom
