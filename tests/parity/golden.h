#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tests/parity/parity_results.h"

namespace netloom {

/// A tensor as it is recorded: enough to see whether another is the same.
struct Recorded {
  std::vector<std::int64_t> shape;
  double largest = 0;          ///< Of all elements, by size.
  std::vector<double> values;  ///< A few, evenly spread.
};

/// One case as PyTorch ran it.
struct GoldenCase {
  std::string name;
  std::string text_sha256;  ///< Of the exported module.
  std::map<std::string, Recorded> results;
};

struct Golden {
  std::string torch;  ///< Its version.
  std::vector<GoldenCase> cases;
};

Recorded recorded(const Array& values);

/// max |ours − theirs| / max(max |theirs|, `least`) over the recorded elements; infinite where
/// shapes differ.
double distance(const Array& ours, const Recorded& theirs, double least);
/// The same over all elements.
double distance(const Array& ours, const Array& theirs, double least);

/// The least scale of differences in result `name` among `theirs`: see tolerance_of.
template <class Theirs>
double least_scale(const std::string& name, const std::map<std::string, Theirs>& theirs);

/// What differs between our results and PyTorch's by more than tolerance_of(name), one line each:
/// "output y: 3e-4 apart, 1e-5 allowed".
template <class Theirs>
std::vector<std::string> differences(const ParityResults& ours,
                                     const std::map<std::string, Theirs>& theirs);

Golden read_golden(const std::filesystem::path& path);
void write_golden(const std::filesystem::path& path, const Golden& golden);

inline std::filesystem::path golden_path() {
  return NETLOOM_SOURCE_DIR "/tests/parity/golden.json";
}

}  // namespace netloom
