#include "app/desktop/export_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/code/usual_format.h"
#include "editor/document/spoken.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"
#include "plugins/api/export_model.h"

namespace netloom::app {

using editor::FontRole;
using editor::Text;
using editor::Theme;

namespace {

/// "Digits CNN" as the name of a folder: "digits-cnn".
QString folder_name(const QString& title) {
  QString name;
  for (const QChar letter : title.toLower()) {
    const bool plain = letter.isLetterOrNumber();
    if (plain) name += letter;
    if (!plain && !name.isEmpty() && !name.endsWith('-')) name += '-';
  }
  while (name.endsWith('-')) name.chop(1);
  return name.isEmpty() ? QStringLiteral("network") : name;
}

}  // namespace

ExportDialog::ExportDialog(Sources sources, const editor::ThemeSource& theme, QWidget* parent)
    : QDialog(parent),
      sources_(std::move(sources)),
      network_(new QComboBox(this)),
      format_(new QComboBox(this)),
      folder_(new QLineEdit(this)),
      choose_(new QPushButton(tr("Choose…"), this)),
      message_(new editor::Paragraph(theme, FontRole::help, &Theme::text3, {}, this)),
      export_(new QPushButton(tr("Export"), this)) {
  setWindowTitle(tr("Export"));
  resize(560, 270);
  list_networks();
  for (const ExportFormat& one : sources_.formats) {
    format_->addItem(QString::fromStdString(one.title));
  }
  if (!sources_.formats.empty()) format_->setCurrentIndex(editor::usual_format(sources_.formats));
  build(theme);
  suggest_folder();
  connect(network_, &QComboBox::currentIndexChanged, this, &ExportDialog::suggest_folder);
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::suggest_folder);
  connect(folder_, &QLineEdit::textChanged, this, &ExportDialog::refresh);
  connect(choose_, &QPushButton::clicked, this, &ExportDialog::choose_folder);
  connect(export_, &QPushButton::clicked, this, &ExportDialog::write);
  refresh();
}

ExportDialog::~ExportDialog() {
  if (thread_ != nullptr) thread_->wait();
}

void ExportDialog::list_networks() {
  if (!sources_.document.graph().nodes.empty()) {
    networks_.push_back({0, {}, sources_.document.title()});
    network_->addItem(tr("%1, as training would start it").arg(sources_.document.title()));
  }
  for (const RunRow& row : sources_.runs) {
    const QString name = QString::fromStdString(row.name);
    for (const Artifact& one : row.checkpoints) {
      networks_.push_back({row.number, one.kind, name});
      network_->addItem((one.kind == "best" ? tr("#%1 %2, best: epoch %3") : tr("#%1 %2, epoch %3"))
                            .arg(row.number)
                            .arg(name)
                            .arg(one.epoch));
    }
  }
}

void ExportDialog::build(const editor::ThemeSource& theme) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 18, 18, 14);
  column->setSpacing(14);
  column->addWidget(new Text(theme, FontRole::dialog_title, &Theme::text, tr("Export"), this));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(10);
  grid->setColumnStretch(1, 1);
  const auto add = [&](int row, const QString& label, QWidget* field) {
    auto* text = new Text(theme, FontRole::label, &Theme::text2, label, this);
    text->setBuddy(field);
    field->setAccessibleName(label);
    grid->addWidget(text, row, 0);
    grid->addWidget(field, row, 1, 1, field == folder_ ? 1 : 2);
  };
  add(0, tr("Network"), network_);
  add(1, tr("Format"), format_);
  add(2, tr("Folder"), folder_);
  grid->addWidget(choose_, 2, 2);
  for (QComboBox* one : {network_, format_}) {
    one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  }
  column->addLayout(grid);
  column->addWidget(message_);
  column->addStretch();
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addStretch();
  auto* cancel = new QPushButton(tr("Cancel"), this);
  connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
  for (QPushButton* one : {choose_, cancel}) one->setAutoDefault(false);
  export_->setDefault(true);
  editor::set_variant(*export_, editor::ButtonVariant::primary);
  buttons->addWidget(cancel);
  buttons->addWidget(export_);
  column->addLayout(buttons);
}

void ExportDialog::choose_run(std::int64_t number) {
  for (const char* kind : {"last", "best"}) {
    for (std::size_t i = 0; i < networks_.size(); ++i) {
      if (networks_[i].run != number || networks_[i].checkpoint != kind) continue;
      network_->setCurrentIndex(static_cast<int>(i));
    }
  }
}

