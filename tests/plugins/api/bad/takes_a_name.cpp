#include "plugins/api/plugin.h"

NETLOOM_PLUGIN([](netloom::PluginParts& parts) {
  netloom::LayerType layer;
  layer.name = "fine";
  parts.layers.push_back(layer);
  layer.name = "dense";
  parts.layers.push_back(layer);
})
