#include "engine/session/suggest_head.h"

#include <QtTest>

#include "engine/data/catalogue.h"
#include "engine/data/opened_data.h"
#include "engine/graph/edit.h"
#include "engine/session/bind_node.h"
#include "engine/session/prepare.h"
#include "tests/support/test.h"

namespace netloom {

class SuggestHeadTest : public QObject {
  Q_OBJECT

 private slots:
  void an_input_gets_an_answer_data();
  void an_input_gets_an_answer();
  void nothing_is_offered_where_it_is_not_clear_data();
  void nothing_is_offered_where_it_is_not_clear();
};

namespace {

/// A project of the data set `source` with an input that takes what it can.
struct Begun {
  LayerRegistry registry = LayerRegistry::built_in();
  OpenedData data;
  Project project;

  explicit Begun(const QString& source) {
    project.data.source = source.toStdString();
    add("input");
  }
  std::string add(const std::string& layer) {
    const Edited edited = with_node(project.graph, registry, layer);
    project.graph = edited.graph;
    bind(edited.added);
    return edited.added;
  }
  void bind(const std::string& node) {
    const auto dataset = data.open(project.data, ".");
    project = with_node_bound(std::move(project), registry, *dataset, node);
  }
  PrepareResult prepared() { return prepare(project, registry, ".", data, {}); }
  /// The fixes of the missing loss.
  std::vector<Fix> fixes() {
    for (const Diagnostic& one : prepared().diagnostics)
      if (one.code == "graph.loss") return one.fixes;
    return {};
  }
};

}  // namespace

void SuggestHeadTest::an_input_gets_an_answer_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("layers");
  QTest::newRow("measurements") << "iris"
                                << "Predict species"
                                << "input dense cross_entropy target";
  QTest::newRow("images") << "digits"
                          << "Predict digit"
                          << "input flatten dense cross_entropy target";
  QTest::newRow("a number to learn") << "diabetes"
                                     << "Predict a number"
                                     << "input dense mse target";
}

void SuggestHeadTest::an_input_gets_an_answer() {
  QFETCH(QString, source);
  Begun begun(source);
  const std::vector<Fix> fixes = begun.fixes();
  QCOMPARE(fixes.size(), std::size_t{1});
  QTEST(QString::fromStdString(fixes.front().title), "title");
  begun.project.graph = applied(begun.project.graph, begun.registry, fixes.front()).graph;
  QStringList names;
  for (const Node& node : begun.project.graph.nodes) names << QString::fromStdString(node.layer);
  QTEST(names.join(' '), "layers");
  begun.bind("target1");
  for (const Diagnostic& one : begun.prepared().diagnostics) {
    // Which of many numbers is the answer, people say.
    if (one.severity == Severity::error) QCOMPARE(one.code, std::string("data.unbound"));
  }
  QVERIFY(source == "diabetes" || begun.prepared().prepared.has_value());
}

void SuggestHeadTest::nothing_is_offered_where_it_is_not_clear_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("layer");
  QTest::newRow("two ends") << "iris"
                            << "input";
  QTest::newRow("no data") << ""
                           << "";
}

void SuggestHeadTest::nothing_is_offered_where_it_is_not_clear() {
  QFETCH(QString, source);
  QFETCH(QString, layer);
  Begun begun("iris");
  if (!layer.isEmpty()) begun.add(layer.toStdString());
  begun.project.data.source = source.toStdString();
  QVERIFY(begun.fixes().empty());
}

NETLOOM_TEST(SuggestHeadTest)

}  // namespace netloom

#include "suggest_head_test.moc"
