#include <QtTest>

#include "engine/ops/infer.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

struct RefusedCall {
  std::string name;
  std::string op;
  Attributes attributes;
  std::vector<TensorType> operands;
  std::string code;
  int operand = 0;
  std::string says;  ///< Part of the message.
};

TensorType refused_image(Extent channels, Extent height, Extent width) {
  return {Dtype::f32,
          {{Role::batch, batch_extent()},
           {Role::channel, channels},
           {Role::height, height},
           {Role::width, width}}};
}

TensorType refused_rows(Extent features, Dtype dtype = Dtype::f32) {
  return {dtype, {{Role::batch, batch_extent()}, {Role::feature, features}}};
}

TensorType refused_plain(std::initializer_list<std::int64_t> sizes, Dtype dtype = Dtype::f32) {
  return {dtype, Shape::of(sizes)};
}

ConvolutionAttributes refused_convolution(std::int64_t kernel, std::int64_t groups = 1) {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, kernel, kernel};
  attributes.groups = groups;
  return attributes;
}

std::vector<RefusedCall> mismatched_calls() {
  const NoAttributes none;
  return {
      {"add",
       "add",
       none,
       {refused_image(16, 8, 8), refused_image(32, 4, 4)},
       "shape.mismatch",
       1,
       "16×8×8 and 32×4×4 cannot be added: channel is 16 on one side and 32 on the other"},
      {"add two batches",
       "add",
       none,
       {refused_plain({3, 4}), refused_plain({5, 4})},
       "shape.mismatch",
       1,
       "axis 0 is 3 on one side and 5 on the other"},
      {"multiply types",
       "multiply",
       none,
       {refused_rows(4), refused_rows(4, Dtype::i64)},
       "dtype.mismatch",
       1,
       "type f32 and i64 cannot be multiplied"},
      {"divide integers",
       "divide",
       none,
       {refused_rows(4, Dtype::i64), refused_rows(4, Dtype::i64)},
       "dtype.mismatch",
       0,
       "i64"},
      {"relu of integers",
       "relu",
       ElementwiseAttributes(),
       {refused_rows(4, Dtype::i64)},
       "dtype.mismatch",
       0,
       "relu works on real numbers (f32), not on i64"},
      {"matmul",
       "matmul",
       MatMulAttributes(),
       {refused_plain({3, 4}), refused_plain({5, 6})},
       "shape.mismatch",
       1,
       "4 columns of the first meet 5 rows"},
      {"matmul, transposed",
       "matmul",
       MatMulAttributes{false, true},
       {refused_plain({3, 4}), refused_plain({4, 6})},
       "shape.mismatch",
       1,
       "4 columns of the first meet 6 rows"},
      {"matmul of a vector",
       "matmul",
       MatMulAttributes(),
       {refused_plain({3, 4}), refused_plain({4})},
       "shape.rank",
       1,
       "at least 2 axes"},
      {"linear",
       "linear",
       LinearAttributes(),
       {refused_image(1, 28, 28), refused_plain({10, 784})},
       "shape.mismatch",
       0,
       "takes 784 values and 1×28×28 has 28"},
      {"linear bias",
       "linear",
       LinearAttributes(),
       {refused_rows(4), refused_plain({10, 4}), refused_plain({9})},
       "shape.mismatch",
       2,
       "10 outputs need a bias of 10"},
      {"scores and labels",
       "softmax_cross_entropy",
       none,
       {refused_rows(10), {Dtype::i64, Shape::of({5})}},
       "shape.mismatch",
       1,
       "one per row"},
      {"labels as f32",
       "softmax_cross_entropy",
       none,
       {refused_rows(10), refused_rows(1)},
       "dtype.mismatch",
       1,
       "Labels must be i64"},
      {"assign",
       "assign",
       none,
       {refused_plain({3}), refused_plain({4})},
       "shape.mismatch",
       1,
       "A state of 3 cannot be set to 4"},
      {"batch norm",
       "batch_norm_training",
       NormaliseAttributes(),
       {refused_image(16, 8, 8), refused_plain({8}), refused_plain({16})},
       "shape.mismatch",
       1,
       "has 16 channels"},
      {"batch norm of a vector",
       "batch_norm_training",
       NormaliseAttributes(),
       {refused_plain({8}), refused_plain({8}), refused_plain({8})},
       "shape.rank",
       0,
       "a batch and a channel axis"},
  };
}

