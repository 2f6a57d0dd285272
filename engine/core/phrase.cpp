#include "engine/core/phrase.h"

#include <fmt/args.h>

namespace netloom {

namespace {

std::string filled(const std::string& pattern, const std::vector<std::string>& arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const std::string& argument : arguments) store.push_back(argument);
  return fmt::vformat(pattern, store);
}

void put_into(std::string& text, const std::string& mark, const std::string& name) {
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + name.size())) {
    text.replace(at, mark.size(), name);
  }
}

}  // namespace

Phrase::Phrase(std::string pattern, std::vector<Phrase> arguments) {
  Words words{{}, std::move(pattern), true, std::move(arguments)};
  words.text = words.in([](const std::string& same) { return same; });
  words_ = std::move(words);
}

Phrase Phrase::listed(std::string text) {
  Phrase phrase;
  phrase.words_ = Words{text, std::move(text)};
  return phrase;
}

std::string Phrase::in(const Translate& translate) const {
  return words_->in(translate);
}

std::string Phrase::Words::in(const Translate& translate) const {
  if (pattern.empty()) return text;
  std::vector<std::string> gaps;
  gaps.reserve(arguments.size());
  for (const Phrase& argument : arguments) gaps.push_back(argument.in(translate));
  std::string said = has_gaps ? filled(translate(pattern), gaps) : translate(pattern);
  for (const auto& [mark, name] : names) put_into(said, mark, name);
  return said;
}

void Phrase::put(const std::string& mark, const std::string& name) {
  if (text().find(mark) == std::string::npos) return;
  Words words = *words_;
  put_into(words.text, mark, name);
  words.names.emplace_back(mark, name);
  words_ = std::move(words);
}

Phrase suggestion(const std::string& near) {
  return near.empty() ? Phrase() : phrase(" Did you mean '{}'?", near);
}

Phrase joined(std::vector<Phrase> parts, const std::string& separator) {
  if (parts.size() == 1) return std::move(parts.front());
  std::string pattern;
  for (std::size_t i = 0; i < parts.size(); ++i) pattern += i == 0 ? "{}" : separator + "{}";
  return Phrase(std::move(pattern), std::move(parts));
}

}  // namespace netloom
