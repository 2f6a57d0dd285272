#pragma once

#include <QString>

namespace netloom::app {

/// The `loom` command that does the work: $NETLOOM_LOOM, else beside the desktop's own binary.
QString loom_binary();

}  // namespace netloom::app
