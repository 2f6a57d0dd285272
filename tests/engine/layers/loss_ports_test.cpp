#include <cmath>

#include <QtTest>
#include <fmt/format.h>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/reference/reference_backend.h"
#include "engine/layers/layer.h"
#include "engine/ops/refusal.h"
#include "engine/program/compile.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Floats = std::vector<float>;
using Labels = std::vector<std::int64_t>;

/// What arrives at one port of a loss: numbers, or labels of three classes.
struct PortOperand {
  const char* port;
  Floats numbers;
  Labels labels;
};

/// A loss on 2 samples of `sizes` each, and what PyTorch 2.15 makes of it in f64. Labels have the
/// sizes less the three classes.
struct PortsNumber {
  const char* name;
  const char* layer;
  Parameters parameters;
  Shape sample;
  std::vector<PortOperand> operands;
  double expected;
};

/// (5 · i mod `period`) · scale − shift.
Floats steps_of(int count, int period, double scale, double shift) {
  Floats values;
  values.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    values.push_back(static_cast<float>(i * 5 % period * scale - shift));
  }
  return values;
}

Floats logarithms(Floats values) {
  for (float& value : values) value = std::log(value);
  return values;
}

const Shape list_of_three{{Role::feature, 3}};
const Shape steps_of_three{{Role::time, 4}, {Role::feature, 3}};
const Shape map_of_three{{Role::channel, 3}, {Role::height, 2}, {Role::width, 2}};

const Floats list_scores = steps_of(6, 7, 0.5, 1);
const Floats step_scores = steps_of(24, 7, 0.5, 1);
const Floats map_scores = steps_of(24, 11, 0.3, 1);
const Floats other_scores = steps_of(6, 11, 0.3, 1);
const Floats third_scores{0.7F, -0.3F, 0.9F, -1, 0.2F, 0.4F};
const Floats class_shares{0.2F, 0.5F, 0.3F, 0.1F, 0.1F, 0.8F};
const Labels step_labels{2, 0, 1, 1, 0, 0, 2, 1};

const ParameterValue class_weights = std::string("1, 2.5, 0.5");
const ParameterValue turned_on = true;
const ParameterValue class_0 = std::int64_t{0};
const ParameterValue class_1 = std::int64_t{1};

const std::vector<PortOperand> with_labels{{"scores", list_scores, {}}, {"target", {}, {2, 0}}};
const std::vector<PortOperand> with_shares{{"scores", list_scores, {}},
                                           {"target", class_shares, {}}};
const std::vector<PortOperand> with_steps{{"scores", step_scores, {}}, {"target", {}, step_labels}};
const std::vector<PortOperand> with_map{{"scores", map_scores, {}}, {"target", {}, step_labels}};

const std::vector<PortsNumber> ports_numbers = {
    {"plain", "cross_entropy", {}, list_of_three, with_labels, 2.121539032},
    {"smoothed",
     "cross_entropy",
     {{"label_smoothing", 0.1}},
     list_of_three,
     with_labels,
     2.063205699},
    {"class weights",
     "cross_entropy",
     {{"class_weights", class_weights}},
     list_of_three,
     with_labels,
     2.371539032},
    {"class weights, smoothed",
     "cross_entropy",
     {{"class_weights", class_weights}, {"label_smoothing", 0.1}},
     list_of_three,
     with_labels,
     2.333769845},
    {"shares", "cross_entropy", {}, list_of_three, with_shares, 1.296539032},
    {"shares, class weights, smoothed",
     "cross_entropy",
     {{"class_weights", class_weights}, {"label_smoothing", 0.1}},
     list_of_three,
     with_shares,
     1.127441064},
    {"steps", "cross_entropy", {}, steps_of_three, with_steps, 1.671271349},
    {"steps less a label",
     "cross_entropy",
     {{"ignore", turned_on}, {"ignore_index", class_0}},
     steps_of_three,
     with_steps,
     1.936683966},
    {"steps less a label, class weights, smoothed",
     "cross_entropy",
     {{"ignore", turned_on},
      {"ignore_index", class_0},
      {"class_weights", class_weights},
      {"label_smoothing", 0.2}},
     steps_of_three,
     with_steps,
     1.815974857},
    {"pixels", "cross_entropy", {}, map_of_three, with_map, 1.048285772},
    {"pixels less a label, class weights",
     "cross_entropy",
     {{"ignore", turned_on}, {"ignore_index", class_1}, {"class_weights", class_weights}},
     map_of_three,
     with_map,
     0.823285772},
    {"pixels less a label that is no class",
     "cross_entropy",
     {{"ignore", turned_on}, {"ignore_index", std::int64_t{-100}}},
     map_of_three,
     {{"scores", map_scores, {}}, {"target", {}, {2, 0, -100, -100, 0, 0, 2, -100}}},
     0.948143955},
    {"nothing is left",
     "cross_entropy",
     {{"ignore", turned_on}, {"ignore_index", class_1}},
     list_of_three,
     {{"scores", list_scores, {}}, {"target", {}, {1, 1}}},
     0},
    {"nll",
     "nll",
     {{"class_weights", class_weights}},
     list_of_three,
     {{"prediction", list_scores, {}}, {"target", {}, {2, 0}}},
     0.166666667},
    {"nll of steps less a label",
     "nll",
     {{"class_weights", class_weights}, {"ignore", turned_on}, {"ignore_index", class_0}},
     steps_of_three,
     {{"prediction", step_scores, {}}, {"target", {}, step_labels}},
     -0.029411765},
    {"triplet",
     "triplet",
     {{"margin", 1.5}},
     list_of_three,
     {{"anchor", list_scores, {}}, {"positive", other_scores, {}}, {"negative", third_scores, {}}},
     0.835277207},
    {"contrastive",
     "contrastive",
     {{"margin", 2.5}},
     list_of_three,
     {{"first", list_scores, {}}, {"second", other_scores, {}}, {"target", {1, 0}, {}}},
     2.300226852},
    {"margin_ranking",
     "margin_ranking",
     {{"margin", 0.5}},
     list_of_three,
     {{"first", list_scores, {}},
      {"second", other_scores, {}},
      {"target", {1, -1, 1, -1, 1, -1}, {}}},
     0.966666667},
    {"gaussian_nll",
     "gaussian_nll",
     {},
     list_of_three,
     {{"prediction", list_scores, {}},
      {"log_variance", logarithms(steps_of(6, 11, 0.3, -0.1)), {}},
      {"target", third_scores, {}}},
     2.773072315},
    {"ctc", "ctc", {}, steps_of_three, with_steps, 1.578995911},
    {"ctc, the last class is the blank",
     "ctc",
     {{"blank", std::int64_t{2}}},
     steps_of_three,
     {{"scores", step_scores, {}}, {"target", {}, {0, -1, 1, -1, 2, 0, -1, -1}}},
     1.952115913},
    {"ctc of no labels",
     "ctc",
     {},
     steps_of_three,
     {{"scores", step_scores, {}}, {"target", {}, {0, 0, 0, 0, 2, 1, 0, 0}}},
     5.170933865},
    {"ctc without what does not fit",
     "ctc",
     {{"zero_infinity", turned_on}, {"padding", std::int64_t{-100}}},
     steps_of_three,
     {{"scores", step_scores, {}}, {"target", {}, {1, 1, 1, 0, 1, 2, -100, -100}}},
     0.533026933},
};

