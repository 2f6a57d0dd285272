#include "engine/data/bind_column.h"

#include <QtTest>

#include "engine/data/csv.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

class BindColumnTest : public QObject {
  Q_OBJECT
 private slots:
  void reports_what_does_not_fit_data();
  void reports_what_does_not_fit();
  void shape_and_class_problems_carry_their_fix();
};

void BindColumnTest::reports_what_does_not_fit_data() {
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("target");
  QTest::addColumn<int>("width");
  QTest::addColumn<int>("classes");
  QTest::addColumn<QString>("expected");
  QTest::newRow("nearest column")
      << "wieght"
      << "kind" << 1 << 3
      << "error data.column x: \"animals.csv\" has no column \"wieght\". "
         "Did you mean \"weight\"?";
  QTest::newRow("unknown column")
      << "height of shoulder"
      << "kind" << 1 << 3
      << "error data.column x: \"animals.csv\" has no column \"height of shoulder\". There are "
         "\"weight\", \"kind\", \"legs\", \"note\", \"features\".";
  QTest::newRow("shape") << "weight"
                         << "kind" << 4 << 3
                         << "error data.shape x: Column \"weight\" gives 1, node x wants 4.";
  QTest::newRow("too many classes") << "weight"
                                    << "kind" << 1 << 2
                                    << "error data.classes y: Column \"kind\" has 3 classes, y "
                                       "declares 2.";
  QTest::newRow("too few classes") << "weight"
                                   << "kind" << 1 << 5
                                   << "warning data.classes y: Column \"kind\" has 3 classes, y "
                                      "declares 5.";
  QTest::newRow("free text") << "note"
                             << "kind" << 1 << 3
                             << "error data.text x: Column \"note\" holds free text such as \"a\", "
                                "node x takes numbers.";
  QTest::newRow("leak")
      << "weight,kind"
      << "kind" << 4 << 3
      << "error data.leak x: Column \"kind\" is given to input x and to be learned "
         "by y. Take it from the input.";
  QTest::newRow("leak of the only column")
      << "kind"
      << "kind" << 3 << 3
      << "error data.leak x: Column \"kind\" is given to input x and to be learned "
         "by y. Take it from the input.";
  QTest::newRow("nothing bound")
      << ""
      << "kind" << 1 << 3
      << "error data.unbound x: Node x has no column of \"animals.csv\". "
         "Bind one of \"weight\", \"kind\", \"legs\", \"note\", "
         "\"features\".";
  QTest::newRow("two class columns") << "weight"
                                     << "kind,legs" << 1 << 3
                                     << "error data.classes y: Node y takes one class a row; "
                                        "columns \"kind\", \"legs\" cannot give "
                                        "that. Bind one column of classes.";
}

void BindColumnTest::reports_what_does_not_fit() {
  QFETCH(QString, input);
  QFETCH(QString, target);
  QFETCH(int, width);
  QFETCH(int, classes);
  QFETCH(QString, expected);
  const auto names = [](const QString& list) {
    std::vector<std::string> result;
    for (const QString& one : list.split(',', Qt::SkipEmptyParts))
      result.push_back(one.toStdString());
    return result;
  };
  DataSettings settings;
  settings.columns = {{"x", names(input)}, {"y", names(target)}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(width)), class_slot("y", classes)};
  const BindResult result = bind_data(parse_csv(animals, "animals.csv"), settings, nodes);
  QCOMPARE(said(result), expected);
  QCOMPARE(result.data.has_value(), expected.startsWith("warning"));
}

void BindColumnTest::shape_and_class_problems_carry_their_fix() {
  DataSettings settings;
  settings.columns = {{"image", {"pixels"}}, {"label", {"digit"}}, {"imag", {"pixels"}}};
  settings.standardise = {"label"};
  const Shape colour{{Role::channel, 3}, {Role::height, 8}, {Role::width, 8}};
  const std::vector<DataSlot> nodes{input_slot("image", colour), class_slot("label", 8)};
  const BindResult result = bind_data(built_in("digits"), settings, nodes);
  QCOMPARE(
      said(result),
      QString("error data.node imag: The data binds \"imag\", which is no input or target. Did "
              "you mean \"image\"?\n"
              "error data.standardise label: Node label takes a class, which has no mean. Leave "
              "it out of \"standardise\".\n"
              "error data.shape image: Column \"pixels\" gives 1×8×8, node image wants 3×8×8.\n"
              "error data.classes label: Column \"digit\" has 10 classes, label declares 8."));
  const Fix& shape = result.diagnostics[2].fixes.at(0);
  QCOMPARE(shape.title.text(), std::string("Set shape to 1×8×8"));
  QCOMPARE(shape.value, std::string("[\"channel 1\", \"height 8\", \"width 8\"]"));
  const Fix& classes = result.diagnostics[3].fixes.at(0);
  QCOMPARE(classes.kind, Fix::Kind::set_parameter);
  QCOMPARE(classes.node + "." + classes.parameter + " = " + classes.value,
           std::string("label.classes = 10"));
  QCOMPARE(result.diagnostics[3].title.text(), std::string("10 classes for 8"));
}

NETLOOM_TEST(BindColumnTest)

}  // namespace netloom

#include "bind_column_test.moc"
