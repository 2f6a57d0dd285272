#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/core/api.h"
#include "engine/layers/layer.h"

namespace netloom {

/// The value as JSON text, as in project files and fixes: `10`, `"same"`, `[3, 3]`.
NETLOOM_API std::string json_text(const ParameterValue& value);
/// What JSON text says, or nothing when no parameter can hold it.
NETLOOM_API std::optional<ParameterValue> parameter_value(std::string_view json);

/// `value` in the kind that `info` declares, where it means the same: 1 for a real, 3 for a kernel
/// of 3×3. Anything else comes back as it is.
NETLOOM_API ParameterValue fitted(const ParameterInfo& info, ParameterValue value);

/// All of `parameters` in the kinds that `type` declares.
NETLOOM_API Parameters fitted(const LayerType& type, const Parameters& parameters);

/// What is wrong with `value`, with a fix that sets a value that fits, or nothing. The node is left
/// open.
NETLOOM_API std::optional<Diagnostic> check_parameter(const ParameterInfo& info,
                                                      const ParameterValue& value);

}  // namespace netloom
