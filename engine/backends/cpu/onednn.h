#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <oneapi/dnnl/dnnl.hpp>

#include "engine/backends/backend.h"
#include "engine/backends/cpu/layouts.h"
#include "engine/backends/cpu/products/gemm.h"

namespace netloom::cpu {

/// The one place that knows oneDNN's objects (2.x): engine, stream, and the way between its memory
/// descriptions and our layouts.
class OneDnn {
 public:
  OneDnn();

  const dnnl::engine& engine() const { return engine_; }
  const dnnl::stream& stream() const { return stream_; }

 private:
  dnnl::engine engine_;
  dnnl::stream stream_;
};

/// Attributes that every primitive gets: scratch memory comes from the plan.
dnnl::primitive_attr user_scratchpad();

/// Attributes of a primitive that applies `activation` to its result.
dnnl::primitive_attr attributes_with(Activation activation);

/// f32 and bf16 have the same name there.
dnnl::memory::data_type type_of(Dtype dtype);
/// Memory of that dtype, shape and layout.
dnnl::memory::desc describe(const LayoutTable& layouts, const TensorSpec& spec);
/// Memory of that shape in whatever layout oneDNN likes best.
dnnl::memory::desc describe_any(const Shape& shape, Dtype dtype);
/// A layout that no pattern can say, under a number of its own.
Layout opaque_layout(LayoutTable& layouts, const dnnl::memory::desc& description);
/// The layout that oneDNN chose for a tensor of `shape`; nothing when it is none that a pattern can
/// say.
std::optional<Layout> layout_of(LayoutTable& layouts, const dnnl::memory::desc& description,
                                const Shape& shape);

/// Creates primitives for a team of that size while it lives: oneDNN bakes the number of threads in
/// at creation.
class TeamScope {
 public:
  explicit TeamScope(int team);
  ~TeamScope();
  TeamScope(const TeamScope&) = delete;
  TeamScope& operator=(const TeamScope&) = delete;

 private:
  int before_;
};

/// What `make` makes, or nothing when oneDNN has no code for that on this processor.
template <class Make>
auto if_implemented(const Make& make) -> std::optional<decltype(make())> {
  try {
    return make();
  } catch (const dnnl::error& error) {
    if (error.status == dnnl_unimplemented || error.status == dnnl_invalid_arguments)
      return std::nullopt;
    throw;
  }
}

/// A primitive with its operands in order: `arguments[i]` says what oneDNN calls operand i.
struct PrimitiveCall {
  dnnl::primitive primitive;
  int team = 1;
  std::vector<std::pair<int, dnnl::memory::desc>> arguments;
  dnnl::memory::desc scratchpad;
};

/// A kernel that executes the call on memory at `addresses` (one per argument) and `scratch`.
std::unique_ptr<Kernel> make_primitive_kernel(const OneDnn& dnn, const PrimitiveCall& call,
                                              const std::vector<std::byte*>& addresses,
                                              std::byte* scratch);

/// C = A · B + bias with the activation, by oneDNN's packed matrix product: for operands beyond the
/// caches. One of the strides of A and of B must be 1.
void run_large_product(const Product& product, int team);

/// True when oneDNN has only its slow reference code or im2col for this.
bool slow(const std::string& implementation);

}  // namespace netloom::cpu
