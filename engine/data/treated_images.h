#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "engine/data/row_source.h"
#include "engine/data/settings.h"
#include "engine/data/standardiser.h"

namespace netloom {

/// What becomes of an image on its way into a batch.
struct ImageTreatment {
  AugmentSettings augment;
  std::uint64_t seed = 1;
  std::optional<Standardiser> standardiser;  ///< One entry per channel.
  std::int64_t outside = 0;  ///< The class of what comes into a mask where it is moved or turned.
};

/// The rows of an array (rows, sample…) as a source.
std::shared_ptr<const RowSource> array_rows(Array values);

/// Images (channel, height, width) as f32, from f32 or from u8 of which 255 becomes 1: varied in
/// training, then standardised. Columns of one seed are varied alike.
std::shared_ptr<const RowSource> treated_images(std::shared_ptr<const RowSource> images,
                                                const ImageTreatment& treatment);

/// Masks (height, width) of u8 as classes of i64, moved, turned and mirrored as the images are;
/// brightness leaves them alone.
std::shared_ptr<const RowSource> treated_masks(std::shared_ptr<const RowSource> masks,
                                               const ImageTreatment& treatment);

/// Mean and deviation of each channel over at most 1,000 of `rows`, evenly chosen; u8 counts from 0
/// to 1.
Standardiser fit_images(const RowSource& images, std::span<const std::int64_t> rows);

}  // namespace netloom
