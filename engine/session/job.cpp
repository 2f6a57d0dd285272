#include "engine/session/job.h"

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/os/machine.h"
#include "engine/core/text.h"
#include "engine/session/assignments.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 3> tuning_words{"measure", "kept", "off"};

/// Whether `value` is a T without loss; the library alone would take 1.5 or true for 1, and -1 for
/// 2⁶⁴ − 1.
template <class T>
bool holds(const Json& value) {
  if constexpr (std::is_same_v<T, bool> || !std::is_integral_v<T>) {
    return true;
  } else if (value.is_number_unsigned()) {
    return value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<T>::max());
  } else {
    return std::is_signed_v<T> && value.is_number_integer() &&
           value.get<std::int64_t>() >= static_cast<std::int64_t>(std::numeric_limits<T>::min());
  }
}

template <class T>
void read(const Json& json, const char* key, T& target) {
  const auto at = json.find(key);
  if (at == json.end()) return;
  try {
    if (holds<T>(*at)) {
      target = at->get<T>();
      return;
    }
  } catch (const Json::exception&) {
    // Told below, in words that do not name the library.
  }
  throw Error(ErrorCode::input,
              fmt::format("The job's '{}' has the wrong type: {}.", key,
                          at->dump(-1, ' ', true, Json::error_handler_t::replace).substr(0, 60)));
}

template <class T>
void read(const Json& json, const char* key, std::optional<T>& target) {
  if (!json.contains(key)) return;
  T value{};
  read(json, key, value);
  target = value;
}

}  // namespace

std::string_view name_of(Tuning tuning) {
  return tuning_words.at(static_cast<std::size_t>(tuning));
}

Tuning tuning_of(std::string_view word) {
  const auto* const at = std::find(tuning_words.begin(), tuning_words.end(), word);
  if (at != tuning_words.end()) return static_cast<Tuning>(at - tuning_words.begin());
  throw Error(ErrorCode::input, fmt::format("'{}' is no way to tune kernels: use one of {}.", word,
                                            fmt::join(tuning_words, ", ")));
}

Job parse_job(std::string_view text) {
  Json json;
  try {
    json = Json::parse(text);
  } catch (const Json::exception& exception) {
    throw Error(ErrorCode::input, fmt::format("The job is no JSON: {}.", exception.what()));
  }
  if (!json.is_object()) throw Error(ErrorCode::input, "The job is no JSON object.");
  Job job;
  std::string project_path;
  std::string runs_path;
  read(json, "project_path", project_path);
  read(json, "project", job.project_text);
  read(json, "runs", runs_path);
  read(json, "name", job.name);
  read(json, "epochs", job.epochs);
  read(json, "batch", job.batch);
  read(json, "seed", job.seed);
  read(json, "set", job.set);
  read(json, "device", job.device);
  read(json, "threads", job.threads);
  read(json, "resume", job.resume);
  read(json, "every_step", job.every_step);
  std::string tuning{name_of(job.tuning)};
  read(json, "tuning", tuning);
  job.tuning = tuning_of(tuning);
  job.project_path = project_path;
  job.runs_path = runs_path;
  return job;
}

std::string to_json(const Job& job) {
  Json json = {{"project_path", job.project_path.string()},
               {"project", job.project_text},
               {"runs", job.runs_path.string()},
               {"name", job.name},
               {"set", job.set},
               {"device", job.device},
               {"threads", job.threads},
               {"resume", job.resume},
               {"every_step", job.every_step},
               {"tuning", name_of(job.tuning)}};
  if (job.epochs) json["epochs"] = *job.epochs;
  if (job.batch) json["batch"] = *job.batch;
  if (job.seed) json["seed"] = *job.seed;
  return json.dump();
}

int checked_threads(std::int64_t asked) {
  const int cores = this_machine().cores;
  if (asked <= cores) return static_cast<int>(asked);
  throw Error(ErrorCode::input,
              fmt::format("{} threads would wait for each other on {} core{}. Use {}, or 0 for all "
                          "cores.",
                          with_thousands(asked), cores, cores == 1 ? "" : "s",
                          cores == 1 ? "1" : fmt::format("1 to {}", cores)));
}

void apply_options(Project& project, const Job& job, const LayerRegistry& registry) {
  if (job.epochs) project.training.epochs = *job.epochs;
  if (job.batch) project.training.batch = *job.batch;
  if (job.seed) project.training.seed = *job.seed;
  assign(project, job.set, registry);
}

}  // namespace netloom
