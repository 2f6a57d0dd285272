#include "engine/session/bind_node.h"

#include <array>

#include <QtTest>
#include <fmt/format.h>

#include "engine/data/catalogue.h"
#include "engine/data/csv.h"
#include "engine/graph/check.h"
#include "engine/graph/edit.h"
#include "engine/session/prepare.h"
#include "tests/support/test.h"

namespace netloom {

class BindNodeTest : public QObject {
  Q_OBJECT

 private slots:
  void a_new_node_takes_what_only_it_can_data();
  void a_new_node_takes_what_only_it_can();
  void a_target_takes_its_column_from_the_features();
  void a_node_is_made_to_hold_a_column_data();
  void a_node_is_made_to_hold_a_column();
  void what_cannot_be_bound_says_why_data();
  void what_cannot_be_bound_says_why();
  void a_target_takes_its_column_from_a_list();
};

namespace {

/// Three numbers, a price, a kind of three, one of two, and a sentence, twenty times.
Dataset table() {
  std::string text = "width,height,price,kind,sold,words\n";
  for (int i = 0; i < 20; ++i) {
    constexpr std::array kinds = {"cup", "plate", "spoon"};
    text += fmt::format("{}.25,{}.5,{}.75,{},{},a sentence of its own {}\n", i, i * i, 7 * i,
                        kinds[static_cast<std::size_t>(i % 3)], i % 2 == 0 ? "yes" : "no", i);
  }
  return parse_csv(text, "table.csv");
}

struct Bound {
  LayerRegistry registry = LayerRegistry::built_in();
  Dataset dataset = table();
  Project project;

  std::string add(const std::string& layer) {
    const Edited edited = with_node(project.graph, registry, layer);
    project.graph = edited.graph;
    return edited.added;
  }
  void bind(const std::string& node, const QString& columns) {
    project = with_columns_bound(std::move(project), registry, dataset, node, names(columns));
  }
  static std::vector<std::string> names(const QString& columns) {
    std::vector<std::string> list;
    for (const QString& one : columns.split(' ')) list.push_back(one.toStdString());
    return list;
  }
  /// "3 classes", "feature 2".
  QString holds(const std::string& node) const {
    const NodeCheck found = check(project.graph, registry).nodes.at(node);
    const std::string shape = to_text(found.outputs->front().shape.per_sample());
    return found.classes > 0 ? QString("%1 classes").arg(found.classes)
                             : QString::fromStdString(shape);
  }
};

}  // namespace

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
    output = QString::fromStdString(to_text(node.outputs->front().shape.per_sample()));
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
        .outputs->front()
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

void BindNodeTest::a_node_is_made_to_hold_a_column_data() {
  QTest::addColumn<QString>("layer");
  QTest::addColumn<QString>("columns");
  QTest::addColumn<QString>("holds");
  QTest::newRow("one number") << "input"
                              << "width"
                              << "1";
  QTest::newRow("several") << "input"
                           << "width height price"
                           << "3";
  QTest::newRow("kinds as numbers") << "input"
                                    << "kind"
                                    << "3";
  QTest::newRow("a number and kinds") << "input"
                                      << "width kind"
                                      << "4";
  QTest::newRow("a sentence") << "input"
                              << "words"
                              << "100 classes";
  QTest::newRow("kinds to learn") << "target"
                                  << "kind"
                                  << "3 classes";
  QTest::newRow("two kinds to learn") << "target"
                                      << "sold"
                                      << "2 classes";
  QTest::newRow("a quantity to learn") << "target"
                                       << "price"
                                       << "1";
  QTest::newRow("quantities to learn") << "target"
                                       << "price width"
                                       << "2";
}

void BindNodeTest::a_node_is_made_to_hold_a_column() {
  QFETCH(QString, layer);
  QFETCH(QString, columns);
  Bound bound;
  const std::string node = bound.add(layer.toStdString());
  QVERIFY(!refusal_of_columns(bound.project, bound.registry, bound.dataset, node,
                              Bound::names(columns)));
  bound.project.data.standardise = {node};
  bound.bind(node, columns);
  QTEST(bound.holds(node), "holds");
  const GraphCheck checked = check(bound.project.graph, bound.registry);
  const std::vector<DataSlot> taking = data_slots(bound.project.graph, bound.registry, checked);
  const BindResult result = bind_data(bound.dataset, bound.project.data, taking);
  QVERIFY2(result.diagnostics.empty(),
           result.diagnostics.empty() ? "" : result.diagnostics.front().message.text().c_str());
}

void BindNodeTest::what_cannot_be_bound_says_why_data() {
  QTest::addColumn<QString>("layer");
  QTest::addColumn<QString>("columns");
  QTest::addColumn<QString>("title");
  QTest::newRow("no node of data") << "dense"
                                   << "width"
                                   << "Takes no column";
  QTest::newRow("a sentence among numbers") << "input"
                                            << "words width"
                                            << "Text in words";
  QTest::newRow("two kinds of answers") << "target"
                                        << "kind sold"
                                        << "One class a row needed";
  QTest::newRow("no such column") << "input"
                                  << "depth"
                                  << "No column depth";
  QTest::newRow("nothing but the answer") << "input"
                                          << "sold"
                                          << "Target among the inputs";
  QTest::newRow("the answer, too") << "input"
                                   << "sold width"
                                   << "Target among the inputs";
}

void BindNodeTest::what_cannot_be_bound_says_why() {
  QFETCH(QString, layer);
  QFETCH(QString, columns);
  Bound bound;
  bound.bind(bound.add("target"), "sold");
  const std::string node = bound.add(layer.toStdString());
  const auto refusal =
      refusal_of_columns(bound.project, bound.registry, bound.dataset, node, Bound::names(columns));
  QVERIFY(refusal.has_value());
  QTEST(QString::fromStdString(refusal->title), "title");
}

void BindNodeTest::a_target_takes_its_column_from_a_list() {
  Bound bound;
  const std::string input = bound.add("input");
  bound.bind(input, "width height price");
  const std::string same = bound.add("input");
  bound.bind(same, "price");
  bound.bind(bound.add("target"), "price");
  QCOMPARE(bound.project.data.columns[input], (std::vector<std::string>{"width", "height"}));
  QCOMPARE(bound.holds(input), "2");
  QCOMPARE(bound.project.data.columns[same], std::vector<std::string>{"price"});
}

NETLOOM_TEST(BindNodeTest)

}  // namespace netloom

#include "bind_node_test.moc"
