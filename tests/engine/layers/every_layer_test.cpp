#include <algorithm>
#include <cmath>
#include <set>

#include <QtTest>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/reference/reference_backend.h"
#include "engine/layers/parameter_value.h"
#include "engine/program/compile.h"
#include "tests/engine/layers/layer_use.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A compiled use of a layer with its variables; class numbers are 0, 1, 2, … and again.
struct RunningUse {
  RunningUse(Backend& backend, const UseProgram& use)
      : variables(backend, 7), executable(compile(use.program, variables, Binding{use_batch, 1})) {
    for (std::size_t i = 0; i < use.program.inputs.size(); ++i) {
      const Port& label = use.program.inputs[i];
      const TensorType& type = use.program.values[static_cast<std::size_t>(label.value)];
      std::vector<std::int64_t>& numbers = labels.emplace_back();
      for (std::int64_t at = 0; at < type.shape.count(); ++at) {
        numbers.push_back(at % use.classes[i]);
      }
      executable->set_input(executable->input(label.name),
                            reinterpret_cast<const std::byte*>(numbers.data()));
    }
  }

  double loss() {
    executable->run();
    return executable->read_scalar(executable->output("loss"));
  }

  Variables variables;
  std::unique_ptr<Executable> executable;
  std::vector<std::vector<std::int64_t>> labels;
};

std::size_t sentences(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
}

/// Up to 24 places spread over `count` elements.
std::vector<std::size_t> sampled(std::size_t count) {
  std::vector<std::size_t> places;
  const std::size_t stride = std::max<std::size_t>(1, count / 24);
  for (std::size_t i = 0; i < count; i += stride) places.push_back(i);
  return places;
}

}  // namespace

class EveryLayerTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void is_documented_data() { layer_rows(); }
  void is_documented();
  void has_valid_defaults_data() { layer_rows(); }
  void has_valid_defaults();
  void is_used_here_data() { layer_rows(); }
  void is_used_here();
  void says_something_on_its_node_data() { use_rows(); }
  void says_something_on_its_node();
  void gradients_are_slopes_data() { use_rows(); }
  void gradients_are_slopes();
  void cpu_agrees_with_the_references_data() { use_rows(); }
  void cpu_agrees_with_the_references();
  void cpu_has_a_kernel_for_every_op();

 private:
  void layer_rows() const;
  void use_rows() const;
  const LayerType& layer_of_row() const;
  const LayerUse& use_of_row() const;
  void compare_backends(Mode mode);

  LayerRegistry registry_;
  std::vector<LayerUse> uses_;
};

void EveryLayerTest::initTestCase() {
  registry_ = LayerRegistry::built_in();
  uses_ = layer_uses(registry_);
}

void EveryLayerTest::layer_rows() const {
  QTest::addColumn<int>("row");
  for (std::size_t i = 0; i < registry_.all().size(); ++i) {
    QTest::newRow(registry_.all()[i]->name.c_str()) << static_cast<int>(i);
  }
}

void EveryLayerTest::use_rows() const {
  QTest::addColumn<int>("row");
  for (std::size_t i = 0; i < uses_.size(); ++i) {
    QTest::newRow(uses_[i].name.c_str()) << static_cast<int>(i);
  }
}

const LayerType& EveryLayerTest::layer_of_row() const {
  const int row = *static_cast<int*>(QTest::qData("row", qMetaTypeId<int>()));
  return *registry_.all()[static_cast<std::size_t>(row)];
}

const LayerUse& EveryLayerTest::use_of_row() const {
  const int row = *static_cast<int*>(QTest::qData("row", qMetaTypeId<int>()));
  return uses_[static_cast<std::size_t>(row)];
}

void EveryLayerTest::is_documented() {
  const LayerType& type = layer_of_row();
  QVERIFY(!type.name.empty() && !type.title.empty() && !type.icon.empty() && !type.stem.empty());
  QVERIFY(type.place > 0);
  QCOMPARE(type.summary.back(), '.');
  QVERIFY(sentences(type.help) >= 2);
  for (const PortInfo& port : type.inputs) QVERIFY2(port.text.size() > 5, port.name.c_str());
  for (const ParameterInfo& info : type.parameters) {
    QVERIFY2(!info.title.empty() && info.text.size() > 10, info.name.c_str());
    QCOMPARE(info.text.back(), '.');
    QCOMPARE(info.choice_texts.size(), info.choices.size());
    const bool number = info.kind == ParameterKind::integer || info.kind == ParameterKind::real ||
                        info.kind == ParameterKind::integers;
    QVERIFY2(!number || info.minimum < info.maximum, info.name.c_str());
    QVERIFY2(info.shown_when.empty() || type.parameter(info.shown_when), info.name.c_str());
  }
}

