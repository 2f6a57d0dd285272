#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <QDialog>
#include <QThread>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"
#include "engine/runs/run.h"
#include "plugins/api/format.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace netloom::editor {
class Paragraph;
}  // namespace netloom::editor

namespace netloom::app {

/// Asks what to export, in which format and where, and writes it on a thread of its own. What goes
/// wrong is said in the dialog, which stays.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  /// Where the networks come from; all must outlive the dialog.
  struct Sources {
    const editor::Document& document;
    const LayerRegistry& registry;  ///< Without the blocks of the project.
    std::span<const ExportFormat> formats;
    std::filesystem::path runs_path;
    std::vector<RunRow> runs;  ///< Newest first; those without weights are left out.
  };
  ExportDialog(Sources sources, const editor::ThemeSource& theme, QWidget* parent = nullptr);
  ~ExportDialog() override;

  /// Chooses the best weights of that run, or else its last, where it has any.
  void choose_run(std::int64_t number);
  QComboBox& network() const { return *network_; }
  QLineEdit& folder() const { return *folder_; }
  QPushButton& export_button() const { return *export_; }
  /// What stands in the way, what will be replaced, or what went wrong; else what will be written.
  QString message() const;
  bool writing() const { return thread_ != nullptr; }

  void reject() override;

 signals:
  /// The files that were written, by name, and the folder that they are in.
  void exported(const QStringList& files, const QString& folder);

 private:
  /// A network that can be chosen: the open project (run 0), or the weights of a run.
  struct Network {
    std::int64_t run = 0;
    std::string checkpoint;
    QString name;
  };
  struct Result {
    QStringList files;
    QString problem;
  };

  void list_networks();
  void build(const editor::ThemeSource& theme);
  void suggest_folder();
  void choose_folder();
  void refresh();
  /// Why nothing can be written; empty where it can.
  QString reason() const;
  void write();
  static Result written(const Sources& sources, const Network& network, const Project& project,
                        const ExportFormat& format, const std::filesystem::path& folder);
  void finish(const Result& result);
  const ExportFormat& format() const;
  const Network* chosen() const;

  Sources sources_;
  std::vector<Network> networks_;
  QComboBox* network_;
  QComboBox* format_;
  QLineEdit* folder_;
  QPushButton* choose_;
  editor::Paragraph* message_;
  QPushButton* export_;
  QThread* thread_ = nullptr;
};

}  // namespace netloom::app
