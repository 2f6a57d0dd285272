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
  std::int64_t rows = 0;      ///< 0 is as many as the set usually has.
  double noise = 0.1;         ///< Standard deviation added to points, series and pixels.
  int classes = 0;            ///< Arms of the spirals, kinds of shapes; 0 is as many as usual.
  double turns = 1.5;         ///< Turns of a spiral's arm.
  std::int64_t size = 32;     ///< Height and width of the shapes' images in pixels.
  std::int64_t channels = 3;  ///< Of the shapes' images: 3 in colour, 1 in grey.
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

/// Rows that are pairs of the rows of a table, to learn which belong together.
struct PairSettings {
  std::string by;         ///< The column of the class that both rows of a pair share or do not.
  std::int64_t each = 1;  ///< Pairs alike that each row begins, and as many that differ.

  bool operator==(const PairSettings&) const = default;
};

/// What is read of image files; other sources ignore it.
enum class ImageColours { rgb, grey };
struct ImageSettings {
  std::int64_t height = 64;  ///< Images are scaled to this many pixels.
  std::int64_t width = 64;
  ImageColours colours = ImageColours::rgb;
  std::string labels;  ///< A CSV file beside the images, of file names and columns; else folders.
  double damaged = 0.01;  ///< Share of the images that may be unreadable and is left out.

  bool operator==(const ImageSettings&) const = default;
};

/// How images are varied while a network learns, drawn anew for each row and epoch.
struct AugmentSettings {
  bool flip = false;       ///< Left and right change places half of the time.
  std::int64_t shift = 0;  ///< Pixels moved at most, each way; what comes in is black.
  double rotate = 0;       ///< Degrees turned at most, each way.
  double brightness = 0;   ///< Added to all pixels of an image at most; 1 is from black to white.

  bool operator==(const AugmentSettings&) const = default;
};

/// The "data" part of a project file, parsed.
struct DataSettings {
  /// A name of the catalogue ("digits"), or the path of a file or a folder of images
  /// relative to the project file.
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
  PairSettings pairs;
  ImageSettings images;
  AugmentSettings augment;

  bool operator==(const DataSettings&) const = default;
};

}  // namespace netloom
