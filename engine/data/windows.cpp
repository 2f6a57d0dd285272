#include "engine/data/windows.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

bool is_token(Dtype dtype) {
  return dtype == Dtype::u8 || dtype == Dtype::i32;
}

class WindowRows final : public RowSource {
 public:
  WindowRows(Array values, const Windows& windows, std::int64_t offset, std::int64_t count,
             const Shape& sample)
      : values_(std::move(values)), sample_(sample) {
    const std::int64_t steps = values_.shape().size(0);
    const std::int64_t width = steps == 0 ? 1 : values_.count() / steps;
    assert(sample.count() == count * width);
    elements_ = static_cast<std::size_t>(count * width);
    offset_ = static_cast<std::size_t>(offset * width);
    stride_ = static_cast<std::size_t>(windows.stride * width);
  }

  Dtype dtype() const override { return is_token(values_.dtype()) ? Dtype::i64 : values_.dtype(); }
  const Shape& sample() const override { return sample_; }

  void copy(std::span<const std::int64_t> rows, Epoch, std::byte* to) const override {
    if (values_.dtype() == Dtype::u8) return widen<std::uint8_t>(rows, to);
    if (values_.dtype() == Dtype::i32) return widen<std::int32_t>(rows, to);
    const std::size_t width = size_of(values_.dtype());
    for (const std::int64_t row : rows) {
      std::memcpy(to, values_.data() + begin(row) * width, elements_ * width);
      to += elements_ * width;
    }
  }

 private:
  std::size_t begin(std::int64_t row) const {
    return static_cast<std::size_t>(row) * stride_ + offset_;
  }

  template <class Narrow>
  void widen(std::span<const std::int64_t> rows, std::byte* bytes) const {
    auto* to = reinterpret_cast<std::int64_t*>(bytes);
    const auto all = values_.values<Narrow>();
    for (const std::int64_t row : rows) {
      const auto from = all.subspan(begin(row), elements_);
      to = std::copy(from.begin(), from.end(), to);
    }
  }

  const Array values_;
  Shape sample_;
  std::size_t elements_ = 0;
  std::size_t offset_ = 0;
  std::size_t stride_ = 0;
};

}  // namespace

Windows windows_over(std::int64_t steps, const WindowSettings& settings, Windows fallback,
                     const std::string& name) {
  Windows windows = fallback;
  if (settings.length > 0) windows.length = settings.length;
  if (fallback.stride == 0) windows.stride = windows.length;
  if (settings.stride > 0) windows.stride = settings.stride;
  windows.horizon = settings.horizon;
  if (windows.rows(steps) > 0) return windows;
  const std::int64_t room = steps - windows.horizon;
  throw Error(ErrorCode::input,
              phrase("A window of {} steps and {} behind it takes {} steps, the data has {}. {}",
                     with_thousands(windows.length), with_thousands(windows.horizon),
                     with_thousands(windows.span()), with_thousands(steps),
                     room > 0 ? phrase("Set data.windows.length to at most {}.", room)
                              : phrase("Give more data.")),
              name);
}

std::shared_ptr<const RowSource> window_rows(Array values, const Windows& windows,
                                             std::int64_t offset, std::int64_t count,
                                             const Shape& sample) {
  return std::make_shared<WindowRows>(std::move(values), windows, offset, count, sample);
}

}  // namespace netloom
