#include "engine/project/json_text.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

/// Reads characters and tells how far the parser has come.
class Cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Cursor(const char* at, std::size_t* read) : at_(at), read_(read) {}
  reference operator*() const { return *at_; }
  Cursor& operator++() {
    ++at_;
    ++*read_;
    return *this;
  }
  Cursor operator++(int) {
    Cursor before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Cursor& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  std::size_t* read_;
};

/// Builds the document without recursion, and stops where it nests too deep or a key stands twice.
class DocumentReader final : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(value); }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t&) override { return add(value); }
  bool string(string_t& value) override { return add(std::move(value)); }
  bool binary(binary_t&) override { return fail("binary data has no place in a project"); }
  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    if (open_.back()->contains(name)) {
      return fail(fmt::format("the key \"{}\" stands twice in one object", name));
    }
    key_ = std::move(name);
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const Json::exception& error) override {
    // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error …"
    const std::string reason = error.what();
    ended = reason.find("unexpected end of input") != std::string::npos ||
            reason.find("missing closing quote") != std::string::npos;
    const auto end = reason.find("; last read: ");
    const std::string cut = reason.substr(0, end);
    const auto start = cut.rfind(" - ");
    return fail(start == std::string::npos ? cut.substr(cut.find("] ") + 2)
                                           : cut.substr(start + 3));
  }

  Json document;
  std::string problem;
  bool ended = false;  ///< The text ends before the document does.

 private:
  bool fail(std::string reason) {
    problem = std::move(reason);
    return false;
  }

  Json* place(Json value) {
    if (open_.empty()) {
      document = std::move(value);
      return &document;
    }
    if (open_.back()->is_array()) {
      open_.back()->push_back(std::move(value));
      return &open_.back()->back();
    }
    return &((*open_.back())[key_] = std::move(value));
  }

  bool add(Json value) {
    place(std::move(value));
    return true;
  }

  bool open(Json value) {
    if (open_.size() >= project_depth_limit) {
      return fail(fmt::format("lists and objects stand more than {} deep in each other",
                              project_depth_limit));
    }
    open_.push_back(place(std::move(value)));
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  std::vector<Json*> open_;
  std::string key_;
};

/// "line 3, column 15" of byte number `position`.
Phrase place_phrase(std::string_view text, std::size_t position) {
  const std::string_view before = text.substr(0, std::min(position, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const auto start = before.rfind('\n');
  const std::size_t column = before.size() - (start == std::string_view::npos ? 0 : start + 1);
  return phrase("line {}, column {}", line, std::max<std::size_t>(column, 1));
}

/// The last characters before byte number `position` on its line: what stood there.
std::string_view text_before(std::string_view text, std::size_t position) {
  constexpr std::size_t most = 30;
  std::string_view before = text.substr(0, std::min(position, text.size()));
  before.remove_prefix(before.rfind('\n') + 1);  // of no line break, npos + 1 is 0
  if (before.size() > most) before.remove_prefix(before.size() - most);
  const auto within = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; };
  while (!before.empty() && within(before.front())) before.remove_prefix(1);  // whole characters
  before.remove_prefix(std::min(before.find_first_not_of(' '), before.size()));
  return before;
}

/// Tells where `text` stops being JSON, having been read up to byte number `position`.
[[noreturn]] void refuse_text(std::string_view text, std::size_t position,
                              const DocumentReader& reader, const std::string& file) {
  const std::string_view before = text_before(text, position);
  const Phrase at = place_phrase(text, position);
  const Phrase place = before.empty() ? at : phrase("{}, after `{}`", at, before);
  throw Error(ErrorCode::input,
              reader.ended ? phrase("The file ends at {}, before the project does: it was cut off. "
                                    "Take an earlier copy of it.",
                                    place)
                           : phrase("No JSON at {}: {}. Correct it in a text editor.", place,
                                    reader.problem),
              file);
}

void append(std::string& text, const nlohmann::ordered_json& json) {
  if (json.is_object() || json.is_array()) {
    text += json.is_object() ? "{" : "[";
    bool first = true;
    for (const auto& [key, value] : json.items()) {
      if (!std::exchange(first, false)) text += ", ";
      if (json.is_object()) text += Json(key).dump() + ": ";
      append(text, value);
    }
    text += json.is_object() ? "}" : "]";
  } else {
    text += json.is_number_float() ? number_text(json.get<double>()) : json.dump();
  }
}

}  // namespace

Json parse_json(std::string_view text, const std::string& file) {
  if (text.size() > project_size_limit) {
    throw Error(ErrorCode::input,
                phrase("The file has {} bytes; a project has at most {}.",
                       with_thousands(static_cast<std::int64_t>(text.size())),
                       with_thousands(static_cast<std::int64_t>(project_size_limit))),
                file);
  }
  if (!is_utf8(text)) {
    throw Error(
        ErrorCode::input,
        phrase("The file is not UTF-8 text, so it is no Netloom project. Save it as UTF-8."), file);
  }
  DocumentReader reader;
  std::size_t read = 0;
  const Cursor begin(text.data(), &read);
  const Cursor end(text.data() + text.size(), &read);
  if (!Json::sax_parse(begin, end, &reader)) refuse_text(text, read, reader, file);
  return std::move(reader.document);
}

std::string spaced_text(const nlohmann::ordered_json& json) {
  std::string text;
  append(text, json);
  return text;
}

}  // namespace netloom
