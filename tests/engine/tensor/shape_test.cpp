#include "engine/tensor/shape.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

namespace {

constexpr Extent shape_n = batch_extent();
constexpr Extent shape_t = time_extent();

Shape shape_image() {
  return {{Role::batch, shape_n}, {Role::channel, 16}, {Role::height, 4}, {Role::width, 5}};
}

}  // namespace

class ShapeTest : public QObject {
  Q_OBJECT
 private slots:
  void extents_multiply_and_divide();
  void extents_add_only_among_their_kind();
  void extents_read_as_people_write_them();
  void binds_symbols_to_numbers();
  void finds_axes_by_role_and_from_the_back();
  void leaves_the_batch_out_of_a_sample();
  void broadcasts_as_numpy_does_data();
  void broadcasts_as_numpy_does();
  void broadcasting_keeps_symbols_and_roles();
  void names_roles_both_ways();
};

void ShapeTest::extents_multiply_and_divide() {
  const Extent product = shape_n * Extent(6) * shape_t;
  QVERIFY(divide(product, shape_n) == Extent(6) * shape_t);
  QVERIFY(divide(product, Extent(4)) == std::nullopt);
  QVERIFY(divide(Extent(6), shape_n) == std::nullopt);
  QVERIFY(divide(Extent(6), Extent(0)) == std::nullopt);
}

void ShapeTest::extents_add_only_among_their_kind() {
  QVERIFY(sum(Extent(3), Extent(4)) == Extent(7));
  QVERIFY(sum(shape_n, shape_n) == shape_n * Extent(2));
  QVERIFY(sum(Extent(0), shape_t) == shape_t);
  QVERIFY(sum(shape_t, Extent(0)) == shape_t);
  QVERIFY(sum(shape_n, Extent(4)) == std::nullopt);
  QVERIFY(sum(shape_n, shape_t) == std::nullopt);
}

void ShapeTest::extents_read_as_people_write_them() {
  QCOMPARE(to_text(Extent(32)), std::string("32"));
  QCOMPARE(to_text(shape_n), std::string("N"));
  QCOMPARE(to_text(Extent(4) * shape_n * shape_t), std::string("4·N·T"));
  QCOMPARE(to_text(shape_image()), std::string("16×4×5"));
  QCOMPARE(to_text_with_batch(shape_image()), std::string("N×16×4×5"));
  QCOMPARE(to_text(Shape()), std::string("1"));
}

void ShapeTest::binds_symbols_to_numbers() {
  const Shape bound = shape_image().bound({32, 7});
  QVERIFY(bound.fixed() && !shape_image().fixed());
  QCOMPARE(bound.size(0), std::int64_t{32});
  QCOMPARE(bound.count(), std::int64_t{32 * 16 * 4 * 5});
  QCOMPARE(bound[0].role, Role::batch);
  QCOMPARE(bind(Extent(2) * shape_n * shape_t, {3, 5}), std::int64_t{30});
}

void ShapeTest::finds_axes_by_role_and_from_the_back() {
  QCOMPARE(shape_image().find(Role::height).value(), 2);
  QVERIFY(!shape_image().find(Role::time));
  QVERIFY(shape_image()[-1].extent == Extent(5));
  QVERIFY(shape_image()[-4].role == Role::batch);
}

void ShapeTest::leaves_the_batch_out_of_a_sample() {
  const Shape sample = shape_image().per_sample();
  QCOMPARE(sample.rank(), 3);
  QVERIFY(sample.same_extents(Shape::of({16, 4, 5})));
  QVERIFY(!(sample == Shape::of({16, 4, 5})));
}

void ShapeTest::broadcasts_as_numpy_does_data() {
  using Sizes = std::vector<std::int64_t>;
  QTest::addColumn<Sizes>("a");
  QTest::addColumn<Sizes>("b");
  QTest::addColumn<Sizes>("result");
  QTest::addColumn<bool>("fits");
  QTest::newRow("equal") << Sizes{2, 3} << Sizes{2, 3} << Sizes{2, 3} << true;
  QTest::newRow("shorter") << Sizes{2, 3} << Sizes{3} << Sizes{2, 3} << true;
  QTest::newRow("longer") << Sizes{3} << Sizes{2, 3} << Sizes{2, 3} << true;
  QTest::newRow("both stretch") << Sizes{2, 1} << Sizes{1, 3} << Sizes{2, 3} << true;
  QTest::newRow("scalar") << Sizes{} << Sizes{2, 3} << Sizes{2, 3} << true;
  QTest::newRow("empty axis") << Sizes{0, 3} << Sizes{1, 3} << Sizes{0, 3} << true;
  QTest::newRow("clash") << Sizes{2, 3} << Sizes{2, 4} << Sizes{} << false;
  QTest::newRow("front clash") << Sizes{2, 3} << Sizes{4, 3} << Sizes{} << false;
}

void ShapeTest::broadcasts_as_numpy_does() {
  using Sizes = std::vector<std::int64_t>;
  QFETCH(Sizes, a);
  QFETCH(Sizes, b);
  QFETCH(Sizes, result);
  QFETCH(bool, fits);
  const auto found = broadcast(Shape::of(a), Shape::of(b));
  QCOMPARE(found.has_value(), fits);
  if (fits) QVERIFY(*found == Shape::of(result));
}

void ShapeTest::broadcasting_keeps_symbols_and_roles() {
  const auto found = broadcast(Shape::of({16, 1, 1}), shape_image());
  QVERIFY(found == shape_image());
  QVERIFY(!broadcast(shape_image(), Shape::of({8, 16, 4, 5})));
}

void ShapeTest::names_roles_both_ways() {
  for (const Role role : {Role::none, Role::batch, Role::channel, Role::depth, Role::height,
                          Role::width, Role::time, Role::feature}) {
    QVERIFY(role_named(name_of(role)) == role);
  }
  QVERIFY(!role_named("colour"));
}

NETLOOM_TEST(ShapeTest)

}  // namespace netloom

#include "shape_test.moc"
