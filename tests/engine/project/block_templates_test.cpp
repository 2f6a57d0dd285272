#include "engine/project/block_templates.h"

#include <QtTest>

#include "engine/core/os/folders.h"
#include "engine/graph/check.h"
#include "engine/graph/with_blocks.h"
#include "engine/project/project.h"
#include "tests/support/test.h"

namespace netloom {

/// The blocks that come with Netloom fit wherever their example uses them.
class BlockTemplatesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void every_template_is_without_problems_data();
  void every_template_is_without_problems();

 private:
  LayerRegistry registry_;
};

void BlockTemplatesTest::every_template_is_without_problems_data() {
  QTest::addColumn<QString>("name");
  for (const BlockTemplate& one : block_templates(registry_)) {
    QTest::newRow(one.name.c_str()) << QString::fromStdString(one.name);
  }
}

void BlockTemplatesTest::every_template_is_without_problems() {
  QFETCH(QString, name);
  const std::string path = (resource_folder() / "blocks" / name.toStdString()).string();
  const ReadProject read = load_project(path + ".netloom", registry_);
  for (const Diagnostic& one : read.diagnostics) QFAIL(to_text(one, path).c_str());
  const Project& project = read.project;
  QVERIFY(project.graph.block(name.toStdString()) != nullptr);
  QVERIFY(!project.description.empty());
  for (const Diagnostic& one : check(project.graph, registry_).diagnostics) {
    if (one.code != "graph.loss") QFAIL(to_text(one, path).c_str());
  }
  QCOMPARE(
      write_project(project, registry_),
      write_project(read_project(write_project(project, registry_), registry_).project, registry_));
  QVERIFY(with_blocks(registry_, project.graph).find(name.toStdString()) != nullptr);
}

NETLOOM_TEST(BlockTemplatesTest)

}  // namespace netloom

#include "block_templates_test.moc"
