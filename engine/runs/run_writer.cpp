#include "engine/runs/run_writer.h"

#include <utility>

#include "engine/runs/run_history.h"

namespace netloom {

RunWriter::RunWriter(std::unique_ptr<RunHistory> history) : history_(std::move(history)) {}

RunWriter::~RunWriter() = default;

std::int64_t RunWriter::number() const {
  return history_->start().number;
}

const std::string& RunWriter::uuid() const {
  return history_->start().uuid;
}

const RunFolder& RunWriter::folder() const {
  return history_->folder();
}

int RunWriter::attempt() const {
  return history_->start().attempt;
}

int RunWriter::series(std::string_view name) {
  return history_->series(name);
}

void RunWriter::push(int series, std::int64_t step, double value) noexcept {
  history_->push(series, step, value);
}

void RunWriter::event(EventLevel level, std::int64_t step, Phrase text) {
  history_->event(level, step, std::move(text));
}

void RunWriter::set_progress(int epoch, std::int64_t step) noexcept {
  history_->set_progress(epoch, step);
}

void RunWriter::set_paused(bool paused) {
  history_->set_paused(paused);
}

void RunWriter::add_artifact(Artifact artifact) {
  history_->add_artifact(std::move(artifact));
}

void RunWriter::set_kernels(std::vector<KernelTime> kernels) {
  history_->set_kernels(std::move(kernels));
}

void RunWriter::flush() {
  history_->flush();
}

void RunWriter::finish(RunStatus status) {
  history_->finish(status);
}

std::int64_t RunWriter::dropped() const noexcept {
  return history_->dropped();
}

std::string RunWriter::trouble() const {
  return history_->trouble();
}

}  // namespace netloom
