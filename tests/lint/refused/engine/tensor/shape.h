#pragma once

#include <unistd.h>

#include "engine/core/error.h"
#include "engine/layers/dense.h"
