#include <cmath>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/reference/reference_backend.h"
#include "engine/layers/layer.h"
#include "engine/program/compile.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Floats = std::vector<float>;
using Labels = std::vector<std::int64_t>;

const Floats predictions{0.5F, -1.25F, 2, 3, -0.25F, 0.75F};
const Floats targets{1, -1, 0, 0.5F, 0.25F, 1};
const Floats target_sizes{1, 1, 0, 0.5F, 0.25F, 1};  ///< of the targets
const Floats yes_or_no{1, 0, 1, 0, 1, 0};
const Floats signs{1, -1, 1, -1, 1, -1};
const Floats shares{0.2F, 0.5F, 0.3F, 0.1F, 0.1F, 0.8F};
const Floats mask_scores{-2,    -1.7F, -1.4F, -1.1F, -0.8F, -0.5F, -0.2F, 0.1F,
                         -0.4F, -0.7F, -1,    -1.3F, -1.6F, -1.9F, -2.2F, -2.5F};

Floats sigmoids(Floats values) {
  for (float& value : values) value = 1 / (1 + std::exp(-value));
  return values;
}

Floats sizes_of(Floats values) {
  for (float& value : values) value = std::abs(value);
  return values;
}

/// A loss on 2 samples of 3 numbers, or of 2×2×2 where there are labels of pixels, and what PyTorch
/// 2.15 makes of it in f64 (jaccard, dice, adversarial: the same formula written out there).
struct LossNumber {
  const char* name;
  const char* layer;
  Parameters parameters;
  Floats prediction;
  Floats target;
  Labels labels;
  double expected;
};

const std::vector<LossNumber> loss_numbers = {
    {"mae", "mae", {}, predictions, targets, {}, 1.0},
    {"weighted", "mae", {{"weight", 0.5}}, predictions, targets, {}, 0.5},
    {"huber", "huber", {{"delta", 0.5}}, predictions, targets, {}, 0.385416667},
    {"smooth_l1", "smooth_l1", {{"beta", 0.5}}, predictions, targets, {}, 0.770833333},
    {"log_cosh", "log_cosh", {}, predictions, targets, {}, 0.573443256},
    {"poisson", "poisson", {}, predictions, target_sizes, {}, 5.144686648},
    {"poisson of rates",
     "poisson",
     {{"prediction", std::string("rates")}},
     sizes_of(predictions),
     target_sizes,
     {},
     1.384158849},
    {"kl_divergence of scores",
     "kl_divergence",
     {{"prediction", std::string("scores")}},
     predictions,
     shares,
     {},
     1.374309796},
    {"kl_divergence of its target",
     "kl_divergence",
     {{"prediction", std::string("probabilities")}},
     shares,
     shares,
     {},
     0},
    {"cosine_loss", "cosine_loss", {}, predictions, targets, {}, 0.435638821},
    {"binary_cross_entropy",
     "binary_cross_entropy",
     {{"positive_weight", 3.0}},
     predictions,
     yes_or_no,
     {},
     1.453036781},
    {"binary_cross_entropy of probabilities",
     "binary_cross_entropy",
     {{"prediction", std::string("probabilities")}},
     sigmoids(predictions),
     yes_or_no,
     {},
     0.977388642},
    {"binary_cross_entropy of impossible answers",
     "binary_cross_entropy",
     {{"prediction", std::string("probabilities")}},
     {1, 0, 1, 0, 1, 0},
     yes_or_no,
     {},
     0},
    {"hinge", "hinge", {}, predictions, signs, {}, 1.25},
    {"squared_hinge", "squared_hinge", {}, predictions, signs, {}, 3.479166667},
    {"focal", "focal", {}, predictions, yes_or_no, {}, 0.426666417},
    {"focal of classes", "focal", {}, predictions, {}, {2, 0}, 0.006079402},
    {"kl_normal", "kl_normal", {}, predictions, targets, {}, 4.356172446},
    {"dice of a list", "dice", {}, predictions, yes_or_no, {}, 0.345668749},
    {"jaccard of a list", "jaccard", {}, predictions, yes_or_no, {}, 0.413669536},
    {"dice of a map", "dice", {}, mask_scores, {}, {0, 1, 1, 1, 0, 0, 1, 0}, 0.353401889},
    {"adversarial, real", "adversarial", {}, predictions, {}, {}, 0.560721976},
    {"adversarial, made",
     "adversarial",
     {{"wants", std::string("made")}},
     predictions,
     {},
     {},
     1.352388642},
    {"adversarial, least squares",
     "adversarial",
     {{"form", std::string("least_squares")}},
     predictions,
     {},
     {},
     1.989583333},
    {"adversarial, hinge",
     "adversarial",
     {{"wants", std::string("made")}, {"form", std::string("hinge")}},
     predictions,
     {},
     {},
     1.833333333},
    {"adversarial, wasserstein",
     "adversarial",
     {{"form", std::string("wasserstein")}},
     predictions,
     {},
     {},
     -0.791666667},
};

const std::byte* bytes_of(const auto& values) {
  return reinterpret_cast<const std::byte*>(values.data());
}

double loss_of(const LossNumber& one, Backend& backend) {
  const LayerRegistry registry = LayerRegistry::built_in();
  const LayerType& type = *registry.find(one.layer);
  const Axis batch{Role::batch, 2};
  const bool pixels = one.prediction.size() == mask_scores.size();
  const Shape shape = pixels ? Shape{batch, {Role::channel, 2}, {Role::height, 2}, {Role::width, 2}}
                             : Shape{batch, {Role::feature, 3}};
  const Shape places = pixels ? Shape{batch, shape[2], shape[3]} : Shape{batch};
  Program program;
  Builder b(program, Mode::training);
  LayerInputs in;
  in.by_port[type.inputs[0].name] = {b.input("x", shape, Dtype::f32)};
  if (!one.target.empty()) in.by_port[type.inputs[1].name] = {b.input("t", shape, Dtype::f32)};
  if (!one.labels.empty()) {
    const Value labels = b.input("labels", places, Dtype::i64);
    b.set_classes(labels, pixels ? 2 : 3);
    in.by_port[type.inputs[1].name] = {labels};
  }
  b.output("loss", type.build(b, one.parameters, in).front());
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, Binding{2, 1});
  executable->set_input(executable->input("x"), bytes_of(one.prediction));
  if (!one.target.empty()) executable->set_input(executable->input("t"), bytes_of(one.target));
  if (!one.labels.empty()) executable->set_input(executable->input("labels"), bytes_of(one.labels));
  executable->run();
  return executable->read_scalar(executable->output("loss"));
}

}  // namespace

class LossNumbersTest : public QObject {
  Q_OBJECT

 private slots:
  void are_pytorch_s_data();
  void are_pytorch_s();
};

void LossNumbersTest::are_pytorch_s_data() {
  QTest::addColumn<int>("row");
  int row = 0;
  for (const LossNumber& one : loss_numbers) QTest::addRow("%s", one.name) << row++;
}

void LossNumbersTest::are_pytorch_s() {
  QFETCH(int, row);
  const LossNumber& one = loss_numbers[static_cast<std::size_t>(row)];
  for (const bool cpu : {false, true}) {
    const auto backend = cpu ? make_cpu_backend(1) : make_reference_backend();
    const double found = loss_of(one, *backend);
    QVERIFY2(std::abs(found - one.expected) <= 2e-6 * std::max(1.0, std::abs(one.expected)),
             std::to_string(found).c_str());
  }
}

NETLOOM_TEST(LossNumbersTest)

}  // namespace netloom

#include "loss_numbers_test.moc"
