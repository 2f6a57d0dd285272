#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "engine/core/diagnostic.h"
#include "engine/layers/layer.h"
#include "plugins/api/format.h"

namespace netloom::cli {

/// Exit codes of `loom`.
enum ExitCode { done = 0, work_failed = 1, input_wrong = 2 };

/// One command: how it is written, its options, and what it does. `run` returns an exit code or
/// throws Error.
struct Command {
  std::string name;
  std::string usage;  ///< "PROJECT"
  std::string summary;
  std::vector<Option> options;
  std::function<int(const Arguments&, const LayerRegistry&)> run;
};

// One file each.
Command check_command();
Command train_command();
Command resume_command();
Command worker_command();
Command predict_command();
Command generate_command();
Command layers_command();
Command schema_command();
Command data_command();
Command runs_command();
Command bench_command();
Command export_command(const std::vector<ExportFormat>& formats);

/// Prints diagnostics as `file: node 'conv1' input 'x': message (fix: …)`, one per line, on
/// standard error.
void print_diagnostics(const std::string& file, const std::vector<Diagnostic>& diagnostics);
/// Options that several commands have.
inline Option json_option() {
  return {"--json", "", "one JSON object per line, for scripts"};
}
inline Option set_option() {
  return {"--set", "NODE.PARAM=VALUE",
          "change one setting; also training.NAME and data.NAME; may be repeated"};
}
inline Option tuning_option() {
  return {"--tuning", "WORD",
          "how kernels are chosen: measure (default) times new ones here, kept goes by what was "
          "timed before, off by their shapes alone"};
}
inline Option runs_option() {
  return {"--runs", "DB", "the run database; default: runs.sqlite of the data folder"};
}

}  // namespace netloom::cli
