#include "editor/samples/samples.h"

#include <QThread>

#include "engine/core/error.h"
#include "engine/session/checkpoint.h"

namespace netloom::editor {

namespace {

constexpr int delay_milliseconds = 60;
constexpr std::size_t most_nodes = 400;  // Beyond, nobody sees single pictures,
constexpr double most_flops = 2e10;      // and these take longer than people wait.

}  // namespace

Samples::Samples(const Document& document, QObject* parent)
    : QObject(parent),
      document_(document),
      pass_(document.base_registry(), most_flops, document.opened_data()) {
  delay_.setSingleShot(true);
  delay_.setInterval(delay_milliseconds);
  connect(&delay_, &QTimer::timeout, this, &Samples::start);
  connect(&document_, &Document::changed, this, &Samples::request);
  request();
}

Samples::~Samples() {
  if (running_ == nullptr) return;
  reading_->end();
  static_cast<QThread*>(running_)->wait();
}

SharedPicture Samples::picture(const std::string& node) const {
  const auto at = pictures_.find(document_.full_name(node));
  return at == pictures_.end() ? nullptr : at->second;
}

void Samples::set_checkpoint(const std::filesystem::path& path) {
  if (path == checkpoint_) return;
  checkpoint_ = path;
  request();
}

bool Samples::Question::same_as(const Question& other) const {
  if (project == nullptr || other.project == nullptr) return project == other.project;
  return folder == other.folder && checkpoint == other.checkpoint && inside == other.inside &&
         project->graph == other.project->graph && project->data == other.project->data &&
         project->training.seed == other.project->training.seed;
}

void Samples::request() {
  const bool same = asked_.project != nullptr && asked_.folder == document_.data_folder() &&
                    asked_.project->data == document_.project().data;
  if (running_ != nullptr && !same) reading_->end();
  delay_.start();
}

void Samples::start() {
  if (running_ != nullptr) return;  // The end of that look starts the next.
  const Question question{document_.shared_project(), document_.data_folder(), checkpoint_,
                          document_.open_block().prefix};
  if (question.same_as(asked_)) return;
  asked_ = question;
  auto answer = std::make_shared<Answer>();
  reading_ = std::make_shared<Reading>();
  QThread* thread = QThread::create(
      [this, question, answer, reading = reading_] { *answer = look(question, *reading); });
  running_ = thread;
  connect(thread, &QThread::finished, this, [this, thread, answer] {
    running_ = nullptr;
    thread->deleteLater();
    if (reading_->ended()) asked_ = {};  // even where the same data is wanted by now
    adopt(std::move(*answer));
    if (!delay_.isActive()) start();
  });
  thread->start(QThread::LowPriority);
}

Samples::Answer Samples::look(const Question& question, Reading& reading) {
  Answer answer;
  const Project& project = *question.project;
  try {
    if (question.checkpoint != loaded_) {
      loaded_ = question.checkpoint;
      weights_ = loaded_.empty() ? Snapshot() : load_model(loaded_).tensors;
    }
    if (project.graph.nodes.size() > most_nodes) return answer;
    const SampleOutputs outputs =
        pass_.run(project, question.folder, weights_, question.inside, reading.told());
    answer.trained = outputs.trained;
    for (const auto& [name, array] : outputs.nodes) {
      const Node* node = project.graph.find(name);
      const bool data = node != nullptr && node->layer == "input";
      const auto text = outputs.texts.find(name);
      SamplePicture picture =
          text == outputs.texts.end() ? sample_picture(array, data) : text_picture(text->second);
      if (picture.empty()) continue;
      answer.pictures.emplace(name, std::make_shared<const SamplePicture>(std::move(picture)));
    }
  } catch (const Error&) {
    // What cannot be read or held is said among the problems; here there is nothing to show.
    return {};
  } catch (const ReadingEnded&) {
    return {};  // Nobody waits for it.
  }
  return answer;
}

void Samples::adopt(Answer answer) {
  // A picture that stays keeps its place, so that nothing is painted again.
  for (auto& [name, picture] : answer.pictures) {
    const auto before = pictures_.find(name);
    if (before != pictures_.end() && *before->second == *picture) picture = before->second;
  }
  if (answer.pictures == pictures_ && answer.trained == trained_) return;
  pictures_ = std::move(answer.pictures);
  trained_ = answer.trained;
  Q_EMIT changed();
}

}  // namespace netloom::editor
