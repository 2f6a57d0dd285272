#pragma once

#include <exception>
#include <string>
#include <utility>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"

namespace netloom {

/// Thrown by a shape rule or a layer's `build` when the user's graph does not fit, and caught by
/// the lowering of the graph, which adds the node and goes on with the next one; it never leaves
/// `graph/`. An op names the operand by number (`operand`); the layer translates that into its port
/// where it can.
class NETLOOM_API Refusal : public std::exception {
 public:
  explicit Refusal(Diagnostic diagnostic, int operand = -1)
      : diagnostic_(std::move(diagnostic)), operand_(operand) {}

  const Diagnostic& diagnostic() const { return diagnostic_; }
  int operand() const { return operand_; }
  const char* what() const noexcept override { return diagnostic_.message.text().c_str(); }

 private:
  Diagnostic diagnostic_;
  int operand_;
};

/// Throws a Refusal of kind `code` at operand number `operand`.
[[noreturn]] NETLOOM_API void refuse(std::string code, Phrase title, Phrase message,
                                     int operand = -1);

}  // namespace netloom
