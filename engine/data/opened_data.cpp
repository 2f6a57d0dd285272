#include "engine/data/opened_data.h"

#include <chrono>

#include "engine/core/os/folders.h"
#include "engine/data/catalogue.h"

namespace netloom {

namespace {

constexpr std::chrono::milliseconds glance{50};  // Progress is told so often to those who wait.

}  // namespace

OpenedData::Origin OpenedData::origin_of(const DataSettings& settings,
                                         const std::filesystem::path& base) {
  Origin origin{settings, base, {}, 0};
  // These say what becomes of the data behind the reading.
  origin.settings.columns.clear();
  origin.settings.standardise.clear();
  origin.settings.missing = {};
  origin.settings.balance = false;
  origin.settings.augment = {};
  std::error_code absent;
  const std::filesystem::path file = base / settings.source;
  origin.changed = std::filesystem::last_write_time(file, absent);
  origin.size = std::filesystem::file_size(file, absent);
  return origin;
}

std::shared_ptr<const Dataset> OpenedData::open(const DataSettings& settings,
                                                const std::filesystem::path& base,
                                                const ReadProgress& progress) {
  Origin origin = origin_of(settings, base);
  std::unique_lock lock(mutex_, std::defer_lock);
  while (!lock.try_lock_for(glance))
    if (progress) progress(done_, all_);
  std::error_code absent;
  const bool folder = std::filesystem::is_directory(base / settings.source, absent);
  if (dataset_ != nullptr && !folder && origin == origin_) return dataset_;
  dataset_.reset();  // First: both at once might not fit.
  done_ = all_ = 0;
  const auto told = [&](std::int64_t done, std::int64_t all) {
    done_ = done;
    all_ = all;
    if (progress) progress(done, all);
  };
  dataset_ = std::make_shared<const Dataset>(
      DatasetCatalogue(resource_folder() / "data").open(settings, base, told));
  origin_ = std::move(origin);
  return dataset_;
}

std::shared_ptr<const Dataset> OpenedData::at_hand(const DataSettings& settings,
                                                   const std::filesystem::path& base) {
  const std::unique_lock lock(mutex_, std::try_to_lock);
  const bool same = lock.owns_lock() && origin_of(settings, base) == origin_;
  return same ? dataset_ : nullptr;
}

}  // namespace netloom
