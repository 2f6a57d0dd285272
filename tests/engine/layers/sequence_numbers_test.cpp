#include <array>
#include <cmath>

#include <QtTest>
#include <fmt/format.h>

#include "engine/backends/reference/reference_backend.h"
#include "engine/layers/layer.h"
#include "engine/program/compile.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Numbers that PyTorch 2.15 was given too: 0.5 · sin(1.3 · i + shift).
Array waves(const Shape& shape, double shift) {
  Array array(Dtype::f64, shape);
  double i = 0;
  for (double& one : array.values<double>()) one = 0.5 * std::sin(1.3 * i++ + shift);
  return array;
}

/// What `layer` makes of x (2, 3, 4), its weights filled in the order in which
/// it asks for them; of memory (2, 2, 4), whose second step is hidden in the
/// first sample, where it has that port.
std::vector<double> result_of(const char* layer, const Parameters& parameters) {
  const Shape shape{{Role::batch, 2}, {Role::time, 3}, {Role::feature, 4}};
  Program program;
  Builder b(program, Mode::inference);
  b.set_precision(Dtype::f64);
  LayerInputs inputs;
  inputs.by_port["x"] = {b.input("x", shape, Dtype::f64)};
  const bool reads = std::string_view(layer) == "transformer_decoder_layer";
  const Shape memory{{Role::batch, 2}, {Role::time, 2}, {Role::feature, 4}};
  if (reads) {
    inputs.by_port["memory"] = {b.input("memory", memory, Dtype::f64)};
    inputs.by_port["hidden"] = {b.input("hidden", {memory[0], memory[1]}, Dtype::boolean)};
  }
  b.enter("node", "node");
  const LayerRegistry registry = LayerRegistry::built_in();
  b.output("y", registry.find(layer)->build(b, parameters, inputs).front());
  const auto backend = make_reference_backend();
  Variables variables(*backend, 1);
  variables.declare(program);
  double shift = 0;
  for (const Variable& one : program.variables) {
    const Shape& size = program.values[static_cast<std::size_t>(one.value)].shape;
    variables.write(one.name, waves(size, ++shift));
  }
  const auto executable = compile(program, variables, Binding{2, 3});
  const Array x = waves(shape, 0);
  executable->set_input(executable->input("x"), x.data());
  const Array read = waves(memory, 0.5);
  constexpr std::array hidden{false, true, false, false};
  if (reads) {
    executable->set_input(executable->input("memory"), read.data());
    executable->set_input(executable->input("hidden"),
                          reinterpret_cast<const std::byte*>(hidden.data()));
  }
  executable->run();
  const Array y = executable->read("y");
  const auto values = y.values<double>();
  return {values.begin(), values.end()};
}

struct KnownSequence {
  const char* name;
  const char* layer;
  Parameters parameters;
  std::vector<double> expected;
};