const std::byte* bytes_in(const auto& values) {
  return reinterpret_cast<const std::byte*>(values.data());
}

/// Samples of `sample`, without its classes for labels; one number a sample where there are two.
Shape shape_at(const Shape& sample, const PortOperand& operand) {
  Shape shape{{Role::batch, 2}};
  if (operand.numbers.size() == 2) return {{Role::batch, 2}, {Role::feature, std::int64_t{1}}};
  for (const Axis& axis : sample) {
    const bool classes = axis.role == Role::feature || axis.role == Role::channel;
    if (!operand.numbers.empty() || !classes) shape.push_back(axis);
  }
  return shape;
}

double loss_of_ports(const PortsNumber& number, Backend& backend) {
  const LayerRegistry registry = LayerRegistry::built_in();
  Program program;
  Builder b(program, Mode::training);
  LayerInputs in;
  for (const PortOperand& operand : number.operands) {
    const bool labels = operand.numbers.empty();
    const Value value =
        b.input(operand.port, shape_at(number.sample, operand), labels ? Dtype::i64 : Dtype::f32);
    if (labels) b.set_classes(value, 3);
    in.by_port[operand.port] = {value};
  }
  b.output("loss", registry.find(number.layer)->build(b, number.parameters, in).front());
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, Binding{2, 1});
  for (const PortOperand& operand : number.operands) {
    executable->set_input(executable->input(operand.port), operand.numbers.empty()
                                                               ? bytes_in(operand.labels)
                                                               : bytes_in(operand.numbers));
  }
  executable->run();
  return executable->read_scalar(executable->output("loss"));
}

}  // namespace

class LossPortsTest : public QObject {
  Q_OBJECT

 private slots:
  void are_pytorch_s_data();
  void are_pytorch_s();
  void class_weights_are_checked_data();
  void class_weights_are_checked();
};

void LossPortsTest::are_pytorch_s_data() {
  QTest::addColumn<int>("row");
  int row = 0;
  for (const PortsNumber& number : ports_numbers) QTest::addRow("%s", number.name) << row++;
}

void LossPortsTest::are_pytorch_s() {
  QFETCH(int, row);
  const PortsNumber& number = ports_numbers[static_cast<std::size_t>(row)];
  for (const bool cpu : {false, true}) {
    const auto backend = cpu ? make_cpu_backend(1) : make_reference_backend();
    const double found = loss_of_ports(number, *backend);
    QVERIFY2(std::abs(found - number.expected) <= 2e-6 * std::max(1.0, std::abs(number.expected)),
             std::to_string(found).c_str());
  }
}

void LossPortsTest::class_weights_are_checked_data() {
  QTest::addColumn<QString>("weights");
  QTest::addColumn<QString>("title");
  QTest::newRow("too few") << "1, 2"
                           << "2 weights for 3 classes";
  QTest::newRow("no number") << "1, two, 3"
                             << "'two' is no weight";
  QTest::newRow("negative") << "1, -2, 3"
                            << "'-2' is no weight";
}

void LossPortsTest::class_weights_are_checked() {
  QFETCH(QString, weights);
  QFETCH(QString, title);
  PortsNumber number = ports_numbers.front();
  number.parameters["class_weights"] = weights.toStdString();
  const auto backend = make_reference_backend();
  try {
    loss_of_ports(number, *backend);
    QFAIL("not refused");
  } catch (const Refusal& refusal) {
    QCOMPARE(QString::fromStdString(refusal.diagnostic().title), title);
    QCOMPARE(refusal.diagnostic().parameter, std::string("class_weights"));
  }
}

NETLOOM_TEST(LossPortsTest)

}  // namespace netloom

#include "loss_ports_test.moc"
