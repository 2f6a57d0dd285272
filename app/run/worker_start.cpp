#include "app/run/worker_start.h"

#include <system_error>

#include <QByteArray>
#include <QtGlobal>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/kept_phrase.h"
#include "engine/core/os/file.h"
#include "engine/core/os/folders.h"
#include "engine/core/os/process.h"
#include "engine/core/text.h"

namespace netloom::app {

namespace {

using Json = nlohmann::json;

std::string log_text(const StartedWorker& worker) {
  try {
    return read_file(worker.log);
  } catch (const Error&) {
    return {};
  }
}

/// The message of the JSON line that ends the output of a worker that failed.
std::optional<Phrase> failed_message(const std::string& line) {
  const Json json = Json::parse(line, nullptr, false);
  if (!json.is_object() || json.value("event", "") != "failed") return {};
  return phrase_from_kept(json.value("phrase", ""), json.value("message", ""));
}

}  // namespace

std::filesystem::path loom_program() {
  const QByteArray named = qgetenv("NETLOOM_LOOM");
  if (!named.isEmpty()) return named.toStdString();
  return executable_path().parent_path() / "loom";
}

StartedWorker start_worker(const std::string& json) {
  const std::filesystem::path folder = data_folder() / "jobs";
  make_folders(folder);
  const std::string id = unique_id();
  StartedWorker worker{0, folder / (id + ".json"), folder / (id + ".log")};
  write_atomically(worker.job, json);
  // Threads that spin between parallel regions would take the processor from the screen.
  qputenv("OMP_WAIT_POLICY", "passive");
  worker.process = start_detached(loom_program(), {"worker"}, worker.job, worker.log);
  return worker;
}

std::optional<Phrase> failure_of(const StartedWorker& worker) {
  const bool alive = process_start_time(worker.process) != 0;
  const std::string log = log_text(worker);
  bool said = false;
  for (const std::string& line : split(log, '\n')) said = said || failed_message(line).has_value();
  if (alive && !said) return {};
  const Phrase words = last_words(log);
  return words.empty()
             ? phrase(
                   "The worker ended without a word. Start it again; if it ends again, run the "
                   "project with `loom train` in a terminal.")
             : words;
}

void forget(const StartedWorker& worker) {
  std::error_code ignored;
  std::filesystem::remove(worker.job, ignored);
  std::filesystem::remove(worker.log, ignored);
}

Phrase last_words(const std::string& log) {
  std::string plain;
  Phrase message;
  for (const std::string& line : split(log, '\n')) {
    if (line.empty()) continue;
    if (line.front() != '{') {
      plain = line;
    } else if (const auto failed = failed_message(line)) {
      message = *failed;
    }
  }
  const std::string prefix = "loom worker: ";
  if (plain.rfind(prefix, 0) == 0) plain.erase(0, prefix.size());
  // What is said in all languages is said in the last line again.
  return plain.empty() || plain == message.text() ? message : Phrase(plain);
}

}  // namespace netloom::app
