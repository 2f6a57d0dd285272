#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/layers/declare.h"

namespace netloom {

/// Reduces axes of a value and leaves them with size 1.
using Reduction = std::function<Value(const Value&, const std::vector<int>&)>;

/// `x` reduced along the axes that the choice `axis` means ("all", "space", a role); they are
/// dropped unless `keep`. A sample that would have no axis left keeps one feature.
Value reduced(Builder& b, const Value& x, const std::string& axis, bool keep,
              const Reduction& reduction);

/// Declares the parameter "axis" of the struct T, which has a member of that name.
template <class T>
void declare_axes(Declare<T>& d, std::string text) {
  d.param(&T::axis, "axis")
      .title("Axis")
      .choice("all", "All numbers of a sample.")
      .choice("auto", "Channels of maps, features of lists and sequences.")
      .choice("space", "Depth, height and width: every place of a map.")
      .choice("time", "The steps of a sequence.")
      .choice("channel", "The channels of a map.")
      .choice("height", "The rows of a map.")
      .choice("width", "The columns of a map.")
      .choice("feature", "The features of a list or of each step.")
      .text(std::move(text))
      .brief("over {}");
}

}  // namespace netloom
