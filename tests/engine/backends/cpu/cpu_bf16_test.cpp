#include <algorithm>
#include <array>
#include <string_view>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/digit_programs.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A bf16 number of that size has no digit below this share of it.
constexpr double last_place = 1.0 / 128;

/// An op that runs in bf16, and which of its operands are bf16 then (bit i: number i).
struct NarrowOp {
  std::string_view op;
  unsigned operands = ~0U;
};

/// Products that oneDNN has code for, on processors with bf16 and for some sizes.
constexpr std::array products{
    NarrowOp{"linear"},
    NarrowOp{"matmul"},
    NarrowOp{"convolution"},
    NarrowOp{"convolution_backward_data"},
    NarrowOp{"convolution_backward_weights"},
};

/// Own kernels of processors with bf16.
constexpr std::array own_products{
    NarrowOp{"lstm", 0b11},       NarrowOp{"lstm_backward", 0b11},
    NarrowOp{"gru", 0b11},        NarrowOp{"gru_backward", 0b1011},
    NarrowOp{"attention", 0b111}, NarrowOp{"attention_backward", 0b11111},
};

/// What every processor has a kernel for; what batch norm has per channel stays f32.
constexpr std::array others{
    NarrowOp{"relu"},
    NarrowOp{"relu_backward"},
    NarrowOp{"leaky_relu"},
    NarrowOp{"leaky_relu_backward"},
    NarrowOp{"tanh"},
    NarrowOp{"tanh_backward"},
    NarrowOp{"sigmoid"},
    NarrowOp{"sigmoid_backward"},
    NarrowOp{"silu"},
    NarrowOp{"silu_backward"},
    NarrowOp{"gelu"},
    NarrowOp{"gelu_backward"},
    NarrowOp{"gelu_tanh"},
    NarrowOp{"gelu_tanh_backward"},
    NarrowOp{"add"},
    NarrowOp{"slice"},
    NarrowOp{"slice_backward"},
    NarrowOp{"equal"},
    NarrowOp{"sum"},
    NarrowOp{"max_pool"},
    NarrowOp{"max_pool_backward"},
    NarrowOp{"batch_norm_training", 0b1001},
    NarrowOp{"batch_norm_training_backward", 0b11},
};

template <class Table>
const NarrowOp* named(const Table& table, std::string_view op) {
  const auto found =
      std::find_if(table.begin(), table.end(), [op](const NarrowOp& one) { return one.op == op; });
  return found == table.end() ? nullptr : &*found;
}

/// The f32 calls of what runs in bf16, with bf16 operands, and products of several sizes.
std::vector<CpuCase> bf16_cases() {
  std::vector<CpuCase> cases;
  for (CpuCase one : cpu_cases()) {
    const NarrowOp* runs = named(products, one.op);
    if (runs == nullptr) runs = named(own_products, one.op);
    if (runs == nullptr) runs = named(others, one.op);
    if (runs == nullptr) continue;
    for (std::size_t i = 0; i < one.inputs.size(); ++i)
      if ((runs->operands >> i & 1U) != 0 && one.inputs[i].dtype() == Dtype::f32)
        one.inputs[i] = one.inputs[i].converted(Dtype::bf16);
    cases.push_back(std::move(one));
  }
  cases.push_back({"cast to f32",
                   "cast",
                   CastAttributes{Dtype::f32},
                   {cpu_normal(Shape::of({300, 700})).converted(Dtype::bf16)}});
  return cases;
}

Array bf16_normal(const std::vector<std::int64_t>& sizes, std::uint32_t stream = 1) {
  return cpu_normal(Shape::of(sizes), stream).converted(Dtype::bf16);
}

