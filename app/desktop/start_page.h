#pragma once

#include <filesystem>
#include <vector>

#include <QWidget>

#include "app/desktop/examples.h"
#include "app/desktop/recovery.h"
#include "editor/theme/theme_source.h"

class QPushButton;
class QVBoxLayout;

namespace netloom::app {

/// What the start page says of a project that was open lately.
struct RecentProject {
  std::filesystem::path path;
  QString name;
  QString detail;  ///< "12 nodes"
  QString state;   ///< "#19 running, epoch 74 of 120", "12 runs", or empty.
  QString best;    ///< "best 98.9% validation", or empty.
  Project project;
};

/// The first thing that a user sees: begin something new, go on with something recent, or take an
/// example.
class StartPage : public QWidget {
  Q_OBJECT
 public:
  StartPage(const LayerRegistry& registry, const editor::ThemeSource& source,
            QWidget* parent = nullptr);

  void set_recent(const std::vector<RecentProject>& recent);
  void set_run_count(int count);
  /// Offers changes that were never saved, above all else.
  void set_lost(const std::vector<LostWork>& lost);

 signals:
  void emptyProjectRequested();
  /// A project is wanted for a file or folder, or for the set of that name.
  void dataRequested(const std::filesystem::path& source);
  void openRequested();
  void fileRequested(const std::filesystem::path& path);
  void exampleRequested(const std::filesystem::path& path);
  void runsRequested();
  void recoverRequested(const netloom::app::LostWork& work);
  void discardRequested(const netloom::app::LostWork& work);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* make_side();
  void add_buttons(QVBoxLayout& column);
  QWidget* make_content();
  void add_examples(QVBoxLayout& column);

  const LayerRegistry& registry_;
  const editor::ThemeSource& source_;
  std::vector<Example> examples_;
  QVBoxLayout* lost_rows_ = nullptr;
  QWidget* recent_box_ = nullptr;
  QVBoxLayout* recent_rows_ = nullptr;
  QPushButton* runs_row_ = nullptr;
};

}  // namespace netloom::app
