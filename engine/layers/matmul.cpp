#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Matmul {
  bool transpose_a = false;
  bool transpose_b = false;

  static void declare(Declare<Matmul>& d) {
    d.type("matmul", "Matrix product", Category::combine).place(11);
    d.also_called({"matrix multiplication", "bmm"});
    d.summary("Multiplies two matrices: rows of one by columns of the other.");
    d.help(
        "Every row of a meets every column of b in a dot product: (3 × 4) · (4 × 2) gives 3 × 2. "
        "The last axis of a and the last but one of b must be equal, unless one of them is "
        "transposed first.\n\n"
        "Nothing is learned here: both matrices come from other layers, as in attention, where "
        "scores are queries times transposed keys. For learned weights, use Dense.");
    d.formula("y = a · b");
    d.in("a", "A matrix per sample: rows × columns.");
    d.in("b", "A matrix with as many rows as a has columns.");
    d.param(&Matmul::transpose_a, "transpose_a")
        .title("Transpose a")
        .text("Exchange the rows and columns of a first.")
        .brief("aᵀ");
    d.param(&Matmul::transpose_b, "transpose_b")
        .title("Transpose b")
        .text("Exchange the rows and columns of b first.")
        .brief("bᵀ");
    d.brief("a · b");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& first = in["a"];
    const Value& second = in["b"];
    require_matrix(first, "a");
    require_matrix(second, "b");
    const Extent inner = first.shape()[transpose_a ? -2 : -1].extent;
    if (inner != second.shape()[transpose_b ? -1 : -2].extent) refuse_sizes(first, second);
    return ops::matmul(b, first, second, {transpose_a, transpose_b});
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const Shape& shape = out[0].shape();
    const Extent inner = in["a"].shape()[transpose_a ? -2 : -1].extent;
    return {{"product", fmt::format("({0}×{1}) · ({1}×{2}) = {0}×{2}", to_text(shape[-2].extent),
                                    to_text(inner), to_text(shape[-1].extent))}};
  }

 private:
  static void require_matrix(const Value& x, const std::string& port) {
    require_real(x, port, "Matrix product");
    if (x.shape().rank() >= 3) return;
    refuse_input(port, "shape.rank", phrase("Needs a matrix, gets {}", to_text(x.shape())),
                 phrase("A matrix has rows and columns, as a sequence of 5 × 6 has; `{{{}}}` "
                        "gives {}. Reshape turns a list into rows and columns.",
                        port, to_text(x.shape())),
                 {insert_fix("reshape", port, phrase("Insert Reshape"))});
  }

  [[noreturn]] void refuse_sizes(const Value& first, const Value& second) const {
    std::vector<Fix> fixes;
    if (first.shape()[-1].extent == second.shape()[-1].extent && !transpose_a && !transpose_b) {
      fixes.push_back(parameter_fix("transpose_b", "true", phrase("Transpose b")));
    }
    refuse_input(
        "b", "shape.mismatch",
        phrase("{} and {} do not multiply", to_text(first.shape()), to_text(second.shape())),
        phrase("a brings {} columns and b {} rows; they must be equal.",
               to_text(first.shape()[transpose_a ? -2 : -1].extent),
               to_text(second.shape()[transpose_b ? -1 : -2].extent)),
        std::move(fixes));
  }
};

}  // namespace

LayerType matmul_layer() {
  return layer<Matmul>();
}

}  // namespace netloom
