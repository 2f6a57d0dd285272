#include "app/desktop/export_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "editor/theme/netloom_style.h"
#include "engine/core/error.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

/// A format that writes the name of the project, or fails with `problem`.
ExportFormat text_format(const std::string& problem = {}) {
  return {"text",
          "Text",
          "name.txt with the name of the project.",
          {},
          [problem](const ExportModel& model, const LayerRegistry&) {
            if (!problem.empty()) throw Error(ErrorCode::input, problem);
            return std::vector<ExportedFile>{{"name.txt", model.project.name}};
          }};
}

RunRow run_with_weights() {
  RunRow row;
  row.number = 19;
  row.name = "wide";
  row.checkpoints = {{"best", 400, 41, {}, {}, 0, 0}, {"last", 600, 60, {}, {}, 0, 0}};
  return row;
}

}  // namespace

class ExportDialogTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { editor::install_theme(*qApp, source_); }
  void init();
  void writes_the_open_project();
  void offers_the_weights_of_runs();
  void says_what_stands_in_the_way_data();
  void says_what_stands_in_the_way();
  void warns_before_it_replaces_files();
  void a_refusal_stays_in_the_dialog();
  void pictures_data();
  void pictures();

 private:
  std::unique_ptr<ExportDialog> dialog(std::vector<RunRow> runs = {}) {
    return std::make_unique<ExportDialog>(
        ExportDialog::Sources{*document_, registry_, formats_, {}, std::move(runs)}, source_);
  }
  void write_to(ExportDialog& dialog, const QString& folder) {
    dialog.folder().setText(folder);
    dialog.export_button().click();
    QTRY_VERIFY(!dialog.writing());
  }

  LayerRegistry registry_ = LayerRegistry::built_in();
  editor::ThemeSource source_{editor::Theme::built_in_dark()};
  std::vector<ExportFormat> formats_;
  std::unique_ptr<editor::Document> document_;
  QTemporaryDir folder_;
};

void ExportDialogTest::init() {
  formats_ = {text_format()};
  document_ = std::make_unique<editor::Document>(registry_);
  Project project = editor::sample_project(registry_);
  project.graph.find("logits")->parameters["units"] = std::int64_t{10};
  document_->open(project, {}, {});
}

void ExportDialogTest::writes_the_open_project() {
  const auto shown = dialog();
  QSignalSpy exported(shown.get(), &ExportDialog::exported);
  QCOMPARE(shown->message(), QString("name.txt with the name of the project."));
  const QString folder = folder_.filePath("new/text");
  write_to(*shown, folder);
  QCOMPARE(exported.count(), 1);
  QCOMPARE(exported[0][0].toStringList(), QStringList{"name.txt"});
  QCOMPARE(exported[0][1].toString(), folder);
  QFile file(folder + "/name.txt");
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromStdString(document_->project().name));
  QCOMPARE(shown->result(), static_cast<int>(QDialog::Accepted));
}

void ExportDialogTest::offers_the_weights_of_runs() {
  const auto shown = dialog({run_with_weights()});
  QCOMPARE(shown->network().count(), 3);
  QCOMPARE(shown->network().itemText(1), QString("#19 wide, best: epoch 41"));
  shown->choose_run(19);
  QCOMPARE(shown->network().currentIndex(), 1);
  QVERIFY(shown->folder().text().endsWith("wide-text"));
}

void ExportDialogTest::says_what_stands_in_the_way_data() {
  QTest::addColumn<QString>("said");
  QTest::newRow("no format") << "No plugin that writes a format was found";
  QTest::newRow("nothing") << "There is no network yet";
  QTest::newRow("a problem") << "The network has 1 problem. Mend it";
  QTest::newRow("no folder") << "Say in which folder";
}

void ExportDialogTest::says_what_stands_in_the_way() {
  const QByteArray row = QTest::currentDataTag();
  if (row == "no format") formats_.clear();
  if (row == "nothing") document_->open({}, {}, {});
  if (row == "a problem") document_->open(editor::sample_project(registry_), {}, {});
  const auto shown = dialog();
  if (row == "no folder") shown->folder().clear();
  QFETCH(QString, said);
  QVERIFY2(shown->message().contains(said), qPrintable(shown->message()));
  QVERIFY(!shown->export_button().isEnabled());
  QCOMPARE(shown->export_button().text(), QString("Export"));
}

void ExportDialogTest::warns_before_it_replaces_files() {
  QFile file(folder_.filePath("mine.txt"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  const auto shown = dialog();
  shown->folder().setText(folder_.path());
  QVERIFY(shown->message().contains("are replaced"));
  QCOMPARE(shown->export_button().text(), QString("Replace"));
  write_to(*shown, folder_.path());
  QVERIFY(QFile::exists(folder_.filePath("name.txt")));
  QVERIFY(QFile::exists(folder_.filePath("mine.txt")));
}

void ExportDialogTest::a_refusal_stays_in_the_dialog() {
  formats_ = {text_format("Text has no word for it. Replace this node.")};
  const auto shown = dialog();
  shown->show();
  QVERIFY(QTest::qWaitForWindowActive(shown.get()));
  shown->export_button().setFocus();
  QSignalSpy exported(shown.get(), &ExportDialog::exported);
  write_to(*shown, folder_.filePath("refused"));
  QVERIFY(shown->export_button().hasFocus());
  QVERIFY2(shown->message().contains("Text has no word for it"), qPrintable(shown->message()));
  QCOMPARE(exported.count(), 0);
  QVERIFY(shown->export_button().isEnabled());
  QVERIFY(!QFile::exists(folder_.filePath("refused")));
}

void ExportDialogTest::pictures_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

void ExportDialogTest::pictures() {
  QFETCH(bool, dark);
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  const auto shown = dialog({run_with_weights()});
  shown->show();
  QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
  QVERIFY(editor::save_screenshot(*shown, "export", source_));
}

NETLOOM_TEST(ExportDialogTest)

}  // namespace netloom::app

#include "export_dialog_test.moc"
