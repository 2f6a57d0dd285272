#pragma once

#include <cstdint>
#include <memory>
#include <utility>

#include "engine/backends/backend.h"
#include "engine/core/no_memory.h"

namespace netloom {

/// Another backend that gives no piece of memory larger than `most` bytes.
class ShortBackend final : public Backend {
 public:
  ShortBackend(std::unique_ptr<Backend> whole, std::size_t most)
      : whole_(std::move(whole)), most_(most) {}

  const DeviceInfo& device() const override { return whole_->device(); }
  std::size_t bytes(const TensorSpec& spec) const override { return whole_->bytes(spec); }
  KernelPlan plan(const OpRequest& request) override { return whole_->plan(request); }
  KernelPlan plan_reorder(const TensorSpec& from, const TensorSpec& to) override {
    return whole_->plan_reorder(from, to);
  }
  std::unique_ptr<DeviceMemory> allocate(std::size_t bytes) override {
    if (bytes > most_)
      throw NoMemory(static_cast<std::int64_t>(bytes), static_cast<std::int64_t>(most_));
    return whole_->allocate(bytes);
  }
  std::unique_ptr<Stream> make_stream() override { return whole_->make_stream(); }
  std::unique_ptr<Sequence> capture(std::span<Kernel* const> kernels) override {
    return whole_->capture(kernels);
  }

 private:
  std::unique_ptr<Backend> whole_;
  std::size_t most_;
};

}  // namespace netloom
