#include "engine/core/words_of.h"

#include <string>

#include "engine/core/error.h"

namespace netloom {

Phrase words_of(const std::exception& exception) {
  const auto* error = dynamic_cast<const Error*>(&exception);
  return error == nullptr ? Phrase(std::string(exception.what())) : error->whole();
}

}  // namespace netloom
