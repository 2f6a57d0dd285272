#include "engine/tensor/array.h"

#include <cmath>
#include <limits>
#include <vector>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class ArrayTest : public QObject {
  Q_OBJECT
 private slots:
  void starts_at_zero_and_aligned();
  void copies_share_and_clones_do_not();
  void reshapes_without_moving();
  void converts_by_the_rules_of_the_language();
  void bf16_rounds_to_nearest_even();
  void knows_its_types();
};

void ArrayTest::starts_at_zero_and_aligned() {
  const Array array(Dtype::f32, Shape::of({3, 5}));
  QCOMPARE(array.count(), std::int64_t{15});
  QCOMPARE(array.byte_size(), std::size_t{60});
  QCOMPARE(reinterpret_cast<std::uintptr_t>(array.data()) % 64, std::uintptr_t{0});
  for (const float value : array.values<float>()) QCOMPARE(value, 0.0F);
  QVERIFY(Array().empty());
  const Array none(Dtype::f32, Shape::of({0, 4}));
  QVERIFY(!none.empty() && none.bytes().empty());
}

void ArrayTest::copies_share_and_clones_do_not() {
  Array array = Array::from<float>(Shape::of({2}), std::vector<float>{1, 2});
  Array copy = array;
  const Array clone = array.clone();
  copy.values<float>()[0] = 7;
  QCOMPARE(array.values<float>()[0], 7.0F);
  QCOMPARE(clone.values<float>()[0], 1.0F);
}

void ArrayTest::reshapes_without_moving() {
  const Array array(Dtype::i64, Shape::of({2, 6}));
  const Array view = array.reshaped(Shape::of({3, 4}));
  QVERIFY(view.shape() == Shape::of({3, 4}));
  QCOMPARE(view.data(), array.data());
}

void ArrayTest::converts_by_the_rules_of_the_language() {
  const Array array = Array::from<double>(Shape::of({3}), std::vector<double>{-1.75, 2.5, 1e10});
  const Array whole = array.converted(Dtype::i64);
  QCOMPARE(whole.values<std::int64_t>()[0], std::int64_t{-1});
  QCOMPARE(whole.values<std::int64_t>()[2], std::int64_t{10'000'000'000});
  const Array narrow = array.converted(Dtype::f32);
  QCOMPARE(narrow.values<float>()[1], 2.5F);
  QCOMPARE(narrow.converted(Dtype::f64).values<double>()[0], -1.75);
}

void ArrayTest::bf16_rounds_to_nearest_even() {
  const auto rounded = [](float value) { return static_cast<float>(Bf16(value)); };
  QCOMPARE(rounded(1.0F), 1.0F);
  QCOMPARE(rounded(1.00390625F), 1.0F);       // half way between 1 and 1.0078125: to even
  QCOMPARE(rounded(1.01171875F), 1.015625F);  // half way, the upper one is even
  QCOMPARE(rounded(1.004F), 1.0078125F);
  const float infinity = std::numeric_limits<float>::infinity();
  QCOMPARE(rounded(infinity), infinity);
  QCOMPARE(rounded(std::numeric_limits<float>::max()), infinity);
  QVERIFY(std::isnan(rounded(std::numeric_limits<float>::quiet_NaN())));
}

void ArrayTest::knows_its_types() {
  for (const Dtype dtype : {Dtype::f32, Dtype::bf16, Dtype::f64, Dtype::i64, Dtype::i32, Dtype::i8,
                            Dtype::u8, Dtype::boolean}) {
    QVERIFY(dtype_named(name_of(dtype)) == dtype);
    with_type(dtype, [dtype]<class T>() {
      QCOMPARE(dtype_of<T>(), dtype);
      QCOMPARE(size_of(dtype), sizeof(T));
    });
  }
  QVERIFY(!dtype_named("f16"));
}

NETLOOM_TEST(ArrayTest)

}  // namespace netloom

#include "array_test.moc"
