#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "engine/core/api.h"
#include "engine/layers/layer.h"

namespace netloom {

/// How a text is written.
struct GenerateSettings {
  std::string prompt;         ///< What it goes on from; not empty.
  std::int64_t length = 200;  ///< Tokens that are written.
  double temperature = 1;     ///< Divides the scores; 0 always takes the likeliest token.
  std::int64_t top_k = 0;     ///< Only so many of the likeliest tokens are drawn from; 0 for all.
  std::uint64_t seed = 1;
  std::string checkpoint = "last";
};

struct GeneratedText {
  std::string text;  ///< Without the prompt.
  std::int64_t tokens = 0;
  double seconds = 0;
};

/// Lets the model of run `run` go on from a prompt, one token after the other: it must read the
/// tokens of one text and score the next one, after every step or after the last. `piece` is called
/// with each piece of text as it is written. The same settings give the same text. Throws
/// Error(input) for a model that does not write text, or a prompt that it cannot read, and
/// Error(not_found).
NETLOOM_API GeneratedText generate(const std::filesystem::path& runs_path, std::int64_t run,
                                   const GenerateSettings& settings, const LayerRegistry& registry,
                                   const std::function<void(std::string_view)>& piece);

}  // namespace netloom