const std::vector<KnownSequence>& known_sequences() {
  using namespace std::string_literals;
  const std::int64_t two = 2;
  const std::int64_t three = 3;
  const std::int64_t six = 6;
  static const std::vector<KnownSequence> all{
      {"two layers of LSTM, both directions",
       "lstm",
       {{"units", three}, {"layers", two}, {"bidirectional", true}},
       {0.05466195, 0.16724532, -0.14127093, -0.39151396, 0.00221718,  0.09548355,
        0.09294667, 0.18808309, -0.19332895, -0.30468975, -0.00089320, 0.09488650,
        0.11090138, 0.18574268, -0.19357600, -0.19182411, -0.00634244, 0.07759153,
        0.05414954, 0.15598518, -0.09921532, -0.41854536, -0.01825479, 0.08590015,
        0.07929237, 0.20750317, -0.19172013, -0.38226785, -0.02292252, 0.09004894,
        0.09545926, 0.20988098, -0.19787214, -0.25555946, -0.02184704, 0.07211897}},
      {"LSTM, last step",
       "lstm",
       {{"units", three}, {"layers", two}, {"bidirectional", true}, {"gives", "last step"s}},
       {0.11090138, 0.18574268, -0.19357600, -0.39151396, 0.00221718, 0.09548355, 0.09545926,
        0.20988098, -0.19787214, -0.41854536, -0.01825479, 0.08590015}},
      {"GRU",
       "gru",
       {{"units", three}},
       {-0.11644346, 0.11030066, 0.33908549, -0.26936402, 0.12924880, 0.66762404, -0.40174493,
        0.05481801, 0.68708078, -0.18695939, -0.13739704, 0.28031929, -0.26222898, -0.18532720,
        0.10500819, -0.20611224, -0.07565544, 0.08547988}},
      {"GRU, reset before the product, by its formula",
       "gru",
       {{"units", three}, {"reset", "before"s}},
       {-0.17407894, 0.17398060, 0.43522499, -0.34223156, 0.22694697, 0.74800187, -0.47468147,
        0.17651461, 0.78989379, -0.20985635, -0.09288620, 0.39074983, -0.33709799, -0.09891550,
        0.29847291, -0.30335432, 0.03830404, 0.28813014}},
      {"recurrent with relu",
       "simple_rnn",
       {{"units", three}, {"activation", "relu"s}},
       {0.00000000, 0.00000000, 0.00000000, 0.00000000, 0.00000000, 0.32928976, 0.00000000,
        0.00000000, 0.17968071, 0.00000000, 0.00000000, 0.00000000, 0.07947773, 0.00000000,
        0.00000000, 0.32358510, 0.00000000, 0.00000000}},
      {"attention",
       "multi_head_attention",
       {{"heads", two}},
       {1.10541867,  0.48163863,  -0.67912478, -0.93250687, 1.07342689,  0.44639697,
        -0.68015560, -0.89823112, 1.07464899,  0.44359808,  -0.68400035, -0.89903489,
        0.37596432,  0.45084691,  0.02147671,  -0.24522819, 0.40517863,  0.48463668,
        0.02392453,  -0.27672427, 0.40150759,  0.48423132,  0.02721574,  -0.27323494}},
      {"causal attention",
       "multi_head_attention",
       {{"heads", two}, {"causal", true}},
       {0.60828898,  0.14939695,  -0.49331662, -0.42615674, 0.93475734,  0.29729585,
        -0.68119878, -0.75010749, 1.07464899,  0.44359808,  -0.68400035, -0.89903489,
        0.76339658,  0.72505288,  -0.10901542, -0.64170964, 0.49847094,  0.59425412,
        0.03334742,  -0.37751215, 0.40150759,  0.48423132,  0.02721574,  -0.27323494}},
      {"grouped heads with rotary positions",
       "multi_head_attention",
       {{"heads", two}, {"kv_heads", std::int64_t{1}}, {"rotary", true}},
       {0.64550661,  0.27728770,  -0.41069635, -0.47662955, 0.52175175,  0.22638114,
        -0.33464263, -0.35445812, 0.58859277,  0.24709170,  -0.38207717, -0.41961643,
        0.35732091,  -0.00174583, -0.38397437, -0.17255663, 0.38057739,  0.01382257,
        -0.39264274, -0.19624759, 0.39633753,  0.03047644,  -0.39279765, -0.21304661}},
      {"transformer layer",
       "transformer_encoder_layer",
       {{"heads", two}, {"hidden", six}},
       {0.33065475, -0.19282907, 0.22021076, 0.44303019,  0.32814764, -0.19578604,
        0.23043333, 0.44350065,  0.35865664, -0.21419137, 0.21922183, 0.43887621,
        0.37574032, -0.24922504, 0.25289531, 0.43617554,  0.35061340, -0.19412830,
        0.18824057, 0.43966629,  0.32572947, -0.18889495, 0.21819896, 0.44366064}},
      {"transformer layer, norm before, causal",
       "transformer_encoder_layer",
       {{"heads", two},
        {"hidden", six},
        {"norm", "before"s},
        {"activation", "gelu"s},
        {"causal", true}},
       {0.21104395,  -0.51690296, 0.11952310,  0.78756276,  -0.21786896, -0.84915755,
        0.38132490,  1.27081190,  -0.24217763, -1.14357384, 0.23545280,  1.46087593,
        0.29827654,  -0.87017222, -0.01434688, 1.07472534,  0.76382670,  -0.49308920,
        -0.30690210, 0.55876694,  0.70134856,  -0.17452028, -0.08149787, 0.37219201}},
      {"transformer decoder",
       "transformer_decoder_layer",
       {{"heads", two}, {"hidden", six}},
       {0.40004794, -0.16528784, 0.31695864, -0.50362708, 0.40122725, -0.17312226,
        0.31097817, -0.51944363, 0.41073994, -0.13942210, 0.31766050, -0.53380841,
        0.48335580, 0.62278438,  0.20979909, -0.47093017, 0.47892764, 0.49011691,
        0.25800152, -0.49060524, 0.47421347, 0.41020855,  0.28439593, -0.49587346}},
  };
  return all;
}

}  // namespace

class SequenceNumbersTest : public QObject {
  Q_OBJECT

 private slots:
  void gives_the_numbers_of_pytorch_data();
  void gives_the_numbers_of_pytorch();
};

void SequenceNumbersTest::gives_the_numbers_of_pytorch_data() {
  QTest::addColumn<int>("row");
  for (std::size_t i = 0; i < known_sequences().size(); ++i) {
    QTest::newRow(known_sequences()[i].name) << static_cast<int>(i);
  }
}

void SequenceNumbersTest::gives_the_numbers_of_pytorch() {
  QFETCH(int, row);
  const KnownSequence& known = known_sequences()[static_cast<std::size_t>(row)];
  const std::vector<double> found = result_of(known.layer, known.parameters);
  QCOMPARE(found.size(), known.expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    QVERIFY2(std::abs(found[i] - known.expected[i]) < 1e-7,
             fmt::format("[{}]: {} and {}", i, found[i], known.expected[i]).c_str());
  }
}

NETLOOM_TEST(SequenceNumbersTest)

}  // namespace netloom

#include "sequence_numbers_test.moc"
