#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include <QObject>
#include <QTimer>

#include "editor/document/document.h"
#include "editor/document/reading.h"
#include "editor/samples/sample_picture.h"
#include "engine/session/sample_pass.h"

namespace netloom::editor {

/// A picture that painters share; null where there is none.
using SharedPicture = std::shared_ptr<const SamplePicture>;

/// What each node of a document makes of the first training row, with the weights of a run or those
/// that training would start from. Follows every edit a moment later, from a thread of its own.
class Samples : public QObject {
  Q_OBJECT
 public:
  explicit Samples(const Document& document, QObject* parent = nullptr);
  /// Ends a reading of data that is under way, and waits for the thread.
  ~Samples() override;

  /// Of a node of what is open; of a repeated block its first copy.
  SharedPicture picture(const std::string& node) const;
  /// True when the pictures are those of the run whose weights were given.
  bool trained() const { return trained_; }
  /// Takes weights from a checkpoint from now on, as far as they fit; an empty path for none.
  void set_checkpoint(const std::filesystem::path& path);

 signals:
  void changed();

 private:
  /// What a pass was made for: another one would be the same.
  struct Question {
    std::shared_ptr<const Project> project;
    std::filesystem::path folder;
    std::filesystem::path checkpoint;
    std::string inside;  ///< The prefix of the block that is open, or empty.

    bool same_as(const Question& other) const;
  };
  struct Answer {
    std::map<std::string, SharedPicture, std::less<>> pictures;
    bool trained = false;
  };

  void request();
  void start();
  Answer look(const Question& question, Reading& reading);
  void adopt(Answer answer);

  const Document& document_;
  QTimer delay_;
  SamplePass pass_;   ///< Of the thread alone while it runs, as what follows.
  Snapshot weights_;  ///< Of `loaded_`.
  std::filesystem::path loaded_;
  std::filesystem::path checkpoint_;
  Question asked_;
  QObject* running_ = nullptr;
  std::shared_ptr<Reading> reading_;  ///< Of the look that is under way.
  std::map<std::string, SharedPicture, std::less<>> pictures_;
  bool trained_ = false;
};

}  // namespace netloom::editor
