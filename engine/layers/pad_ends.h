#pragma once

#include <vector>

#include "engine/layers/window.h"

namespace netloom {

/// Cells added at the ends of each axis that windows would slide along; negative ones are cut off.
struct PadSettings {
  std::array<std::int64_t, 3> before{0, 0, 0};
  std::array<std::int64_t, 3> after{0, 0, 0};
  PadMode mode = PadMode::constant;
  double value = 0;
};

/// `x` (N, C, …) with cells added or cut off. Refuses what would leave nothing, or mirror more than
/// there is.
Value build_pad(Builder& b, const Value& x, const PadSettings& settings);

/// The sum of each size: "28 + 2 + 2 = 32".
std::vector<Explanation> explain_pad(const Shape& x, const PadSettings& settings);

/// How many cells stand at each end, as parameters.
template <std::size_t Axes>
struct PadEnds {
  static constexpr int axes = static_cast<int>(Axes);

  PerAxis<Axes> before = each<Axes>(1);
  PerAxis<Axes> after = each<Axes>(1);

 protected:
  /// `sign` is −1 to cut off.
  PadSettings ends(int sign = 1, PadMode mode = PadMode::constant) const {
    PadSettings settings{in_window<Axes>(before, 0), in_window<Axes>(after, 0), mode};
    for (std::size_t k = 0; k < 3; ++k) {
      settings.before[k] *= sign;
      settings.after[k] *= sign;
    }
    return settings;
  }
  Value build_ends(Builder& b, const LayerInputs& in, const PadSettings& settings) const {
    return along_axes(b, in["x"], axes, "This layer",
                      [&](const Value& x) { return build_pad(b, x, settings); });
  }
  std::vector<Explanation> explain_ends(const LayerInputs& in, const PadSettings& settings) const {
    return explain_pad(slid_shape(in["x"].shape(), axes, "x", "This layer"), settings);
  }
};

/// Adds cells that show what `Mode` says.
template <std::size_t Axes, PadMode Mode>
struct Padding : PadEnds<Axes> {
  Value build(Builder& b, const LayerInputs& in) const {
    return this->build_ends(b, in, this->ends(1, Mode));
  }
  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return this->explain_ends(in, this->ends(1, Mode));
  }
};

/// Cuts cells off.
template <std::size_t Axes>
struct Cropping : PadEnds<Axes> {
  Value build(Builder& b, const LayerInputs& in) const {
    return this->build_ends(b, in, this->ends(-1));
  }
  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return this->explain_ends(in, this->ends(-1));
  }
};

/// Declares the parameters of a PadEnds; `done` is "added" or "cut off".
template <class T>
void declare_ends(Declare<T>& d, const std::string& done) {
  const std::string order = T::axes == 1 ? "" : ", for height, then width";
  d.param(&T::before, "before")
      .title("In front")
      .range(0, 65535)
      .unit(cell_unit(T::axes))
      .text("Cells " + done + " in front" + order + ".")
      .brief("{}");
  d.param(&T::after, "after")
      .title("Behind")
      .range(0, 65535)
      .unit(cell_unit(T::axes))
      .text("Cells " + done + " behind" + order + ".")
      .brief("{}");
}

}  // namespace netloom
