#include <stdexcept>

#include "plugins/api/plugin.h"

NETLOOM_PLUGIN([](netloom::PluginParts&) { throw std::runtime_error("the licence has run out"); })
