#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace netloom {

/// How the rows are divided, the fractions of "data.split" in a project file. They sum to 1.
struct SplitSettings {
  double train = 0.7;
  double validation = 0.1;
  double test = 0.2;
  std::uint64_t seed = 1;
  /// Keep the shares of the classes alike in the three parts, where there is a class target.
  bool stratify = true;

  bool operator==(const SplitSettings&) const = default;
};

/// What happens to rows in which a bound column has no value.
enum class MissingValues { refuse, drop_rows };

/// Options of the generated sets (spirals, moons, circles, xor); other sources ignore them.
struct GeneratorOptions {
  std::int64_t rows = 600;
  double noise = 0.1;  ///< Standard deviation added to both coordinates; figures are about 1 wide.
  int classes = 2;     ///< Arms of the spirals; the others have two classes.
  double turns = 1.5;  ///< Turns of a spiral's arm.
  std::uint64_t seed = 1;

  bool operator==(const GeneratorOptions&) const = default;
};

/// The "data" part of a project file, parsed.
struct DataSettings {
  /// A name of the catalogue ("digits"), or the path of a CSV file relative to the project file.
  std::string source;
  /// Node of the graph → columns bound to it; several columns are concatenated as features.
  std::map<std::string, std::vector<std::string>> columns;
  SplitSettings split;
  /// Nodes whose values are standardised by mean and deviation of the training rows.
  std::vector<std::string> standardise;
  MissingValues missing = MissingValues::refuse;
  GeneratorOptions options;

  bool operator==(const DataSettings&) const = default;
};

}  // namespace netloom
