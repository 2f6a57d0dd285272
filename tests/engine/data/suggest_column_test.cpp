#include "engine/data/suggest_column.h"

#include <QtTest>

#include "engine/data/csv.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

constexpr const char* flowers = "width,length,colour,kind\n1,2,3,iris\n2,3,1,rose\n2,1,3,iris\n";

}  // namespace

class SuggestColumnTest : public QObject {
  Q_OBJECT

 private slots:
  void names_what_the_node_most_likely_takes_data();
  void names_what_the_node_most_likely_takes();
  void binds_only_where_there_is_no_choice_data();
  void binds_only_where_there_is_no_choice();
};

void SuggestColumnTest::names_what_the_node_most_likely_takes_data() {
  QTest::addColumn<bool>("classes");
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("target");
  QTest::addColumn<QString>("expected");
  QTest::newRow("nothing bound") << true << ""
                                 << ""
                                 << "x: Use column \"features\"\ny: Use column \"kind\"";
  QTest::newRow("columns of another table") << true << "petals"
                                            << "species"
                                            << "x: Use column \"features\"\ny: Use column \"kind\"";
  QTest::newRow("a number to learn") << false << "features"
                                     << ""
                                     << "y: Use column \"colour\"";
  QTest::newRow("beside one of another table") << true << "features"
                                               << "kind species"
                                               << "y: Use column \"kind\"";
  QTest::newRow("all classes are taken") << true << "kind"
                                         << ""
                                         << "y: ";
}

void SuggestColumnTest::names_what_the_node_most_likely_takes() {
  QFETCH(bool, classes);
  QFETCH(QString, input);
  QFETCH(QString, target);
  DataSettings settings;
  if (!input.isEmpty()) settings.columns["x"] = {input.toStdString()};
  for (const QString& one : target.split(' ', Qt::SkipEmptyParts)) {
    settings.columns["y"].push_back(one.toStdString());
  }
  DataSlot learned = classes ? class_slot("y", 2) : input_slot("y", vector_of(1));
  learned.is_target = true;
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(3)), learned};
  const BindResult result = bind_data(parse_csv(flowers, "flowers.csv"), settings, nodes);
  QStringList said;
  for (const Diagnostic& one : result.diagnostics) {
    if (one.code != "data.unbound" && one.code != "data.column") continue;
    const QString fix = one.fixes.empty() ? QString() : QString::fromStdString(one.fixes[0].title);
    said.push_back(QString::fromStdString(one.node) + ": " + fix);
  }
  QTEST(said.join('\n'), "expected");
}

void SuggestColumnTest::binds_only_where_there_is_no_choice_data() {
  QTest::addColumn<QString>("table");
  QTest::addColumn<QString>("bound");
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("target");
  QString classes = "a,b,kind\n";
  for (int i = 0; i < 10; ++i) classes += QString("%1.5,%2.5,%3\n").arg(i).arg(9 - i).arg(i % 2);
  QTest::newRow("one answer") << classes << ""
                              << "a b"
                              << "kind";
  QTest::newRow("the answer is taken") << classes << "kind"
                                       << "features"
                                       << "";
  QTest::newRow("numbers alone") << "a,b,c\n1.5,2.5,3.5\n2.5,3.5,1.5\n3.5,1.5,2.5\n"
                                 << ""
                                 << ""
                                 << "";
  QTest::newRow("numbers with an answer") << "a,b,c\n1.5,2.5,3.5\n2.5,3.5,1.5\n3.5,1.5,2.5\n"
                                          << "c"
                                          << "features"
                                          << "";
  QTest::newRow("two kinds") << "a,b,kind,colour\n1.5,2.5,x,red\n2.5,3.5,y,blue\n3.5,1.5,x,red\n"
                             << ""
                             << ""
                             << "";
  QString whole = "p,q,digit\n";
  for (int i = 0; i < 20; ++i) whole += QString("%1,%2,%3\n").arg(i % 3).arg(i % 4).arg(i % 2);
  QTest::newRow("whole numbers") << whole << ""
                                 << "features"
                                 << "digit";
  QTest::newRow("whole numbers with an answer") << whole << "digit"
                                                << "features"
                                                << "";
  QTest::newRow("one number") << "a,kind\n1.5,x\n2.5,y\n3.5,x\n"
                              << ""
                              << "a"
                              << "kind";
}

void SuggestColumnTest::binds_only_where_there_is_no_choice() {
  QFETCH(QString, table);
  QFETCH(QString, bound);
  const Dataset dataset = parse_csv(table.toStdString(), "table.csv");
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(4)), class_slot("y", 10),
                                    class_slot("other", 10)};
  DataSettings settings;
  if (!bound.isEmpty()) settings.columns["other"] = {bound.toStdString()};
  const auto only = [&](std::size_t node) {
    QStringList names;
    for (const std::string& name : only_columns(nodes[node], nodes, dataset, settings))
      names << QString::fromStdString(name);
    return names.join(' ');
  };
  QTEST(only(0), "input");
  QTEST(only(1), "target");
}

NETLOOM_TEST(SuggestColumnTest)

}  // namespace netloom

#include "suggest_column_test.moc"
