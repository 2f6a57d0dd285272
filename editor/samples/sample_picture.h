#pragma once

#include <string>
#include <vector>

#include <QImage>
#include <QString>

#include "engine/tensor/array.h"

namespace netloom::editor {

/// What a node gives for one row, made small enough to be drawn often: a picture as a picture, the
/// maps of channels as maps, a list of numbers as bars, tokens as the text that they stand for.
struct SamplePicture {
  enum class Kind { image, maps, bars, text };
  Kind kind = Kind::bars;
  /// The picture itself, or one map per channel: 0 to 255, of which 128 is 0 where `below_zero`.
  std::vector<QImage> images;
  std::vector<float> bars;  ///< From −1 to 1.
  QString text;
  bool below_zero = false;  ///< Some number is negative.
  double largest = 0;       ///< Without its sign: what 1 stands for.
  int more = 0;             ///< Channels that are left out.

  bool empty() const { return images.empty() && bars.empty() && text.isEmpty(); }
  bool operator==(const SamplePicture&) const = default;
};

/// The picture of `output`, a batch of one: (1, C, H, W), (1, C, D, H, W) of which the first depth
/// is shown, (1, T, F) or (1, F). `data` says that it is a row itself, so that three channels are
/// colours. Empty for class numbers and single numbers.
SamplePicture sample_picture(const Array& output, bool data);

/// The picture of tokens that stand for `text`: it shows where lines end.
SamplePicture text_picture(const std::string& text);

}  // namespace netloom::editor
