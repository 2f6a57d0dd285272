#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/backends/backend.h"
#include "engine/core/api.h"
#include "engine/program/program.h"
#include "engine/tensor/array.h"

namespace netloom {

/// The tensors of a model that outlive a step, in device memory, by name; shared by all executables
/// of a run (training, last partial batch, validation). A weight takes its layout from the first
/// executable that uses it.
class NETLOOM_API Variables {
 public:
  /// A variable's elements once more, as steps read them: in another layout, or rounded to bf16.
  struct Copy {
    TensorSpec spec;
    std::unique_ptr<DeviceMemory> memory;
  };

  struct Entry {
    std::string name;
    VariableKind kind = VariableKind::weight;
    TensorSpec spec;
    Initialiser initialiser;
    bool trainable = true;
    bool placed = false;  ///< Has a layout and memory.
    std::unique_ptr<DeviceMemory> memory;
    Array pending;  ///< Values set before it was placed.
    std::vector<Copy> copies;
    bool overwritten = false;  ///< By an executable, which is bound to where it lies.
  };

  Variables(Backend& backend, std::uint64_t seed);
  ~Variables();

  /// Adds the variables of `program` that are not there yet, with their first values (drawn at
  /// placing). Throws Error(internal) when one is there under another type.
  void declare(const Program& program);
  bool contains(std::string_view name) const;
  /// In the order of declaration.
  std::vector<const Entry*> entries() const;

  /// Dense row-major copy of the values. Waits for the stream.
  Array read(std::string_view name) const;
  /// Throws Error(input) with both shapes when they differ.
  void write(std::string_view name, const Array& values);

  /// Throws Error(internal) when there is none of that name.
  Entry& entry(std::string_view name);
  const Entry& entry(std::string_view name) const;
  /// Fixes the layout of a variable and gives it memory and values.
  void place(Entry& entry, Layout layout);
  /// Moves a variable that no executable overwrites to another layout; where it was, a copy stays.
  void move(Entry& entry, Layout layout);
  /// Address of the copy of a variable that `dtype` and `layout` describe. From now on it is
  /// written whenever the variable is, by `write` and by every executable that overwrites it.
  std::byte* copy(Entry& entry, Dtype dtype, Layout layout);
  /// Of all variables together: kernels bound when there were fewer write too few.
  std::size_t copy_count() const { return copy_count_; }
  /// At least `bytes` for what lives within a step. All executables share it, as they run one after
  /// another; it moves, and forgets what it held, when one needs more. Throws Error(memory).
  std::byte* arena(std::size_t bytes);
  Backend& backend() const { return backend_; }
  Stream& stream() const { return *stream_; }

 private:
  Array first_values(const Entry& entry) const;
  void upload(const TensorSpec& spec, std::byte* target, const Array& values) const;
  void reorder(const TensorSpec& from, std::byte* source, const TensorSpec& to,
               std::byte* target) const;

  Backend& backend_;
  std::uint64_t seed_;
  std::unique_ptr<Stream> stream_;
  std::unique_ptr<DeviceMemory> arena_;
  std::vector<std::unique_ptr<Entry>> entries_;
  std::map<std::string, Entry*, std::less<>> by_name_;
  std::size_t copy_count_ = 0;
};

}  // namespace netloom
