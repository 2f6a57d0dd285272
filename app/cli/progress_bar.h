#pragma once

#include <cstdint>
#include <string>

#include "engine/session/run_job.h"

namespace netloom::cli {

/// How a training looks in a terminal: one line that is drawn over, with epoch, bar, metrics and
/// time left; a line per tenth of the epochs where the output is a file.
class ProgressBar final : public RunListener {
 public:
  explicit ProgressBar(bool terminal) : terminal_(terminal) {}

  void on_reading(std::int64_t done, std::int64_t all) override;
  void on_warning(const std::string& message) override;
  void on_started(std::int64_t run, const std::string& name, int epochs) override;
  void on_progress(const Progress& progress) override;
  void on_epoch(const EpochReport& epoch) override;
  /// The result, in a few lines.
  void finish(const RunOutcome& outcome);

 private:
  void draw(const std::string& text);
  /// False when the line was drawn so little ago that nobody would see the difference.
  bool time_to_draw();

  bool terminal_;
  int epochs_ = 0;
  int epoch_ = 0;
  double drawn_at_ = 0;
  double seconds_left_ = 0;
  std::string metrics_;
};

}  // namespace netloom::cli
