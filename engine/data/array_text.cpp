#include "engine/data/array_text.h"

#include <cmath>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace netloom {

namespace {

/// Element `i` of `array`, where `none` stands for what is not finite.
std::string element_text(const Array& array, std::int64_t i, const char* none) {
  return with_type(array.dtype(), [&]<class T>() -> std::string {
    const T value = array.values<T>()[static_cast<std::size_t>(i)];
    if constexpr (std::is_same_v<T, Bf16>) {
      return fmt::format("{}", static_cast<float>(value));
    } else if constexpr (std::is_floating_point_v<T>) {
      return std::isfinite(value) ? fmt::format("{}", value) : none;
    } else {
      return fmt::format("{}", static_cast<std::int64_t>(value));
    }
  });
}

std::int64_t row_count(const std::map<std::string, Array>& arrays) {
  return arrays.empty() ? 0 : arrays.begin()->second.shape().size(0);
}

/// The names of the columns that an array of `shape` (rows, …) takes.
std::vector<std::string> column_names(const std::string& name, const Shape& shape) {
  std::vector<std::string> names{name};
  if (shape.count() == shape.size(0)) return names;
  for (int axis = 1; axis < shape.rank(); ++axis) {
    std::vector<std::string> longer;
    for (const std::string& one : names) {
      for (std::int64_t i = 0; i < shape.size(axis); ++i)
        longer.push_back(fmt::format("{}_{}", one, i));
    }
    names = std::move(longer);
  }
  return names;
}

/// A name as a field of a table.
std::string quoted(const std::string& name) {
  if (name.find_first_of(",\"\n\r") == std::string::npos) return name;
  std::string text = "\"";
  for (const char c : name) text += c == '"' ? "\"\"" : std::string(1, c);
  return text + '"';
}

/// The elements from `first` on as lists within lists, for the axes from `axis` on; moves `first`
/// behind them.
std::string nested(const Array& array, int axis, std::int64_t& first) {
  if (axis == array.shape().rank()) return element_text(array, first++, "null");
  std::string text = "[";
  for (std::int64_t i = 0; i < array.shape().size(axis); ++i) {
    if (i > 0) text += ", ";
    text += nested(array, axis + 1, first);
  }
  return text + "]";
}

}  // namespace

std::string csv_text(const std::map<std::string, Array>& arrays) {
  std::vector<std::string> names;
  for (const auto& [name, array] : arrays) {
    for (const std::string& one : column_names(name, array.shape())) names.push_back(quoted(one));
  }
  std::string text = fmt::format("{}\n", fmt::join(names, ","));
  const std::int64_t rows = row_count(arrays);
  for (std::int64_t row = 0; row < rows; ++row) {
    std::vector<std::string> fields;
    for (const auto& [name, array] : arrays) {
      const std::int64_t width = array.count() / rows;
      for (std::int64_t i = row * width; i < (row + 1) * width; ++i)
        fields.push_back(element_text(array, i, ""));
    }
    text += fmt::format("{}\n", fmt::join(fields, ","));
  }
  return text;
}

std::string json_lines_text(const std::map<std::string, Array>& arrays) {
  std::string text;
  const std::int64_t rows = row_count(arrays);
  for (std::int64_t row = 0; row < rows; ++row) {
    std::vector<std::string> fields;
    for (const auto& [name, array] : arrays) {
      std::int64_t first = row * (array.count() / rows);
      fields.push_back(fmt::format("{}: {}", nlohmann::json(name).dump(), nested(array, 1, first)));
    }
    text += fmt::format("{{{}}}\n", fmt::join(fields, ", "));
  }
  return text;
}

}  // namespace netloom
