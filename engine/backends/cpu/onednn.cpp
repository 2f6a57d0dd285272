#include "engine/backends/cpu/onednn.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>

#include <fmt/format.h>
#include <omp.h>

#include "engine/backends/cpu/vectorised.h"
#include "engine/core/error.h"

namespace netloom::cpu {

namespace {

std::vector<std::int64_t> sizes_of(const Shape& shape) {
  std::vector<std::int64_t> sizes;
  sizes.reserve(static_cast<std::size_t>(shape.rank()) + 1);
  for (int i = 0; i < shape.rank(); ++i) sizes.push_back(shape.size(i));
  if (sizes.empty()) sizes.push_back(1);
  return sizes;
}

/// The order of the outer axes by their strides; equal strides (axes of extent 1) keep their order.
LayoutPattern pattern_of(const dnnl_memory_desc_t& d) {
  const auto& blocking = d.format_desc.blocking;
  LayoutPattern pattern = LayoutPattern::dense(d.ndims);
  pattern.blocks = blocking.inner_nblks;
  for (std::size_t i = 0; i < static_cast<std::size_t>(pattern.blocks); ++i) {
    pattern.block_axes[i] = static_cast<std::int8_t>(blocking.inner_idxs[i]);
    pattern.block_sizes[i] = static_cast<std::int16_t>(blocking.inner_blks[i]);
  }
  std::stable_sort(pattern.order.begin(), pattern.order.begin() + d.ndims,
                   [&](int a, int b) { return blocking.strides[a] > blocking.strides[b]; });
  return pattern;
}

bool describes(const dnnl_memory_desc_t& d, const LayoutPattern& pattern, const Shape& shape) {
  const LayoutExtents wanted = extents(pattern, shape);
  for (int i = 0; i < d.ndims; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (d.padded_dims[i] != wanted.padded[at] || d.padded_offsets[i] != 0) return false;
    const bool one_group = wanted.padded[at] == pattern.block_of(i);
    if (!one_group && d.format_desc.blocking.strides[i] != wanted.strides[at]) return false;
  }
  return d.offset0 == 0 && d.extra.flags == 0;
}

void check(dnnl_status_t status) {
  if (status == dnnl_success) return;
  throw Error(ErrorCode::device,
              phrase("oneDNN could not run a kernel (status {}).", static_cast<int>(status)));
}

struct DescribedLayout final : OpaqueLayout {
  explicit DescribedLayout(const dnnl::memory::desc& described)
      : OpaqueLayout(static_cast<std::int64_t>((described.get_size() + 3) / 4)),
        description(described) {}

  dnnl::memory::desc description;
};

class PrimitiveKernel final : public Kernel {
 public:
  PrimitiveKernel(dnnl::primitive primitive, dnnl::stream stream, int team,
                  std::vector<std::pair<int, dnnl::memory>> memories)
      : primitive_(std::move(primitive)),
        stream_(std::move(stream)),
        team_(team),
        memories_(std::move(memories)) {
    for (const auto& [argument, memory] : memories_) arguments_.push_back({argument, memory.get()});
  }

  void run() override {
    omp_set_num_threads(team_);
    const auto status = dnnl_primitive_execute(
        primitive_.get(), stream_.get(), static_cast<int>(arguments_.size()), arguments_.data());
    check(status);
  }

