#include "app/desktop/comparing.h"

#include <QDialog>
#include <QFileDialog>
#include <QVBoxLayout>

#include "editor/document/spoken.h"
#include "engine/core/error.h"
#include "engine/runs/store.h"

namespace netloom::app {

using editor::Sign;

namespace {

QString run_title(const RunRow& row) {
  return QString("#%1 %2").arg(row.number).arg(QString::fromStdString(row.name));
}

}  // namespace

Comparing::Comparing(const editor::Document& document, std::filesystem::path runs_path,
                     const editor::ThemeSource& source, QWidget& window)
    : QObject(&window),
      document_(document),
      runs_path_(std::move(runs_path)),
      source_(source),
      window_(window) {}

void Comparing::compare_runs(std::int64_t before, std::int64_t after) {
  try {
    RunStore store(runs_path_, Access::read);
    const auto project = [&](std::int64_t run) {
      return read_project(store.project_json(run), document_.registry()).project;
    };
    show(project(before), run_title(store.run(before)), project(after),
         run_title(store.run(after)));
  } catch (const Error& error) {
    Q_EMIT said(tr("The graphs cannot be compared"), editor::spoken(error.whole()), Sign::problem);
  }
}

void Comparing::choose_file() {
  const QString file = QFileDialog::getOpenFileName(&window_, tr("Compare with a project"), {},
                                                    tr("Netloom projects (*.netloom)"));
  if (!file.isEmpty()) compare_file(file.toStdString());
}

void Comparing::compare_file(const std::filesystem::path& path) {
  try {
    const ReadProject other = load_project(path.string(), document_.registry());
    show(other.project, QString::fromStdString(path.filename().string()), document_.project(),
         tr("%1, as it is now").arg(document_.title()));
  } catch (const Error& error) {
    Q_EMIT said(tr("The graphs cannot be compared"), editor::spoken(error.whole()), Sign::problem);
  }
}

void Comparing::show(const Project& before, const QString& before_title, const Project& after,
                     const QString& after_title) {
  auto* dialog = new QDialog(&window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("%1 and %2").arg(before_title, after_title));
  dialog->setWindowFlag(Qt::WindowMaximizeButtonHint);
  dialog->resize(window_.size() * 0.92);
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(0, 0, 0, 0);
  auto* view = new editor::CompareView(document_.registry(), source_, dialog);
  column->addWidget(view);
  dialog->show();
  view->show_projects(before, before_title, after, after_title);
}

}  // namespace netloom::app
