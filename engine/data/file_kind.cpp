#include "engine/data/file_kind.h"

#include "engine/data/image_file.h"

namespace netloom {

FileKind file_kind(const std::filesystem::path& path) {
  const std::filesystem::path ending = path.extension();
  const std::filesystem::path text = ending == ".gz" ? path.stem().extension() : ending;
  if (text == ".csv" || text == ".tsv") return FileKind::table;
  if (text == ".jsonl" || text == ".ndjson") return FileKind::json_lines;
  if (text == ".txt" || text == ".md") return FileKind::text;
  if (ending == ".npy" || ending == ".npz") return FileKind::arrays;
  return is_image_file(path) ? FileKind::image : FileKind::other;
}

}  // namespace netloom
