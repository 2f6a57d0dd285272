#include "plugins/pytorch/pickle.h"

#include <limits>
#include <string_view>

#include "engine/core/error.h"

namespace netloom {

namespace {

// Opcodes of Python's pickle protocol 2 (Lib/pickle.py).
constexpr std::string_view protocol_2 = "\x80\x02";
constexpr char global = 'c', mark = '(', tuple = 't', empty_tuple = ')', reduce = 'R', stop = '.';
constexpr char unicode = 'X', integer = 'J', long_integer = '\x8a', persistent = 'Q';
constexpr char false_value = '\x89', set_items = 'u';

const char* storage_of(Dtype dtype) {
  switch (dtype) {
    case Dtype::f32:
      return "FloatStorage";
    case Dtype::bf16:
      return "BFloat16Storage";
    case Dtype::f64:
      return "DoubleStorage";
    case Dtype::i64:
      return "LongStorage";
    case Dtype::i32:
      return "IntStorage";
    case Dtype::i8:
      return "CharStorage";
    case Dtype::u8:
      return "ByteStorage";
    case Dtype::boolean:
      return "BoolStorage";
  }
  throw Error(ErrorCode::internal, "A dtype without a storage in PyTorch.");
}

/// Appends opcodes and their operands.
class Pickle {
 public:
  void add(char opcode) { bytes_ += opcode; }
  void add(std::string_view opcodes) { bytes_ += opcodes; }

  void add_global(std::string_view module, std::string_view name) {
    bytes_ += global;
    bytes_.append(module).append("\n").append(name).append("\n");
  }
  void add_text(std::string_view text) {
    bytes_ += unicode;
    put(text.size(), 4);
    bytes_ += text;
  }
  void add_number(std::int64_t number) {
    const bool small = number <= std::numeric_limits<std::int32_t>::max();
    bytes_ += small ? integer : long_integer;
    if (!small) put(8, 1);
    put(static_cast<std::uint64_t>(number), small ? 4 : 8);
  }

  std::string take() && { return std::move(bytes_); }

 private:
  void put(std::uint64_t number, int width) {
    for (int i = 0; i < width; ++i) bytes_ += static_cast<char>(number >> (8 * i) & 0xff);
  }

  std::string bytes_;
};

void add_ordered_dict(Pickle& pickle) {
  pickle.add_global("collections", "OrderedDict");
  pickle.add(empty_tuple);
  pickle.add(reduce);
}

/// Elements from one number along an axis to the next, for dense row-major tensors.
std::vector<std::int64_t> strides_of(const Shape& shape) {
  std::vector<std::int64_t> strides(static_cast<std::size_t>(shape.rank()), 1);
  for (int i = shape.rank() - 2; i >= 0; --i) {
    const auto at = static_cast<std::size_t>(i);
    strides[at] = strides[at + 1] * shape.size(i + 1);
  }
  return strides;
}

/// torch._utils._rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks)
void add_tensor(Pickle& pickle, const std::string& storage, const Array& values) {
  pickle.add_global("torch._utils", "_rebuild_tensor_v2");
  pickle.add(mark);
  pickle.add(mark);
  pickle.add_text("storage");
  pickle.add_global("torch", storage_of(values.dtype()));
  pickle.add_text(storage);
  pickle.add_text("cpu");
  pickle.add_number(values.count());
  pickle.add(tuple);
  pickle.add(persistent);
  pickle.add_number(0);
  pickle.add(mark);
  for (const Axis& axis : values.shape()) pickle.add_number(axis.extent.factor);
  pickle.add(tuple);
  pickle.add(mark);
  for (const std::int64_t stride : strides_of(values.shape())) pickle.add_number(stride);
  pickle.add(tuple);
  pickle.add(false_value);
  add_ordered_dict(pickle);
  pickle.add(tuple);
  pickle.add(reduce);
}

}  // namespace

std::string pickled_state_dict(const Snapshot& tensors) {
  Pickle pickle;
  pickle.add(protocol_2);
  add_ordered_dict(pickle);
  pickle.add(mark);
  std::size_t number = 0;
  for (const auto& [name, values] : tensors) {
    pickle.add_text(name);
    add_tensor(pickle, std::to_string(number++), values);
  }
  pickle.add(set_items);
  pickle.add(stop);
  return std::move(pickle).take();
}

}  // namespace netloom