/// Products large enough to run in bf16 within a step.
std::vector<CpuCase> large_products() {
  ConvolutionAttributes squares;
  squares.window.kernel = {1, 3, 3};
  squares.window.before = squares.window.after = {0, 1, 1};
  ConvolutionAttributes to_data = squares;
  to_data.shape = Shape::of({4, 32, 14, 13});
  ConvolutionAttributes to_weights = squares;
  to_weights.shape = Shape::of({48, 32, 3, 3});
  const ConvolutionAttributes without_bias = to_weights;
  to_weights.bias = true;
  return {
      {"linear",
       "linear",
       LinearAttributes{Activation::relu},
       {bf16_normal({70, 200}), bf16_normal({130, 200}, 2), bf16_normal({130}, 3)}},
      {"linear of samples",
       "linear",
       LinearAttributes{Activation::tanh},
       {bf16_normal({9, 30, 200}), bf16_normal({130, 200}, 2), bf16_normal({130}, 3)}},
      {"matmul",
       "matmul",
       MatMulAttributes{},
       {bf16_normal({70, 200}), bf16_normal({200, 130}, 2)}},
      {"matmul turned",
       "matmul",
       MatMulAttributes{true, true},
       {bf16_normal({200, 70}), bf16_normal({130, 200}, 2)}},
      {"matmul of many rows",
       "matmul",
       MatMulAttributes{false, true},
       {bf16_normal({777, 133}), bf16_normal({333, 133}, 2)}},
      {"matmul turned, of many rows",
       "matmul",
       MatMulAttributes{true, false},
       {bf16_normal({2111, 133}), bf16_normal({2111, 77}, 2)}},
      {"matmul of a batch",
       "matmul",
       MatMulAttributes{false, true},
       {bf16_normal({3, 2, 64, 96}), bf16_normal({3, 2, 80, 96}, 2)}},
      {"convolution",
       "convolution",
       squares,
       {bf16_normal({4, 32, 14, 13}), bf16_normal({48, 32, 3, 3}, 2), bf16_normal({48}, 3)}},
      {"back to the data",
       "convolution_backward_data",
       to_data,
       {bf16_normal({4, 48, 14, 13}), bf16_normal({48, 32, 3, 3}, 2)}},
      {"back to the weights, shared by a team",
       "convolution_backward_weights",
       without_bias,
       {bf16_normal({16, 48, 28, 26}), bf16_normal({16, 32, 28, 26}, 2)}},
      {"back to the weights",
       "convolution_backward_weights",
       to_weights,
       {bf16_normal({4, 48, 14, 13}), bf16_normal({4, 32, 14, 13}, 2)}},
  };
}

void compare_with_reference(const CpuCase& one, int threads, std::string& implementation) {
  const auto backend = make_cpu_backend(threads);
  const OpResult expected = run_reference(*op_named(one.op), one.attributes, one.inputs);
  const OpResult result = run_op(*backend, *op_named(one.op), one.attributes, one.inputs);
  implementation = result.implementation;
  for (std::size_t i = 0; i < expected.outputs.size(); ++i) {
    const double difference = relative_difference(result.outputs[i], expected.outputs[i]);
    QVERIFY2(difference <= last_place, qPrintable(QString("differs by %1").arg(difference)));
  }
}

/// A training of the digits network, and what its kernels are.
struct Training {
  std::vector<double> losses;
  std::ptrdiff_t bf16_kernels = 0;
  std::ptrdiff_t references = 0;
};

Training train_digits(Dtype precision) {
  const DigitProgram digits = cnn_program(true);
  const auto backend = make_cpu_backend(2);
  DigitRun run(digits, *backend, 32, precision);
  run.prepare(0);
  Training result;
  for (int step = 0; step < 20; ++step) {
    run.executable().set_scalar("step", step);
    run.run();
    result.losses.push_back(run.loss());
  }
  const auto count = [&](const char* word) {
    const auto& kernels = run.executable().report().kernels;
    return std::count_if(kernels.begin(), kernels.end(), [word](const KernelReport& one) {
      return one.implementation.find(word) != std::string::npos;
    });
  };
  result.bf16_kernels = count("bf16");
  result.references = count("reference");
  return result;
}

}  // namespace

