#include "tests/engine/ops/known_values.h"

#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "tests/engine/ops/op_cases.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Weight 1 under gradients 0.5, 0.25, −0.125: its values after each step at rate 0.1.
Numbers weights_after(std::string_view op, const OptimiserAttributes& attributes) {
  Array weight = known({1}, {1.0});
  std::vector<Array> moments(static_cast<std::size_t>(attributes.moments), known({1}, {0.0}));
  Numbers path;
  std::int64_t step = 0;
  for (const double gradient : {0.5, 0.25, -0.125}) {
    std::vector<Array> operands{known({}, {0.1}), known_integers({}, {step++}), weight,
                                known({1}, {gradient})};
    operands.insert(operands.end(), moments.begin(), moments.end());
    const auto results = call(op, attributes, operands);
    weight = results[0];
    moments.assign(results.begin() + 1, results.end());
    path.push_back(numbers(weight)[0]);
  }
  return path;
}

}  // namespace

class KnownValuesTest : public QObject {
  Q_OBJECT
 private slots:
  void batch_norm_has_mean_zero();
  void cross_entropy_is_minus_log_share();
  void a_label_outside_the_classes_is_an_error();
  void a_token_outside_the_table_is_an_error();
  void softmax_survives_large_scores();
  void sgd_follows_its_definition();
  void adam_follows_its_definition();
  void dropout_follows_its_definition();
  void ties_go_to_the_first();
  void a_number_that_is_none_stays_visible();
  void flops_count_multiply_and_add();
};

void KnownValuesTest::batch_norm_has_mean_zero() {
  const Array x = known({4, 1}, {1, 3, 5, 7});
  const auto y =
      call("batch_norm_training", NormaliseAttributes{0}, {x, known({1}, {2}), known({1}, {1})});
  const double unit = 2 / std::sqrt(5.0);
  QVERIFY(close(numbers(y[0]), {1 - 3 * unit, 1 - unit, 1 + unit, 1 + 3 * unit}));
  QCOMPARE(numbers(y[1]), Numbers{4});
  QCOMPARE(numbers(y[2]), Numbers{5});  // divided by the count, not by one less
}

void KnownValuesTest::cross_entropy_is_minus_log_share() {
  const Array scores = known({2, 2}, {std::log(3.0), 0, 0, 0});
  const auto loss =
      call("softmax_cross_entropy", NoAttributes(), {scores, known_integers({2}, {0, 1})});
  QVERIFY(close(numbers(loss[0]), {std::log(4.0 / 3.0), std::log(2.0)}));
}

void KnownValuesTest::a_label_outside_the_classes_is_an_error() {
  for (const std::int64_t label : {-1, 2}) {
    try {
      call("softmax_cross_entropy", NoAttributes(),
           {known({1, 2}, {0, 0}), known_integers({1}, {label})});
      QFAIL("not noticed");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::input);
      QCOMPARE(QString::fromStdString(error.message()),
               QString("Label %1 is outside the 2 classes 0 to 1; give the layer before the loss "
                       "one score per class.")
                   .arg(label));
    }
  }
}

void KnownValuesTest::a_token_outside_the_table_is_an_error() {
  try {
    call("embedding", EmbeddingAttributes{},
         {known({3, 1}, {0, 0, 0}), known_integers({2, 2}, {0, 2, 1, 3})});
    QFAIL("not noticed");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QCOMPARE(QString::fromStdString(error.message()),
             "Token 3 in sample 2 of the batch, place 2, is outside the 3 tokens 0 to 2. Give the "
             "embedding more tokens, or correct the data.");
  }
}

void KnownValuesTest::softmax_survives_large_scores() {
  const auto y = call("softmax", AxisAttributes{1}, {known({1, 3}, {1000, 1000, -1000})});
  QVERIFY(close(numbers(y[0]), {0.5, 0.5, 0}));
}

void KnownValuesTest::sgd_follows_its_definition() {
  OptimiserAttributes sgd;
  QVERIFY(close(weights_after("sgd_step", sgd), {0.95, 0.925, 0.9375}));
  sgd.momentum = 0.5;
  sgd.moments = 1;  // velocities 0.5, 0.5, 0.125
  QVERIFY(close(weights_after("sgd_step", sgd), {0.95, 0.9, 0.8875}));
  sgd.nesterov = true;  // directions 0.75, 0.5, −0.0625
  QVERIFY(close(weights_after("sgd_step", sgd), {0.925, 0.875, 0.88125}));
  OptimiserAttributes decay;
  decay.weight_decay = 0.5;  // gradients 1, 0.7, 0.29
  QVERIFY(close(weights_after("sgd_step", decay), {0.9, 0.83, 0.801}));
}

