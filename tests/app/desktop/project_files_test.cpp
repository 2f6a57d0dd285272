// What goes wrong with files, through the window: clear words, and nothing lost.
#include "app/desktop/project_files.h"

#include <csignal>

#include <QElapsedTimer>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/resource.h>

#include "editor/document/edits.h"
#include "engine/core/os/file.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

/// While it lives, no file grows past a few bytes, as on a full disk.
class SmallFiles {
 public:
  explicit SmallFiles(bool on) {
    getrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {16, before_.rlim_max};
    if (on) setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

}  // namespace

class ProjectFilesTest : public QObject {
  Q_OBJECT
 private slots:
  void init();
  void a_file_that_is_no_project_is_refused_data();
  void a_file_that_is_no_project_is_refused();
  void a_huge_file_is_refused_at_once();
  void what_cannot_be_written_stays_unsaved_data();
  void what_cannot_be_written_stays_unsaved();
  void a_copy_is_suggested_beside_the_file();
  void lost_work_comes_back_unsaved();
  void the_second_window_is_told_and_cannot_overwrite();
  void a_file_written_elsewhere_is_loaded_again();
  void changes_here_win_over_a_file_written_elsewhere();
  void a_file_broken_elsewhere_changes_nothing();

 private:
  std::filesystem::path folder() const { return folder_->path().toStdString(); }

  /// A saved project that is open.
  std::filesystem::path open_saved() {
    auto path = folder() / "digits.netloom";
    save_project(path.string(), editor::sample_project(registry_), registry_);
    files_->open(path);
    said_.clear();
    return path;
  }
  /// What another program writes into it: more epochs.
  void write_elsewhere(const std::filesystem::path& path) {
    Project other = editor::sample_project(registry_);
    other.training.epochs = 777;
    save_project(path.string(), other, registry_);
  }

  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<editor::Document> document_;
  std::unique_ptr<QWidget> window_;
  ProjectFiles* files_ = nullptr;
  QStringList said_;
};

void ProjectFilesTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_->path());
  window_.reset();
  document_ = std::make_unique<editor::Document>(registry_);
  window_ = std::make_unique<QWidget>();
  files_ = new ProjectFiles(*document_, folder() / "runs.sqlite", *window_);
  said_.clear();
  connect(files_, &ProjectFiles::said, this,
          [this](const QString& title, const QString& text) { said_ << title << text; });
}

void ProjectFilesTest::a_file_that_is_no_project_is_refused_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("says");
  QTest::newRow("empty") << QByteArray() << "";
  QTest::newRow("torn") << QByteArray(R"({"netloom": 1, "graph": {"nod)") << "";
  QTest::newRow("not JSON") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << "";
  QTest::newRow("other JSON") << QByteArray("[1, 2, 3]") << "";
  QTest::newRow("newer version") << QByteArray(R"({"netloom": 99, "graph": {"nodes": []}})")
                                 << "99";
}

void ProjectFilesTest::a_file_that_is_no_project_is_refused() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, says);
  document_->open(editor::sample_project(registry_), {}, folder());
  const std::string before = document_->text();
  QFile file(folder_->path() + "/broken.netloom");
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  file.close();
  files_->open(file.fileName().toStdString());
  QCOMPARE(said_.size(), 2);
  QVERIFY2(said_[1].contains(says) && said_[1].size() > 20, qPrintable(said_[1]));
  QCOMPARE(document_->text(), before);
  QVERIFY(QSettings().value("recent").toStringList().isEmpty());
}

void ProjectFilesTest::a_huge_file_is_refused_at_once() {
  QFile file(folder_->path() + "/huge.netloom");
  QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
  file.close();
  QElapsedTimer timer;
  timer.start();
  files_->open(file.fileName().toStdString());
  QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
  QVERIFY2(said_.value(1).contains("100,000,000"), qPrintable(said_.value(1)));
}

void ProjectFilesTest::what_cannot_be_written_stays_unsaved_data() {
  QTest::addColumn<QString>("place");
  QTest::addColumn<bool>("full");
  QTest::newRow("folder is gone") << "gone/digits.netloom" << false;
  QTest::newRow("a folder has the name") << "taken.netloom" << false;
  QTest::newRow("a file is in the way") << "file/digits.netloom" << false;
  QTest::newRow("disk is full") << "digits.netloom" << true;
}

void ProjectFilesTest::what_cannot_be_written_stays_unsaved() {
  QFETCH(QString, place);
  QFETCH(bool, full);
  QDir(folder_->path()).mkpath("taken.netloom/below");
  QVERIFY(QFile(folder_->path() + "/file").open(QIODevice::WriteOnly));
  document_->open(editor::sample_project(registry_), folder() / place.toStdString(), folder());
  editor::set_parameter(*document_, "logits", "units", std::int64_t{10});
  bool saved = true;
  {
    const SmallFiles disk(full);
    saved = files_->save();
  }
  QVERIFY(!saved);
  QCOMPARE(said_.size(), 2);
  QVERIFY2(said_[1].contains(QFileInfo(place).fileName()), qPrintable(said_[1]));
  QVERIFY(document_->modified());
  files_->recovery().keep();
  QVERIFY(QDir(folder_->path() + "/recovery").entryList({"*.json"}).size() == 1);
  // Once it is saved, what was said holds no more.
  QSignalSpy settled(files_, &ProjectFiles::settled);
  QVERIFY(files_->save_as(folder() / "free.netloom"));
  QCOMPARE(settled.size(), 1);
  QCOMPARE(settled[0][0].toString(), said_[0]);
}

