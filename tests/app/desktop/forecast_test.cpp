#include "app/desktop/forecast.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "editor/document/edits.h"
#include "tests/app/desktop/own_home.h"
#include "tests/support/test.h"

namespace netloom::app {

/// What is foreseen of a run, from a program that always foresees the same.
class ForecastTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void what_is_foreseen_is_said();
  void what_an_undo_brings_back_is_foreseen_again();
  void a_program_that_fails_says_nothing();

 private:
  /// A program that prints `said` where it is told to measure no kernels.
  QString program(const QByteArray& said);
  void open();

  QTemporaryDir folder_;
  OwnHome home_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  editor::Document document_{registry_};
};

QString ForecastTest::program(const QByteArray& said) {
  QFile file(folder_.filePath("loom"));
  file.open(QIODevice::WriteOnly);
  file.write(
      "#!/bin/sh\ncat \"$2\" > /dev/null && test \"$4 $5\" = '--tuning kept' && printf '%s' '" +
      said + "'\n");
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  return file.fileName();
}

void ForecastTest::open() {
  const std::filesystem::path projects = NETLOOM_SOURCE_DIR "/projects";
  document_.open(load_project(projects / "iris.netloom", registry_).project, {}, projects);
}

void ForecastTest::initTestCase() {
  open();
  QTRY_COMPARE_WITH_TIMEOUT(document_.error_count(), 0, patience);
}

void ForecastTest::what_is_foreseen_is_said() {
  const Forecast forecast(document_,
                          program(R"({"forecast": {"epoch_seconds": 0.5, "memory_bytes": 2e6}})"));
  open();
  document_.edit("epochs", [](Project& project) { project.training.epochs = 8000; });
  QTRY_COMPARE_WITH_TIMEOUT(forecast.title(), QString("Forecast · 8,000 epochs"), patience);
  QCOMPARE(forecast.value(), QString("67 min · 2.0 MB"));
  document_.edit("epochs", [](Project& project) { project.training.epochs = 1; });
  QTRY_COMPARE_WITH_TIMEOUT(forecast.title(), QString("Forecast · 1 epoch"), patience);
}

void ForecastTest::what_an_undo_brings_back_is_foreseen_again() {
  const Forecast forecast(document_,
                          program(R"({"forecast": {"epoch_seconds": 2, "memory_bytes": 1e6}})"));
  open();
  QTRY_VERIFY_WITH_TIMEOUT(!forecast.title().isEmpty(), patience);
  const QString title = forecast.title();
  editor::delete_nodes(document_, {document_.graph().nodes.front().name});
  QVERIFY(document_.error_count() > 0);
  QVERIFY(forecast.title().isEmpty() && forecast.value().isEmpty());
  document_.undo_stack().undo();
  QTRY_COMPARE_WITH_TIMEOUT(forecast.title(), title, patience);
}

void ForecastTest::a_program_that_fails_says_nothing() {
  const Forecast forecast(document_, program("no JSON"));
  open();
  QTest::qWait(1200);  // Longer than it waits for the next edit.
  QVERIFY(forecast.title().isEmpty());
}

NETLOOM_TEST(ForecastTest)

}  // namespace netloom::app

#include "forecast_test.moc"
