#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/store.h"
#include "engine/session/generate.h"

namespace netloom::cli {

namespace {

GenerateSettings settings_from(const Arguments& arguments) {
  GenerateSettings settings;
  settings.prompt = arguments.text("--prompt");
  settings.length = arguments.number("--length", 1).value_or(settings.length);
  settings.temperature = arguments.decimal("--temperature", 0).value_or(settings.temperature);
  settings.top_k = arguments.number("--top-k").value_or(settings.top_k);
  const auto seed = arguments.number("--seed");
  if (seed) settings.seed = static_cast<std::uint64_t>(*seed);
  settings.checkpoint = arguments.text("--checkpoint", settings.checkpoint);
  return settings;
}

/// Text may end within a character of several bytes, which JSON replaces.
void print_json(const nlohmann::ordered_json& line) {
  fmt::print("{}\n", line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  std::fflush(stdout);
}

int run_generate(const Arguments& arguments, const LayerRegistry& registry) {
  const std::filesystem::path path = arguments.has("--runs")
                                         ? std::filesystem::path(arguments.text("--runs"))
                                         : default_runs_path();
  const std::int64_t run = RunStore(path, Access::read).find_run(arguments.required(0, "The run"));
  const GenerateSettings settings = settings_from(arguments);
  const bool json = arguments.has("--json");
  bool begun = false;
  const auto show = [&](std::string_view piece) {
    if (json) return print_json({{"event", "text"}, {"text", piece}});
    fmt::print("{}{}", begun ? "" : settings.prompt, piece);
    begun = true;
    std::fflush(stdout);
  };
  const GeneratedText result = generate(path, run, settings, registry, show);
  if (json) {
    print_json({{"event", "done"},
                {"run", run},
                {"text", result.text},
                {"tokens", result.tokens},
                {"seconds", result.seconds}});
  } else {
    fmt::print("\n");
  }
  return done;
}

}  // namespace

Command generate_command() {
  return {"generate",
          "RUN --prompt TEXT",
          "Lets a trained network write on from a text.",
          {{"--prompt", "TEXT", "what to go on from"},
           {"--length", "N", "tokens to write; default 200"},
           {"--temperature", "T", "below 1 is surer, above 1 bolder, 0 always the likeliest"},
           {"--top-k", "K", "draw from the K likeliest tokens alone"},
           {"--seed", "S", "another seed, another text"},
           {"--checkpoint", "KIND", "last (default) or best"},
           runs_option(),
           json_option()},
          run_generate};
}

}  // namespace netloom::cli