std::vector<RefusedCall> misfitting_calls() {
  const Shape feature{{Role::feature, 5}};
  PoolAttributes pool;
  pool.window.kernel = {1, 3, 3};
  PoolAttributes adaptive;
  adaptive.outputs = {0, 2, 2};
  ConvolutionAttributes transposed = refused_convolution(3);
  transposed.shape = refused_image(2, 6, 6).shape;
  PadAttributes mirrored;
  mirrored.mode = PadMode::reflect;
  mirrored.before = {0, 0, 0, 3};
  PadAttributes cropped;
  cropped.before = cropped.after = {0, 0, -2, 0};
  return {
      {"reshape",
       "reshape",
       ShapeAttributes{{{Role::batch, batch_extent()}, {Role::feature, 700}}},
       {refused_image(1, 28, 28)},
       "shape.elements",
       0,
       "1×28×28 has 784 values and 700 has 700"},
      {"broadcast_to",
       "broadcast_to",
       ShapeAttributes{Shape::of({4, 5})},
       {refused_plain({3, 5})},
       "shape.mismatch",
       0,
       "3×5 cannot be stretched to 4×5"},
      {"broadcast_to fewer axes",
       "broadcast_to",
       ShapeAttributes{feature},
       {refused_plain({1, 5})},
       "shape.mismatch",
       0,
       "only axes of size 1 stretch"},
      {"transpose",
       "transpose",
       TransposeAttributes{{0, 0}},
       {refused_plain({3, 5})},
       "shape.axis",
       0,
       "each of the 2 axes"},
      {"concat",
       "concat",
       AxisAttributes{1},
       {refused_image(2, 4, 4), refused_image(3, 4, 5)},
       "shape.mismatch",
       1,
       "cannot be joined along channel: width is 4 and 5"},
      {"concat ranks",
       "concat",
       AxisAttributes{1},
       {refused_rows(3), refused_image(3, 4, 5)},
       "shape.mismatch",
       1,
       "they have 2 and 4 axes"},
      {"concat N and 4",
       "concat",
       AxisAttributes{0},
       {refused_rows(3), refused_plain({4, 3})},
       "shape.symbolic",
       1,
       "N and 4 along batch have no common size"},
      {"slice",
       "slice",
       SliceAttributes{1, 3, 4, {}},
       {refused_rows(6)},
       "slice.outside",
       0,
       "4 elements from place 3 on do not lie within the 6"},
      {"slice of the batch",
       "slice",
       SliceAttributes{0, 1, 1, {}},
       {refused_rows(6)},
       "slice.outside",
       0,
       "within the N along batch"},
      {"no such axis",
       "softmax",
       AxisAttributes{2},
       {refused_rows(6)},
       "shape.axis",
       0,
       "N×6 has only 2 axes"},
      {"reduction of no such axis",
       "sum",
       ReduceAttributes{{5}, false, {}},
       {refused_rows(6)},
       "shape.axis",
       0,
       "axis 5"},
      {"convolution rank",
       "convolution",
       refused_convolution(3),
       {refused_rows(784), refused_plain({8, 1, 3, 3})},
       "shape.rank",
       0,
       "needs 3 to 5 axes (batch, channel, then one to three to slide along), but gets N×784"},
      {"convolution channels",
       "convolution",
       refused_convolution(3),
       {refused_image(3, 8, 8), refused_plain({8, 1, 3, 3})},
       "shape.mismatch",
       0,
       "The weights take 1 channels"},
      {"convolution groups",
       "convolution",
       refused_convolution(3, 2),
       {refused_image(4, 8, 8), refused_plain({7, 2, 3, 3})},
       "parameter.groups",
       1,
       "7 filters cannot be shared out evenly among 2 groups"},
      {"convolution too large",
       "convolution",
       refused_convolution(5),
       {refused_image(1, 4, 8), refused_plain({8, 1, 5, 5})},
       "window.too_large",
       0,
       "5×5 spans 5 along height, but there are only 4"},
      {"convolution bias",
       "convolution",
       refused_convolution(3),
       {refused_image(1, 8, 8), refused_plain({8, 1, 3, 3}), refused_plain({7})},
       "shape.mismatch",
       2,
       "8 filters need a bias of 8"},
      {"convolution over time",
       "convolution",
       refused_convolution(3),
       {refused_image(1, time_extent(), 8), refused_plain({8, 1, 3, 3})},
       "shape.symbolic",
       0,
       "known only with the batch"},
      {"bias of a transposed convolution",
       "convolution_backward_data",
       transposed,
       {refused_image(4, 4, 4), refused_plain({4, 2, 3, 3}), refused_plain({4})},
       "shape.mismatch",
       2,
       "2 filters need a bias of 2"},
      {"adaptive over time",
       "average_pool",
       adaptive,
       {refused_image(1, time_extent(), 8)},
       "shape.symbolic",
       0,
       "shares height out among 2 windows"},
      {"resize of time",
       "resize",
       ResizeAttributes{},
       {refused_image(1, time_extent(), 8)},
       "shape.symbolic",
       0,
       "needs a fixed height"},
      {"reflect too far",
       "pad",
       mirrored,
       {refused_image(1, 8, 3)},
       "pad.too_large",
       0,
       "width of 3 can give at most 2 elements to its padding, not 3"},
      {"crop of all",
       "pad",
       cropped,
       {refused_image(1, 4, 8)},
       "pad.nothing_left",
       0,
       "Taking 2 and 2 from height 4 leaves nothing"},
      {"pad of time",
       "pad",
       cropped,
       {refused_image(1, time_extent(), 8)},
       "shape.symbolic",
       0,
       "Nothing can be added"},
      {"pool too large",
       "max_pool",
       pool,
       {refused_image(1, 2, 2)},
       "window.too_large",
       0,
       "3×3 spans 3 along height, but there are only 2"},
      {"dropout rate",
       "dropout",
       RandomAttributes{1, 1.0},
       {refused_rows(6), refused_plain({}, Dtype::i64), refused_plain({}, Dtype::i64)},
       "parameter.range",
       -1,
       "rate of 1 is outside"},
      {"dropout seed",
       "dropout",
       RandomAttributes{1, 0.5},
       {refused_rows(6), refused_plain({}), refused_plain({}, Dtype::i64)},
       "dtype.mismatch",
       1,
       "Seeds must be i64"},
  };
}

