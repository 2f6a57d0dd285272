#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/layers/layer.h"
#include "engine/ops/refusal.h"

namespace netloom {

// What layers say when something does not fit. Titles have at most about 6 words with the numbers,
// messages at most 25;
// "{x}" in either becomes the name of the node linked to port x.

/// Refuses what arrives at input `port`.
[[noreturn]] void refuse_input(std::string port, std::string code, Phrase title, Phrase message,
                               std::vector<Fix> fixes = {});
/// Refuses the value of `parameter`.
[[noreturn]] void refuse_parameter(std::string parameter, Phrase title, Phrase message,
                                   std::vector<Fix> fixes = {});

/// Refuses parameters of which `low` is not below `high`.
void require_order(const std::string& low_name, double low, const std::string& high_name,
                   double high);
/// Refuses what is not a real number (class numbers, booleans); `title` names the layer.
void require_real(const Value& x, const std::string& port, const std::string& title);

/// What require_real says.
Diagnostic real_needed(const std::string& port, const std::string& title);

/// "Insert Flatten": a node of `layer` into the link at `port`.
Fix insert_fix(std::string layer, std::string port, Phrase title);
/// Sets `parameter` of this node to `value`, which is JSON text.
Fix parameter_fix(std::string parameter, std::string value, Phrase title);
/// Lets `port` bring `features` features, by a parameter of the node upstream that decides it.
Fix features_fix(std::string port, std::int64_t features);

/// Sets `parameter` of the node linked to `port`.
Fix source_fix(std::string port, std::string parameter, std::string value, Phrase title);
/// Makes this node one of `layer`; links and parameters that it also has stay.
Fix change_fix(std::string layer, Phrase title);

/// Refuses unless `x` is (N, C, H, W) of known height and width; `title` names the layer.
void require_image(const Value& x, const std::string& port, const std::string& title);

}  // namespace netloom
