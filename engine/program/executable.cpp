#include <algorithm>
#include <cmath>
#include <cstring>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/program/executable_state.h"

namespace netloom {

namespace {

int port_named(const std::vector<ScheduledPort>& ports, std::string_view name,
               std::string_view what) {
  const auto at = std::find_if(ports.begin(), ports.end(),
                               [name](const ScheduledPort& port) { return port.name == name; });
  if (at == ports.end()) {
    throw Error(ErrorCode::internal, fmt::format("The program has no {} '{}'.", what, name));
  }
  return static_cast<int>(at - ports.begin());
}

std::size_t dense_bytes(const TensorSpec& spec) {
  return static_cast<std::size_t>(spec.shape.count()) * size_of(spec.dtype);
}

bool all_finite(const Array& array) {
  return with_type(array.dtype(), [&]<class T>() {
    if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) {
      const auto values = array.values<T>();
      return std::all_of(values.begin(), values.end(), [](T x) { return std::isfinite(x); });
    } else if constexpr (std::is_same_v<T, Bf16>) {
      const auto values = array.values<T>();
      return std::all_of(values.begin(), values.end(),
                         [](T x) { return std::isfinite(static_cast<float>(x)); });
    } else {
      return true;
    }
  });
}

}  // namespace

Executable::Executable(std::unique_ptr<State> state) : state_(std::move(state)) {}
Executable::~Executable() = default;

const Binding& Executable::binding() const {
  return state_->binding;
}

int Executable::input(std::string_view name) const {
  return port_named(state_->schedule.inputs, name, "input");
}

int Executable::output(std::string_view name) const {
  return port_named(state_->schedule.outputs, name, "output");
}

const TensorSpec& Executable::input_spec(int input) const {
  return state_->schedule.inputs[static_cast<std::size_t>(input)].spec;
}

const TensorSpec& Executable::output_spec(int output) const {
  return state_->schedule.outputs[static_cast<std::size_t>(output)].spec;
}

void Executable::set_input(int input, const std::byte* host) {
  const ScheduledPort& port = state_->schedule.inputs[static_cast<std::size_t>(input)];
  std::byte* device = state_->schedule.buffers[static_cast<std::size_t>(port.buffer)].address;
  state_->variables.stream().upload(device, host, dense_bytes(port.spec));
}

void Executable::run() {
  state_->follow_memory();
  state_->variables.stream().launch(*state_->sequence);
}

void Executable::read(int output, std::span<std::byte> host) {
  state_->follow_memory();
  const State::Output& from = state_->outputs[static_cast<std::size_t>(output)];
  assert(host.size() == dense_bytes(output_spec(output)));
  Stream& stream = state_->variables.stream();
  if (from.to_plain_alone) stream.launch(*from.to_plain_alone);
  stream.download(host.data(), from.address, host.size());
  stream.synchronize();
}

Array Executable::read(std::string_view name) {
  const int number = output(name);
  Array array(output_spec(number).dtype, output_spec(number).shape);
  read(number, {array.data(), array.byte_size()});
  return array;
}

double Executable::read_scalar(int output) {
  const TensorSpec& spec = output_spec(output);
  assert(spec.shape.count() == 1);
  std::array<std::byte, 8> bytes{};
  read(output, {bytes.data(), dense_bytes(spec)});
  return with_type(spec.dtype, [&]<class T>() {
    T value{};
    std::memcpy(&value, bytes.data(), sizeof(T));
    if constexpr (std::is_same_v<T, Bf16>) {
      return static_cast<double>(static_cast<float>(value));
    } else {
      return static_cast<double>(value);
    }
  });
}

void Executable::set_scalar(std::string_view name, double value) {
  Variables::Entry& entry = state_->variables.entry(name);
  assert(entry.spec.shape.count() == 1);
  if (!entry.placed) state_->variables.place(entry, Layout());
  with_type(entry.spec.dtype, [&]<class T>() {
    T element{};
    if constexpr (std::is_same_v<T, Bf16>) {
      element = Bf16(static_cast<float>(value));
    } else {
      element = static_cast<T>(value);
    }
    std::array<std::byte, 8> bytes{};
    std::memcpy(bytes.data(), &element, sizeof(T));
    state_->variables.stream().upload(entry.memory->address(), bytes.data(), sizeof(T));
  });
}

std::span<Kernel* const> Executable::kernels() const {
  state_->follow_memory();
  return state_->kernel_pointers;
}
const PlanReport& Executable::report() const {
  return state_->report;
}

std::optional<OpRequest> Executable::request(std::size_t i) const {
  const ScheduledStep& step = state_->schedule.steps[i];
  if (step.op == nullptr) return std::nullopt;
  OpRequest request;
  request.op = step.op;
  request.attributes = step.attributes;
  request.inputs = step.input_specs;
  request.outputs = step.output_specs;
  request.flexible.resize(step.inputs.size());
  request.constant.resize(step.inputs.size());
  return request;
}

std::unique_ptr<Kernel> Executable::bind(std::size_t i, const KernelPlan& plan,
                                         std::byte* scratch) {
  state_->follow_memory();
  return state_->bind(state_->schedule.steps[i], plan, scratch);
}

std::optional<std::string> Executable::first_not_finite() {
  state_->follow_memory();
  Stream& stream = state_->variables.stream();
  Backend& backend = state_->variables.backend();
  for (std::size_t i = 0; i < state_->schedule.steps.size(); ++i) {
    const ScheduledStep& step = state_->schedule.steps[i];
    if (step.updates) continue;
    Kernel* const alone[] = {state_->kernel_pointers[i]};
    stream.launch(*backend.capture(alone));
    for (std::size_t k = 0; k < step.outputs.size(); ++k) {
      const Dtype dtype = step.output_specs[k].dtype;
      if (!is_floating(dtype)) continue;
      // Padding of blocked layouts is zero and does no harm here.
      const std::size_t bytes = backend.bytes(step.output_specs[k]);
      Array copy(dtype, Shape::of({static_cast<std::int64_t>(bytes / size_of(dtype))}));
      const Buffer& buffer = state_->schedule.buffers[static_cast<std::size_t>(step.outputs[k])];
      stream.download(copy.data(), buffer.address, copy.byte_size());
      stream.synchronize();
      if (!all_finite(copy)) return step.node;
    }
  }
  return std::nullopt;
}

}  // namespace netloom