void KnownValuesTest::adam_follows_its_definition() {
  OptimiserAttributes adam;
  adam.moments = 2;
  adam.epsilon = 0;
  // After the first step m̂ = g and v̂ = g²: the weight moves by the rate whatever the gradient.
  const Numbers path = weights_after("adam_step", adam);
  QVERIFY(close({path[0]}, {0.9}));
  const double m = (0.9 * 0.05 + 0.1 * 0.25) / (1 - 0.81);
  const double v = (0.999 * 0.00025 + 0.001 * 0.0625) / (1 - 0.999 * 0.999);
  QVERIFY(close({path[1]}, {0.9 - 0.1 * m / std::sqrt(v)}));
  adam.weight_decay = 0.5;
  adam.decoupled = true;
  QVERIFY(close({weights_after("adam_step", adam)[0]}, {0.95 - 0.1}));
}

void KnownValuesTest::dropout_follows_its_definition() {
  const Array x = Array::from<float>(Shape::of({1000}), std::vector<float>(1000, 3.0F));
  const RandomAttributes attributes{9, 0.3};
  const auto y =
      call("dropout", attributes, {x, known_integers({}, {1234}), known_integers({}, {56})})[0];
  const RandomStream stream{1234, 9};
  const float kept = 3.0F * static_cast<float>(1 / 0.7);
  for (std::size_t i = 0; i < 1000; ++i) {
    QCOMPARE(y.values<float>()[i], stream.uniform(i, 56) < 0.3 ? 0.0F : kept);
  }
  const auto later =
      call("dropout", attributes, {x, known_integers({}, {1234}), known_integers({}, {57})})[0];
  QVERIFY(numbers(later) != numbers(y));
}

void KnownValuesTest::ties_go_to_the_first() {
  const Array x = known({1, 1, 2, 2}, {5, 5, 5, 5});
  PoolAttributes pool;
  pool.window.kernel = {1, 2, 2};
  const Array one = known({1, 1, 1, 1}, {1});
  QCOMPARE(numbers(call("max_pool_backward", pool, {one, x})[0]), (Numbers{1, 0, 0, 0}));
  QCOMPARE(numbers(call("max_backward", ReduceAttributes{{3}, true, {}},
                        {known({1, 1, 2, 1}, {1, 2}), x})[0]),
           (Numbers{1, 0, 2, 0}));
  QCOMPARE(numbers(call("argmax", AxisAttributes{3}, {x})[0]), (Numbers{0, 0}));
  const auto shares = call("maximum_backward", NoAttributes(), {x, x, x});
  QCOMPARE(numbers(shares[0]), (Numbers{5, 5, 5, 5}));
  QCOMPARE(numbers(shares[1]), (Numbers{0, 0, 0, 0}));
}

void KnownValuesTest::a_number_that_is_none_stays_visible() {
  const double nan = std::nan("");
  const Array x = known({1, 1, 1, 3}, {1, nan, 2});
  PoolAttributes pool;
  pool.window.kernel = {1, 1, 3};
  const ElementwiseAttributes none;
  QVERIFY(std::isnan(numbers(call("relu", none, {x})[0])[1]));
  QVERIFY(std::isnan(numbers(call("max", ReduceAttributes{{3}, false, {}}, {x})[0])[0]));
  QVERIFY(std::isnan(numbers(call("max_pool", pool, {x})[0])[0]));
  QVERIFY(std::isnan(numbers(call("maximum", NoAttributes(), {x, known({1}, {0})})[0])[1]));
}

void KnownValuesTest::flops_count_multiply_and_add() {
  const auto flops = [](std::string_view name, const Attributes& attributes,
                        const std::vector<TensorType>& inputs) {
    const OpType& op = *op_named(name);
    return flops_of(op, attributes, inputs, op.infer(attributes, inputs));
  };
  const auto type = [](std::initializer_list<std::int64_t> sizes) {
    return TensorType{Dtype::f32, Shape::of(sizes)};
  };
  QCOMPARE(flops("add", NoAttributes(), {type({3, 4}), type({4})}), 12.0);
  QCOMPARE(flops("matmul", MatMulAttributes(), {type({3, 4}), type({4, 5})}), 2.0 * 3 * 4 * 5);
  QCOMPARE(flops("linear", LinearAttributes(), {type({3, 4}), type({5, 4})}), 2.0 * 3 * 4 * 5);
  ConvolutionAttributes convolution;
  convolution.window.kernel = {1, 3, 3};
  convolution.groups = 2;
  const std::vector<TensorType> operands{type({2, 4, 8, 8}), type({6, 2, 3, 3})};
  QCOMPARE(flops("convolution", convolution, operands), 2.0 * 2 * 6 * 6 * 6 * 2 * 9);
}

NETLOOM_TEST(KnownValuesTest)

}  // namespace netloom

#include "known_values_test.moc"
