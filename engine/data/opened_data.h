#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>

#include "engine/core/api.h"
#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// The data set that was opened last, kept while neither the settings that it is read by nor its
/// file change, so that an edit of the network reads no file again. Any number of threads: one
/// reads at a time, and the others get what it has read.
class NETLOOM_API OpenedData {
 public:
  /// As DatasetCatalogue::open() over the sets that come with Netloom. While another thread reads,
  /// `progress` is told how far that is.
  std::shared_ptr<const Dataset> open(const DataSettings& settings,
                                      const std::filesystem::path& base,
                                      const ReadProgress& progress = {});

  /// What was opened of `settings` and has not changed since, or null: reads nothing and waits for
  /// nobody.
  std::shared_ptr<const Dataset> at_hand(const DataSettings& settings,
                                         const std::filesystem::path& base);

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

  std::timed_mutex mutex_;  ///< Of what follows.
  Origin origin_;
  std::shared_ptr<const Dataset> dataset_;
  std::atomic<std::int64_t> done_ = 0;  ///< Of `all_`, of the reading that is under way.
  std::atomic<std::int64_t> all_ = 0;
};

}  // namespace netloom
