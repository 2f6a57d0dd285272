#include "engine/data/treated_images.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <vector>

#include "engine/data/image_variation.h"

namespace netloom {

namespace {

class ArrayRows final : public RowSource {
 public:
  explicit ArrayRows(Array values)
      : values_(std::move(values)), sample_(values_.shape().per_sample()) {}

  Dtype dtype() const override { return values_.dtype(); }
  const Shape& sample() const override { return sample_; }

  void copy(std::span<const std::int64_t> rows, Epoch, std::byte* to) const override {
    const std::size_t bytes = static_cast<std::size_t>(sample_.count()) * size_of(dtype());
    for (const std::int64_t row : rows) {
      std::memcpy(to, values_.data() + static_cast<std::size_t>(row) * bytes, bytes);
      to += bytes;
    }
  }

 private:
  const Array values_;
  Shape sample_;
};

/// One image or mask after the other: read, widened, varied, finished.
template <class Element>
class TreatedRows final : public RowSource {
 public:
  TreatedRows(std::shared_ptr<const RowSource> inner, const ImageTreatment& treatment)
      : inner_(std::move(inner)), treatment_(treatment), sample_(inner_->sample()) {
    assert(sample_.rank() >= 2);
    plane_ = sample_.size(-1) * sample_.size(-2);
  }

  Dtype dtype() const override { return dtype_of<Element>(); }
  const Shape& sample() const override { return sample_; }

  void copy(std::span<const std::int64_t> rows, Epoch epoch, std::byte* bytes) const override {
    const bool varies = epoch && treatment_.augment != AugmentSettings();
    std::vector<std::byte> read(static_cast<std::size_t>(sample_.count()) *
                                size_of(inner_->dtype()));
    std::vector<Element> wide(static_cast<std::size_t>(sample_.count()));
    auto* to = reinterpret_cast<Element*>(bytes);
    for (const std::int64_t row : rows) {
      inner_->copy(std::span(&row, 1), epoch, read.data());
      Element* const widened = varies ? wide.data() : to;
      widen(read, widened);
      if (varies) vary(row, *epoch, widened, to);
      finish(to);
      to += sample_.count();
    }
  }

  std::int64_t bytes_to_come() const override { return inner_->bytes_to_come(); }

 private:
  void widen(const std::vector<std::byte>& read, Element* to) const {
    if (inner_->dtype() != Dtype::u8) {
      std::memcpy(to, read.data(), read.size());
      return;
    }
    for (const std::byte one : read) {
      const auto value = std::to_integer<std::uint8_t>(one);
      if constexpr (std::is_floating_point_v<Element>) {
        *to++ = static_cast<Element>(value) / 255;
      } else {
        *to++ = value;
      }
    }
  }

  void vary(std::int64_t row, std::uint32_t epoch, const Element* from, Element* to) const {
    const auto variation = ImageVariation::drawn(treatment_.augment, treatment_.seed, row, epoch);
    const std::int64_t height = sample_.size(-2);
    const std::int64_t width = sample_.size(-1);
    for (std::int64_t done = 0; done < sample_.count(); done += plane_) {
      if constexpr (std::is_floating_point_v<Element>) {
        vary_plane(variation, from + done, height, width, to + done);
      } else {
        vary_plane(variation, from + done, height, width, to + done, treatment_.outside);
      }
    }
  }

  void finish(Element* to) const {
    if (!treatment_.standardiser) return;
    const Standardiser& scale = *treatment_.standardiser;
    for (std::size_t channel = 0; channel < scale.mean.size(); ++channel) {
      for (std::int64_t i = 0; i < plane_; ++i, ++to) {
        *to = static_cast<Element>((static_cast<double>(*to) - scale.mean[channel]) /
                                   scale.deviation[channel]);
      }
    }
  }

  std::shared_ptr<const RowSource> inner_;
  ImageTreatment treatment_;
  Shape sample_;
  std::int64_t plane_ = 1;
};

}  // namespace

std::shared_ptr<const RowSource> array_rows(Array values) {
  return std::make_shared<ArrayRows>(std::move(values));
}

std::shared_ptr<const RowSource> treated_images(std::shared_ptr<const RowSource> images,
                                                const ImageTreatment& treatment) {
  return std::make_shared<TreatedRows<float>>(std::move(images), treatment);
}

std::shared_ptr<const RowSource> treated_masks(std::shared_ptr<const RowSource> masks,
                                               const ImageTreatment& treatment) {
  return std::make_shared<TreatedRows<std::int64_t>>(std::move(masks), treatment);
}

Standardiser fit_images(const RowSource& images, std::span<const std::int64_t> rows) {
  constexpr std::size_t most = 1000;
  const std::size_t count = std::min(most, rows.size());
  Shape shape{{Role::batch, static_cast<std::int64_t>(count)}};
  for (const Axis& axis : images.sample()) shape.push_back(axis);
  std::vector<std::int64_t> chosen(count);
  std::vector<std::int64_t> all(count);
  for (std::size_t i = 0; i < count; ++i) {
    chosen[i] = rows[i * rows.size() / count];
    all[i] = static_cast<std::int64_t>(i);
  }
  Array raw(images.dtype(), shape);
  images.copy(chosen, {}, raw.data());
  Array values = raw.converted(Dtype::f32);
  if (images.dtype() == Dtype::u8) {
    for (float& value : values.values<float>()) value /= 255;
  }
  return Standardiser::fit(values, all);
}

}  // namespace netloom
