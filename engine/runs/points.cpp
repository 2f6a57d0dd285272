#include "engine/runs/points.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

#include "engine/core/error.h"

namespace netloom {
namespace {

enum class SegmentKind : std::int32_t { single = 0, merged = 1 };

constexpr std::size_t single_bytes = 8 + 4 + 8;
constexpr std::size_t merged_bytes = single_bytes + 3 * 8 + 4;

bool is_single(const Point& point) {
  return point.count == 1;
}

template <class T>
void append(std::string& blob, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  blob.append(bytes, sizeof value);
}

template <class T, class Member>
void append_column(std::string& blob, std::span<const Point> points, Member member) {
  std::size_t place = blob.size();
  blob.resize(place + points.size() * sizeof(T));
  for (const Point& point : points) {
    const T value = static_cast<T>(point.*member);
    std::memcpy(blob.data() + place, &value, sizeof value);
    place += sizeof value;
  }
}

/// Reads values off the front of a blob.
class Reader {
 public:
  explicit Reader(std::span<const std::byte> blob) : blob_(blob) {}

  bool at_end() const { return blob_.empty(); }
  void need(std::size_t bytes) const {
    if (bytes > blob_.size())
      throw Error(ErrorCode::io,
                  phrase("the points of a run are damaged; its summary is still readable"));
  }
  void skip(std::size_t bytes) {
    need(bytes);
    blob_ = blob_.subspan(bytes);
  }
  template <class T>
  T take() {
    need(sizeof(T));
    T value;
    std::memcpy(&value, blob_.data(), sizeof value);
    blob_ = blob_.subspan(sizeof value);
    return value;
  }
  template <class T, class Member>
  void take_column(std::vector<Point>& points, Member member) {
    need(points.size() * sizeof(T));
    const std::byte* place = blob_.data();
    for (Point& point : points) {
      T value;
      std::memcpy(&value, place, sizeof value);
      place += sizeof value;
      point.*member = static_cast<std::remove_reference_t<decltype(point.*member)>>(value);
    }
    blob_ = blob_.subspan(points.size() * sizeof(T));
  }

 private:
  std::span<const std::byte> blob_;
};

std::vector<Point> read_points(Reader& reader, std::size_t count, SegmentKind kind) {
  std::vector<Point> points(count);
  reader.take_column<std::int64_t>(points, &Point::step);
  reader.take_column<float>(points, &Point::time);
  reader.take_column<double>(points, &Point::last);
  if (kind == SegmentKind::merged) {
    reader.take_column<double>(points, &Point::mean);
    reader.take_column<double>(points, &Point::minimum);
    reader.take_column<double>(points, &Point::maximum);
    reader.take_column<std::int32_t>(points, &Point::count);
  } else {
    for (Point& point : points) point.mean = point.minimum = point.maximum = point.last;
  }
  return points;
}

}  // namespace

void append_segment(std::string& blob, std::int64_t series, std::span<const Point> points) {
  const bool single = std::all_of(points.begin(), points.end(), is_single);
  append(blob, series);
  append(blob, static_cast<std::int32_t>(points.size()));
  append(blob, single ? SegmentKind::single : SegmentKind::merged);
  append_column<std::int64_t>(blob, points, &Point::step);
  append_column<float>(blob, points, &Point::time);
  append_column<double>(blob, points, &Point::last);
  if (single) return;
  append_column<double>(blob, points, &Point::mean);
  append_column<double>(blob, points, &Point::minimum);
  append_column<double>(blob, points, &Point::maximum);
  append_column<std::int32_t>(blob, points, &Point::count);
}

void read_segments(std::span<const std::byte> blob, std::int64_t only,
                   const std::function<void(std::int64_t, std::vector<Point>)>& take) {
  Reader reader(blob);
  while (!reader.at_end()) {
    const auto series = reader.take<std::int64_t>();
    const auto count = reader.take<std::int32_t>();
    const auto kind = static_cast<SegmentKind>(reader.take<std::int32_t>());
    const bool known = kind == SegmentKind::single || kind == SegmentKind::merged;
    const auto size = static_cast<std::size_t>(std::max(count, 0));
    const std::size_t bytes = size * (kind == SegmentKind::single ? single_bytes : merged_bytes);
    // A segment of an impossible kind or length asks for more than any blob has.
    reader.need(known && count >= 0 ? bytes : static_cast<std::size_t>(-1));
    if (only != 0 && series != only)
      reader.skip(bytes);
    else
      take(series, read_points(reader, size, kind));
  }
}

Point merged(std::span<const Point> points) {
  assert(!points.empty());
  Point all = points.front();
  double sum = 0;
  std::int64_t numbers = 0;
  all.count = 0;
  for (const Point& point : points) {
    all.count += point.count;
    if (std::isnan(point.mean)) continue;
    const bool first = numbers == 0;
    sum += point.mean * static_cast<double>(point.count);
    numbers += point.count;
    all.minimum = first ? point.minimum : std::min(all.minimum, point.minimum);
    all.maximum = first ? point.maximum : std::max(all.maximum, point.maximum);
  }
  all.step = points.back().step;
  all.time = points.back().time;
  all.last = points.back().last;
  if (numbers > 0) all.mean = sum / static_cast<double>(numbers);
  return all;
}

}  // namespace netloom
