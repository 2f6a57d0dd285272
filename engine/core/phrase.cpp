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

Phrase::Phrase(std::string pattern, std::vector<Phrase> arguments)
    : pattern_(std::move(pattern)), has_gaps_(true), arguments_(std::move(arguments)) {
  text_ = in([](const std::string& same) { return same; });
}

Phrase Phrase::listed(std::string text) {
  Phrase phrase(std::move(text));
  phrase.pattern_ = phrase.text_;
  return phrase;
}

std::string Phrase::in(const Translate& translate) const {
  if (pattern_.empty()) return text_;
  std::vector<std::string> arguments;
  arguments.reserve(arguments_.size());
  for (const Phrase& argument : arguments_) arguments.push_back(argument.in(translate));
  std::string text = has_gaps_ ? filled(translate(pattern_), arguments) : translate(pattern_);
  for (const auto& [mark, name] : names_) put_into(text, mark, name);
  return text;
}

void Phrase::put(const std::string& mark, const std::string& name) {
  if (text_.find(mark) == std::string::npos) return;
  put_into(text_, mark, name);
  names_.emplace_back(mark, name);
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
