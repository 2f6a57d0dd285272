#include "engine/backends/cpu/optimiser/laid_copy.h"

#include <numeric>

#include <QtTest>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/movement/reorder.h"
#include "engine/backends/cpu/onednn.h"
#include "tests/support/test.h"

namespace netloom {

/// Parts of a tensor written in another layout, against oneDNN's reorder of the whole.
class LaidCopyTest : public QObject {
  Q_OBJECT

 private slots:
  void writes_what_a_reorder_does_data();
  void writes_what_a_reorder_does();
};

namespace {

/// "acbd16a": the outer axes from slowest to fastest, then blocks with their axes.
cpu::LayoutPattern pattern_of(std::string_view text) {
  cpu::LayoutPattern pattern;
  std::int16_t size = 0;
  for (const char letter : text) {
    const auto axis = static_cast<std::int8_t>(letter - 'a');
    if (letter >= '0' && letter <= '9') {
      size = static_cast<std::int16_t>(10 * size + letter - '0');
    } else if (size == 0) {
      pattern.order[static_cast<std::size_t>(pattern.rank++)] = axis;
    } else {
      pattern.block_axes[static_cast<std::size_t>(pattern.blocks)] = axis;
      pattern.block_sizes[static_cast<std::size_t>(pattern.blocks++)] = std::exchange(size, 0);
    }
  }
  return pattern;
}

/// `from` lies in f32 and becomes what `to` says, by `plan_reorder`.
std::vector<std::byte> reordered(cpu::Context& context, const TensorSpec& from,
                                 std::vector<std::byte>& values, const TensorSpec& to) {
  const auto bytes = static_cast<std::size_t>(context.layouts.count(to)) * size_of(to.dtype);
  std::vector<std::byte> result(bytes);
  const KernelPlan plan = cpu::plan_reorder(context, from, to);
  std::vector<std::byte> scratch(plan.scratch_bytes);
  plan.bind({{values.data()}, {result.data()}, scratch.data()})->run();
  return result;
}

}  // namespace

void LaidCopyTest::writes_what_a_reorder_does_data() {
  QTest::addColumn<QList<int>>("sizes");
  QTest::addColumn<QString>("from");
  QTest::addColumn<QString>("to");
  QTest::newRow("blocks turned") << QList{32, 48, 3, 3} << "abcd16b16a"
                                 << "abcd16a16b";
  QTest::newRow("outer axes turned too") << QList{32, 48, 1, 1} << "abcd16b16a"
                                         << "bacd16a16b";
  QTest::newRow("pairs") << QList{64, 32, 3, 3} << "abcd16b16a"
                         << "abcd16a16b2a";
  QTest::newRow("pairs of no blocks") << QList{32, 32, 3, 3} << "abcd16b16a"
                                      << "acdb32a2b";
  QTest::newRow("larger blocks") << QList{64, 64, 3, 3} << "abcd16b16a"
                                 << "acdb16b32a2b";
  QTest::newRow("smaller blocks") << QList{32, 16, 3, 3} << "abcd16b16a"
                                  << "abcd8a16b";
  QTest::newRow("padding in what is read") << QList{24, 10, 2, 2} << "abcd16b16a"
                                           << "acdb";
  QTest::newRow("padding in what is written") << QList{24, 10, 2, 2} << "abcd"
                                              << "abcd16a16b";
  QTest::newRow("padding in both") << QList{24, 10, 2, 2} << "abcd16b16a"
                                   << "abcd16a16b";
  QTest::newRow("one element of padding") << QList{16, 15, 2, 2} << "abcd16b16a"
                                          << "acdb";
  QTest::newRow("more padding") << QList{16, 6, 5, 5} << "abcd16b16a2b"
                                << "abcd16a16b2a";
  QTest::newRow("blocks that do not fit") << QList{24, 6, 1, 1} << "abcd8a"
                                          << "abcd12a";
  QTest::newRow("no blocks") << QList{5, 3, 3, 2} << "abcd"
                             << "acdb";
  QTest::newRow("one layout") << QList{33, 70} << "ab"
                              << "ab";
}

void LaidCopyTest::writes_what_a_reorder_does() {
  QFETCH(QList<int>, sizes);
  QFETCH(QString, from);
  QFETCH(QString, to);
  cpu::OneDnn dnn;
  cpu::Context context;
  context.dnn = &dnn;
  const Shape shape = Shape::of(std::vector<std::int64_t>(sizes.begin(), sizes.end()));
  const TensorSpec plain{Dtype::f32, shape, {}};
  const TensorSpec source{Dtype::f32, shape,
                          context.layouts.intern(pattern_of(from.toStdString()))};
  Array numbers(Dtype::f32, shape);
  for (std::int64_t i = 0; i < numbers.count(); ++i)
    numbers.values<float>()[static_cast<std::size_t>(i)] = 0.37F * static_cast<float>(i) - 5;
  std::vector<std::byte> given(numbers.data(), numbers.data() + numbers.byte_size());
  std::vector<std::byte> laid = reordered(context, plain, given, source);
  const std::int64_t count = context.layouts.count(source);
  for (const Dtype dtype : {Dtype::f32, Dtype::bf16}) {
    const TensorSpec target{dtype, shape, context.layouts.intern(pattern_of(to.toStdString()))};
    std::vector<std::byte> written(static_cast<std::size_t>(context.layouts.count(target)) *
                                   size_of(dtype));
    const cpu::LaidCopy copy(context.layouts, source, target);
    const std::int64_t part = 3 * copy.tile();
    for (std::int64_t begin = 0; begin < count; begin += part)
      copy.run(reinterpret_cast<const float*>(laid.data()), written.data(), begin,
               std::min(begin + part, count));
    QVERIFY(written == reordered(context, source, laid, target));
  }
}

NETLOOM_TEST(LaidCopyTest)

}  // namespace netloom

#include "laid_copy_test.moc"
