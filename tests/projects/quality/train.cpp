#include "tests/projects/quality/train.h"

#include <QtTest>

namespace netloom {

Project example(const std::string& name) {
  const std::string path = std::string(NETLOOM_SOURCE_DIR "/projects/") + name + ".netloom";
  return load_project(path, LayerRegistry::built_in()).project;
}

std::string runs_in(const QTemporaryDir& folder) {
  return folder.filePath("runs.sqlite").toStdString();
}

RunOutcome trained(const Project& project, const QTemporaryDir& folder) {
  const LayerRegistry registry = LayerRegistry::built_in();
  Job job;
  job.project_text = write_project(project, registry);
  job.runs_path = runs_in(folder);
  RunListener nobody;
  RunOutcome outcome = run_job(job, registry, nobody);
  qInfo("%s: %.0f s", project.name.c_str(), outcome.seconds);
  return outcome;
}

}  // namespace netloom
