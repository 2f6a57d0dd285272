#pragma once

#include <string>

#include "engine/layers/declare.h"

namespace netloom {

/// Number of the axis of `x` that the choice `axis` means: the features for "auto", else the axis
/// with that role. Refuses an axis that `x`, linked to `port`, does not have.
int axis_of(const Value& x, const std::string& axis, const std::string& port = "x");

/// "channel", or "axis 2" where it has no role.
Phrase axis_name(const Shape& shape, int axis);

/// Size of axis `at` of `x`, linked to port "x"; `title` names the layer. Refuses a size that
/// varies.
std::int64_t known_size(const Value& x, int at, const std::string& title);

/// Declares the parameter "axis" of the struct T, which has a member of that name; `text` says what
/// happens along it.
template <class T>
DeclareParameter declare_axis(Declare<T>& d, std::string text) {
  DeclareParameter parameter = d.param(&T::axis, "axis");
  parameter.title("Axis")
      .choice("auto", "Channels of maps, features of lists and sequences.")
      .choice("channel", "The channels of a map.")
      .choice("depth", "From slice to slice of a volume.")
      .choice("height", "From row to row of a map.")
      .choice("width", "From column to column of a map.")
      .choice("time", "From step to step of a sequence.")
      .choice("feature", "The features of a list or of each step.")
      .text(std::move(text));
  return parameter;
}

}  // namespace netloom
