#include "app/desktop/project_files.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "app/desktop/recent.h"
#include "editor/document/spoken.h"
#include "engine/core/error.h"
#include "engine/runs/store.h"

namespace netloom::app {

using editor::Sign;

namespace {

QString not_saved() {
  return ProjectFiles::tr("The project was not saved");
}

}  // namespace

ProjectFiles::ProjectFiles(editor::Document& document, std::filesystem::path runs_path,
                           QWidget& window)
    : QObject(&window),
      document_(document),
      runs_path_(std::move(runs_path)),
      window_(window),
      recovery_(document, runs_path_.parent_path() / "recovery"),
      guard_(runs_path_.parent_path() / "locks") {
  connect(&document_, &editor::Document::opened, this, &ProjectFiles::watch);
  connect(&guard_, &FileGuard::changed, this, &ProjectFiles::follow_file);
  connect(&recovery_, &Recovery::failed, this, [this](const QString& message) {
    Q_EMIT said(tr("Changes are not kept"), tr("%1 Save the project elsewhere.").arg(message),
                Sign::warning);
  });
}

bool ProjectFiles::make_new() {
  if (!may_close()) return false;
  Project project;
  project.name = tr("Untitled").toStdString();
  document_.open(std::move(project), {}, std::filesystem::current_path());
  Q_EMIT opened();
  return true;
}

void ProjectFiles::choose() {
  const QString file = QFileDialog::getOpenFileName(&window_, tr("Open a project"), {},
                                                    tr("Netloom projects (*.netloom)"));
  if (!file.isEmpty()) open(file.toStdString());
}

void ProjectFiles::open(const std::filesystem::path& path) {
  if (!may_close()) return;
  try {
    adopt(load_project(path.string(), document_.registry()), path,
          std::filesystem::absolute(path).parent_path());
    remember_recent(std::filesystem::absolute(path));
  } catch (const Error& error) {
    Q_EMIT said(tr("The project cannot be opened"), editor::spoken(error.whole()), Sign::problem);
  }
}

void ProjectFiles::open_example(const std::filesystem::path& path) {
  if (!may_close()) return;
  try {
    adopt(load_project(path.string(), document_.registry()), {}, path.parent_path());
  } catch (const Error& error) {
    Q_EMIT said(tr("The example cannot be opened"), editor::spoken(error.whole()), Sign::problem);
  }
}

void ProjectFiles::open_run(std::int64_t number) {
  if (!may_close()) return;
  try {
    RunStore store(runs_path_, Access::read);
    const std::filesystem::path file = store.run(number).project_path;
    adopt(read_project(store.project_json(number), document_.registry()), {},
          file.empty() ? std::filesystem::current_path() : file.parent_path());
  } catch (const Error& error) {
    Q_EMIT said(tr("The project of run #%1 cannot be opened").arg(number),
                editor::spoken(error.whole()), Sign::problem);
  }
}

void ProjectFiles::recover(const LostWork& work) {
  if (!may_close()) return;
  try {
    adopt(read_project(work.text, document_.registry()), work.path, work.folder);
    document_.mark_changed();
    recovery_.keep();
    Recovery::discard(work);
  } catch (const Error& error) {
    Q_EMIT said(tr("The changes cannot be read"), editor::spoken(error.whole()), Sign::problem);
  }
}

void ProjectFiles::adopt(ReadProject read, const std::filesystem::path& path,
                         const std::filesystem::path& folder) {
  const std::size_t problems = read.diagnostics.size();
  document_.open(std::move(read.project), path, folder);
  Q_EMIT opened();
  if (problems > 0) {
    Q_EMIT said(problems == 1 ? tr("Opened; one thing was left out")
                              : tr("Opened; %1 things were left out").arg(problems),
                editor::spoken(read.diagnostics.front().message), Sign::warning);
  }
}

void ProjectFiles::watch() {
  guard_.watch(document_.path());
  if (!guard_.is_open_elsewhere()) return;
  const QString name = QString::fromStdString(document_.path().filename().string());
  Q_EMIT said(tr("%1 is open in another window").arg(name),
              tr("Look at it and run it here; what you change is saved under another name."),
              Sign::warning);
}

void ProjectFiles::follow_file() {
  const std::filesystem::path path = document_.path();
  const QString name = QString::fromStdString(path.filename().string());
  if (document_.modified()) {
    Q_EMIT said(tr("Another program wrote %1").arg(name),
                tr("Your changes are still here. Saving asks which of the two to keep."),
                Sign::warning);
    return;
  }
  try {
    Project now = load_project(path.string(), document_.registry()).project;
    document_.edit(tr("Load %1 again").arg(name), [&](Project& project) { project = now; });
    document_.undo_stack().setClean();
    guard_.watch(path);
    Q_EMIT said(tr("%1 was loaded again").arg(name),
                tr("Another program wrote it. Undo brings back what was here."), Sign::info);
  } catch (const Error& error) {
    Q_EMIT said(tr("Another program wrote %1").arg(name),
                tr("It cannot be read any more: %1 What you see is as it was.")
                    .arg(editor::spoken(error.whole())),
                Sign::warning);
  }
}

bool ProjectFiles::may_overwrite() {
  QMessageBox box(&window_);
  const QString name = QString::fromStdString(document_.path().filename().string());
  box.setWindowTitle(tr("Overwrite %1?").arg(name));
  box.setText(tr("Another program wrote %1 since it was opened here.").arg(name));
  box.setInformativeText(tr("Save under another name to keep both."));
  auto* other = box.addButton(tr("Save as…"), QMessageBox::AcceptRole);
  auto* overwrite = box.addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
  box.addButton(QMessageBox::Cancel);
  box.setDefaultButton(other);
  box.exec();
  if (box.clickedButton() == other) save_as();
  return box.clickedButton() == overwrite;
}

bool ProjectFiles::save() {
  if (document_.path().empty() || guard_.is_open_elsewhere()) return save_as();
  if (guard_.has_changed() && !may_overwrite()) return !document_.modified();
  return save_to(document_.path());
}

QString ProjectFiles::suggested_file() const {
  if (document_.path().empty()) {
    return QString::fromStdString(document_.project().name)
               .toLower()
               .replace(QLatin1Char(' '), QLatin1Char('-')) +
           QStringLiteral(".netloom");
  }
  // Beside the file that is open, under the first name that is free.
  const std::filesystem::path folder = document_.path().parent_path();
  const std::string stem = document_.path().stem().string();
  int number = 2;
  const auto numbered = [&] { return folder / (stem + "-" + std::to_string(number) + ".netloom"); };
  while (std::filesystem::exists(numbered())) ++number;
  return QString::fromStdString(numbered().string());
}

bool ProjectFiles::save_as() {
  QString file = QFileDialog::getSaveFileName(&window_, tr("Save the project"), suggested_file(),
                                              tr("Netloom projects (*.netloom)"));
  if (file.isEmpty()) return false;
  if (!file.endsWith(QStringLiteral(".netloom"))) file += QStringLiteral(".netloom");
  return save_to(file.toStdString());
}

bool ProjectFiles::save_to(const std::filesystem::path& path) {
  if (guard_.is_open_elsewhere(path)) {
    Q_EMIT said(not_saved(),
                tr("%1 is open in another window, which would lose its changes. Choose another "
                   "name.")
                    .arg(QString::fromStdString(path.filename().string())),
                Sign::warning);
    return false;
  }
  try {
    document_.save(path);
    guard_.watch(path);
    remember_recent(std::filesystem::absolute(path));
    Q_EMIT settled(not_saved());
    return true;
  } catch (const Error& error) {
    Q_EMIT said(not_saved(), editor::spoken(error.whole()), Sign::problem);
    return false;
  }
}

bool ProjectFiles::may_close() {
  if (!document_.modified()) return true;
  QMessageBox box(&window_);
  box.setWindowTitle(tr("Save %1?").arg(document_.title()));
  box.setText(tr("%1 has changes that are not saved.").arg(document_.title()));
  box.setInformativeText(tr("Runs are kept either way, each with the project as it was run."));
  auto* keep = box.addButton(tr("Save"), QMessageBox::AcceptRole);
  auto* discard = box.addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
  box.addButton(QMessageBox::Cancel);
  box.setDefaultButton(keep);
  box.exec();
  if (box.clickedButton() == keep) return save();
  return box.clickedButton() == discard;
}

}  // namespace netloom::app
