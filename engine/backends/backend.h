#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/backends/routes.h"
#include "engine/core/api.h"
#include "engine/ops/op.h"

namespace netloom {

/// How a backend arranges a tensor's elements in memory. 0 is dense row-major, the same for all;
/// other numbers belong to the backend that gave them (a blocked format of oneDNN, NHWC with padded
/// channels on a GPU).
struct Layout {
  std::uint32_t id = 0;

  bool plain() const { return id == 0; }
  bool operator==(const Layout&) const = default;
};

/// A tensor as a plan sees it: type, fixed shape, arrangement.
struct TensorSpec {
  Dtype dtype = Dtype::f32;
  Shape shape;
  Layout layout;

  bool operator==(const TensorSpec&) const = default;
};

struct DeviceInfo {
  std::string id;    ///< "cpu", "cuda:0"
  std::string name;  ///< "AMD EPYC 9B45"
  std::string isa;   ///< "AVX-512"; compute capability on a GPU
  int threads = 1;   ///< Worker threads of this backend object.
  std::size_t memory_bytes = 0;
};

/// Memory of a device; addresses are the device's. Freed with the object.
class DeviceMemory {
 public:
  virtual ~DeviceMemory() = default;
  virtual std::byte* address() const = 0;
  virtual std::size_t size() const = 0;
};

/// One instruction made ready: kernel chosen, addresses fixed. Running it allocates nothing and
/// takes no lock.
class Kernel {
 public:
  virtual ~Kernel() = default;
  virtual void run() = 0;
};

/// Where a variable that an instruction overwrites has a copy: its elements in another layout, or
/// rounded from f32 to bf16.
struct OperandCopy {
  std::size_t output = 0;  ///< The result that is the variable.
  TensorSpec spec;         ///< Of the copy.
  std::byte* address = nullptr;
};

/// Device addresses of an instruction's operands, and `scratch` of at least the asked size (null
/// when none was asked).
struct Operands {
  std::vector<std::byte*> inputs;
  std::vector<std::byte*> outputs;
  std::byte* scratch = nullptr;
  std::vector<OperandCopy> copies{};  ///< Only for a plan that writes copies.
};

/// One instruction as it is put before a backend. `flexible[i]` says that input i is a variable
/// without a layout of its own yet (a weight before its first use), or a copy of one, or never
/// changes: the plan may ask for any layout without cost to a step. So it may for a weight that the
/// op overwrites where the weight can still be moved.
struct OpRequest {
  const OpType* op = nullptr;
  const Attributes* attributes = nullptr;  ///< Bound: no symbols.
  std::vector<TensorSpec> inputs;
  std::vector<TensorSpec> outputs;  ///< Layouts not yet chosen.
  std::vector<bool> flexible;
  /// `constant[i]` says that input i has its values before the first step and keeps them: the plan
  /// may also ask for a layout that no reorder leads back from.
  std::vector<bool> constant;
  /// `met[k]` is the layout in which that lies which result k is joined with, element by element,
  /// where it is read first; plain where there is none. A plan that makes it so saves a reorder.
  std::vector<Layout> met{};
};

/// How a backend will run a request: which layouts it needs and makes, and how to bind it to
/// memory.
struct KernelPlan {
  std::vector<Layout>
      inputs;  ///< Where one differs from the request, the compiler inserts a reorder.
  std::vector<Layout> outputs;
  std::size_t scratch_bytes = 0;
  std::string
      implementation;  ///< "brg:avx512_core", "own:avx2", "reference": for reports and self-checks.
  bool writes_copies = false;  ///< Those of the variables that its kernel overwrites.
  KernelRoutes routes;
  std::function<std::unique_ptr<Kernel>(const Operands&)> bind;
};

/// Kernels in order, captured as one unit: a loop on a CPU, a graph on a GPU.
class Sequence {
 public:
  virtual ~Sequence() = default;
};

/// A mark in a stream that another stream can wait for.
class Event {
 public:
  virtual ~Event() = default;
};

/// Work in order on a device; calls may return before the work is done. One thread at a time.
class Stream {
 public:
  virtual ~Stream() = default;
  /// `host` may be reused when it returns.
  virtual void upload(std::byte* device, const std::byte* host, std::size_t bytes) = 0;
  virtual void download(std::byte* host, const std::byte* device, std::size_t bytes) = 0;
  virtual void launch(const Sequence& sequence) = 0;
  virtual std::unique_ptr<Event> record() = 0;
  virtual void wait(const Event& event) = 0;
  /// Returns when everything before it is done. Throws Error(device) when something of it failed.
  virtual void synchronize() = 0;
};

/// A device that can run programs. Implementations are interchangeable and agree with the scalar
/// references.
class Backend {
 public:
  virtual ~Backend() = default;

  virtual const DeviceInfo& device() const = 0;
  /// True when kernels planned so far keep several cores busy at once.
  virtual bool works_in_teams() const { return false; }
  /// Bytes that a tensor takes, padding of blocked layouts included.
  virtual std::size_t bytes(const TensorSpec& spec) const = 0;
  /// From now on kernels are planned by these, where this backend has a choice.
  virtual void set_routes(const Routes& /*routes*/) {}
  /// Throws Error(device) that names op and dtype when this backend cannot run them.
  virtual KernelPlan plan(const OpRequest& request) = 0;
  /// The same elements in another layout, or rounded from f32 to bf16; `from` and `to` have one
  /// shape.
  virtual KernelPlan plan_reorder(const TensorSpec& from, const TensorSpec& to) = 0;
  /// Whether every element lies at the same place in both, which differ in layout alone.
  virtual bool same_places(const TensorSpec& a, const TensorSpec& b) const {
    return a.layout == b.layout;
  }
  /// The layout in which the memory of `from` is the same elements reshaped to `to`; nothing where
  /// it must be dense first.
  virtual std::optional<Layout> reshaped(const TensorSpec& from, const Shape& /*to*/) {
    return from.layout.plain() ? std::optional(Layout()) : std::nullopt;
  }

  /// Zero-filled, at least 64-byte aligned. Throws Error(memory) with the size.
  virtual std::unique_ptr<DeviceMemory> allocate(std::size_t bytes) = 0;
  virtual std::unique_ptr<Stream> make_stream() = 0;
  /// `kernels` outlive the sequence.
  virtual std::unique_ptr<Sequence> capture(std::span<Kernel* const> kernels) = 0;
};

}  // namespace netloom
