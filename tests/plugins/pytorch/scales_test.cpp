// Data standardised in training: an export takes and returns it in its own units.
#include <QtTest>

#include "plugins/pytorch/torch_module.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

Node input_of(const std::string& name, const std::vector<std::string>& shape) {
  return node(name, "input", {}, {{"shape", shape}});
}

/// An input of `shape` into one number that is learned from the target "price".
std::vector<Node> priced(const std::vector<std::string>& shape) {
  return {input_of("x", shape),
          node("flat", "flatten", {{"x", {"x"}}}),
          node("guess", "dense", {{"x", {"flat"}}}, {{"units", std::int64_t{1}}}),
          node("y", "output", {{"x", {"guess"}}}),
          node("price", "target", {}, {{"holds", std::string("numbers")}}),
          node("loss", "mse", {{"prediction", {"guess"}}, {"target", {"price"}}})};
}

}  // namespace

class ScalesTest : public QObject {
  Q_OBJECT

 private slots:
  void both_ends_are_in_the_units_of_the_columns();
  void a_scale_meets_its_features_data();
  void a_scale_meets_its_features();
  void a_name_that_is_taken_is_left_alone();

 private:
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void ScalesTest::both_ends_are_in_the_units_of_the_columns() {
  const Scales scales = {{"x", {{1, 2}, {3, 4}}}, {"price", {{100}, {50}}}};
  const TorchModule module = torch_module({priced({"feature 2"})}, registry_, "Test", scales);
  const std::string expected = R"(class Standardise(nn.Module):
    """Gives every feature mean 0 and deviation 1."""

    def __init__(self, *size):
        super().__init__()
        self.register_buffer("mean", torch.zeros(size))
        self.register_buffer("deviation", torch.ones(size))

    def forward(self, x):
        return (x - self.mean) / self.deviation


class InUnits(nn.Module):
    """Gives values of mean 0 and deviation 1 back in the units of the data."""

    def __init__(self, *size):
        super().__init__()
        self.register_buffer("mean", torch.zeros(size))
        self.register_buffer("deviation", torch.ones(size))

    def forward(self, y):
        return y * self.deviation + self.mean


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.x_scale = Standardise(2)
        self.guess = nn.Linear(2, 1)
        self.y_scale = InUnits(1)

    def forward(self, x):
        x = self.x_scale(x)
)";
  QVERIFY2(module.code.text.find(expected) != std::string::npos, module.code.text.c_str());
  QVERIFY2(module.code.text.ends_with("        return self.y_scale(guess)\n"),
           module.code.text.c_str());
  const Snapshot weights = {{"guess.weight", Array(Dtype::f32, Shape::of({1, 2}))},
                            {"guess.bias", Array(Dtype::f32, Shape::of({1}))}};
  const Snapshot tensors = state_dict(module, weights);
  QCOMPARE(tensors.size(), 6U);
  QCOMPARE(tensors.at("x_scale.mean").values<float>()[1], 2.0F);
  QCOMPARE(tensors.at("x_scale.deviation").values<float>()[1], 4.0F);
  QCOMPARE(tensors.at("y_scale.mean").values<float>()[0], 100.0F);
}

void ScalesTest::a_scale_meets_its_features_data() {
  QTest::addColumn<std::vector<std::string>>("shape");
  QTest::addColumn<int>("features");
  QTest::addColumn<std::string>("sizes");
  using Sizes = std::vector<std::string>;
  QTest::newRow("features") << Sizes{"feature 3"} << 3 << std::string("(3)");
  QTest::newRow("channels") << Sizes{"channel 3", "height 4", "width 5"} << 3
                            << std::string("(3, 1, 1)");
  QTest::newRow("a series") << Sizes{"time 6", "feature 2"} << 2 << std::string("(2)");
  QTest::newRow("every step alone") << Sizes{"time 6", "feature 2"} << 12 << std::string("(6, 2)");
}

void ScalesTest::a_scale_meets_its_features() {
  QFETCH(const std::vector<std::string>, shape);
  QFETCH(const int, features);
  QFETCH(const std::string, sizes);
  const std::vector<double> numbers(static_cast<std::size_t>(features), 2.0);
  const std::string text =
      torch_module({priced(shape)}, registry_, "Test", {{"x", {numbers, numbers}}}).code.text;
  QVERIFY2(text.find("self.x_scale = Standardise" + sizes + "\n") != std::string::npos,
           text.c_str());
}

void ScalesTest::a_name_that_is_taken_is_left_alone() {
  std::vector<Node> nodes = priced({"feature 2"});
  nodes[2].name = "x_scale";
  nodes[3].inputs["x"] = {{"x_scale", {}}};
  nodes[5].inputs["prediction"] = {{"x_scale", {}}};
  const std::string text =
      torch_module({nodes}, registry_, "Test", {{"x", {{1, 2}, {3, 4}}}}).code.text;
  QVERIFY2(text.find("x = self.x_scale_(x)") != std::string::npos, text.c_str());
  QVERIFY2(text.find("self.x_scale = nn.Linear(2, 1)") != std::string::npos, text.c_str());
}

NETLOOM_TEST(ScalesTest)

}  // namespace netloom

#include "scales_test.moc"
