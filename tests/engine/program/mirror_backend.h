#pragma once

#include <set>
#include <string>

#include "engine/backends/backend.h"

namespace netloom {

/// A backend for tests of the compiler: every op by its scalar reference, and a second layout,
/// "mirrored", which holds the elements in reverse order. Ops named in `mirrored_ops` take all
/// operands and make all results mirrored, except scalars; all others are plain.
class MirrorBackend final : public Backend {
 public:
  static constexpr Layout mirrored{1};

  explicit MirrorBackend(std::set<std::string, std::less<>> mirrored_ops = {})
      : mirrored_ops_(std::move(mirrored_ops)) {
    info_.id = "mirror";
  }

  const DeviceInfo& device() const override { return info_; }
  std::size_t bytes(const TensorSpec& spec) const override {
    return static_cast<std::size_t>(spec.shape.count()) * size_of(spec.dtype);
  }
  KernelPlan plan(const OpRequest& request) override;
  KernelPlan plan_reorder(const TensorSpec& from, const TensorSpec& to) override;
  std::unique_ptr<DeviceMemory> allocate(std::size_t bytes) override;
  std::unique_ptr<Stream> make_stream() override;
  std::unique_ptr<Sequence> capture(std::span<Kernel* const> kernels) override;

 private:
  std::set<std::string, std::less<>> mirrored_ops_;
  DeviceInfo info_;
};

}  // namespace netloom
