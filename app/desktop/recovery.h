#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include "editor/document/document.h"
#include "engine/core/os/lock.h"

namespace netloom::app {

/// Changes whose desktop ended before they were saved.
struct LostWork {
  std::filesystem::path copy;    ///< The file that holds them.
  std::filesystem::path path;    ///< The project file they belong to; empty when there is none.
  std::filesystem::path folder;  ///< Where its data paths start.
  QString title;
  QDateTime time;
  std::string text;  ///< The project.
};

/// Keeps a copy of the document's unsaved changes in `folder`, at most two seconds old, so that
/// they outlive a crash of the desktop. A lock beside each copy tells whether its desktop lives.
class Recovery : public QObject {
  Q_OBJECT
 public:
  Recovery(const editor::Document& document, std::filesystem::path folder,
           QObject* parent = nullptr);
  /// The copy goes with a desktop that ends as it should.
  ~Recovery() override;

  /// Copies of desktops that are gone, the newest first.
  std::vector<LostWork> lost() const;
  static void discard(const LostWork& work);
  /// Writes the copy now.
  void keep();

 signals:
  /// A copy was written.
  void kept(const QTime& time);
  /// No copy can be written: why. Said once until one is written again.
  void failed(const QString& message);

 private:
  void follow();
  void remove();

  const editor::Document& document_;
  std::filesystem::path folder_;
  std::filesystem::path copy_;
  std::unique_ptr<FileLock> lock_;
  QTimer delay_;
  bool failing_ = false;
};

}  // namespace netloom::app
