#include "engine/data/file_source.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/data/array_source.h"
#include "engine/data/csv.h"
#include "engine/data/file_kind.h"
#include "engine/data/image_folder.h"
#include "engine/data/json_lines.h"
#include "engine/data/text_source.h"

namespace netloom {

namespace fs = std::filesystem;

namespace {

/// Tells that nothing is at `path`, and what has the nearest name there, or where the path ends.
[[noreturn]] void refuse_missing(const fs::path& path) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  std::error_code failed;
  Phrase hint = phrase("Check the path of the data.");
  if (!fs::is_directory(folder, failed)) {
    hint = phrase("There is no folder {} either.", folder.string());
  } else {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed))
      names.push_back(entry.path().filename().string());
    const std::string near = nearest(path.filename().string(), names);
    if (!near.empty()) hint = phrase("Did you mean \"{}\"?", near);
  }
  throw Error(ErrorCode::not_found, phrase("There is no such file or folder. {}", hint),
              path.string());
}

}  // namespace

Dataset with_windows(Dataset table, const WindowSettings& settings) {
  if (settings.length == 0 || table.windows) return table;
  table.steps = table.rows;
  table.windows = windows_over(table.steps, settings, {settings.length, 1, 1}, table.name);
  table.rows = table.windows->rows(table.steps);
  return table;
}

Dataset open_file(const fs::path& path, const DataSettings& settings,
                  const ReadProgress& progress) {
  if (std::error_code failed; !fs::exists(path, failed)) refuse_missing(path);
  if (fs::is_directory(path)) return open_image_folder(path, settings.images, progress);
  switch (file_kind(path)) {
    case FileKind::arrays:
      return with_windows(read_arrays(path), settings.windows);
    case FileKind::json_lines:
      return with_windows(read_json_lines(path.string(), progress), settings.windows);
    case FileKind::text:
      return read_text(path.string(), settings);
    default:
      return with_windows(read_csv(path.string(), progress), settings.windows);
  }
}

}  // namespace netloom
