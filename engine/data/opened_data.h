#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "engine/core/api.h"
#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// The data set that was opened last, kept while neither the settings that it is read by nor its
/// file change, so that an edit of the network reads no file again. One thread at a time.
class NETLOOM_API OpenedData {
 public:
  /// As DatasetCatalogue::open() over the sets that come with Netloom.
  std::shared_ptr<const Dataset> open(const DataSettings& settings,
                                      const std::filesystem::path& base,
                                      const ReadProgress& progress = {});

 private:
  /// What a data set was read from. A folder is read again each time, as what is in it may change
  /// unseen.
  struct Origin {
    DataSettings settings;
    std::filesystem::path base;
    std::filesystem::file_time_type changed;
    std::uintmax_t size = 0;
    bool operator==(const Origin&) const = default;
  };

  static Origin origin_of(const DataSettings& settings, const std::filesystem::path& base);

  Origin origin_;
  std::shared_ptr<const Dataset> dataset_;
};

}  // namespace netloom
