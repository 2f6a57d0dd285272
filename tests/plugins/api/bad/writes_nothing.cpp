#include "plugins/api/plugin.h"

NETLOOM_PLUGIN([](netloom::PluginParts& parts) {
  parts.formats.push_back({"blank", "Blank", "Nothing.", {}, {}});
})
