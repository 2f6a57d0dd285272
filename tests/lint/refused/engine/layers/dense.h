#pragma once

#include "engine/tensor/shape.h"