void EveryLayerTest::has_valid_defaults() {
  for (const ParameterInfo& info : layer_of_row().parameters) {
    const auto problem = check_parameter(info, info.fallback);
    QVERIFY2(!problem, problem ? problem->message.text().c_str() : "");
    const auto back = parameter_value(json_text(info.fallback));
    QVERIFY(back.has_value());
    QVERIFY2(fitted(info, *back) == info.fallback, info.name.c_str());
  }
}

void EveryLayerTest::is_used_here() {
  const LayerType& type = layer_of_row();
  QVERIFY(std::any_of(uses_.begin(), uses_.end(),
                      [&](const LayerUse& use) { return use.type == &type; }));
}

void EveryLayerTest::says_something_on_its_node() {
  const LayerUse& use = use_of_row();
  QVERIFY(!use.type->brief(use.parameters, {}, {}).empty());
  QCOMPARE(use.type->brief({}, {}, {}).text(),
           use.type->brief(use.type->complete({}), {}, {}).text());
}

void EveryLayerTest::gradients_are_slopes() {
  const LayerUse& use = use_of_row();
  const UseProgram program = program_of(use, Mode::training, Dtype::f64);
  if (program.differentiated.empty()) return;
  const auto backend = make_reference_backend();
  RunningUse running(*backend, program);
  for (const std::string& name : program.differentiated) {
    const std::string output = "gradient of " + name;
    if (program.program.output(output) == nullptr) continue;
    running.loss();
    const Array gradient = running.executable->read(output);
    const Array start = running.variables.read(name);
    QVERIFY(gradient.shape().same_extents(start.shape()));
    for (const std::size_t i : sampled(static_cast<std::size_t>(start.count()))) {
      constexpr double step = 1e-5;
      const auto moved = [&](double by) {
        Array values = start.clone();
        values.values<double>()[i] += by;
        running.variables.write(name, values);
        return running.loss();
      };
      const auto slope_over = [&](double h) { return (moved(h) - moved(-h)) / (2 * h); };
      const double found = gradient.values<double>()[i];
      const auto close = [found](double slope) {
        return std::abs(found - slope) <= 1e-6 * std::max(1.0, std::abs(slope));
      };
      double slope = slope_over(step);
      // Where it bends strongly, as 1/x near 0, without the error of order h² (Richardson).
      if (!close(slope)) slope = (4 * slope_over(step / 2) - slope) / 3;
      QVERIFY2(close(slope), fmt::format("{}[{}]: {} and {}", name, i, found, slope).c_str());
    }
    running.variables.write(name, start);
  }
}

void EveryLayerTest::cpu_agrees_with_the_references() {
  compare_backends(Mode::training);
  compare_backends(Mode::inference);
}

void EveryLayerTest::compare_backends(Mode mode) {
  const UseProgram program = program_of(use_of_row(), mode, Dtype::f32);
  if (use_of_row().type->inputs.empty()) return;
  const auto reference = make_reference_backend();
  const auto cpu = make_cpu_backend(1);
  RunningUse expected(*reference, program);
  RunningUse actual(*cpu, program);
  expected.executable->run();
  actual.executable->run();
  const Shape inferred = program.outputs[0].shape.bound({use_batch, 1});
  QVERIFY(actual.executable->read("y").shape().same_extents(inferred));
  for (const Port& output : program.program.outputs) {
    const Array a = expected.executable->read(output.name);
    const Array b = actual.executable->read(output.name);
    if (a.dtype() != Dtype::f32) continue;
    double largest = 1;
    for (const float value : a.values<float>())
      largest = std::max(largest, std::abs(double{value}));
    for (std::size_t i = 0; i < a.values<float>().size(); ++i) {
      const double difference = std::abs(double{a.values<float>()[i]} - b.values<float>()[i]);
      QVERIFY2(difference <= 2e-5 * largest, fmt::format("{}[{}]: {} and {}", output.name, i,
                                                         a.values<float>()[i], b.values<float>()[i])
                                                 .c_str());
    }
  }
}

/// Scalar references are there to be tested against; a network that trains on one is slow by
/// orders of magnitude.
void EveryLayerTest::cpu_has_a_kernel_for_every_op() {
  const auto backend = make_cpu_backend(1);
  std::set<std::string> slow;
  for (const LayerUse& use : uses_) {
    for (const Mode mode : {Mode::training, Mode::inference}) {
      const UseProgram program = program_of(use, mode, Dtype::f32);
      Variables variables(*backend, 7);
      const auto executable = compile(program.program, variables, Binding{use_batch, 1});
      for (const KernelReport& kernel : executable->report().kernels) {
        if (kernel.implementation == "reference") slow.insert(kernel.op + ", as in " + use.name);
      }
    }
  }
  QVERIFY2(slow.empty(), fmt::format("{}", fmt::join(slow, "; ")).c_str());
}

NETLOOM_TEST(EveryLayerTest)

}  // namespace netloom

#include "every_layer_test.moc"
