#include "app/desktop/given_files.h"

#include <algorithm>

#include <QDirIterator>
#include <QFileInfo>

#include "editor/document/take_data.h"
#include "engine/data/file_kind.h"

namespace netloom::app {

namespace {

using Use = Given::Use;

constexpr int most_entries = 2000;  ///< Looked at in a folder before it counts as other.

bool is_project(const QString& file) {
  return file.endsWith(QStringLiteral(".netloom"));
}

Given of_folder(const QFileInfo& folder) {
  const QString path = folder.filePath();
  const QStringList projects =
      QDir(path).entryList({QStringLiteral("*.netloom")}, QDir::Files, QDir::Name);
  if (projects.size() == 1)
    return {Use::project, QDir(path).filePath(projects.front()).toStdString(), {}};
  if (projects.size() > 1) {
    return {Use::none, path.toStdString(),
            GivenFiles::tr("The folder has %1 projects. Drop one of them, such as %2.")
                .arg(projects.size())
                .arg(projects.front())};
  }
  QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
  for (int looked = 0; entries.hasNext() && looked < most_entries; ++looked) {
    if (file_kind(entries.next().toStdString()) == FileKind::image)
      return {Use::data, path.toStdString(), {}};
  }
  return {Use::none, path.toStdString(),
          GivenFiles::tr("The folder has neither images (PNG or JPEG) nor a project (.netloom).")};
}

/// What a file that holds a network of another framework is called, or an empty text.
QString framework_of(const QString& ending) {
  static const std::pair<const char*, const char*> frameworks[] = {{"onnx", "ONNX"},
                                                                   {"pt", "PyTorch"},
                                                                   {"pth", "PyTorch"},
                                                                   {"pt2", "PyTorch"},
                                                                   {"safetensors", "safetensors"},
                                                                   {"h5", "Keras"},
                                                                   {"keras", "Keras"},
                                                                   {"pb", "TensorFlow"},
                                                                   {"tflite", "TensorFlow Lite"},
                                                                   {"caffemodel", "Caffe"},
                                                                   {"prototxt", "Caffe"},
                                                                   {"params", "MXNet"}};
  for (const auto& [known, name] : frameworks) {
    if (ending == QLatin1String(known)) return QLatin1String(name);
  }
  return {};
}

QString refusal_of(const QFileInfo& file) {
  if (file_kind(file.filePath().toStdString()) == FileKind::image) {
    return GivenFiles::tr(
        "One image is no data. Drop a folder of images, in which each class has a folder of its "
        "own.");
  }
  const QString framework = framework_of(file.suffix().toLower());
  if (!framework.isEmpty()) {
    return GivenFiles::tr(
               "Netloom does not read %1 models. Draw the network here, or drop a project "
               "(.netloom).")
        .arg(framework);
  }
  return GivenFiles::tr(
      "Netloom takes projects (.netloom), tables (.csv, .tsv, .jsonl), texts (.txt, .md), arrays "
      "(.npy, .npz) and folders of images.");
}

Given of_file(const QFileInfo& file) {
  const std::filesystem::path path = file.filePath().toStdString();
  if (!file.exists())
    return {Use::none, path, GivenFiles::tr("There is no such file any more. Drop it anew.")};
  if (!file.isFile())
    return {Use::none, path, GivenFiles::tr("This is a device or a pipe. Drop a file.")};
  if (!file.isReadable()) {
    return {Use::none, path,
            GivenFiles::tr("You may not read this file. Change its permissions, or copy it.")};
  }
  const FileKind kind = file_kind(path);
  const bool data = kind != FileKind::other && kind != FileKind::image;
  if (!data && !is_project(file.fileName())) return {Use::none, path, refusal_of(file)};
  if (file.size() == 0)
    return {Use::none, path, GivenFiles::tr("The file is empty: it has 0 bytes.")};
  return {data ? Use::data : Use::project, path, {}};
}

}  // namespace

Given look_at_given(const QList<QUrl>& urls) {
  if (urls.size() != 1) {
    return {Use::none,
            {},
            GivenFiles::tr("%1 files at once are too many. Drop one project, one table or text, or "
                           "a folder of images.")
                .arg(urls.size())};
  }
  const QUrl& url = urls.front();
  if (!url.isLocalFile()) {
    return {Use::none,
            {},
            GivenFiles::tr("%1 is not on this computer. Save it here, then drop the file.")
                .arg(url.toDisplayString())};
  }
  const QFileInfo file(url.toLocalFile());
  return file.isDir() ? of_folder(QFileInfo(file.absoluteFilePath())) : of_file(file);
}

GivenFiles::GivenFiles(editor::Document& document, ProjectFiles& files, QObject* parent)
    : QObject(parent), document_(document), files_(files) {}

void GivenFiles::take(const QList<QUrl>& urls, bool anew) {
  const Given given = look_at_given(urls);
  if (given.use == Use::none) {
    const QString name = QString::fromStdString(given.path.filename().string());
    Q_EMIT said(name.isEmpty() ? tr("Nothing was taken") : tr("%1 was not taken").arg(name),
                given.refusal, editor::Sign::warning);
    return;
  }
  if (given.use == Use::project) return files_.open(given.path);
  if (anew && !files_.make_new()) return;
  take_data(given.path);
}

void GivenFiles::begin_with(const std::filesystem::path& source) {
  if (files_.make_new()) take_data(source);
}

void GivenFiles::take_data(const std::filesystem::path& path) {
  editor::take_data(document_, path);
  const QString name = QString::fromStdString(path.filename().string());
  Q_EMIT dataTaken();
  Q_EMIT said(tr("%1 is the data of this project").arg(name),
              tr("The inspector shows its first rows, or why it cannot be read. Undo brings back "
                 "what was there."),
              editor::Sign::info);
}

}  // namespace netloom::app
