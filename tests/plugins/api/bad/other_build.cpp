#include "plugins/api/plugin.h"

// What a plugin does whose headers had other sizes: it takes no part, and adds nothing.
extern "C" NETLOOM_API void netloom_plugin_v1(netloom::PluginCall* call) {
  call->plugin_version = "0.0.7";
  call->fits = false;
}