const std::vector<RefusedCall>& refused_calls() {
  static const std::vector<RefusedCall> all = [] {
    std::vector<RefusedCall> calls = mismatched_calls();
    for (RefusedCall& call : misfitting_calls()) calls.push_back(std::move(call));
    return calls;
  }();
  return all;
}

std::size_t words_of(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

}  // namespace

class RefusalTest : public QObject {
  Q_OBJECT
 private slots:
  void says_why_with_the_numbers_data();
  void says_why_with_the_numbers();
  void takes_what_just_fits();
};

void RefusalTest::says_why_with_the_numbers_data() {
  QTest::addColumn<int>("number");
  for (std::size_t i = 0; i < refused_calls().size(); ++i) {
    QTest::newRow(refused_calls()[i].name.c_str()) << static_cast<int>(i);
  }
}

void RefusalTest::says_why_with_the_numbers() {
  QFETCH(int, number);
  const RefusedCall& call = refused_calls()[static_cast<std::size_t>(number)];
  try {
    op_named(call.op)->infer(call.attributes, call.operands);
  } catch (const Refusal& refusal) {
    const Diagnostic& diagnostic = refusal.diagnostic();
    QCOMPARE(diagnostic.code, call.code);
    QCOMPARE(refusal.operand(), call.operand);
    QVERIFY2(diagnostic.message.find(call.says) != std::string::npos, refusal.what());
    QVERIFY2(words_of(diagnostic.title) <= 6, diagnostic.title.c_str());
    QVERIFY2(words_of(diagnostic.message) <= 30, diagnostic.message.c_str());
    return;
  }
  QFAIL("not refused");
}

void RefusalTest::takes_what_just_fits() {
  ConvolutionAttributes same = refused_convolution(3);
  same.window.before = {0, 1, 1};
  same.window.after = {0, 1, 1};
  const auto over_time =
      op_named("convolution")
          ->infer(same, std::vector<TensorType>{refused_image(1, time_extent(), 8),
                                                refused_plain({8, 1, 3, 3})});
  QCOMPARE(to_text_with_batch(over_time[0].shape), std::string("N×8×T×8"));
  QCOMPARE(over_time[0].shape[1].role, Role::channel);
  QCOMPARE(over_time[0].shape[2].role, Role::height);

  const auto joined = op_named("concat")->infer(
      AxisAttributes{0}, std::vector<TensorType>{refused_rows(3), refused_rows(3)});
  QCOMPARE(to_text_with_batch(joined[0].shape), std::string("2·N×3"));

  const auto whole = op_named("slice")->infer(SliceAttributes{0, 0, batch_extent(), {}},
                                              std::vector{refused_rows(3)});
  QCOMPARE(to_text_with_batch(whole[0].shape), std::string("N×3"));

  const Shape folded{{Role::none, batch_extent() * Extent(4)}, {Role::feature, 2}};
  const auto reshaped =
      op_named("reshape")->infer(ShapeAttributes{folded}, std::vector{refused_rows(8)});
  QCOMPARE(to_text_with_batch(reshaped[0].shape), std::string("4·N×2"));
}

NETLOOM_TEST(RefusalTest)

}  // namespace netloom

#include "refusal_test.moc"
