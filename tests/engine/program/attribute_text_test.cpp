#include "engine/program/attribute_text.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class AttributeTextTest : public QObject {
  Q_OBJECT

 private slots:
  void an_activation_is_said_once_data();
  void an_activation_is_said_once();
};

namespace {

template <class T>
Attributes with_relu() {
  T attributes;
  attributes.activation = Activation::relu;
  return attributes;
}

}  // namespace

void AttributeTextTest::an_activation_is_said_once_data() {
  QTest::addColumn<QString>("text");
  const auto add = [](const char* name, const Attributes& attributes) {
    QTest::newRow(name) << QString::fromStdString(to_text(attributes));
  };
  add("linear", with_relu<LinearAttributes>());
  add("convolution", with_relu<ConvolutionAttributes>());
  add("batch norm", with_relu<NormaliseAttributes>());
}

void AttributeTextTest::an_activation_is_said_once() {
  QFETCH(QString, text);
  QCOMPARE(text.count("activation relu"), 1);
}

NETLOOM_TEST(AttributeTextTest)

}  // namespace netloom

#include "attribute_text_test.moc"
