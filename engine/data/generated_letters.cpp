#include <algorithm>

#include "engine/core/random.h"
#include "engine/data/generated.h"

namespace netloom {

namespace {

/// Three to twelve of ten letters, and what `answer` makes of them.
Dataset letters(const GeneratorOptions& options, void (*answer)(std::string& letters)) {
  constexpr std::uint64_t shortest = 3;
  constexpr std::uint64_t lengths = 10;
  constexpr std::uint64_t alphabet = 10;
  const RandomStream stream{options.seed, stream_of("letters")};
  std::vector<std::string> given;
  std::vector<std::string> wanted;
  const auto rows = static_cast<std::uint64_t>(options.rows);
  given.reserve(rows);
  wanted.reserve(rows);
  for (std::uint64_t row = 0; row < rows; ++row) {
    std::string text(shortest + stream.below(lengths, row), 'a');
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto step = static_cast<std::uint32_t>(i + 1);
      text[i] = static_cast<char>('a' + stream.below(alphabet, row, step));
    }
    given.push_back(text);
    answer(text);
    wanted.push_back(text);
  }
  Dataset dataset;
  dataset.columns = {text_column("letters", std::move(given)),
                     text_column("answer", std::move(wanted))};
  return dataset;
}

}  // namespace

Dataset generate_reversed(const GeneratorOptions& options) {
  return letters(options, [](std::string& text) { std::reverse(text.begin(), text.end()); });
}

Dataset generate_sorted(const GeneratorOptions& options) {
  return letters(options, [](std::string& text) { std::sort(text.begin(), text.end()); });
}

}  // namespace netloom
