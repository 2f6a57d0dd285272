#include <QtTest>

#include "engine/layers/layer.h"
#include "engine/ops/refusal.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Texts = std::vector<std::string>;

/// An input or target node alone.
struct SourceNode {
  SourceNode(const char* layer, const Parameters& parameters) {
    const LayerRegistry registry = LayerRegistry::built_in();
    Builder b(program, Mode::training);
    b.enter("node", "node");
    value = registry.find(layer)->build(b, parameters, {}).front();
    classes = b.classes(value);
    brief = registry.find(layer)->brief(parameters, {}, std::array{value});
  }

  Program program;
  Value value;
  std::int64_t classes = 0;
  Phrase brief;
};

}  // namespace

class InputTest : public QObject {
  Q_OBJECT

 private slots:
  void takes_tokens();
  void takes_one_class();
  void targets_may_answer_for_every_step();
  void refuses_what_it_cannot_read_data();
  void refuses_what_it_cannot_read();
};

void InputTest::takes_tokens() {
  const SourceNode tokens("input", {{"holds", std::string("classes")},
                                    {"classes", std::int64_t{65}},
                                    {"shape", Texts{"time 64"}}});
  QCOMPARE(tokens.value.dtype(), Dtype::i64);
  QCOMPARE(tokens.classes, std::int64_t{65});
  QCOMPARE(to_text_with_batch(tokens.value.shape()), std::string("N×64"));
  QCOMPARE(tokens.value.shape()[1].role, Role::time);
  QCOMPARE(tokens.brief.text(), std::string("64 · 65 classes"));
}

void InputTest::takes_one_class() {
  const SourceNode town("input", {{"holds", std::string("classes")}, {"shape", Texts{}}});
  QCOMPARE(to_text_with_batch(town.value.shape()), std::string("N"));
  QCOMPARE(town.brief.text(), std::string("10 classes"));
}

void InputTest::targets_may_answer_for_every_step() {
  const Parameters steps = {{"shape", Texts{"time 7"}}};
  const SourceNode labels("target", steps);
  QCOMPARE(to_text_with_batch(labels.value.shape()), std::string("N×7"));
  QCOMPARE(labels.classes, std::int64_t{10});
  QCOMPARE(labels.brief.text(), std::string("7 · 10 classes, 0–9"));
  const SourceNode picture("target", {{"holds", std::string("numbers")},
                                      {"shape", Texts{"channel 1", "height 4", "width 5"}}});
  QCOMPARE(to_text(picture.value.shape()), std::string("1×4×5"));
  QVERIFY(is_floating(picture.value.dtype()));
}

void InputTest::refuses_what_it_cannot_read_data() {
  QTest::addColumn<QString>("layer");
  QTest::addColumn<QStringList>("shape");
  QTest::addColumn<QString>("title");
  QTest::newRow("no axis") << "input" << QStringList() << "0 axes";
  QTest::newRow("no size") << "input" << QStringList{"time"} << "'time' is no axis";
  QTest::newRow("no role") << "target" << QStringList{"hours 3"} << "'hours 3' is no axis";
  QTest::newRow("batch") << "target" << QStringList{"batch 3"} << "'batch 3' is no axis";
  QTest::newRow("nothing") << "target" << QStringList{"time 0"} << "'time 0' is no axis";
  QTest::newRow("long") << "target" << QStringList{"time 1000001"}
                        << "1,000,001 is too large for one axis";
}

void InputTest::refuses_what_it_cannot_read() {
  QFETCH(QString, layer);
  QFETCH(QStringList, shape);
  QFETCH(QString, title);
  Texts texts;
  for (const QString& axis : shape) texts.push_back(axis.toStdString());
  try {
    const SourceNode node(qPrintable(layer), {{"shape", texts}});
    QFAIL("accepted");
  } catch (const Refusal& refusal) {
    QCOMPARE(QString::fromStdString(refusal.diagnostic().title), title);
    QCOMPARE(refusal.diagnostic().parameter, std::string("shape"));
  }
}

NETLOOM_TEST(InputTest)

}  // namespace netloom

#include "input_test.moc"
