#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/runs/run.h"

namespace netloom {

/// Appends a segment (see the table `journal` in schema.cpp) with `points` of `series` to `blob`.
void append_segment(std::string& blob, std::int64_t series, std::span<const Point> points);

/// Calls `take` with each segment of `blob`, in order; with `only` other than 0, only with the
/// segments of that series. Throws Error io when the blob is damaged.
void read_segments(std::span<const std::byte> blob, std::int64_t only,
                   const std::function<void(std::int64_t series, std::vector<Point> points)>& take);

/// One point that stands for all of `points`, which must not be empty. NaN count, but do not touch
/// mean, minimum and maximum unless all are NaN.
Point merged(std::span<const Point> points);

}  // namespace netloom
