#include "engine/data/image_folder.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "engine/data/csv.h"
#include "engine/data/image_file.h"

namespace netloom {

namespace {

namespace fs = std::filesystem;

class FileImages final : public RowSource {
 public:
  FileImages(std::vector<fs::path> files, const ImageSettings& settings)
      : files_(std::move(files)),
        settings_(settings),
        sample_{{Role::channel, settings.colours == ImageColours::grey ? 1 : 3},
                {Role::height, settings.height},
                {Role::width, settings.width}} {}

  Dtype dtype() const override { return Dtype::u8; }
  const Shape& sample() const override { return sample_; }

  void copy(std::span<const std::int64_t> rows, Epoch, std::byte* bytes) const override {
    auto* to = reinterpret_cast<std::uint8_t*>(bytes);
    for (const std::int64_t row : rows) {
      const fs::path& file = files_[static_cast<std::size_t>(row)];
      const MappedFile mapped(file);
      const Pixels whole = decode_image(mapped.bytes(), settings_.colours, file.string());
      const Pixels pixels = resized(whole, settings_.height, settings_.width);
      // Files hold the channels of a pixel together, networks take one plane a channel.
      const auto channels = static_cast<std::size_t>(pixels.channels);
      for (std::size_t channel = 0; channel < channels; ++channel) {
        for (std::size_t i = channel; i < pixels.values.size(); i += channels) {
          *to++ = pixels.values[i];
        }
      }
    }
  }

 private:
  std::vector<fs::path> files_;
  ImageSettings settings_;
  Shape sample_;
};

/// The image files below `folder` in alphabetical order, so that rows are the same on every
/// machine.
std::vector<fs::path> image_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code failed;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, failed)) {
    if (entry.is_regular_file() && is_image_file(entry.path())) files.push_back(entry.path());
  }
  if (failed) {
    throw Error(ErrorCode::io, phrase("The folder of images cannot be read."), folder.string());
  }
  if (files.empty()) {
    throw Error(
        ErrorCode::input,
        phrase("The folder holds no .png or .jpg file. Give a folder with one folder of images a "
               "class."),
        folder.string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// The readable ones of some files, by their number, and what to say of the others.
struct Readable {
  std::vector<std::size_t> files;
  Phrase note;  ///< Empty where all are readable.
};

Readable readable(const std::vector<fs::path>& files, const ImageSettings& settings,
                  const ReadProgress& progress) {
  Readable good;
  Phrase first;
  const auto all = static_cast<std::int64_t>(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (progress) progress(static_cast<std::int64_t>(i), all);
    try {
      const MappedFile mapped(files[i]);
      check_image(mapped.bytes(), files[i].string());
      good.files.push_back(i);
    } catch (const Error& error) {
      if (error.code() == ErrorCode::memory) throw;
      if (first.empty()) first = error.whole();
    }
  }
  const std::int64_t bad = all - static_cast<std::int64_t>(good.files.size());
  if (bad == 0) return good;
  const Phrase count =
      phrase("{} of {} images cannot be read", with_thousands(bad), with_thousands(all));
  const double share = static_cast<double>(bad) / static_cast<double>(all);
  if (share > settings.damaged || good.files.empty()) {
    throw Error(ErrorCode::input,
                phrase("{}, more than data.images.damaged ({}) allows. The first: {}", count,
                       number_text(settings.damaged), first));
  }
  good.note = phrase("{} and are left out. The first: {}", count, first);
  return good;
}

template <class Element>
std::vector<Element> chosen(const std::vector<Element>& all, const std::vector<std::size_t>& at) {
  std::vector<Element> some;
  some.reserve(at.size());
  for (const std::size_t i : at) some.push_back(all[i]);
  return some;
}

Dataset with_images(std::vector<fs::path> files, const ImageSettings& settings,
                    const fs::path& folder) {
  Dataset dataset;
  dataset.name = folder.string();
  dataset.rows = static_cast<std::int64_t>(files.size());
  Column& image = dataset.columns.emplace_back();
  image.name = "image";
  image.kind = ColumnKind::image;
  image.rows = std::make_shared<FileImages>(std::move(files), settings);
  image.sample = image.rows->sample();
  return dataset;
}

Dataset by_folder(const fs::path& folder, const ImageSettings& settings,
                  const ReadProgress& progress) {
  const std::vector<fs::path> all = image_files(folder);
  const Readable good = readable(all, settings, progress);
  std::vector<fs::path> files = chosen(all, good.files);
  Column names;
  names.name = "class";
  names.kind = ColumnKind::text;
  for (const fs::path& file : files) names.texts.push_back(file.parent_path().filename().string());
  Dataset dataset = with_images(std::move(files), settings, folder);
  dataset.columns.push_back(as_classes(names));
  if (!good.note.empty()) dataset.notes.push_back(good.note);
  return dataset;
}

/// The texts of a column, whatever it was read as.
std::vector<std::string> texts_of(const Column& column, const std::string& file) {
  if (column.kind == ColumnKind::text) return column.texts;
  if (column.kind == ColumnKind::class_label) {
    std::vector<std::string> texts;
    for (const std::int64_t label : column.values.values<std::int64_t>()) {
      texts.push_back(label < 0 ? "" : column.classes[static_cast<std::size_t>(label)]);
    }
    return texts;
  }
  throw Error(
      ErrorCode::input,
      phrase("The first column \"{}\" holds numbers. It must name the image files.", column.name),
      file);
}

/// `column` with the rows `at` alone.
Column chosen_rows(const Column& column, const std::vector<std::size_t>& at) {
  if (column.kind == ColumnKind::text) {
    Column some = column;
    some.texts = chosen(column.texts, at);
    return some;
  }
  if (column.kind == ColumnKind::class_label) {
    const auto all = column.values.values<std::int64_t>();
    return class_column(column.name, chosen(std::vector(all.begin(), all.end()), at),
                        column.classes);
  }
  const auto all = column.values.values<float>();
  return number_column(column.name, chosen(std::vector(all.begin(), all.end()), at));
}

Dataset by_table(const fs::path& folder, const ImageSettings& settings,
                 const ReadProgress& progress) {
  const std::string file = (folder / settings.labels).string();
  const Dataset table = read_csv(file, progress);
  std::vector<fs::path> all;
  for (const std::string& name : texts_of(table.columns.front(), file)) {
    all.push_back(folder / name);
  }
  const Readable good = readable(all, settings, progress);
  Dataset dataset = with_images(chosen(all, good.files), settings, folder);
  for (std::size_t i = 1; i < table.columns.size(); ++i) {
    dataset.columns.push_back(chosen_rows(table.columns[i], good.files));
  }
  if (!good.note.empty()) dataset.notes.push_back(good.note);
  return dataset;
}

}  // namespace

Dataset open_image_folder(const fs::path& folder, const ImageSettings& settings,
                          const ReadProgress& progress) {
  return settings.labels.empty() ? by_folder(folder, settings, progress)
                                 : by_table(folder, settings, progress);
}

}  // namespace netloom
