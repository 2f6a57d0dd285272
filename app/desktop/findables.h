#pragma once

#include <vector>

#include "app/desktop/search_box.h"

namespace netloom::app {

class MainWindow;

/// All that the search of `window` can go to: its actions, the nodes of the open project and those
/// inside its blocks, layers to add, settings, and projects to open.
std::vector<Findable> findables(MainWindow& window);

}  // namespace netloom::app
