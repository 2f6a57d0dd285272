#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "editor/theme/theme_source.h"
#include "engine/graph/check.h"

namespace netloom::editor {

/// The shapes of one sample before and after a node: "16×4×4" and "32×4×4".
struct ShapeChange {
  QString in;   ///< Empty without inputs; several are joined by commas.
  QString out;  ///< Empty while it is not known; "10 classes" of a label.
};
ShapeChange shape_change(const NodeCheck& check);

/// What comes into a node that is refused, counted: "16×8×8 = 1,024 → ?"; empty for any other, and
/// where there is nothing to count.
QString refused_arithmetic(const NodeCheck& check);

/// What the numbers of `refused_arithmetic` stand for: "channel × height × width".
QString refused_axes(const NodeCheck& check);

/// The arithmetic of one use of a layer, a line for each: "height, width  (8 + 2·1 − 3) / 1 + 1 =
/// 8".
class ExplanationLines : public QWidget {
  Q_OBJECT
 public:
  ExplanationLines(const std::vector<Explanation>& lines, const ThemeSource& source,
                   QWidget* parent = nullptr);
};

}  // namespace netloom::editor