 private:
  dnnl::primitive primitive_;
  dnnl::stream stream_;
  int team_;
  std::vector<std::pair<int, dnnl::memory>> memories_;
  std::vector<dnnl_exec_arg_t> arguments_;
};

/// Keeps oneDNN to the vectors that the own kernels use. It takes this before its first call alone.
dnnl::engine limited_engine() {
  const VectorLevel level = vector_level();
  if (level != VectorLevel::avx512)
    dnnl_set_max_cpu_isa(level == VectorLevel::avx2 ? dnnl_cpu_isa_avx2 : dnnl_cpu_isa_sse41);
  else if (!multiplies_tiles())
    dnnl_set_max_cpu_isa(dnnl_cpu_isa_avx512_core_bf16);
  return {dnnl::engine::kind::cpu, 0};
}

}  // namespace

OneDnn::OneDnn() : engine_(limited_engine()), stream_(engine_) {}

dnnl::primitive_attr user_scratchpad() {
  dnnl::primitive_attr attributes;
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return attributes;
}

dnnl::primitive_attr attributes_with(Activation activation) {
  dnnl::primitive_attr attributes = user_scratchpad();
  dnnl::post_ops after;
  switch (activation) {
    case Activation::none:
      break;
    case Activation::relu:
      after.append_eltwise(1, dnnl::algorithm::eltwise_relu, 0, 0);
      break;
    case Activation::tanh:
      after.append_eltwise(1, dnnl::algorithm::eltwise_tanh, 0, 0);
      break;
    case Activation::sigmoid:
      after.append_eltwise(1, dnnl::algorithm::eltwise_logistic, 0, 0);
      break;
  }
  attributes.set_post_ops(after);
  return attributes;
}

dnnl::memory::data_type type_of(Dtype dtype) {
  assert(dtype == Dtype::f32 || dtype == Dtype::bf16);
  return dtype == Dtype::bf16 ? dnnl::memory::data_type::bf16 : dnnl::memory::data_type::f32;
}

dnnl::memory::desc describe(const LayoutTable& layouts, const TensorSpec& spec) {
  const LayoutPattern pattern = layouts.pattern(spec);
  const std::vector<std::int64_t> sizes = sizes_of(unfolded(pattern, spec.shape));
  if (spec.shape.scalar()) return {sizes, type_of(spec.dtype), dnnl::memory::format_tag::a};
  if (pattern.opaque != nullptr)
    return static_cast<const DescribedLayout&>(*pattern.opaque).description;
  const LayoutExtents wanted = extents(pattern, spec.shape);
  dnnl_memory_desc_t d{};
  d.ndims = pattern.rank;
  d.data_type = dnnl::memory::convert_to_c(type_of(spec.dtype));
  d.format_kind = dnnl_blocked;
  for (int i = 0; i < d.ndims; ++i) {
    const auto at = static_cast<std::size_t>(i);
    d.dims[i] = sizes[at];
    d.padded_dims[i] = wanted.padded[at];
    d.format_desc.blocking.strides[i] = wanted.strides[at];
  }
  d.format_desc.blocking.inner_nblks = pattern.blocks;
  for (std::size_t i = 0; i < static_cast<std::size_t>(pattern.blocks); ++i) {
    d.format_desc.blocking.inner_blks[i] = pattern.block_sizes[i];
    d.format_desc.blocking.inner_idxs[i] = pattern.block_axes[i];
  }
  return dnnl::memory::desc(d);
}

dnnl::memory::desc describe_any(const Shape& shape, Dtype dtype) {
  return {sizes_of(shape), type_of(dtype), dnnl::memory::format_tag::any};
}

Layout opaque_layout(LayoutTable& layouts, const dnnl::memory::desc& description) {
  LayoutPattern pattern;
  pattern.rank = description.data.ndims;
  pattern.opaque = std::make_shared<DescribedLayout>(description);
  return layouts.intern(pattern);
}

std::optional<Layout> layout_of(LayoutTable& layouts, const dnnl::memory::desc& description,
                                const Shape& shape) {
  const dnnl_memory_desc_t& d = description.data;
  if (d.format_kind != dnnl_blocked || d.ndims != shape.rank() ||
      d.format_desc.blocking.inner_nblks > LayoutPattern::max_blocks)
    return std::nullopt;
  if (describes(d, LayoutPattern::dense(d.ndims), shape) && d.format_desc.blocking.inner_nblks == 0)
    return Layout{};
  const LayoutPattern pattern = pattern_of(d);
  if (!describes(d, pattern, shape)) return std::nullopt;
  return layouts.intern(pattern);
}

TeamScope::TeamScope(int team) : before_(omp_get_max_threads()) {
  omp_set_num_threads(team);
}

TeamScope::~TeamScope() {
  omp_set_num_threads(before_);
}

std::unique_ptr<Kernel> make_primitive_kernel(const OneDnn& dnn, const PrimitiveCall& call,
                                              const std::vector<std::byte*>& addresses,
                                              std::byte* scratch) {
  std::vector<std::pair<int, dnnl::memory>> memories;
  for (std::size_t i = 0; i < call.arguments.size(); ++i)
    memories.emplace_back(call.arguments[i].first,
                          dnnl::memory(call.arguments[i].second, dnn.engine(), addresses[i]));
  if (call.scratchpad.get_size() != 0)
    memories.emplace_back(DNNL_ARG_SCRATCHPAD,
                          dnnl::memory(call.scratchpad, dnn.engine(), scratch));
  return std::make_unique<PrimitiveKernel>(call.primitive, dnn.stream(), call.team,
                                           std::move(memories));
}

void run_large_product(const Product& p, int team) {
  const auto transposed = [](const MatrixView& m) { return m.column_stride != 1; };
  const auto stride = [&](const MatrixView& m) {
    return transposed(m) ? m.column_stride : m.row_stride;
  };
  omp_set_num_threads(team);
  const auto status =
      dnnl_sgemm(transposed(p.a) ? 'T' : 'N', transposed(p.b) ? 'T' : 'N', p.m, p.n, p.k, 1,
                 p.a.data, stride(p.a), p.b.data, stride(p.b), 0, p.c, p.c_stride);
  check(status);
  finish_rows(p, team);
}

bool slow(const std::string& implementation) {
  return implementation.starts_with("ref") || implementation.starts_with("simple") ||
         implementation.starts_with("gemm");
}

}  // namespace netloom::cpu
