#pragma once

#include "editor/theme/widgets/toast.h"
#include "engine/runs/store.h"

namespace netloom::app {

/// What a run that has ended comes to: "#18 Digits CNN finished: 98.6% on test". Actions are the
/// window's to add.
editor::ToastMessage run_toast(const RunRow& row);

}  // namespace netloom::app
