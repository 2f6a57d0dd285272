#include "engine/session/events.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace netloom {

using Json = nlohmann::ordered_json;

Json numbers_json(const std::map<std::string, double>& numbers) {
  Json json = Json::object();
  for (const auto& [name, value] : numbers) {
    json[name] = std::isfinite(value) ? Json(value) : Json(nullptr);
  }
  return json;
}

std::string started_line(std::int64_t run, const std::string& uuid, const std::string& name,
                         int epochs) {
  return Json{{"event", "started"}, {"version", 1}, {"run", run},
              {"uuid", uuid},       {"name", name}, {"epochs", epochs}}
      .dump();
}

std::string progress_line(const Progress& p) {
  return Json{{"event", "progress"},
              {"epoch", p.epoch},
              {"epochs", p.epochs},
              {"step", p.step},
              {"steps_per_epoch", p.steps_per_epoch},
              {"seconds", p.seconds},
              {"seconds_left", p.seconds_left},
              {"samples_per_second", p.samples_per_second},
              {"step_seconds", p.step_seconds}}
      .dump();
}

std::string epoch_line(const EpochReport& epoch) {
  return Json{{"event", "epoch"},
              {"epoch", epoch.epoch},
              {"step", epoch.step},
              {"best", epoch.best},
              {"metrics", numbers_json(epoch.metrics)}}
      .dump();
}

std::string status_line(const std::string& status) {
  return Json{{"event", "status"}, {"status", status}}.dump();
}

}  // namespace netloom
