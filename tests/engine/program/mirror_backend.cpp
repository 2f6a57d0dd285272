#include "tests/engine/program/mirror_backend.h"

#include <cstring>

namespace netloom {

namespace {

class MirrorMemory final : public DeviceMemory {
 public:
  explicit MirrorMemory(std::size_t size)
      : array_(Dtype::u8, Shape::of({static_cast<std::int64_t>(size)})) {}
  std::byte* address() const override { return const_cast<std::byte*>(array_.data()); }
  std::size_t size() const override { return array_.byte_size(); }

 private:
  Array array_;
};

void copy_mirrored(std::byte* target, const std::byte* source, const TensorSpec& spec) {
  const std::size_t size = size_of(spec.dtype);
  const auto count = static_cast<std::size_t>(spec.shape.count());
  for (std::size_t i = 0; i < count; ++i) {
    std::memcpy(target + (count - 1 - i) * size, source + i * size, size);
  }
}

/// One tensor as the reference sees it: in place when plain, else by a plain copy.
struct Operand {
  TensorSpec spec;
  std::byte* address = nullptr;
  Array copy;
  TensorView view;

  Operand(const TensorSpec& from, std::byte* at) : spec(from), address(at) {
    if (at == nullptr) return;
    view = TensorView(spec.dtype, spec.shape, at);
    if (spec.layout.plain()) return;
    copy = Array(spec.dtype, spec.shape);
    view.data = copy.data();
  }
  void load() const {
    if (!copy.empty()) copy_mirrored(view.data, address, spec);
  }
  void store() const {
    if (!copy.empty()) copy_mirrored(address, view.data, spec);
  }
};

class MirrorKernel final : public Kernel {
 public:
  MirrorKernel(const OpRequest& request, const KernelPlan& plan, const Operands& operands)
      : op_(*request.op), attributes_(*request.attributes) {
    add(inputs_, input_views_, request.inputs, plan.inputs, operands.inputs);
    add(outputs_, output_views_, request.outputs, plan.outputs, operands.outputs);
    if (op_.in_place == nullptr) return;
    for (const InPlace& place : op_.in_place(attributes_, inputs_.size())) {
      output_views_[static_cast<std::size_t>(place.output)].data =
          input_views_[static_cast<std::size_t>(place.input)].data;
      outputs_[static_cast<std::size_t>(place.output)].view.data =
          inputs_[static_cast<std::size_t>(place.input)].view.data;
    }
  }

  void run() override {
    for (const Operand& input : inputs_) input.load();
    op_.reference({attributes_, input_views_, output_views_});
    for (const Operand& output : outputs_) output.store();
  }

 private:
  static void add(std::vector<Operand>& operands, std::vector<TensorView>& views,
                  const std::vector<TensorSpec>& specs, const std::vector<Layout>& layouts,
                  const std::vector<std::byte*>& addresses) {
    for (std::size_t i = 0; i < specs.size(); ++i) {
      TensorSpec spec = specs[i];
      spec.layout = layouts[i];
      operands.emplace_back(spec, addresses[i]);
      views.push_back(operands.back().view);
    }
  }

  const OpType& op_;
  Attributes attributes_;
  std::vector<Operand> inputs_;
  std::vector<Operand> outputs_;
  std::vector<TensorView> input_views_;
  std::vector<TensorView> output_views_;
};

class MirrorReorder final : public Kernel {
 public:
  MirrorReorder(const TensorSpec& from, const TensorSpec& to, const Operands& operands)
      : spec_(from),
        result_(to),
        values_(from.dtype, from.shape),
        from_(operands.inputs[0]),
        to_(operands.outputs[0]) {}

  void run() override {
    std::memcpy(values_.data(), from_, values_.byte_size());
    const Array converted = values_.converted(result_.dtype);
    if (spec_.layout == result_.layout)
      std::memcpy(to_, converted.data(), converted.byte_size());
    else
      copy_mirrored(to_, converted.data(), result_);
  }

 private:
  TensorSpec spec_;
  TensorSpec result_;
  Array values_;
  std::byte* from_;
  std::byte* to_;
};

struct MirrorSequence final : Sequence {
  std::vector<Kernel*> kernels;
};

class MirrorStream final : public Stream {
 public:
  void upload(std::byte* device, const std::byte* host, std::size_t bytes) override {
    std::memcpy(device, host, bytes);
  }
  void download(std::byte* host, const std::byte* device, std::size_t bytes) override {
    std::memcpy(host, device, bytes);
  }
  void launch(const Sequence& sequence) override {
    for (Kernel* kernel : static_cast<const MirrorSequence&>(sequence).kernels) kernel->run();
  }
  std::unique_ptr<Event> record() override { return std::make_unique<Event>(); }
  void wait(const Event& /*event*/) override {}
  void synchronize() override {}
};

}  // namespace

KernelPlan MirrorBackend::plan(const OpRequest& request) {
  const bool mirrors = mirrored_ops_.contains(request.op->name);
  const auto layout = [&](const TensorSpec& spec) {
    return mirrors && !spec.shape.scalar() ? mirrored : Layout();
  };
  KernelPlan plan;
  for (const TensorSpec& input : request.inputs) plan.inputs.push_back(layout(input));
  for (const TensorSpec& output : request.outputs) plan.outputs.push_back(layout(output));
  plan.implementation = "mirror";
  const KernelPlan layouts = plan;
  plan.bind = [asked = request, layouts](const Operands& operands) {
    return std::make_unique<MirrorKernel>(asked, layouts, operands);
  };
  return plan;
}

KernelPlan MirrorBackend::plan_reorder(const TensorSpec& from, const TensorSpec& to) {
  KernelPlan plan;
  plan.inputs = {from.layout};
  plan.outputs = {to.layout};
  plan.implementation = "mirror";
  plan.bind = [from, to](const Operands& operands) {
    return std::make_unique<MirrorReorder>(from, to, operands);
  };
  return plan;
}

std::unique_ptr<DeviceMemory> MirrorBackend::allocate(std::size_t bytes) {
  return std::make_unique<MirrorMemory>(bytes);
}

std::unique_ptr<Stream> MirrorBackend::make_stream() {
  return std::make_unique<MirrorStream>();
}

std::unique_ptr<Sequence> MirrorBackend::capture(std::span<Kernel* const> kernels) {
  auto sequence = std::make_unique<MirrorSequence>();
  sequence->kernels.assign(kernels.begin(), kernels.end());
  return sequence;
}

}  // namespace netloom
