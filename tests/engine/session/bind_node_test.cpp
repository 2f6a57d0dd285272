#include "engine/session/bind_node.h"

#include <QtTest>
#include <fmt/format.h>

#include "engine/data/catalogue.h"
#include "engine/data/csv.h"
#include "engine/graph/check.h"
#include "engine/graph/edit.h"
#include "tests/support/test.h"

namespace netloom {

class BindNodeTest : public QObject {
  Q_OBJECT

 private slots:
  void a_new_node_takes_what_only_it_can_data();
  void a_new_node_takes_what_only_it_can();
  void a_target_takes_its_column_from_the_features();
};

void BindNodeTest::a_new_node_takes_what_only_it_can_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("layer");
  QTest::addColumn<QString>("column");
  QTest::addColumn<QString>("output");
  QTest::newRow("measurements") << "iris"
                                << "input"
                                << "features"
                                << "4";
  QTest::newRow("other measurements") << "wine"
                                      << "input"
                                      << "features"
                                      << "13";
  QTest::newRow("images") << "digits"
                          << "input"
                          << "pixels"
                          << "1×8×8";
  QTest::newRow("classes") << "iris"
                           << "target"
                           << "species"
                           << "3 classes";
  QTest::newRow("a number to learn") << "diabetes"
                                     << "target"
                                     << ""
                                     << "10 classes";
  QTest::newRow("no node of data") << "iris"
                                   << "dense"
                                   << ""
                                   << "";
}

void BindNodeTest::a_new_node_takes_what_only_it_can() {
  QFETCH(QString, source);
  QFETCH(QString, layer);
  const LayerRegistry registry = LayerRegistry::built_in();
  Project project;
  project.data.source = source.toStdString();
  const Edited edited = with_node(project.graph, registry, layer.toStdString());
  project.graph = edited.graph;
  const Dataset dataset =
      DatasetCatalogue(NETLOOM_SOURCE_DIR "/resources/data").open(project.data, ".");
  project = with_node_bound(std::move(project), registry, dataset, edited.added);
  QStringList columns;
  for (const std::string& one : project.data.columns[edited.added])
    columns << QString::fromStdString(one);
  QTEST(columns.join(' '), "column");
  const NodeCheck node = check(project.graph, registry).nodes.at(edited.added);
  QString output;
  if (node.classes > 0) {
    output = QString("%1 classes").arg(node.classes);
  } else if (node.known) {
    output = QString::fromStdString(to_text(node.outputs.front().shape.per_sample()));
  }
  QTEST(output, "output");
}

void BindNodeTest::a_target_takes_its_column_from_the_features() {
  const LayerRegistry registry = LayerRegistry::built_in();
  std::string table = "p,q,digit\n";
  for (int i = 0; i < 20; ++i) table += fmt::format("{},{},{}\n", i % 3, i % 4, i % 2);
  const Dataset dataset = parse_csv(table, "table.csv");
  Project project;
  const auto add = [&](const char* layer) {
    const Edited edited = with_node(project.graph, registry, layer);
    project.graph = edited.graph;
    project = with_node_bound(std::move(project), registry, dataset, edited.added);
    return edited.added;
  };
  const std::string input = add("input");
  const auto size = [&] {
    return check(project.graph, registry)
        .nodes.at(input)
        .outputs.front()
        .shape.per_sample()
        .count();
  };
  QCOMPARE(project.data.columns[input], std::vector<std::string>{"features"});
  QCOMPARE(size(), 3);
  const std::string target = add("target");
  QCOMPARE(project.data.columns[target], std::vector<std::string>{"digit"});
  QCOMPARE(check(project.graph, registry).nodes.at(target).classes, 2);
  QCOMPARE(size(), 2);
}

NETLOOM_TEST(BindNodeTest)

}  // namespace netloom

#include "bind_node_test.moc"
