#pragma once

#include <string>
#include <vector>

#include "plugins/api/format.h"

namespace netloom {

/// Python text under construction, line by line in the style of the formatter Black, with what
/// stands for which node.
class Source {
 public:
  /// Appends one statement at `indent` levels, over several lines where it is too long, which
  /// stand for `nodes`.
  void add(int indent, const std::string& statement, const std::vector<std::string>& nodes = {});
  void blank(int lines = 1);
  /// Appends another text with its nodes; as a whole, it stands for `nodes`, too.
  void append(const Source& other, const std::vector<std::string>& nodes = {});

  const CodeText& code() const { return code_; }

 private:
  void line(int indent, const std::string& text);

  CodeText code_;
  int lines_ = 0;
};

}  // namespace netloom
