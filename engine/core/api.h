#pragma once

/// Marks what the engine's shared library shows to the desktop, the command line and plugins; all
/// else is hidden.
#define NETLOOM_API __attribute__((visibility("default")))