/// Beside the project file, or at home.
void ExportDialog::suggest_folder() {
  if (chosen() == nullptr || sources_.formats.empty()) return refresh();
  const std::filesystem::path& file = sources_.document.path();
  const QString beside =
      file.empty() ? QDir::homePath() : QString::fromStdString(file.parent_path().string());
  const QString name = folder_name(chosen()->name) + '-' + QString::fromStdString(format().name);
  if (!folder_->isModified()) folder_->setText(QDir::toNativeSeparators(beside + '/' + name));
  refresh();
}

void ExportDialog::choose_folder() {
  const QString folder =
      QFileDialog::getExistingDirectory(this, tr("Folder to export to"), folder_->text());
  if (folder.isEmpty()) return;
  folder_->setText(folder);
  folder_->setModified(true);
}

QString ExportDialog::reason() const {
  if (sources_.formats.empty()) {
    return tr("No plugin that writes a format was found. Install Netloom again to get them back.");
  }
  if (chosen() == nullptr) {
    return tr(
        "There is no network yet: the project is empty, and no run has weights. Add layers, "
        "or open an example.");
  }
  const auto& found = sources_.document.check().diagnostics;  // data and training are not exported
  const auto problems = std::count_if(found.begin(), found.end(), [](const Diagnostic& one) {
    return one.severity == Severity::error;
  });
  if (chosen()->run == 0 && problems > 0) {
    return problems == 1
               ? tr("The network has 1 problem. Mend it, or choose a run.")
               : tr("The network has %1 problems. Mend them, or choose a run.").arg(problems);
  }
  return folder_->text().trimmed().isEmpty() ? tr("Say in which folder the files go.") : QString();
}

void ExportDialog::refresh() {
  const QString why = reason();
  const QDir folder(folder_->text().trimmed());
  const bool replaces = why.isEmpty() && folder.exists() && !folder.isEmpty();
  QString text = why;
  if (why.isEmpty()) text = editor::spoken(format().summary);
  if (replaces) {
    text += ' ' + tr("There are files in the folder: those of these names are replaced.");
  }
  message_->set_colour(why.isEmpty() ? &Theme::text3 : &Theme::text);
  message_->set_text(text);
  export_->setText(replaces ? tr("Replace") : tr("Export"));
  export_->setEnabled(why.isEmpty() && !writing());
}

QString ExportDialog::message() const {
  return message_->text();
}

void ExportDialog::write() {
  if (!reason().isEmpty() || writing()) return;
  auto result = std::make_shared<Result>();
  thread_ = QThread::create([result, &sources = sources_, network = *chosen(), format = format(),
                             project = sources_.document.project(),
                             folder = folder_->text().trimmed().toStdString()] {
    *result = written(sources, network, project, format, folder);
  });
  connect(thread_, &QThread::finished, this, [this, result] {
    thread_->deleteLater();
    thread_ = nullptr;
    finish(*result);
  });
  for (QWidget* one : std::initializer_list<QWidget*>{network_, format_, folder_, choose_}) {
    one->setEnabled(false);
  }
  refresh();
  message_->set_text(tr("Writing…"));
  thread_->start();
}

ExportDialog::Result ExportDialog::written(const Sources& sources, const Network& network,
                                           const Project& project, const ExportFormat& format,
                                           const std::filesystem::path& folder) {
  try {
    const ExportModel model = network.run == 0 ? model_of_project(project, sources.registry)
                                               : model_of_run(sources.runs_path, network.run,
                                                              network.checkpoint, sources.registry);
    Result result;
    for (const auto& file : write_export(format, model, sources.registry, folder)) {
      result.files << QString::fromStdString(file.filename().string());
    }
    return result;
  } catch (const std::exception& exception) {  // the call of a plugin is a border
    return {{}, QString::fromUtf8(exception.what())};
  }
}

void ExportDialog::finish(const Result& result) {
  for (QWidget* one : std::initializer_list<QWidget*>{network_, format_, folder_, choose_}) {
    one->setEnabled(true);
  }
  refresh();
  if (!result.problem.isEmpty()) {
    message_->set_colour(&Theme::error);
    message_->set_text(result.problem);
    export_->setFocus();  // It went on to the next that was enabled.
    return;
  }
  Q_EMIT exported(result.files, QDir(folder_->text().trimmed()).absolutePath());
  accept();
}

void ExportDialog::reject() {
  if (!writing()) QDialog::reject();
}

const ExportFormat& ExportDialog::format() const {
  return sources_.formats[static_cast<std::size_t>(format_->currentIndex())];
}

const ExportDialog::Network* ExportDialog::chosen() const {
  const int index = network_->currentIndex();
  return index < 0 ? nullptr : &networks_[static_cast<std::size_t>(index)];
}

}  // namespace netloom::app
