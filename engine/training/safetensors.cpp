#include "engine/training/safetensors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

static_assert(std::endian::native == std::endian::little, "safetensors holds little-endian data");

constexpr std::uint64_t header_limit = 100'000'000;  // The format's own limit.
constexpr int nesting_limit = 3;                     // tensors → entry → list

constexpr std::array<std::pair<Dtype, std::string_view>, 8> dtype_words = {{
    {Dtype::f32, "F32"},
    {Dtype::bf16, "BF16"},
    {Dtype::f64, "F64"},
    {Dtype::i64, "I64"},
    {Dtype::i32, "I32"},
    {Dtype::i8, "I8"},
    {Dtype::u8, "U8"},
    {Dtype::boolean, "BOOL"},
}};

[[noreturn]] void damaged(const std::string& name, std::string_view why) {
  throw Error(ErrorCode::input,
              phrase("This is no whole safetensors file: {}. Save or copy it again.", why), name);
}

/// The header as JSON; nesting is bounded before any tree is built.
Json parse_header(std::string_view text, const std::string& name) {
  const auto bounded = [&](int depth, Json::parse_event_t, Json&) {
    if (depth > nesting_limit) damaged(name, "its header is nested too deep");
    return true;
  };
  try {
    Json header = Json::parse(text, bounded);
    if (!header.is_object()) damaged(name, "its header is no JSON object");
    return header;
  } catch (const Json::exception& exception) {
    damaged(name, fmt::format("its header is no JSON ({})", exception.what()));
  }
}

struct Entry {
  std::string name;
  Dtype dtype = Dtype::f32;
  Shape shape;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

std::uint64_t unsigned_number(const Json& value, const std::string& file, const std::string& what) {
  if (!value.is_number_unsigned()) damaged(file, what + " is no whole number");
  return value.get<std::uint64_t>();
}

Entry parse_entry(const std::string& tensor, const Json& json, const std::string& file) {
  const std::string what = fmt::format("tensor '{}'", tensor);
  if (!json.is_object() || !json.contains("dtype") || !json.contains("shape") ||
      !json.contains("data_offsets") || !json["dtype"].is_string() || !json["shape"].is_array() ||
      !json["data_offsets"].is_array() || json["data_offsets"].size() != 2) {
    damaged(file, what + " lacks dtype, shape or data_offsets");
  }
  Entry entry;
  entry.name = tensor;
  const auto word = std::find_if(dtype_words.begin(), dtype_words.end(), [&](const auto& pair) {
    return pair.second == json["dtype"].get_ref<const std::string&>();
  });
  if (word == dtype_words.end()) {
    damaged(file, fmt::format("{} has the type {}, which Netloom does not know", what,
                              json["dtype"].get<std::string>()));
  }
  entry.dtype = word->first;
  if (json["shape"].size() > Shape::max_rank) damaged(file, what + " has more than 8 axes");
  std::uint64_t bytes = size_of(entry.dtype);
  for (const Json& extent : json["shape"]) {
    const std::uint64_t size = unsigned_number(extent, file, "the shape of " + what);
    if (__builtin_mul_overflow(bytes, size, &bytes) || size > INT64_MAX) {
      damaged(file, what + " is larger than any memory");
    }
    entry.shape.push_back({Role::none, static_cast<std::int64_t>(size)});
  }
  entry.begin = unsigned_number(json["data_offsets"][0], file, "an offset of " + what);
  entry.end = unsigned_number(json["data_offsets"][1], file, "an offset of " + what);
  if (entry.end < entry.begin || entry.end - entry.begin != bytes) {
    damaged(file, fmt::format("{} should take {} bytes by its shape, but has {}", what, bytes,
                              entry.end - entry.begin));
  }
  return entry;
}

}  // namespace

TensorFile parse_safetensors(std::span<const std::byte> bytes, const std::string& name) {
  std::uint64_t header_size = 0;
  if (bytes.size() < sizeof header_size) damaged(name, "it has fewer than 8 bytes");
  std::memcpy(&header_size, bytes.data(), sizeof header_size);
  if (header_size > header_limit || header_size > bytes.size() - sizeof header_size) {
    damaged(name, fmt::format("its header of {} bytes does not fit", header_size));
  }
  const auto* text = reinterpret_cast<const char*>(bytes.data() + sizeof header_size);
  const Json header = parse_header({text, static_cast<std::size_t>(header_size)}, name);
  const auto data = bytes.subspan(sizeof header_size + static_cast<std::size_t>(header_size));

  TensorFile file;
  std::vector<Entry> entries;
  for (const auto& [key, value] : header.items()) {
    if (key != "__metadata__") {
      entries.push_back(parse_entry(key, value, name));
      continue;
    }
    if (!value.is_object()) damaged(name, "its metadata is no JSON object");
    for (const auto& [about, word] : value.items()) {
      if (!word.is_string()) damaged(name, fmt::format("its metadata '{}' is no text", about));
      file.metadata[about] = word.get<std::string>();
    }
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
  });
  std::uint64_t position = 0;
  for (const Entry& entry : entries) {
    if (entry.begin != position || entry.end > data.size()) {
      damaged(name,
              fmt::format("the data of '{}' overlaps, leaves a hole or is cut off", entry.name));
    }
    position = entry.end;
  }
  if (position != data.size()) damaged(name, "bytes are left after the last tensor");
  for (const Entry& entry : entries) {
    Array array(entry.dtype, entry.shape);
    if (entry.end > entry.begin) {
      std::memcpy(array.data(), data.data() + entry.begin,
                  static_cast<std::size_t>(entry.end - entry.begin));
    }
    file.tensors.emplace(entry.name, std::move(array));
  }
  return file;
}

TensorFile load_safetensors(const std::filesystem::path& path) {
  const MappedFile mapped(path);
  return parse_safetensors(mapped.bytes(), path.string());
}

std::string safetensors_bytes(const TensorFile& file) {
  std::vector<std::pair<std::string, const Array*>> ordered;
  for (const auto& [name, array] : file.tensors) ordered.emplace_back(name, &array);
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
    return size_of(a.second->dtype()) > size_of(b.second->dtype());
  });
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  if (!file.metadata.empty()) header["__metadata__"] = file.metadata;
  std::uint64_t position = 0;
  for (const auto& [name, array] : ordered) {
    std::vector<std::int64_t> shape;
    shape.reserve(static_cast<std::size_t>(array->shape().rank()));
    for (int i = 0; i < array->shape().rank(); ++i) shape.push_back(array->shape().size(i));
    const auto word =
        std::find_if(dtype_words.begin(), dtype_words.end(),
                     [&, dtype = array->dtype()](const auto& pair) { return pair.first == dtype; });
    header[name] = {{"dtype", word->second},
                    {"shape", shape},
                    {"data_offsets", {position, position + array->byte_size()}}};
    position += array->byte_size();
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');
  const std::uint64_t size = text.size();
  std::string bytes;
  bytes.reserve(sizeof size + text.size() + position);  // Growing holds all of it twice.
  bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
  bytes += text;
  for (const auto& [name, array] : ordered) {
    bytes.append(reinterpret_cast<const char*>(array->data()), array->byte_size());
  }
  return bytes;
}

}  // namespace netloom
