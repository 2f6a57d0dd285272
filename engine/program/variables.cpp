#include "engine/program/variables.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "engine/core/error.h"

namespace netloom {

namespace {

std::string type_text(Dtype dtype, const Shape& shape) {
  return fmt::format("{} {}", name_of(dtype), to_text_with_batch(shape));
}

TensorSpec plain(TensorSpec spec) {
  spec.layout = {};
  return spec;
}

}  // namespace

Variables::Variables(Backend& backend, std::uint64_t seed)
    : backend_(backend), seed_(seed), stream_(backend.make_stream()) {}

Variables::~Variables() = default;

void Variables::declare(const Program& program) {
  for (const Variable& variable : program.variables) {
    const TensorType& type = program.values[static_cast<std::size_t>(variable.value)];
    if (const auto known = by_name_.find(variable.name); known != by_name_.end()) {
      const TensorSpec& there = known->second->spec;
      if (there.dtype == type.dtype && there.shape.same_extents(type.shape)) continue;
      throw Error(
          ErrorCode::internal,
          fmt::format("Variable '{}' is {} in one program and {} in another.", variable.name,
                      type_text(there.dtype, there.shape), type_text(type.dtype, type.shape)));
    }
    auto entry = std::make_unique<Entry>();
    entry->name = variable.name;
    entry->kind = variable.kind;
    entry->spec = {type.dtype, type.shape, {}};
    entry->initialiser = variable.initialiser;
    entry->trainable = variable.trainable;
    by_name_.emplace(entry->name, entry.get());
    entries_.push_back(std::move(entry));
  }
}

bool Variables::contains(std::string_view name) const {
  return by_name_.find(name) != by_name_.end();
}

std::vector<const Variables::Entry*> Variables::entries() const {
  std::vector<const Entry*> all;
  for (const auto& entry : entries_) all.push_back(entry.get());
  return all;
}

Variables::Entry& Variables::entry(std::string_view name) {
  return const_cast<Entry&>(std::as_const(*this).entry(name));
}

const Variables::Entry& Variables::entry(std::string_view name) const {
  const auto known = by_name_.find(name);
  if (known == by_name_.end()) {
    throw Error(ErrorCode::internal, fmt::format("There is no variable '{}'.", name));
  }
  return *known->second;
}

Array Variables::first_values(const Entry& entry) const {
  if (!entry.pending.empty()) return entry.pending;
  return initial_values(entry.initialiser, entry.name, entry.spec.dtype, entry.spec.shape, seed_);
}

void Variables::place(Entry& entry, Layout layout) {
  assert(!entry.placed);
  const Array values = first_values(entry);
  entry.spec.layout = layout;
  entry.memory = backend_.allocate(backend_.bytes(entry.spec));
  entry.placed = true;
  entry.pending = {};
  upload(entry.spec, entry.memory->address(), values);
}

void Variables::move(Entry& entry, Layout layout) {
  const TensorSpec there{entry.spec.dtype, entry.spec.shape, layout};
  const auto known = std::find_if(entry.copies.begin(), entry.copies.end(),
                                  [&](const Copy& copy) { return copy.spec == there; });
  if (known != entry.copies.end()) {
    std::swap(known->spec, entry.spec);
    std::swap(known->memory, entry.memory);
    return;
  }
  const Array values = read(entry.name);
  entry.copies.push_back({entry.spec, std::move(entry.memory)});
  ++copy_count_;
  entry.placed = false;
  entry.pending = values;
  place(entry, layout);
}

std::byte* Variables::copy(Entry& entry, Dtype dtype, Layout layout) {
  const TensorSpec spec{dtype, entry.spec.shape, layout};
  for (const Copy& known : entry.copies)
    if (known.spec == spec) return known.memory->address();
  const Array values = read(entry.name);
  if (!entry.placed) entry.pending = values;  // They need not be drawn again.
  entry.copies.push_back({spec, backend_.allocate(backend_.bytes(spec))});
  ++copy_count_;
  std::byte* const address = entry.copies.back().memory->address();
  upload(spec, address, values);
  return address;
}

std::byte* Variables::arena(std::size_t bytes) {
  if (arena_ == nullptr || arena_->size() < bytes) {
    arena_.reset();  // First: both at once might not fit.
    arena_ = backend_.allocate(bytes);
  }
  return arena_->address();
}

Array Variables::read(std::string_view name) const {
  const Entry& found = entry(name);
  if (!found.placed) return first_values(found).clone();
  Array values(found.spec.dtype, found.spec.shape);
  const std::byte* source = found.memory->address();
  std::unique_ptr<DeviceMemory> staging;
  if (!found.spec.layout.plain()) {
    staging = backend_.allocate(values.byte_size());
    reorder(found.spec, found.memory->address(), plain(found.spec), staging->address());
    source = staging->address();
  }
  stream_->download(values.data(), source, values.byte_size());
  stream_->synchronize();
  return values;
}

void Variables::write(std::string_view name, const Array& values) {
  Entry& found = entry(name);
  if (values.dtype() != found.spec.dtype || !values.shape().same_extents(found.spec.shape)) {
    throw Error(ErrorCode::input,
                phrase("'{}' is {}, and the values given for it are {}. Take values that were "
                       "saved from the same model.",
                       name, type_text(found.spec.dtype, found.spec.shape),
                       type_text(values.dtype(), values.shape())));
  }
  if (found.placed) {
    upload(found.spec, found.memory->address(), values);
  } else {
    found.pending = values.clone();
  }
  for (const Copy& copy : found.copies) upload(copy.spec, copy.memory->address(), values);
}

void Variables::upload(const TensorSpec& spec, std::byte* target, const Array& values) const {
  const bool rounds = spec.dtype != values.dtype();
  const Array given = rounds ? values.converted(spec.dtype) : values;
  if (spec.layout.plain()) {
    stream_->upload(target, given.data(), given.byte_size());
    stream_->synchronize();
    return;
  }
  const auto staging = backend_.allocate(given.byte_size());
  stream_->upload(staging->address(), given.data(), given.byte_size());
  reorder(plain(spec), staging->address(), spec, target);
}

void Variables::reorder(const TensorSpec& from, std::byte* source, const TensorSpec& to,
                        std::byte* target) const {
  const KernelPlan plan = backend_.plan_reorder(from, to);
  std::unique_ptr<DeviceMemory> scratch;
  if (plan.scratch_bytes > 0) scratch = backend_.allocate(plan.scratch_bytes);
  const auto kernel = plan.bind({{source}, {target}, scratch ? scratch->address() : nullptr});
  Kernel* const kernels[] = {kernel.get()};
  const auto sequence = backend_.capture(kernels);
  stream_->launch(*sequence);
  stream_->synchronize();
}

}  // namespace netloom
