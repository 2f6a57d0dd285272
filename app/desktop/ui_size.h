#pragma once

#include <array>

namespace netloom::app {

/// How large everything can be drawn, in percent of what the display asks for.
inline constexpr std::array<int, 7> ui_sizes = {90, 100, 110, 125, 150, 175, 200};

/// What the settings say; 100 where they say nothing or nonsense.
int kept_ui_size();
void keep_ui_size(int percent);
/// Tells Qt; call it before there is a QApplication, which reads it once.
void apply_ui_size();

}  // namespace netloom::app
