#include "engine/data/file_source.h"

#include "engine/data/csv.h"
#include "engine/data/image_folder.h"
#include "engine/data/text_source.h"

namespace netloom {

namespace fs = std::filesystem;

namespace {

/// ".txt" of "notes.txt.gz".
fs::path ending_of(const fs::path& path) {
  return path.extension() == ".gz" ? path.stem().extension() : path.extension();
}

}  // namespace

Dataset with_windows(Dataset table, const WindowSettings& settings) {
  if (settings.length == 0 || table.windows) return table;
  table.steps = table.rows;
  table.windows = windows_over(table.steps, settings, {settings.length, 1, 1}, table.name);
  table.rows = table.windows->rows(table.steps);
  return table;
}

Dataset open_file(const fs::path& path, const DataSettings& settings) {
  if (fs::is_directory(path)) return open_image_folder(path, settings.images);
  const fs::path ending = ending_of(path);
  if (ending == ".txt" || ending == ".md") return read_text(path.string(), settings);
  return with_windows(read_csv(path.string()), settings.windows);
}

}  // namespace netloom
