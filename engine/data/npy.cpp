#include "engine/data/npy.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/data/zip.h"

namespace netloom {

namespace {

constexpr std::string_view magic = "\x93NUMPY";

constexpr std::array<std::pair<std::string_view, Dtype>, 7> descriptions = {{
    {"<f4", Dtype::f32},
    {"<f8", Dtype::f64},
    {"<i8", Dtype::i64},
    {"<i4", Dtype::i32},
    {"|i1", Dtype::i8},
    {"|u1", Dtype::u8},
    {"|b1", Dtype::boolean},
}};

[[noreturn]] void damaged(const std::string& name, const Phrase& why) {
  throw Error(ErrorCode::input, phrase("This is no .npy file that Netloom can read: {}.", why),
              name);
}

/// The text after `key` in the header, which is a Python dictionary literal.
std::string_view after(std::string_view header, std::string_view key, const std::string& name) {
  const auto at = header.find(key);
  if (at == std::string_view::npos) damaged(name, phrase("its header lacks {}", key));
  std::string_view rest = header.substr(at + key.size());
  const auto begin = rest.find_first_not_of(" :");
  return begin == std::string_view::npos ? std::string_view() : rest.substr(begin);
}

Dtype dtype_in(std::string_view header, const std::string& name) {
  const std::string_view rest = after(header, "'descr'", name);
  for (const auto& [word, dtype] : descriptions) {
    if (rest.size() > word.size() && rest.substr(1, word.size()) == word) return dtype;
  }
  damaged(name, phrase("elements of type {} are not supported; save as float32, float64, "
                       "int64, int32, int8, uint8 or bool",
                       rest.substr(0, std::min<std::size_t>(rest.find(','), 32))));
}

Shape shape_in(std::string_view header, const std::string& name) {
  std::string_view rest = after(header, "'shape'", name);
  Shape shape;
  if (rest.empty() || rest.front() != '(') damaged(name, phrase("its shape is no tuple"));
  rest.remove_prefix(1);
  while (rest.empty() || rest.front() != ')') {
    if (rest.empty()) damaged(name, phrase("its shape is cut off"));
    if (rest.front() == ' ' || rest.front() == ',') {
      rest.remove_prefix(1);
      continue;
    }
    std::int64_t size = 0;
    const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), size);
    if (problem != std::errc() || size < 0 || shape.rank() == Shape::max_rank)
      damaged(name, phrase("its shape is not readable"));
    shape.push_back({Role::none, size});
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  }
  return shape;
}

/// `array` with its axes reversed in memory: Fortran order turned to C order.
Array from_fortran(const Array& array) {
  Array result(array.dtype(), array.shape());
  const std::size_t width = size_of(array.dtype());
  const int rank = array.shape().rank();
  std::vector<std::int64_t> index(static_cast<std::size_t>(rank), 0);
  for (std::int64_t i = 0; i < array.count(); ++i) {
    std::int64_t source = 0;
    std::int64_t stride = 1;
    for (int axis = 0; axis < rank; ++axis) {
      source += index[static_cast<std::size_t>(axis)] * stride;
      stride *= array.shape().size(axis);
    }
    std::memcpy(result.data() + static_cast<std::size_t>(i) * width,
                array.data() + static_cast<std::size_t>(source) * width, width);
    for (int axis = rank - 1; axis >= 0; --axis) {
      if (++index[static_cast<std::size_t>(axis)] < array.shape().size(axis)) break;
      index[static_cast<std::size_t>(axis)] = 0;
    }
  }
  return result;
}

}  // namespace

