#include "plugins/api/plugin.h"

// "failing" is a format of failing_format.so, which comes before in the order of names.
NETLOOM_PLUGIN([](netloom::PluginParts& parts) {
  netloom::LayerType layer;
  layer.name = "fine";
  parts.layers.push_back(layer);
  parts.formats.push_back({"failing", "Failing too", "Nothing.", {}, [](const auto&, const auto&) {
                             return std::vector<netloom::ExportedFile>();
                           }});
})
