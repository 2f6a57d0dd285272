#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/core/api.h"
#include "engine/core/shared.h"

namespace netloom {

/// What the user reads: an English pattern and what fills its gaps, so that whoever has the
/// pattern in another language can say the same there. A value, made by `phrase`; copies share
/// their words.
class NETLOOM_API Phrase {
 public:
  /// A pattern in another language, or as it came where that has none.
  using Translate = std::function<std::string(const std::string& pattern)>;

  Phrase() = default;
  /// A name or a number, which every language says alike. Explicit, so that no sentence gets here.
  explicit Phrase(std::string name) : words_(Words{std::move(name)}) {}
  /// `pattern` with `arguments` in its gaps, which are those of fmt.
  Phrase(std::string pattern, std::vector<Phrase> arguments);

  /// In English.
  const std::string& text() const { return words_->text; }
  operator const std::string&() const { return text(); }
  bool empty() const { return text().empty(); }

  /// By what `translate` gives for the pattern and for the patterns of the arguments.
  std::string in(const Translate& translate) const;

  /// A text that stands in a table, as the title of a layer does. Braces in it are no gaps: people
  /// and plugins give titles, too.
  static Phrase listed(std::string text);

  /// Puts `name` wherever `mark` stands, in every language.
  void put(const std::string& mark, const std::string& name);

  bool operator==(const Phrase&) const = default;

 private:
  struct Words {
    std::string text;
    std::string pattern{};  ///< Empty for a name.
    bool has_gaps = false;
    std::vector<Phrase> arguments{};
    std::vector<std::pair<std::string, std::string>> names{};  ///< Marks and what stands there.

    std::string in(const Translate& translate) const;
    bool operator==(const Words&) const = default;
  };

  Shared<Words> words_;
};

/// What fills a gap: a phrase stays one, all else becomes the text that fmt makes of it.
template <class T>
Phrase as_phrase(T&& value) {
  static_assert(!std::is_convertible_v<T, const char*>, "words in a gap are a phrase, too");
  if constexpr (std::is_same_v<std::remove_cvref_t<T>, Phrase>) {
    return std::forward<T>(value);
  } else {
    return Phrase(fmt::format("{}", std::forward<T>(value)));
  }
}

/// A sentence of the engine: "{} features, {} units" and what fills its gaps. The pattern stands in
/// the call, where `tests/lint/translations` finds it; the gaps have no formats of their own.
template <class... Arguments>
Phrase phrase(fmt::format_string<Arguments...> pattern, Arguments&&... arguments) {
  const fmt::string_view text = pattern;
  return Phrase(std::string(text.data(), text.size()),
                {as_phrase(std::forward<Arguments>(arguments))...});
}

/// The question after a name that is not there: " Did you mean 'near'?", or nothing.
NETLOOM_API Phrase suggestion(const std::string& near);

/// The parts in a row: "3×3 · stride 2" with " · " between them. `separator` has no braces.
NETLOOM_API Phrase joined(std::vector<Phrase> parts, const std::string& separator);

/// Phrase::listed.
inline Phrase listed(std::string text) {
  return Phrase::listed(std::move(text));
}

}  // namespace netloom

/// Phrases fill the gaps of other texts in English.
template <>
struct fmt::formatter<netloom::Phrase> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const netloom::Phrase& phrase, Context& context) const {
    return fmt::formatter<std::string_view>::format(phrase.text(), context);
  }
};
