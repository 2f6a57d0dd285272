#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "editor/document/reading.h"
#include "engine/data/opened_data.h"
#include "engine/project/project.h"

namespace netloom::editor {

/// Looks at a project together with its data on a thread of its own, a moment after the latest
/// edit, so that reading a file never stands between two key strokes.
class DataCheck : public QObject {
  Q_OBJECT
 public:
  /// Reads by `data`, which others may share.
  DataCheck(const LayerRegistry& registry, std::shared_ptr<OpenedData> data,
            QObject* parent = nullptr);
  /// Ends a look that is under way.
  ~DataCheck() override;

  /// True from a request on until what came of it is told.
  bool busy() const { return delay_.isActive() || running_ != nullptr; }
  /// Asks for a look at `project`; earlier requests are forgotten.
  void request(std::shared_ptr<const Project> project, std::filesystem::path data_folder);

 signals:
  /// What is wrong with training settings and data of `project`; the graph's own problems are left
  /// out.
  void checked(std::shared_ptr<const Project> project, const std::vector<Diagnostic>& diagnostics);

 private:
  void start();

  const LayerRegistry& registry_;
  QTimer delay_;
  std::shared_ptr<const Project> wanted_;
  std::filesystem::path data_folder_;
  QObject* running_ = nullptr;
  std::shared_ptr<Reading> reading_;  ///< Of the look that is under way.
  std::shared_ptr<OpenedData> data_;
};

}  // namespace netloom::editor
