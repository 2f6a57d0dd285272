#include "editor/help/axes_text.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom::editor {

class AxesTextTest : public QObject {
  Q_OBJECT

 private slots:
  void axes_are_named_as_far_as_they_have_names_data();
  void axes_are_named_as_far_as_they_have_names();
};

void AxesTextTest::axes_are_named_as_far_as_they_have_names_data() {
  QTest::addColumn<Shape>("shape");
  QTest::addColumn<QString>("names");
  QTest::addColumn<QString>("sizes");
  const Axis batch{Role::batch, batch_extent()};
  QTest::newRow("all") << Shape{batch, {Role::channel, 16}, {Role::height, 8}, {Role::width, 4}}
                       << "channel × height × width"
                       << "channel 16 · height 8 · width 4";
  QTest::newRow("some") << Shape{batch, {Role::none, 3}, {Role::feature, 2}} << "feature"
                        << "3 · feature 2";
  QTest::newRow("a number") << Shape{batch} << QString() << "one number";
}

void AxesTextTest::axes_are_named_as_far_as_they_have_names() {
  QFETCH(const Shape, shape);
  QFETCH(const QString, names);
  QFETCH(const QString, sizes);
  QCOMPARE(axis_names(shape), names);
  QCOMPARE(named_axes(shape), sizes);
}

NETLOOM_TEST(AxesTextTest)

}  // namespace netloom::editor

#include "axes_text_test.moc"
