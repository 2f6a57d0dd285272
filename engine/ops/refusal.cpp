#include "engine/ops/refusal.h"

namespace netloom {

void refuse(std::string code, Phrase title, Phrase message, int operand) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  throw Refusal(std::move(diagnostic), operand);
}

}  // namespace netloom
