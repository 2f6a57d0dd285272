// The `loom` command: everything that the engine does, for terminals and scripts.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <new>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/core/error.h"
#include "engine/core/kept_phrase.h"
#include "engine/core/os/process.h"
#include "engine/core/text.h"
#include "engine/graph/check.h"
#include "engine/project/project.h"
#include "engine/session/run_job.h"
#include "plugins/api/load_plugins.h"

namespace netloom::cli {

namespace {

std::vector<Command> all_commands(const Extensions& extensions) {
  return {check_command(),
          train_command(),
          resume_command(),
          predict_command(),
          generate_command(),
          bench_command(),
          export_command(extensions.formats),
          layers_command(),
          data_command(),
          runs_command(),
          schema_command(),
          worker_command()};
}

void print_help(const Command& command) {
  fmt::print("  loom {} {}\n      {}\n", command.name, command.usage, command.summary);
  for (const Option& option : command.options) {
    fmt::print("      {:<20} {}\n", option.name + (option.value.empty() ? "" : " " + option.value),
               option.help);
  }
}

void print_help(const std::vector<Command>& commands) {
  fmt::print("loom {}: draw networks, train them, compare the runs\n\n", NETLOOM_VERSION);
  for (const Command& command : commands) print_help(command);
  fmt::print("\nExit codes: 0 done, 1 the work failed, 2 the input was wrong.\n");
}

int exit_code(const Error& error) {
  return error.code() == ErrorCode::input || error.code() == ErrorCode::not_found ? input_wrong
                                                                                  : work_failed;
}

/// The last line of `--json` output where something failed; `phrase` says it in other languages.
void print_failed(const std::string& code, const Phrase& message) {
  const nlohmann::ordered_json line = {{"event", "failed"},
                                       {"code", code},
                                       {"message", message.text()},
                                       {"phrase", kept_phrase(message)}};
  fmt::print("{}\n", line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

int run(const Command& command, const std::vector<std::string>& words,
        const LayerRegistry& layers) {
  if (std::find(words.begin(), words.end(), "--help") != words.end()) {
    print_help(command);
    return done;
  }
  bool json = command.name == "worker";
  for (const std::string& word : words) json = json || word == "--json";
  try {
    const Arguments arguments(words, command.options);
    return command.run(arguments, layers);
  } catch (const ProjectProblems& problems) {
    print_diagnostics(problems.file(), problems.diagnostics());
    if (json) print_failed("input", Phrase(problems.what()));
    return input_wrong;
  } catch (const Error& error) {
    fmt::print(stderr, "loom {}: {}\n", command.name, error.what());
    if (json) print_failed(name_of(error.code()), error.whole());
    return exit_code(error);
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "loom {}: The memory is full. Use a smaller batch or network.\n",
               command.name);
    if (json) print_failed("memory", phrase("The memory is full."));
    return work_failed;
  } catch (const std::exception& exception) {
    fmt::print(stderr, "loom {}: {}\n", command.name, exception.what());
    if (json) print_failed(name_of(ErrorCode::internal), Phrase(exception.what()));
    return work_failed;
  }
}

}  // namespace

void print_diagnostics(const std::string& file, const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& one : diagnostics) fmt::print(stderr, "{}\n", to_text(one, file));
}

int main(const std::vector<std::string>& words) {
  const Extensions extensions = load_plugins();
  for (const PluginProblem& problem : extensions.problems) {
    fmt::print(stderr, "loom: {}\n", to_text(problem));
  }
  const std::vector<Command> commands = all_commands(extensions);
  if (words.empty() || words[0] == "help" || words[0] == "--help" || words[0] == "-h") {
    print_help(commands);
    return done;
  }
  if (words[0] == "--version") {
    fmt::print("loom {}\n", NETLOOM_VERSION);
    return done;
  }
  std::vector<std::string> names;
  for (const Command& command : commands) {
    if (command.name == words[0]) {
      return run(command, {words.begin() + 1, words.end()}, extensions.layers);
    }
    names.push_back(command.name);
  }
  const std::string near = nearest(words[0], names);
  fmt::print(stderr, "loom: There is no command '{}'.{} `loom help` lists them.\n", words[0],
             near.empty() ? "" : fmt::format(" Did you mean '{}'?", near));
  return input_wrong;
}

}  // namespace netloom::cli

int main(int argc, char** argv) {
  // Threads that spin for long between parallel regions slow a step a hundredfold where others want
  // the cores; 10,000 turns are about 50 µs, longer than the gaps within a step. The OpenMP runtime
  // reads this before main.
  netloom::restart_with("GOMP_SPINCOUNT", "10000", argv);
  return netloom::cli::main({argv + 1, argv + argc});
}