NpyHeader npy_header(std::span<const std::byte> bytes, const std::string& name) {
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (text.size() < 10 || text.substr(0, magic.size()) != magic)
    damaged(name, phrase("it does not begin with \\x93NUMPY"));
  if (text[6] < 1 || text[6] > 3) damaged(name, phrase("its version is none of 1, 2 and 3"));
  const bool wide = text[6] >= 2;
  std::uint32_t header_size = 0;
  const std::size_t field = wide ? 4 : 2;
  if (text.size() < 8 + field) damaged(name, phrase("it is cut off"));
  std::memcpy(&header_size, text.data() + 8, field);
  if (text.size() - 8 - field < header_size) damaged(name, phrase("its header is cut off"));
  const std::string_view words = text.substr(8 + field, header_size);
  NpyHeader header;
  header.dtype = dtype_in(words, name);
  header.shape = shape_in(words, name);
  header.fortran = after(words, "'fortran_order'", name).substr(0, 4) == "True";
  header.offset = 8 + field + header_size;
  std::uint64_t size = size_of(header.dtype);
  for (const Axis& axis : header.shape) {
    if (__builtin_mul_overflow(size, static_cast<std::uint64_t>(axis.extent.factor), &size))
      damaged(name, phrase("its shape is larger than any memory"));
  }
  const std::size_t there = text.size() - header.offset;
  if (there < size)
    damaged(name, phrase("its shape needs {} bytes, but {} are there", size, there));
  return header;
}

Array parse_npy(std::span<const std::byte> bytes, const std::string& name) {
  const NpyHeader header = npy_header(bytes, name);
  Array array(header.dtype, header.shape);
  const std::size_t size = array.byte_size();
  if (size > 0) std::memcpy(array.data(), bytes.data() + header.offset, size);
  if (header.dtype == Dtype::boolean) {
    for (std::byte& one : std::span(array.data(), size))
      one = one == std::byte{0} ? std::byte{0} : std::byte{1};
  }
  return header.fortran ? from_fortran(array) : array;
}

Array load_npy(const std::filesystem::path& path) {
  const MappedFile mapped(path);
  return parse_npy(mapped.bytes(), path.string());
}

std::map<std::string, Array> load_npz(const std::filesystem::path& path) {
  const MappedFile mapped(path);
  std::map<std::string, Array> arrays;
  for (const ZipFile& file : read_zip(mapped.bytes(), path.string())) {
    arrays[std::filesystem::path(file.name).stem().string()] = parse_npy(file.bytes, path.string());
  }
  return arrays;
}

std::string npy_bytes(const Array& given) {
  const Array array = given.dtype() == Dtype::bf16 ? given.converted(Dtype::f32) : given;
  std::string_view word;
  for (const auto& [description, dtype] : descriptions) {
    if (dtype == array.dtype()) word = description;
  }
  std::vector<std::int64_t> sizes;
  for (const Axis& axis : array.shape()) sizes.push_back(axis.extent.factor);
  // A Python tuple of one element has a comma behind it.
  const std::string shape =
      fmt::format("{}{}", fmt::join(sizes, ", "), sizes.size() == 1 ? "," : "");
  std::string header =
      fmt::format("{{'descr': '{}', 'fortran_order': False, 'shape': ({}), }}", word, shape);
  // The format wants the data to begin at a multiple of 64 bytes, and the header to end with a line
  // feed.
  const std::size_t unpadded = magic.size() + 4 + header.size() + 1;
  header.append((64 - unpadded % 64) % 64, ' ');
  header += '\n';
  const auto size = static_cast<std::uint16_t>(header.size());
  std::string bytes(magic);
  bytes += '\x01';
  bytes += '\x00';
  bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
  bytes += header;
  bytes.append(reinterpret_cast<const char*>(array.data()), array.byte_size());
  return bytes;
}

std::string npz_bytes(const std::map<std::string, Array>& arrays, const std::string& name) {
  std::vector<ZipFile> files;
  for (const auto& [node, array] : arrays) {
    const std::string bytes = npy_bytes(array);
    const auto all = std::as_bytes(std::span(bytes));
    files.push_back({node + ".npy", {all.begin(), all.end()}});
  }
  return zip_bytes(files, name);
}

}  // namespace netloom
