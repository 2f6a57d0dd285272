#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace netloom {

/// Which rows go together: drawn by chance, or one part behind the other as the file has them.
enum class SplitOrder { by_chance, in_order };

/// How the rows are divided, the fractions of "data.split" in a project file. They sum to 1.
struct SplitSettings {
  double train = 0.7;
  double validation = 0.1;
  double test = 0.2;
  std::uint64_t seed = 1;
  /// Keep the shares of the classes alike in the three parts, where there is a class target.
  bool stratify = true;
  /// Windows over text and series are always split in order.
  SplitOrder order = SplitOrder::by_chance;
  /// With 2 or more, cross-validation: the rows are cut into as many folds, test is the fold of
  /// that number (from 1), and training and validation share the others as their fractions are.
  std::int64_t folds = 0;
  std::int64_t fold = 1;

  bool operator==(const SplitSettings&) const = default;
};

/// What happens to rows in which a bound column has no value.
enum class MissingValues { refuse, drop_rows };

/// Options of the generated sets; other sources ignore them.
struct GeneratorOptions {
  std::int64_t rows = 0;  ///< 0 is as many as the set usually has.
  double noise = 0.1;     ///< Standard deviation added to points and series.
  int classes = 2;        ///< Arms of the spirals; the others have two classes.
  double turns = 1.5;     ///< Turns of a spiral's arm.
  std::uint64_t seed = 1;

  bool operator==(const GeneratorOptions&) const = default;
};

/// What a text is cut into.
enum class TextUnit { characters, words };

/// How texts become tokens; sources without text ignore it.
struct TextSettings {
  TextUnit unit = TextUnit::characters;
  bool lower_case = false;      ///< A to Z are read as a to z.
  std::int64_t vocabulary = 0;  ///< Tokens kept of a running text, the most frequent; 0 keeps all.

  bool operator==(const TextSettings&) const = default;
};

/// Rows that are windows over the steps of a running text or of a table in order of time.
struct WindowSettings {
  std::int64_t length = 0;   ///< Steps that an input sees; 0 is 64 for text, no windows for tables.
  std::int64_t stride = 0;   ///< Steps from window to window; 0 is the length for text, else 1.
  std::int64_t horizon = 1;  ///< Steps ahead that a target holds.

  bool operator==(const WindowSettings&) const = default;
};

/// The "data" part of a project file, parsed.
struct DataSettings {
  /// A name of the catalogue ("digits"), or the path of a CSV or text file relative to the project
  /// file.
  std::string source;
  /// Node of the graph → columns bound to it; several columns are concatenated as features.
  std::map<std::string, std::vector<std::string>> columns;
  SplitSettings split;
  /// Nodes whose values are standardised by mean and deviation of the training rows.
  std::vector<std::string> standardise;
  MissingValues missing = MissingValues::refuse;
  /// Training rows of rare classes are repeated until all classes are as frequent.
  bool balance = false;
  GeneratorOptions options;
  TextSettings text;
  WindowSettings windows;

  bool operator==(const DataSettings&) const = default;
};

}  // namespace netloom
