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

NETLOOM_TEST(SuggestColumnTest)

}  // namespace netloom

#include "suggest_column_test.moc"
