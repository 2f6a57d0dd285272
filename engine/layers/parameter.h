#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/shared_map.h"

namespace netloom {

/// What a parameter of a layer or optimiser holds. Choices are strings; kernel sizes are lists of
/// integers; the shape of an input is a list of strings ("channel 1").
using ParameterValue = std::variant<bool, std::int64_t, double, std::string,
                                    std::vector<std::int64_t>, std::vector<std::string>>;
/// Parameters that differ from their defaults, by name.
using Parameters = SharedMap<std::string, ParameterValue>;

enum class ParameterKind { boolean, integer, real, choice, text, integers, texts };

/// Declaration of one parameter: everything that form, schema, help and validation need.
struct ParameterInfo {
  std::string name;   ///< As in the project file: "filters".
  std::string title;  ///< "Filters"
  ParameterKind kind = ParameterKind::integer;
  ParameterValue fallback;  ///< The default.
  double minimum = 0;
  double maximum = 0;
  double usual_low = 0;   ///< Where values usually lie, as far as that is known; the ends are
  double usual_high = 0;  ///< equal where it is not. A part of the range, over which sliders go.
  std::string unit;       ///< "px", "channels"; empty for none.
  std::string text;       ///< One plain sentence.
  std::vector<std::string> choices;
  std::vector<std::string> choice_texts;   ///< One plain sentence per choice, or empty.
  std::vector<std::string> choice_titles;  ///< How people write the words; empty for the words.
  std::size_t length = 0;                  ///< Of an `integers` parameter; 0 for any.
  bool advanced = false;                   ///< Folded away at first.
  std::string shown_when;                  ///< Another parameter, a choice or boolean …
  std::string shown_value;    ///< … and its value ("custom", "true") under which this one counts.
  bool sizes_output = false;  ///< Its value is the number of output features or channels.

  bool operator==(const ParameterInfo&) const = default;
};

}  // namespace netloom
