#include "engine/core/error.h"

namespace netloom {

Error::Error(ErrorCode code, std::string message, std::string context)
    : code_(code),
      message_(std::move(message)),
      context_(std::move(context)),
      text_(context_.empty() ? message_ : context_ + ": " + message_) {}

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
