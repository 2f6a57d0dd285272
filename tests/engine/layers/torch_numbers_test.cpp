#include <cmath>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/reference/reference_backend.h"
#include "tests/engine/layers/one_layer.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// What PyTorch 2.15 makes of a layer. Operands are `ramp_of` their size; a result of n elements is
/// told by Σ y[i] · (7 · i mod 13 − 6).
struct TorchNumber {
  const char* layer;
  const char* parameters;  ///< "name=json name=json"
  std::vector<std::int64_t> sizes;
  std::vector<std::int64_t> result;
  double sum;
};

const std::vector<TorchNumber> torch_numbers = {
    {"conv2d",
     R"(filters=6 groups=2 stride=[2,2] padding="custom" pad=[1,1])",
     {2, 4, 6, 6},
     {2, 6, 3, 3},
     -1.71},
    {"conv2d",
     R"(filters=3 kernel=[2,2] dilation=[2,2] bias=false)",
     {2, 4, 6, 6},
     {2, 3, 4, 4},
     11.27},
    {"conv2d",
     R"(filters=3 padding="custom" pad=[0,1] pad_after=[2,0])",
     {2, 4, 6, 6},
     {2, 3, 6, 5},
     -0.950003},
    {"conv1d", R"(filters=3 padding="same" dilation=2)", {2, 4, 9}, {2, 3, 9}, -6.97},
    {"conv1d", R"(filters=3 padding="causal" dilation=2)", {2, 4, 9}, {2, 3, 9}, -15.81},
    {"conv3d", R"(filters=3 kernel=[2,2,2])", {1, 2, 4, 3, 5}, {1, 3, 3, 2, 4}, -13.87},
    {"depthwise_conv1d", R"(multiplier=2)", {2, 4, 9}, {2, 8, 7}, 5.25},
    {"depthwise_conv2d", R"(padding="same")", {2, 4, 6, 6}, {2, 4, 6, 6}, -0.14},
    {"separable_conv1d", R"(filters=3)", {2, 4, 9}, {2, 3, 7}, 4.246},
    {"separable_conv2d", R"(filters=3 multiplier=2)", {2, 4, 6, 6}, {2, 3, 4, 4}, -3.369},
    {"conv_transpose1d",
     R"(filters=2 kernel=3 padding="custom" pad=1 output_pad=1)",
     {2, 4, 9},
     {2, 2, 18},
     2.72},
    {"conv_transpose2d", R"(filters=6 groups=2)", {2, 4, 6, 6}, {2, 6, 12, 12}, -24.37},
    {"conv_transpose2d",
     R"(filters=3 kernel=[3,3] dilation=[2,2] stride=[1,1] bias=false)",
     {2, 4, 6, 6},
     {2, 3, 10, 10},
     52.73},
    {"conv_transpose3d", R"(filters=2)", {1, 2, 4, 3, 5}, {1, 2, 8, 6, 10}, 12.83},
    {"max_pool1d", R"()", {2, 4, 9}, {2, 4, 4}, -3.4},
    {"max_pool2d",
     R"(kernel=[3,3] stride=[2,2] padding="custom" pad=[1,1])",
     {2, 4, 6, 6},
     {2, 4, 3, 3},
     -3.7},
    {"max_pool2d", R"(kernel=[4,4] stride=[3,3] ceil=true)", {2, 4, 6, 6}, {2, 4, 2, 2}, -4.4},
    {"max_pool3d", R"(stride=[1,1,1])", {1, 2, 4, 3, 5}, {1, 2, 3, 2, 4}, -3},
    {"avg_pool1d", R"(kernel=3)", {2, 4, 9}, {2, 4, 3}, -1.73333},
    {"avg_pool2d",
     R"(kernel=[3,3] stride=[2,2] padding="custom" pad=[1,1])",
     {2, 4, 6, 6},
     {2, 4, 3, 3},
     -0.611111},
    {"avg_pool2d",
     R"(kernel=[3,3] stride=[2,2] padding="custom" pad=[1,1] ceil=true count_padding=false)",
     {2, 4, 6, 6},
     {2, 4, 4, 4},
     -2.20833},
    {"avg_pool2d",
     R"(kernel=[3,3] stride=[2,2] padding="custom" pad=[1,1] ceil=true)",
     {2, 4, 6, 6},
     {2, 4, 4, 4},
     -0.397222},
    {"avg_pool3d", R"(stride=[1,1,1])", {1, 2, 4, 3, 5}, {1, 2, 3, 2, 4}, -0.4125},
    {"adaptive_avg_pool1d", R"(size=4)", {2, 4, 9}, {2, 4, 4}, -1.76667},
    {"adaptive_avg_pool2d", R"(size=[4,5])", {2, 4, 6, 6}, {2, 4, 4, 5}, -0.75},
    {"adaptive_max_pool1d", R"(size=4)", {2, 4, 9}, {2, 4, 4}, -3.7},
    {"adaptive_max_pool2d", R"(size=[4,5])", {2, 4, 6, 6}, {2, 4, 4, 5}, -6.3},
    {"global_avg_pool1d", R"()", {2, 4, 9}, {2, 4}, -1.16667},
    {"global_avg_pool2d", R"()", {2, 4, 6, 6}, {2, 4}, -0.805556},
    {"global_avg_pool3d", R"()", {1, 2, 4, 3, 5}, {1, 2}, -0.47},
    {"global_max_pool1d", R"()", {2, 4, 9}, {2, 4}, -3.2},
    {"global_max_pool2d", R"()", {2, 4, 6, 6}, {2, 4}, -3.2},
    {"global_max_pool3d", R"()", {1, 2, 4, 3, 5}, {1, 2}, -2},
    {"upsample2d", R"()", {2, 4, 6, 6}, {2, 4, 12, 12}, -41.7},
    {"upsample2d", R"(method="linear")", {2, 4, 6, 6}, {2, 4, 12, 12}, -43.9625},
    {"upsample2d", R"(method="linear" align_corners=true)", {2, 4, 6, 6}, {2, 4, 12, 12}, -47.0017},
    {"upsample1d", R"(factor=3 method="linear")", {2, 4, 9}, {2, 4, 27}, -1.8},
    {"upsample3d", R"(method="linear")", {1, 2, 4, 3, 5}, {1, 2, 8, 6, 10}, 6.57188},
    {"zero_pad1d", R"(before=2)", {2, 4, 9}, {2, 4, 12}, 2.8},
    {"zero_pad2d", R"(before=[1,2] after=[2,0])", {2, 4, 6, 6}, {2, 4, 9, 8}, -0.8},
    {"reflection_pad1d", R"(before=3)", {2, 4, 9}, {2, 4, 13}, 1.4},
    {"reflection_pad2d", R"(before=[1,2] after=[2,0])", {2, 4, 6, 6}, {2, 4, 9, 8}, 0.7},
    {"replication_pad1d", R"(before=3)", {2, 4, 9}, {2, 4, 13}, 4.2},
    {"replication_pad2d", R"(before=[1,2] after=[2,0])", {2, 4, 6, 6}, {2, 4, 9, 8}, -2.2},
    {"crop1d", R"(before=3)", {2, 4, 9}, {2, 4, 5}, 7.9},
    {"crop2d", R"(before=[1,2] after=[2,0])", {2, 4, 6, 6}, {2, 4, 3, 4}, -1.8},
    {"pixel_shuffle", R"()", {2, 4, 6, 6}, {2, 1, 12, 12}, 13.9},
    {"pixel_unshuffle", R"()", {2, 4, 6, 6}, {2, 16, 3, 3}, 2.1},
    {"channel_shuffle", R"()", {2, 4, 6, 6}, {2, 4, 6, 6}, 5.8},
    {"layer_norm", R"()", {2, 4, 9}, {2, 4, 9}, -8.62191},
    {"layer_norm", R"(axes=3 affine=false)", {2, 4, 6, 6}, {2, 4, 6, 6}, 8.43223},
    {"rms_norm", R"()", {2, 4, 9}, {2, 4, 9}, -8.08157},
    {"group_norm", R"(groups=2)", {2, 4, 6, 6}, {2, 4, 6, 6}, 2.43993},
    {"instance_norm", R"()", {2, 4, 6, 6}, {2, 4, 6, 6}, 8.95462},
    {"local_response_norm", R"(size=3 alpha=0.5 k=2.0)", {2, 4, 6, 6}, {2, 4, 6, 6}, 0.703124},
    {"squeeze_excite", R"(ratio=2)", {2, 4, 6, 6}, {2, 4, 6, 6}, 0.444283},
};

