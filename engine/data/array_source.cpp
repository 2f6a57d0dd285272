#include "engine/data/array_source.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/data/npy.h"
#include "engine/data/zip.h"

namespace netloom {

namespace fs = std::filesystem;

namespace {

/// Grey or coloured images as bytes, in a file or an unpacked archive that `owner` keeps.
class PixelRows final : public RowSource {
 public:
  /// `shape` is (rows, height, width), with the channels of a pixel last, or in front of its axes.
  PixelRows(std::span<const std::byte> pixels, const Shape& shape,
            std::shared_ptr<const void> owner)
      : pixels_(pixels), owner_(std::move(owner)) {
    const std::int64_t last = shape.size(shape.rank() - 1);
    interleaved_ = shape.rank() == 4 && last <= most_channels && shape.size(1) > most_channels;
    const int channel = interleaved_ ? 3 : 1;
    const int height = shape.rank() == 4 && !interleaved_ ? 2 : 1;
    sample_ = {{Role::channel, shape.rank() == 4 ? shape.size(channel) : 1},
               {Role::height, shape.size(height)},
               {Role::width, shape.size(height + 1)}};
  }

  Dtype dtype() const override { return Dtype::u8; }
  const Shape& sample() const override { return sample_; }

  void copy(std::span<const std::int64_t> rows, Epoch, std::byte* to) const override {
    const auto size = static_cast<std::size_t>(sample_.count());
    const auto channels = static_cast<std::size_t>(sample_.size(0));
    for (const std::int64_t row : rows) {
      const auto image = pixels_.subspan(static_cast<std::size_t>(row) * size, size);
      if (!interleaved_) {
        to = std::copy(image.begin(), image.end(), to);
        continue;
      }
      // Networks take one plane a channel.
      for (std::size_t channel = 0; channel < channels; ++channel) {
        for (std::size_t i = channel; i < size; i += channels) *to++ = image[i];
      }
    }
  }

 private:
  static constexpr std::int64_t most_channels = 4;

  std::span<const std::byte> pixels_;
  std::shared_ptr<const void> owner_;
  Shape sample_;
  bool interleaved_ = false;
};

bool holds_images(const NpyHeader& header) {
  const int rank = header.shape.rank();
  return header.dtype == Dtype::u8 && !header.fortran && (rank == 3 || rank == 4);
}

Column image_rows(std::string name, std::span<const std::byte> bytes, const NpyHeader& header,
                  std::shared_ptr<const void> owner) {
  Column column;
  column.name = std::move(name);
  column.kind = ColumnKind::image;
  column.rows =
      std::make_shared<PixelRows>(bytes.subspan(header.offset), header.shape, std::move(owner));
  column.sample = column.rows->sample();
  return column;
}

/// Numbers of more than one axis keep theirs, without roles.
Column number_rows(std::string name, const Array& array) {
  const Array numbers = array.converted(Dtype::f32);
  if (array.shape().rank() == 1) return number_column(std::move(name), numbers.values<float>());
  const std::int64_t rows = array.shape().size(0);
  Column column;
  column.name = std::move(name);
  for (int axis = 1; axis < array.shape().rank(); ++axis) {
    column.sample.push_back(
        {array.shape().rank() == 2 ? Role::feature : Role::none, array.shape().size(axis)});
  }
  column.values = numbers;
  const auto values = numbers.values<float>();
  const auto width = static_cast<std::ptrdiff_t>(column.sample.count());
  for (std::int64_t row = 0; row < rows; ++row) {
    const auto begin = values.begin() + row * width;
    if (std::any_of(begin, begin + width, [](float one) { return std::isnan(one); }))
      column.missing.push_back(row);
  }
  return column;
}

/// Adds the array in `bytes`, which `owner` keeps, to the data set.
void add_array(Dataset& dataset, const std::string& name, std::span<const std::byte> bytes,
               std::shared_ptr<const void> owner) {
  const NpyHeader header = npy_header(bytes, dataset.name);
  if (header.shape.rank() == 0 || header.shape.size(0) == 0) {
    throw Error(ErrorCode::input,
                phrase("The array \"{}\" has no rows. Its first axis has to count them.", name),
                dataset.name);
  }
  const std::int64_t rows = header.shape.size(0);
  if (!dataset.columns.empty() && rows != dataset.rows) {
    throw Error(ErrorCode::input,
                phrase("The arrays \"{}\" and \"{}\" have {} and {} rows; they must have "
                       "equally many.",
                       dataset.columns.front().name, name, dataset.rows, rows),
                dataset.name);
  }
  dataset.rows = rows;
  dataset.columns.push_back(holds_images(header)
                                ? image_rows(name, bytes, header, std::move(owner))
                                : number_rows(name, parse_npy(bytes, dataset.name)));
}

}  // namespace

Dataset read_arrays(const fs::path& path) {
  Dataset dataset;
  dataset.name = path.string();
  auto mapped = std::make_shared<const MappedFile>(path);
  if (path.extension() == ".npy") {
    add_array(dataset, path.stem().string(), mapped->bytes(), mapped);
    return dataset;
  }
  for (ZipFile& file : read_zip(mapped->bytes(), dataset.name)) {
    auto unpacked = std::make_shared<const std::vector<std::byte>>(std::move(file.bytes));
    add_array(dataset, fs::path(file.name).stem().string(), *unpacked, unpacked);
  }
  if (dataset.columns.empty())
    throw Error(ErrorCode::input, phrase("The archive holds no arrays."), dataset.name);
  return dataset;
}

}  // namespace netloom