class CpuBf16Test : public QObject {
  Q_OBJECT

 private slots:
  void agrees_with_the_reference_data();
  void agrees_with_the_reference();
  void halves_go_to_the_even_neighbour();
  void large_products_are_fast_data();
  void large_products_are_fast();
  void a_network_learns_as_in_f32();
};

void CpuBf16Test::agrees_with_the_reference_data() {
  QTest::addColumn<int>("index");
  const auto cases = bf16_cases();
  for (std::size_t i = 0; i < cases.size(); ++i)
    QTest::addRow("%s #%zu", cases[i].name.c_str(), i) << static_cast<int>(i);
}

void CpuBf16Test::agrees_with_the_reference() {
  QFETCH(int, index);
  static const auto cases = bf16_cases();
  const CpuCase& one = cases[static_cast<std::size_t>(index)];
  std::string implementation;
  compare_with_reference(one, 2, implementation);
  if (named(products, one.op) != nullptr) return;
  const bool has_kernel = named(own_products, one.op) == nullptr || cpu_has_bf16();
  QCOMPARE(implementation != "reference", has_kernel);
}

/// Normalised, scaled by 0 and shifted to what lies between two numbers of bf16.
void CpuBf16Test::halves_go_to_the_even_neighbour() {
  const auto backend = make_cpu_backend(1);
  const Array x = bf16_normal({2, 2, 5, 7});
  Array shift(Dtype::f32, Shape::of({2}));
  constexpr float place = 1.0F / 128;
  shift.values<float>()[0] = 1 + place / 2;
  shift.values<float>()[1] = 1 + 3 * place / 2;
  const std::vector<Array> inputs{x, Array(Dtype::f32, Shape::of({2})), shift};
  const OpResult result =
      run_op(*backend, *op_named("batch_norm_training"), NormaliseAttributes(), inputs);
  for (std::size_t i = 0; i < 140; ++i)
    QCOMPARE(static_cast<float>(result.outputs[0].values<Bf16>()[i]),
             i / 35 % 2 == 0 ? 1.0F : 1 + 2 * place);
}

void CpuBf16Test::large_products_are_fast_data() {
  QTest::addColumn<int>("index");
  const auto cases = large_products();
  for (std::size_t i = 0; i < cases.size(); ++i)
    QTest::newRow(cases[i].name.c_str()) << static_cast<int>(i);
}

void CpuBf16Test::large_products_are_fast() {
  QFETCH(int, index);
  const CpuCase one = large_products()[static_cast<std::size_t>(index)];
  for (const int threads : {1, 2}) {
    std::string implementation;
    compare_with_reference(one, threads, implementation);
    QCOMPARE(implementation.find("bf16") != std::string::npos, cpu_has_bf16());
  }
}

/// Twenty steps on one batch; in bf16 the second convolution is worth it.
void CpuBf16Test::a_network_learns_as_in_f32() {
  if (!cpu_has_bf16()) QSKIP("This processor does not multiply bf16.");
  const Training wide = train_digits(Dtype::f32);
  const Training narrow = train_digits(Dtype::bf16);
  QCOMPARE(wide.bf16_kernels, std::ptrdiff_t{0});
  QCOMPARE(narrow.bf16_kernels, std::ptrdiff_t{3});
  QCOMPARE(narrow.references, std::ptrdiff_t{0});
  QVERIFY(narrow.losses.back() < 0.7 * narrow.losses.front());
  for (std::size_t i = 0; i < wide.losses.size(); ++i)
    QVERIFY2(std::abs(narrow.losses[i] - wide.losses[i]) < 0.02,
             qPrintable(QString::number(narrow.losses[i] - wide.losses[i])));
  QVERIFY(train_digits(Dtype::bf16).losses == narrow.losses);
}

NETLOOM_TEST(CpuBf16Test)

}  // namespace netloom

#include "cpu_bf16_test.moc"