/// −0.2, 0.3, 0.1, …: (5 · i mod `period`) / 10 − 0.2.
std::vector<float> ramp_of(std::int64_t count, std::int64_t period) {
  std::vector<float> values;
  for (std::int64_t i = 0; i < count; ++i) {
    values.push_back(static_cast<float>(i * 5 % period) * 0.1F - 0.2F);
  }
  return values;
}

double told(std::span<const float> values) {
  double sum = 0;
  std::int64_t i = 0;
  for (const float value : values)
    sum += static_cast<double>(value) * static_cast<double>(i++ * 7 % 13 - 6);
  return sum;
}

}  // namespace

class TorchNumbersTest : public QObject {
  Q_OBJECT

 private slots:
  void are_ours_data();
  void are_ours();
};

void TorchNumbersTest::are_ours_data() {
  QTest::addColumn<int>("row");
  int row = 0;
  for (const TorchNumber& one : torch_numbers) {
    QTest::addRow("%s %s", one.layer, one.parameters) << row++;
  }
}

void TorchNumbersTest::are_ours() {
  QFETCH(int, row);
  const TorchNumber& one = torch_numbers[static_cast<std::size_t>(row)];
  const LayerRegistry registry = LayerRegistry::built_in();
  const Parameters parameters = parameters_said(*registry.find(one.layer), one.parameters);
  const OneLayer layer(one.layer, parameters, sized_map(one.sizes), Mode::training);
  const std::int64_t batch = one.sizes[0];
  const std::vector<float> x = ramp_of(Shape::of(one.sizes).count(), 7);
  for (const bool cpu : {false, true}) {
    const auto backend = cpu ? make_cpu_backend(2) : make_reference_backend();
    Variables variables(*backend, 1);
    variables.declare(layer.program);
    for (const auto* entry : variables.entries()) {
      const bool bias = entry->name.ends_with("bias");
      const Shape shape = entry->spec.shape;
      variables.write(entry->name,
                      Array::from<float>(shape, ramp_of(shape.count(), bias ? 7 : 11)));
    }
    const Array y = layer.run(variables, x, batch);
    QVERIFY2(y.shape().same_extents(Shape::of(one.result)), to_text(y.shape()).c_str());
    const double found = told(y.values<float>());
    QVERIFY2(std::abs(found - one.sum) <= 2e-5 * std::max(1.0, std::abs(one.sum)),
             std::to_string(found).c_str());
  }
}

NETLOOM_TEST(TorchNumbersTest)

}  // namespace netloom

#include "torch_numbers_test.moc"
