#pragma once

#include <exception>
#include <string>

#include "engine/core/api.h"
#include "engine/core/phrase.h"

namespace netloom {

/// What kind of thing failed; decides the exit code of `loom` and the icon in the desktop.
enum class ErrorCode {
  input,        ///< A file or argument that the user gave is wrong (exit code 2).
  not_found,    ///< A file, run, layer or data set that was named does not exist (exit code 2).
  io,           ///< Reading or writing failed: disk full, permission, torn file.
  memory,       ///< An allocation failed; the message carries the size asked for.
  device,       ///< A driver or backend failed, or the device is not there.
  busy,         ///< Somebody else holds the lock or the run.
  interrupted,  ///< The user or the system asked to stop.
  internal,     ///< A promise inside Netloom was broken; worth a report.
};

/// The world failed: the one exception of Netloom. Caught at three borders only: worker, command
/// line, plugin call. `message` says what, why (with the numbers) and what to do next; `context`
/// says where (file, node, statement).
class NETLOOM_API Error : public std::exception {
 public:
  Error(ErrorCode code, Phrase message, std::string context = {});
  /// A text that no language has but the one it came in, as what the system said.
  Error(ErrorCode code, std::string message, std::string context = {});

  ErrorCode code() const { return code_; }
  const std::string& message() const { return phrase_.text(); }
  const std::string& context() const { return context_; }

  /// "context: message", or the message alone.
  const char* what() const noexcept override { return whole_.text().c_str(); }
  /// The same for other languages.
  const Phrase& whole() const { return whole_; }
  /// `message` for other languages.
  const Phrase& phrase() const { return phrase_; }

 private:
  ErrorCode code_;
  Phrase phrase_;
  std::string context_;
  Phrase whole_;
};

/// The stable word for `code` in `--json` output: "input", "not_found", …
NETLOOM_API const char* name_of(ErrorCode code);

}  // namespace netloom
