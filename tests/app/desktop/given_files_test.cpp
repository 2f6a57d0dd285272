// Whatever is dropped on the window: what can be used is, of the rest it is said what would be.
#include "app/desktop/given_files.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

#include "app/desktop/main_window.h"
#include "editor/document/edits.h"
#include "editor/inspector/data_menu.h"
#include "tests/app/desktop/own_home.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

using Use = Given::Use;

const editor::ToastMessage& last_toast(const QWidget& window) {
  return window.findChildren<editor::Toast*>().last()->message();
}

/// Drops `urls` on the middle of `target`, as a file manager does.
void drop(QWidget& target, const QList<QUrl>& urls) {
  QMimeData data;
  data.setUrls(urls);
  const QPoint middle = target.rect().center();
  QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&target, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&target, &event);
}

}  // namespace

class GivenFilesTest : public QObject {
  Q_OBJECT
 private slots:
  void init();
  void each_file_has_its_use_data();
  void each_file_has_its_use();
  void several_files_are_too_many();
  void a_page_of_the_web_is_not_here();
  void a_table_dropped_on_the_canvas_becomes_the_data_of_the_project_data();
  void a_table_dropped_on_the_canvas_becomes_the_data_of_the_project();
  void a_table_dropped_on_the_start_page_begins_a_project();
  void the_program_is_started_with_it_data();
  void the_program_is_started_with_it();
  void a_set_chosen_on_the_start_page_begins_a_project();
  void a_project_dropped_anywhere_opens_data();
  void a_project_dropped_anywhere_opens();
  void a_pasted_file_is_taken();
  void what_is_of_no_use_changes_nothing();

 private:
  QUrl url(const QString& name) const {
    return QUrl::fromLocalFile(QDir(folder_->path()).absoluteFilePath(name));
  }
  void write(const QString& name, const QByteArray& bytes = "a,b\n1,2\n") {
    QDir(folder_->path()).mkpath(QFileInfo(name).path());
    QFile file(folder_->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  std::unique_ptr<MainWindow> window() {
    auto made = std::make_unique<MainWindow>(registry_, source_, home_.runs());
    made->show();
    return made;
  }

  OwnHome home_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  editor::ThemeSource source_;
  std::unique_ptr<QTemporaryDir> folder_;
};

void GivenFilesTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
}

void GivenFilesTest::each_file_has_its_use_data() {
  QTest::addColumn<QString>("file");   ///< Written with a few bytes.
  QTest::addColumn<QString>("given");  ///< What is dropped; the file where empty.
  QTest::addColumn<int>("use");
  QTest::addColumn<QString>("says");
  const auto row = [](const char* title, const QString& file, const QString& given, Use use,
                      const QString& says) {
    QTest::newRow(title) << file << (given.isEmpty() ? file : given) << static_cast<int>(use)
                         << says;
  };
  row("project", "a.netloom", "", Use::project, "");
  row("table", "a.csv", "", Use::data, "");
  row("packed table", "a.tsv.gz", "", Use::data, "");
  row("JSON Lines", "a.jsonl", "", Use::data, "");
  row("text", "a.txt", "", Use::data, "");
  row("arrays", "a.npz", "", Use::data, "");
  row("folder of images", "cats/1.PNG", "cats", Use::data, "");
  row("folder of classes", "pets/cats/1.jpg", "pets", Use::data, "");
  row("folder with a project", "work/a.netloom", "work", Use::project, "");
  row("folder of other things", "stuff/a.exe", "stuff", Use::none, "neither images");
  row("one image", "a.png", "", Use::none, "Drop a folder");
  row("ONNX", "a.onnx", "", Use::none, "ONNX model");
  row("PyTorch", "a.PT", "", Use::none, "PyTorch model");
  row("a program", "a.exe", "", Use::none, "Netloom takes projects");
  row("no ending", "README", "", Use::none, "Netloom takes projects");
  row("gone", "a.csv", "b.csv", Use::none, "no such file");
  row("a device", "a.csv", "/dev/null", Use::none, "a device");
}

void GivenFilesTest::each_file_has_its_use() {
  QFETCH(QString, file);
  QFETCH(QString, given);
  QFETCH(int, use);
  QFETCH(QString, says);
  write(file);
  const Given seen = look_at_given({url(given)});
  QCOMPARE(static_cast<int>(seen.use), use);
  QVERIFY2(seen.refusal.contains(says) && seen.refusal.isEmpty() == says.isEmpty(),
           qPrintable(seen.refusal));
  if (seen.use != Use::none) {
    write(file, {});
    const bool inside = given != file;  // What a folder holds is looked at when it is read.
    QCOMPARE(look_at_given({url(given)}).refusal.contains("empty"), !inside);
  }
}

void GivenFilesTest::several_files_are_too_many() {
  QVERIFY(look_at_given({url("a.csv"), url("b.csv")}).refusal.contains("2 files at once"));
  write("work/a.netloom");
  write("work/b.netloom");
  QVERIFY(look_at_given({url("work")}).refusal.contains("a.netloom"));
}

void GivenFilesTest::a_page_of_the_web_is_not_here() {
  const Given seen = look_at_given({QUrl("https://example.org/iris.csv")});
  QVERIFY2(seen.refusal.contains("https://example.org/iris.csv is not on this computer"),
           qPrintable(seen.refusal));
}

void GivenFilesTest::a_table_dropped_on_the_canvas_becomes_the_data_of_the_project_data() {
  QTest::addColumn<QString>("project");
  QTest::addColumn<QString>("table");
  QTest::addColumn<QString>("source");  ///< From the folder where it is whole.
  QTest::newRow("beside the project") << "work/a.netloom"
                                      << "work/b.csv"
                                      << "b.csv";
  QTest::newRow("below it") << "work/a.netloom"
                            << "work/data/b.csv"
                            << "data/b.csv";
  QTest::newRow("elsewhere") << "work/a.netloom"
                             << "other/b.csv"
                             << "/other/b.csv";
  QTest::newRow("never saved") << ""
                               << "tables/b.csv"
                               << "/tables/b.csv";
}

void GivenFilesTest::a_table_dropped_on_the_canvas_becomes_the_data_of_the_project() {
  QFETCH(QString, project);
  QFETCH(QString, table);
  QFETCH(QString, source);
  write(table);
  const auto made = window();
  made->document().open(editor::sample_project(registry_), {}, folder_->path().toStdString());
  QDir(folder_->path()).mkpath("work");
  if (!project.isEmpty()) made->document().save(folder_->filePath(project).toStdString());
  made->show_workspace(Workspace::design);
  const std::string before = made->document().text();
  drop(*made->design().canvas().view().viewport(), {url(table)});
  const QString whole = source.startsWith('/') ? folder_->path() + source : source;
  QCOMPARE(QString::fromStdString(made->document().project().data.source), whole);
  QVERIFY(last_toast(*made).title.contains("b.csv is the data"));
  made->document().undo_stack().undo();
  QCOMPARE(made->document().text(), before);
}

void GivenFilesTest::a_table_dropped_on_the_start_page_begins_a_project() {
  write("iris.csv");
  const auto made = window();
  drop(*made->findChild<StartPage*>(), {url("iris.csv")});
  QVERIFY(made->design().isVisible());
  QCOMPARE(made->document().project().data.source, folder_->filePath("iris.csv").toStdString());
}

void GivenFilesTest::the_program_is_started_with_it_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("data");
  QTest::addColumn<QString>("says");
  QTest::newRow("table") << "iris.csv"
                         << "iris.csv"
                         << "iris.csv is the data";
  QTest::newRow("a model") << "a.onnx"
                           << ""
                           << "a.onnx was not taken";
  QTest::newRow("no file") << "b.netloom"
                           << ""
                           << "cannot be opened";
}

