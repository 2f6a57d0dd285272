#include <fmt/format.h>

#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Concat {
  std::string axis = "auto";

  static void declare(Declare<Concat>& d) {
    d.type("concat", "Concatenate", Category::combine).place(2);
    d.also_called({"join", "merge", "stack", "cat"});
    d.summary("Puts several tensors side by side.");
    d.help(
        "Two lists of 10 and 20 features become one list of 30; two maps of 16 and 32 channels "
        "become one map of 48. Nothing is computed, so later layers see every number of every "
        "input.\n\n"
        "All axes but the joined one must be equal: maps need the same height and width.");
    d.formula("y = [x₁, x₂, …]");
    d.in_many("x", "Two or more tensors that differ at most along the joined axis.");
    declare_axis(d, "The axis along which the inputs are joined.").advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const std::vector<Value>& parts = in.list("x");
    if (parts.size() < 2) {
      refuse_input("x", "link.few", phrase("Needs two inputs, has 1"),
                   phrase("Concatenate joins two or more tensors; link another one to x."));
    }
    const int joined = axis_of(parts[0], axis);
    for (std::size_t i = 1; i < parts.size(); ++i) require_fit(parts, i, joined);
    return ops::concat(b, parts, joined);
  }

  Phrase brief(const LayerInputs& in, std::span<const Value>) const {
    const std::size_t count = in.list("x").size();
    return count == 0 ? phrase("side by side") : phrase("{} side by side", count);
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const int joined = axis_of(out[0], axis);
    std::string sum;
    for (const Value& part : in.list("x")) {
      sum += (sum.empty() ? "" : " + ") + to_text(part.shape()[joined].extent);
    }
    const Axis& whole = out[0].shape()[joined];
    const std::string label =
        whole.role == Role::none ? "size" : std::string(name_of(whole.role)) + "s";
    return {{label, fmt::format("{} = {}", sum, to_text(whole.extent))}};
  }

 private:
  static void require_fit(const std::vector<Value>& parts, std::size_t i, int joined) {
    const Shape& first = parts[0].shape();
    const Shape& other = parts[i].shape();
    bool fits = first.rank() == other.rank() && parts[0].dtype() == parts[i].dtype();
    for (int at = 0; fits && at < first.rank(); ++at) {
      fits = at == joined || first[at].extent == other[at].extent;
    }
    if (fits) return;
    std::vector<Fix> fixes;
    if (first.rank() != other.rank() && std::min(first.rank(), other.rank()) == 2) {
      fixes.push_back(insert_fix("flatten", "x", phrase("Insert Flatten")));
      if (first.rank() == 2) fixes.back().link = i;
    }
    refuse_input("x", "shape.mismatch",
                 phrase("{} and {} do not join", to_text(first), to_text(other)),
                 phrase("All axes but the joined one must be equal; input 1 is {}, input {} is "
                        "{}.",
                        to_text(first), i + 1, to_text(other)),
                 std::move(fixes));
  }
};

}  // namespace

LayerType concat_layer() {
  return layer<Concat>();
}

}  // namespace netloom
