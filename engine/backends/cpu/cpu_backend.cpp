#include "engine/backends/cpu/cpu_backend.h"

#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#include <fmt/format.h>

#include "engine/backends/cpu/denormals.h"
#include "engine/backends/cpu/fork.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/movement/reorder.h"
#include "engine/backends/cpu/onednn.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/core/no_memory.h"
#include "engine/core/os/machine.h"
#include "engine/core/os/memory.h"

namespace netloom {

namespace {

constexpr std::size_t line_bytes = 64;
constexpr std::size_t huge_page_bytes = std::size_t{2} << 20;
constexpr std::size_t huge_from_bytes = std::size_t{4} << 20;
constexpr std::size_t asked_from_bytes = std::size_t{64} << 20;  ///< Smaller ones are just taken.

class CpuMemory final : public DeviceMemory {
 public:
  explicit CpuMemory(std::size_t bytes) : size_(bytes) {
    const std::size_t alignment = bytes >= huge_from_bytes ? huge_page_bytes : line_bytes;
    const std::size_t whole =
        (std::max<std::size_t>(bytes, 1) + alignment - 1) / alignment * alignment;
    const std::int64_t free = bytes < asked_from_bytes ? 0 : free_memory();
    // Not as signed numbers, among which a size that nobody has would be negative.
    const bool fits = bytes < asked_from_bytes || bytes <= static_cast<std::size_t>(free);
    if (fits) address_.reset(static_cast<std::byte*>(std::aligned_alloc(alignment, whole)));
    const auto needed = static_cast<std::int64_t>(std::min(bytes, std::size_t{INT64_MAX}));
    if (address_ == nullptr) throw NoMemory(needed, free);
    if (alignment == huge_page_bytes) prefer_huge_pages(address_.get(), whole);
    std::memset(address_.get(), 0, whole);
  }

  std::byte* address() const override { return address_.get(); }
  std::size_t size() const override { return size_; }

 private:
  struct Free {
    void operator()(std::byte* p) const { std::free(p); }
  };
  std::unique_ptr<std::byte, Free> address_;
  std::size_t size_;
};

class CpuSequence final : public Sequence {
 public:
  explicit CpuSequence(std::span<Kernel* const> kernels)
      : kernels_(kernels.begin(), kernels.end()) {}
  void run() const {
    for (Kernel* kernel : kernels_) kernel->run();
  }

 private:
  std::vector<Kernel*> kernels_;
};

class CpuEvent final : public Event {};

/// Everything happens before the call returns, so events and synchronisation have nothing to do.
class CpuStream final : public Stream {
 public:
  explicit CpuStream(int threads) : threads_(threads) {}

  void upload(std::byte* device, const std::byte* host, std::size_t bytes) override {
    if (bytes > 0) std::memcpy(device, host, bytes);
  }
  void download(std::byte* host, const std::byte* device, std::size_t bytes) override {
    if (bytes > 0) std::memcpy(host, device, bytes);
  }
  void launch(const Sequence& sequence) override {
    const cpu::DenormalsAsZero scope(threads_);
    static_cast<const CpuSequence&>(sequence).run();
  }
  std::unique_ptr<Event> record() override { return std::make_unique<CpuEvent>(); }
  void wait(const Event&) override {}
  void synchronize() override {}

 private:
  int threads_;
};

class CpuBackend final : public Backend {
 public:
  explicit CpuBackend(int threads) {
    const Machine machine = this_machine();
    context_.threads = threads > 0 ? threads : machine.cores;
    context_.dnn = &dnn_;
    device_ = {"cpu", machine.cpu_name, machine.isa, context_.threads,
               static_cast<std::size_t>(machine.memory_bytes)};
  }

  const DeviceInfo& device() const override { return device_; }
  bool works_in_teams() const override { return context_.teams; }

  std::size_t bytes(const TensorSpec& spec) const override {
    return static_cast<std::size_t>(context_.layouts.count(spec)) * size_of(spec.dtype);
  }

  void set_routes(const Routes& routes) override { routes_ = routes; }

  KernelPlan plan(const OpRequest& request) override {
    if (const cpu::Planner planner = cpu::planner_named(request.op->name))
      if (auto plan = plan_by_route(planner, request)) return *std::move(plan);
    if (request.op->reference == nullptr)
      throw Error(ErrorCode::device,
                  phrase("The CPU backend cannot run the op '{}'. Its plugin must bring a "
                         "kernel or a scalar reference.",
                         request.op->name));
    return cpu::plan_reference(request);
  }

  KernelPlan plan_reorder(const TensorSpec& from, const TensorSpec& to) override {
    return cpu::plan_reorder(context_, from, to);
  }

  bool same_places(const TensorSpec& a, const TensorSpec& b) const override {
    return context_.layouts.same_places(a, b);
  }
  std::optional<Layout> reshaped(const TensorSpec& from, const Shape& to) override {
    return context_.layouts.reshaped(from, to);
  }

  std::unique_ptr<DeviceMemory> allocate(std::size_t bytes) override {
    return std::make_unique<CpuMemory>(bytes);
  }
  std::unique_ptr<Stream> make_stream() override {
    return std::make_unique<CpuStream>(context_.threads);
  }
  std::unique_ptr<Sequence> capture(std::span<Kernel* const> kernels) override {
    return std::make_unique<CpuSequence>(kernels);
  }

 private:
  std::optional<KernelPlan> plan_by_route(cpu::Planner planner, const OpRequest& request) {
    std::string kernel = cpu::kernel_name(request);
    const auto known = routes_.find(kernel);
    cpu::Fork fork(known == routes_.end() ? std::string_view() : known->second);
    context_.fork = &fork;
    std::optional<KernelPlan> plan = planner(context_, request);
    context_.fork = nullptr;
    if (plan) plan->routes = fork.routes(std::move(kernel));
    return plan;
  }

  cpu::OneDnn dnn_;
  cpu::Context context_;
  Routes routes_;
  DeviceInfo device_;
};

}  // namespace

std::string_view cpu_instructions() {
  if (cpu::multiplies_tiles()) return "AMX";
  return cpu::for_this_processor<std::string_view>("any", "AVX2", "AVX-512");
}

bool cpu_has_bf16() {
  return cpu::multiplies_bf16();
}

std::unique_ptr<Backend> make_cpu_backend(int threads) {
  return std::make_unique<CpuBackend>(threads);
}

}  // namespace netloom
