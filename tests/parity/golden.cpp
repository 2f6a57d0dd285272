#include "tests/parity/golden.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace netloom {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_values = 8;
constexpr double thousandth = 1e-3;

std::vector<double> numbers_of(const Array& values) {
  const Array wide = values.converted(Dtype::f64);
  return {wide.values<double>().begin(), wide.values<double>().end()};
}

std::vector<std::int64_t> sizes_of(const Shape& shape) {
  std::vector<std::int64_t> sizes;
  sizes.reserve(static_cast<std::size_t>(shape.rank()));
  for (int i = 0; i < shape.rank(); ++i) sizes.push_back(shape.size(i));
  return sizes;
}

std::vector<double> spread(const std::vector<double>& all) {
  const std::size_t step = std::max<std::size_t>(1, (all.size() + most_values - 1) / most_values);
  std::vector<double> few;
  for (std::size_t i = 0; i < all.size(); i += step) few.push_back(all[i]);
  return few;
}

double largest(const std::vector<double>& all) {
  double result = 0;
  for (const double one : all) result = std::max(result, std::abs(one));
  return result;
}

double apart(const std::vector<double>& a, const std::vector<double>& b, double scale) {
  double most = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double difference = std::abs(a[i] - b[i]);
    if (std::isnan(difference)) return std::numeric_limits<double>::infinity();
    most = std::max(most, difference);
  }
  return most / scale;
}

double size_of_largest(const Array& values) {
  return largest(numbers_of(values));
}
double size_of_largest(const Recorded& values) {
  return values.largest;
}

/// Nine digits hold an f32.
double short_number(double number) {
  return std::stod(fmt::format("{:.9g}", number));
}

}  // namespace

Recorded recorded(const Array& values) {
  const std::vector<double> all = numbers_of(values);
  Recorded result{sizes_of(values.shape()), short_number(largest(all)), spread(all)};
  for (double& one : result.values) one = short_number(one);
  return result;
}

double distance(const Array& ours, const Recorded& theirs, double least) {
  if (sizes_of(ours.shape()) != theirs.shape) return std::numeric_limits<double>::infinity();
  return apart(spread(numbers_of(ours)), theirs.values, std::max(theirs.largest, least));
}

double distance(const Array& ours, const Array& theirs, double least) {
  if (!ours.shape().same_extents(theirs.shape())) return std::numeric_limits<double>::infinity();
  const std::vector<double> all = numbers_of(theirs);
  return apart(numbers_of(ours), all, std::max(largest(all), least));
}

template <class Theirs>
double least_scale(const std::string& name, const std::map<std::string, Theirs>& theirs) {
  double most = 1;
  for (const auto& [other, values] : theirs) {
    if (!name.starts_with("gradient") || !other.starts_with("gradient")) continue;
    most = std::max(most, size_of_largest(values));
  }
  return thousandth * most;
}
template double least_scale(const std::string&, const std::map<std::string, Recorded>&);
template double least_scale(const std::string&, const std::map<std::string, Array>&);

template <class Theirs>
std::vector<std::string> differences(const ParityResults& ours,
                                     const std::map<std::string, Theirs>& theirs) {
  std::vector<std::string> found;
  for (const auto& [name, expected] : theirs) {
    const auto mine = ours.find(name);
    if (mine == ours.end()) {
      found.push_back(name + ": PyTorch gives it, Netloom does not");
      continue;
    }
    const double difference = distance(mine->second, expected, least_scale(name, theirs));
    if (difference > tolerance_of(name)) {
      found.push_back(
          fmt::format("{}: {:.1e} apart, {} allowed", name, difference, tolerance_of(name)));
    }
  }
  return found;
}
template std::vector<std::string> differences(const ParityResults&,
                                              const std::map<std::string, Recorded>&);
template std::vector<std::string> differences(const ParityResults&,
                                              const std::map<std::string, Array>&);

Golden read_golden(const std::filesystem::path& path) {
  std::ifstream file(path);
  const Json json = Json::parse(file);
  Golden golden{json.at("torch"), {}};
  for (const Json& one : json.at("cases")) {
    GoldenCase entry{one.at("name"), one.at("text"), {}};
    for (const auto& [name, values] : one.at("results").items()) {
      entry.results[name] = {values.at("shape"), values.at("largest"), values.at("values")};
    }
    golden.cases.push_back(std::move(entry));
  }
  return golden;
}

void write_golden(const std::filesystem::path& path, const Golden& golden) {
  std::ofstream file(path);
  file << "{\"torch\": " << Json(golden.torch) << ", \"cases\": [";
  const char* separator = "\n";
  for (const GoldenCase& one : golden.cases) {
    Json results = Json::object();
    for (const auto& [name, values] : one.results) {
      results[name] = {
          {"shape", values.shape}, {"largest", values.largest}, {"values", values.values}};
    }
    file << separator
         << Json{{"name", one.name}, {"text", one.text_sha256}, {"results", results}}.dump();
    separator = ",\n";
  }
  file << "]}\n";
}

}  // namespace netloom