void GivenFilesTest::the_program_is_started_with_it() {
  QFETCH(QString, file);
  QFETCH(QString, data);
  QFETCH(QString, says);
  write("iris.csv");
  write("a.onnx");
  const auto made = window();
  made->open(folder_->filePath(file));
  QVERIFY2(last_toast(*made).title.contains(says), qPrintable(last_toast(*made).title));
  const std::string source = made->document().project().data.source;
  QCOMPARE(source, data.isEmpty() ? std::string() : folder_->filePath(data).toStdString());
}

void GivenFilesTest::a_set_chosen_on_the_start_page_begins_a_project() {
  const auto made = window();
  auto* menu = made->findChild<StartPage*>()->findChild<editor::DataMenu*>();
  menu->findChild<QAction*>("iris")->trigger();
  QVERIFY(made->design().isVisible());
  QCOMPARE(made->document().project().data.source, std::string("iris"));
  QVERIFY(last_toast(*made).title.contains("iris is the data"));
}

void GivenFilesTest::a_project_dropped_anywhere_opens_data() {
  QTest::addColumn<int>("workspace");
  QTest::newRow("start") << static_cast<int>(Workspace::start);
  QTest::newRow("design") << static_cast<int>(Workspace::design);
  QTest::newRow("train") << static_cast<int>(Workspace::train);
  QTest::newRow("runs") << static_cast<int>(Workspace::runs);
}

void GivenFilesTest::a_project_dropped_anywhere_opens() {
  QFETCH(int, workspace);
  const QString file = folder_->filePath("digits.netloom");
  save_project(file.toStdString(), editor::sample_project(registry_), registry_);
  const auto made = window();
  made->show_workspace(static_cast<Workspace>(workspace));
  drop(*made->centralWidget(), {QUrl::fromLocalFile(file)});
  QCOMPARE(made->document().path(), std::filesystem::path(file.toStdString()));
  QVERIFY(made->design().isVisible());
}

void GivenFilesTest::a_pasted_file_is_taken() {
  write("b.csv");
  const auto made = window();
  made->document().open(editor::sample_project(registry_), {}, folder_->path().toStdString());
  made->show_workspace(Workspace::design);
  auto* data = new QMimeData;
  data->setUrls({url("b.csv")});
  QApplication::clipboard()->setMimeData(data);
  made->design().canvas().view().paste();
  QCOMPARE(made->document().project().data.source, folder_->filePath("b.csv").toStdString());
  QApplication::clipboard()->setText("https://example.org");
  made->design().canvas().view().paste();
  QCOMPARE(last_toast(*made).title, QString("Nothing was pasted"));
}

void GivenFilesTest::what_is_of_no_use_changes_nothing() {
  write("model.onnx");
  const auto made = window();
  made->document().open(editor::sample_project(registry_), {}, folder_->path().toStdString());
  made->show_workspace(Workspace::design);
  const std::string before = made->document().text();
  drop(*made->design().canvas().view().viewport(), {url("model.onnx")});
  QCOMPARE(last_toast(*made).title, QString("model.onnx was not taken"));
  QCOMPARE(made->document().text(), before);
}

NETLOOM_TEST(GivenFilesTest)

}  // namespace netloom::app

#include "given_files_test.moc"
