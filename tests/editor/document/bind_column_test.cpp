#include "editor/document/bind_column.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "editor/document/edits.h"
#include "engine/data/opened_data.h"
#include "tests/editor/layers.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// Which nodes columns go to, and what nodes made of columns are called.
class BindColumnTest : public QObject {
  Q_OBJECT

 private slots:
  void columns_know_their_nodes();
  void a_node_is_called_after_its_column_data();
  void a_node_is_called_after_its_column();
};

namespace {

void open_data(Document& document, const std::string& source) {
  document.edit_project("data", [&](Project& project) { project.data.source = source; });
  document.opened_data()->open(document.project().data, document.data_folder());
}

}  // namespace

void BindColumnTest::columns_know_their_nodes() {
  Document document(layers());
  add_node(document, "input", {});
  add_node(document, "target", {});
  document.edit_project("bind", [](Project& project) {
    project.data.columns = {{"input1", {"features"}}, {"target1", {"petal width (cm)"}}};
  });
  open_data(document, "iris");
  using Nodes = std::vector<std::string>;
  auto nodes = nodes_by_column(document);
  QCOMPARE(nodes["features"], Nodes{"input1"});
  QCOMPARE(nodes["petal length (cm)"], Nodes{"input1"});
  QCOMPARE(nodes["petal width (cm)"], Nodes{"target1"});  // No answer is among the features.
  QCOMPARE(nodes["species"], Nodes{});
}

void BindColumnTest::a_node_is_called_after_its_column_data() {
  QTest::addColumn<QString>("column");
  QTest::addColumn<QString>("name");
  QTest::newRow("words") << "petal width (cm)"
                         << "petal_width_cm";
  QTest::newRow("signs around it") << "  [mass] "
                                   << "mass";
  QTest::newRow("letters that names do not have") << QString::fromUtf8("Größe") << "input1";
  QTest::newRow("signs alone") << "%"
                               << "input1";
}

void BindColumnTest::a_node_is_called_after_its_column() {
  QFETCH(QString, column);
  QTemporaryDir folder;
  QFile file(folder.filePath("data.csv"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(column.toUtf8() + ",other\n1.5,2\n2.5,3\n3.5,4\n");
  file.close();
  Document document(layers());
  open_data(document, file.fileName().toStdString());
  const std::string read = bindable_columns(document).at(1);
  const auto [project, name] = with_bound_node(document, document.project(), "input", read);
  QTEST(QString::fromStdString(name), "name");
}

NETLOOM_TEST(BindColumnTest)

}  // namespace netloom::editor

#include "bind_column_test.moc"