void ProjectFilesTest::a_copy_is_suggested_beside_the_file() {
  const auto path = open_saved();
  QCOMPARE(files_->suggested_file(), QString(folder_->path() + "/digits-2.netloom"));
  QVERIFY(files_->save_as(folder() / "digits-2.netloom"));
  files_->open(path);
  QCOMPARE(files_->suggested_file(), QString(folder_->path() + "/digits-3.netloom"));
  document_->open(editor::sample_project(registry_), {}, folder());
  QCOMPARE(files_->suggested_file(), QString("digits-cnn.netloom"));
}

void ProjectFilesTest::lost_work_comes_back_unsaved() {
  document_->open(editor::sample_project(registry_), {}, folder());
  editor::set_parameter(*document_, "logits", "units", std::int64_t{10});
  const LostWork work{folder() / "copy.json", folder() / "digits.netloom",  folder(),
                      "Digits CNN",           QDateTime::currentDateTime(), document_->text()};
  document_->open(Project(), {}, folder());
  files_->recover(work);
  QCOMPARE(document_->text(), work.text);
  QCOMPARE(document_->path(), work.path);
  QVERIFY(document_->modified());
  QVERIFY(files_->save());
  QVERIFY(!document_->modified());
  QVERIFY(QDir(folder_->path() + "/recovery").entryList({"*.json"}).isEmpty());
}

void ProjectFilesTest::the_second_window_is_told_and_cannot_overwrite() {
  const auto path = open_saved();
  editor::Document second(registry_);
  QWidget window;
  ProjectFiles files(second, folder() / "runs.sqlite", window);
  QStringList said;
  connect(&files, &ProjectFiles::said, this, [&](const QString& title) { said << title; });
  files.open(path);
  QCOMPARE(said, QStringList{"digits.netloom is open in another window"});
  QVERIFY(files.guard().is_open_elsewhere());
  const std::string before = read_file(path);
  editor::set_parameter(second, "logits", "units", std::int64_t{10});
  QVERIFY(!files.save_as(path));
  QCOMPARE(read_file(path), before);
  // However the file is called, and whichever file is open here.
  QVERIFY(!files.save_as(std::filesystem::relative(path)));
  QVERIFY(files.save_as(folder() / "other.netloom"));
  QVERIFY(!files.save_as(path));
  QVERIFY(!files.guard().is_open_elsewhere());
  // What is open here is no other window's, by whichever name; what was closed there is free.
  std::filesystem::create_symlink(folder() / "other.netloom", folder() / "link.netloom");
  QVERIFY(files.save_as(folder() / "link.netloom"));
  files_->open(folder() / "nothing.netloom");
  document_->open(editor::sample_project(registry_), {}, folder());
  QVERIFY(files.save_as(path));
}

void ProjectFilesTest::a_file_written_elsewhere_is_loaded_again() {
  const auto path = open_saved();
  write_elsewhere(path);
  QTRY_COMPARE(document_->project().training.epochs, 777);
  QCOMPARE(said_.value(0), QString("digits.netloom was loaded again"));
  QVERIFY(!document_->modified());
  document_->undo_stack().undo();
  QCOMPARE(document_->project().training.epochs, 120);
}

void ProjectFilesTest::changes_here_win_over_a_file_written_elsewhere() {
  const auto path = open_saved();
  editor::set_parameter(*document_, "logits", "units", std::int64_t{10});
  write_elsewhere(path);
  QTRY_COMPARE(said_.value(0), QString("Another program wrote digits.netloom"));
  QCOMPARE(document_->project().training.epochs, 120);
  QVERIFY(files_->guard().has_changed());
  QTimer::singleShot(0, this, [] {
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    box->button(QMessageBox::Cancel)->click();
  });
  QVERIFY(!files_->save());
  QVERIFY(read_file(path).find("777") != std::string::npos);
}

void ProjectFilesTest::a_file_broken_elsewhere_changes_nothing() {
  const auto path = open_saved();
  const std::string before = document_->text();
  write_atomically(path, "{\"netloom\": 1, ");
  QTRY_VERIFY(!said_.isEmpty());
  QVERIFY2(said_[1].contains("cannot be read"), qPrintable(said_[1]));
  QCOMPARE(document_->text(), before);
}

NETLOOM_TEST(ProjectFilesTest)

}  // namespace netloom::app

#include "project_files_test.moc"
