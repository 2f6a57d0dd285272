#include "engine/backends/reference/reference_backend.h"

#include <cassert>
#include <cstring>

#include "engine/tensor/array.h"

namespace netloom {

namespace {

/// An Array of bytes: aligned, zero-filled.
class HostMemory final : public DeviceMemory {
 public:
  explicit HostMemory(std::size_t bytes)
      : bytes_(Dtype::u8, Shape::of({static_cast<std::int64_t>(bytes)})), address_(bytes_.data()) {}

  std::byte* address() const override { return address_; }
  std::size_t size() const override { return bytes_.byte_size(); }

 private:
  Array bytes_;
  std::byte* address_;
};

class ReferenceKernel final : public Kernel {
 public:
  ReferenceKernel(const OpType& op, Attributes attributes, std::vector<TensorView> inputs,
                  std::vector<TensorView> outputs)
      : op_(op),
        attributes_(std::move(attributes)),
        inputs_(std::move(inputs)),
        outputs_(std::move(outputs)) {}

  void run() override { op_.reference({attributes_, inputs_, outputs_}); }

 private:
  const OpType& op_;
  Attributes attributes_;
  std::vector<TensorView> inputs_;
  std::vector<TensorView> outputs_;
};

class CopyKernel final : public Kernel {
 public:
  CopyKernel(std::byte* to, const std::byte* from, std::size_t bytes)
      : to_(to), from_(from), bytes_(bytes) {}

  void run() override { std::memmove(to_, from_, bytes_); }

 private:
  std::byte* to_;
  const std::byte* from_;
  std::size_t bytes_;
};

class KernelList final : public Sequence {
 public:
  explicit KernelList(std::span<Kernel* const> list) : kernels(list.begin(), list.end()) {}

  std::vector<Kernel*> kernels;
};

/// Work is done when the call returns, so events and waits have nothing to do.
class HostStream final : public Stream {
 public:
  void upload(std::byte* device, const std::byte* host, std::size_t bytes) override {
    std::memcpy(device, host, bytes);
  }
  void download(std::byte* host, const std::byte* device, std::size_t bytes) override {
    std::memcpy(host, device, bytes);
  }
  void launch(const Sequence& sequence) override {
    for (Kernel* kernel : static_cast<const KernelList&>(sequence).kernels) kernel->run();
  }
  std::unique_ptr<Event> record() override { return std::make_unique<Event>(); }
  void wait(const Event&) override {}
  void synchronize() override {}
};

std::vector<TensorView> views(std::span<const TensorSpec> specs,
                              std::span<std::byte* const> addresses) {
  assert(specs.size() == addresses.size());
  std::vector<TensorView> result;
  for (std::size_t i = 0; i < specs.size(); ++i) {
    result.emplace_back(specs[i].dtype, specs[i].shape, addresses[i]);
  }
  return result;
}

class ReferenceBackend final : public Backend {
 public:
  ReferenceBackend() {
    device_.id = "reference";
    device_.name = "Scalar references";
  }

  const DeviceInfo& device() const override { return device_; }

  std::size_t bytes(const TensorSpec& spec) const override {
    return static_cast<std::size_t>(spec.shape.count()) * size_of(spec.dtype);
  }

  KernelPlan plan(const OpRequest& request) override {
    KernelPlan plan;
    plan.inputs.resize(request.inputs.size());
    plan.outputs.resize(request.outputs.size());
    plan.implementation = "reference";
    plan.bind = [op = request.op, attributes = *request.attributes, inputs = request.inputs,
                 outputs = request.outputs](const Operands& operands) {
      return std::make_unique<ReferenceKernel>(*op, attributes, views(inputs, operands.inputs),
                                               views(outputs, operands.outputs));
    };
    return plan;
  }

  KernelPlan plan_reorder(const TensorSpec& from, const TensorSpec& to) override {
    assert(from.layout.plain() && to.layout.plain());
    if (from.dtype != to.dtype) return plan_cast(from, to);
    KernelPlan plan;
    plan.inputs = {from.layout};
    plan.outputs = {to.layout};
    plan.implementation = "copy";
    plan.bind = [size = bytes(from)](const Operands& operands) {
      return std::make_unique<CopyKernel>(operands.outputs[0], operands.inputs[0], size);
    };
    return plan;
  }

  std::unique_ptr<DeviceMemory> allocate(std::size_t bytes) override {
    return std::make_unique<HostMemory>(bytes);
  }
  std::unique_ptr<Stream> make_stream() override { return std::make_unique<HostStream>(); }
  std::unique_ptr<Sequence> capture(std::span<Kernel* const> kernels) override {
    return std::make_unique<KernelList>(kernels);
  }

 private:
  KernelPlan plan_cast(const TensorSpec& from, const TensorSpec& to) {
    const Attributes attributes = CastAttributes{to.dtype};
    OpRequest request;
    request.op = op_named("cast");
    request.attributes = &attributes;
    request.inputs = {from};
    request.outputs = {to};
    return plan(request);
  }

  DeviceInfo device_;
};

}  // namespace

std::unique_ptr<Backend> make_reference_backend() {
  return std::make_unique<ReferenceBackend>();
}

}  // namespace netloom
