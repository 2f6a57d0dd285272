#include <cmath>

#include <QtTest>

#include "engine/core/os/file.h"
#include "engine/graph/check.h"
#include "engine/project/project.h"
#include "tests/support/test.h"

namespace netloom {

class ExamplesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void have_nothing_wrong_data();
  void have_nothing_wrong();

 private:
  LayerRegistry registry_;
};

void ExamplesTest::have_nothing_wrong_data() {
  QTest::addColumn<QString>("path");
  const QDir folder(NETLOOM_SOURCE_DIR "/projects");
  for (const QString& name : folder.entryList({"*.netloom"})) {
    QTest::newRow(qPrintable(name)) << folder.filePath(name);
  }
}

void ExamplesTest::have_nothing_wrong() {
  QFETCH(QString, path);
  const std::string file = path.toStdString();
  const ReadProject read = load_project(file, registry_);
  for (const Diagnostic& one : read.diagnostics) QFAIL(to_text(one, file).c_str());
  const Project& project = read.project;
  for (const Diagnostic& one : check(project.graph, registry_).diagnostics) {
    QFAIL(to_text(one, file).c_str());
  }
  QVERIFY(!project.description.empty());
  for (const Node& node : project.graph.nodes) {
    const auto place = project.view.nodes.find(node.name);
    QVERIFY2(place != project.view.nodes.end(), node.name.c_str());
    for (const double at : place->second) QVERIFY(at == 20 * std::floor(at / 20));
  }
  QCOMPARE(project.view.nodes.size(), project.graph.nodes.size());
  QCOMPARE(QString::fromStdString(write_project(project, registry_)),
           QString::fromStdString(read_file(file)));
}

NETLOOM_TEST(ExamplesTest)

}  // namespace netloom

#include "examples_test.moc"
