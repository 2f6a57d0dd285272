#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// What is known of a data set without opening it.
struct DatasetAbout {
  std::string name;
  std::string title;
  std::string description;
  std::string source;
  std::string licence;
  std::string citation;
  std::string changes;  ///< What differs from the source.
  std::int64_t rows = 0;
  std::vector<std::string> columns;  ///< Columns and groups that can be bound.
  bool generated = false;
};

/// The data sets that come with Netloom, and the door to files.
class NETLOOM_API DatasetCatalogue {
 public:
  /// `folder` is `resources/data` of the installation: one folder per set with `about.json` and a
  /// CSV or text file.
  explicit DatasetCatalogue(std::filesystem::path folder);

  /// All sets by name. Throws Error(io, input) when a description cannot be read.
  std::vector<DatasetAbout> list() const;

  /// Opens the built-in or generated set named `settings.source`, or the file of that path,
  /// relative to `base` (the folder of the project file). Throws Error(not_found) with the nearest
  /// name, Error(input), Error(io).
  Dataset open(const DataSettings& settings, const std::filesystem::path& base,
               const ReadProgress& progress = {}) const;

 private:
  Dataset open_source(const DataSettings& settings, const std::filesystem::path& base,
                      const ReadProgress& progress) const;

  std::filesystem::path folder_;
};

}  // namespace netloom
