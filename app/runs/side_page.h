#pragma once

#include <vector>

#include "app/runs/difference_lines.h"

class QLayout;
class QPushButton;

namespace netloom::app {

/// Lays out a page beside the table of runs: `head`, the sections below each other in a scroll
/// area, and the buttons at the foot.
void lay_out_side_page(QWidget& page, const editor::ThemeSource& source, QLayout* head,
                       const std::vector<DifferenceLines*>& sections,
                       const std::vector<QPushButton*>& buttons);

}  // namespace netloom::app
