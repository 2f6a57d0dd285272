#include <fmt/format.h>

#include "engine/graph/check.h"

namespace netloom {

std::string to_text(const Diagnostic& diagnostic, std::string_view file) {
  std::string place;
  if (!diagnostic.node.empty()) place = fmt::format("node '{}'", diagnostic.node);
  if (!diagnostic.port.empty()) place += fmt::format(" input '{}'", diagnostic.port);
  if (!diagnostic.parameter.empty()) {
    place += fmt::format("{}parameter '{}'", place.empty() ? "" : " ", diagnostic.parameter);
  }
  std::string text = file.empty() ? "" : fmt::format("{}: ", file);
  if (!place.empty()) text += place + ": ";
  if (diagnostic.severity == Severity::warning) text += "warning: ";
  text += diagnostic.title.empty() ? diagnostic.message
                                   : fmt::format("{}. {}", diagnostic.title, diagnostic.message);
  if (!diagnostic.fixes.empty()) text += fmt::format(" (fix: {})", diagnostic.fixes.front().title);
  return text;
}

}  // namespace netloom
