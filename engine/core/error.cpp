#include "engine/core/error.h"

namespace netloom {

Error::Error(ErrorCode code, Phrase message, std::string context)
    : code_(code),
      phrase_(std::move(message)),
      context_(std::move(context)),
      whole_(context_.empty() ? phrase_ : netloom::phrase("{}: {}", context_, phrase_)) {}

Error::Error(ErrorCode code, std::string message, std::string context)
    : Error(code, Phrase(std::move(message)), std::move(context)) {}

const char* name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::input:
      return "input";
    case ErrorCode::not_found:
      return "not_found";
    case ErrorCode::io:
      return "io";
    case ErrorCode::memory:
      return "memory";
    case ErrorCode::device:
      return "device";
    case ErrorCode::busy:
      return "busy";
    case ErrorCode::interrupted:
      return "interrupted";
    case ErrorCode::internal:
      return "internal";
  }
  return "internal";
}

}  // namespace netloom
