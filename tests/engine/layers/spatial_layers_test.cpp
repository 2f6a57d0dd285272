#include <QtTest>

#include "engine/backends/reference/reference_backend.h"
#include "engine/ops/refusal.h"
#include "tests/engine/layers/one_layer.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A use of a layer that does not fit.
struct SpatialMisfit {
  const char* layer;
  const char* parameters;
  std::vector<std::int64_t> sizes;
  const char* code;
  const char* says;  ///< Part of the message.
  const char* fix;   ///< Value that the first fix sets, or layer that it inserts; empty for none.
};

const std::vector<SpatialMisfit> spatial_misfits = {
    {"conv2d",
     "kernel=[5,5]",
     {1, 2, 4, 8},
     "shape.window",
     "covers 5 cells of height",
     "\"same\""},
    {"conv2d", "groups=4", {1, 6, 8, 8}, "parameter.fit", "gives 6 channels", "2"},
    {"conv2d", "", {1, 6}, "shape.rank", "slides over channel × height × width", ""},
    {"conv1d", "dilation=5", {1, 2, 9}, "shape.window", "covers 11 cells of width", "\"same\""},
    {"conv3d", "", {1, 2, 8, 8}, "shape.rank", "channel × depth × height × width", ""},
    {"conv_transpose2d", "output_pad=[2,2]", {1, 2, 4, 4}, "parameter.fit", "at most 1", "0"},
    {"conv_transpose1d",
     "padding=\"custom\" pad=4",
     {1, 2, 4},
     "parameter.fit",
     "cuts 4 and 4 off a width of 8",
     "\"valid\""},
    {"max_pool2d",
     "padding=\"custom\" pad=[2,2]",
     {1, 2, 8, 8},
     "parameter.fit",
     "at most half the window, 1",
     "[1, 1]"},
    {"crop2d", "before=[3,1] after=[3,1]", {1, 2, 6, 8}, "pad.nothing_left", "height of 6", ""},
    {"reflection_pad1d", "before=5", {1, 2, 5}, "pad.too_large", "has 4 cells to mirror", ""},
    {"pixel_shuffle", "", {1, 6, 4, 4}, "shape.channels", "lays 4 channels out as one", "8"},
    {"pixel_unshuffle", "", {1, 2, 5, 4}, "shape.places", "gives 5 × 4", "zero_pad2d"},
    {"channel_shuffle", "groups=4", {1, 6, 4, 4}, "parameter.fit", "gives 6 channels", "1"},
    {"group_norm", "groups=4", {1, 6, 4, 4}, "parameter.fit", "gives 6 channels", "3"},
    {"instance_norm", "", {1, 6}, "shape.rank", "one number per channel", "layer_norm"},
};

/// (time, features) of any length.
Shape any_length(std::int64_t features) {
  return {{Role::batch, batch_extent()}, {Role::time, time_extent()}, {Role::feature, features}};
}

}  // namespace

class SpatialLayersTest : public QObject {
  Q_OBJECT

 private slots:
  void refuse_what_does_not_fit_data();
  void refuse_what_does_not_fit();
  void keep_any_length_data();
  void keep_any_length();
  void need_a_fixed_length();
  void read_sequences_as_they_come();
};

void SpatialLayersTest::refuse_what_does_not_fit_data() {
  QTest::addColumn<int>("row");
  int row = 0;
  for (const SpatialMisfit& one : spatial_misfits) {
    QTest::addRow("%s %s", one.layer, one.parameters) << row++;
  }
}

void SpatialLayersTest::refuse_what_does_not_fit() {
  QFETCH(int, row);
  const SpatialMisfit& one = spatial_misfits[static_cast<std::size_t>(row)];
  const LayerRegistry registry = LayerRegistry::built_in();
  const Parameters parameters = parameters_said(*registry.find(one.layer), one.parameters);
  try {
    OneLayer(one.layer, parameters, sized_map(one.sizes), Mode::training);
  } catch (const Refusal& refusal) {
    const Diagnostic& said = refusal.diagnostic();
    QCOMPARE(said.code, std::string(one.code));
    QVERIFY2(said.message.text().find(one.says) != std::string::npos, said.message.text().c_str());
    const std::string fix =
        said.fixes.empty() ? std::string() : said.fixes[0].value + said.fixes[0].layer;
    QCOMPARE(fix, std::string(one.fix));
    return;
  }
  QFAIL("not refused");
}

void SpatialLayersTest::keep_any_length_data() {
  QTest::addColumn<QString>("layer");
  QTest::addColumn<QString>("parameters");
  QTest::newRow("same") << "conv1d"
                        << "padding=\"same\" kernel=4";
  QTest::newRow("causal, dilated") << "conv1d"
                                   << "padding=\"causal\" dilation=3";
  QTest::newRow("depthwise") << "depthwise_conv1d"
                             << "padding=\"causal\"";
  QTest::newRow("separable") << "separable_conv1d"
                             << "padding=\"same\"";
  QTest::newRow("pool of step 1") << "max_pool1d"
                                  << "padding=\"same\" kernel=3 stride=1";
}

void SpatialLayersTest::keep_any_length() {
  QFETCH(QString, layer);
  QFETCH(QString, parameters);
  const LayerRegistry registry = LayerRegistry::built_in();
  const std::string name = layer.toStdString();
  const OneLayer one(name, parameters_said(*registry.find(name), parameters.toStdString()),
                     any_length(6), Mode::training);
  QCOMPARE(one.y.shape()[1].role, Role::time);
  QCOMPARE(one.y.shape()[1].extent, time_extent());
  QCOMPARE(one.y.shape()[2].role, Role::feature);
}

void SpatialLayersTest::need_a_fixed_length() {
  for (const char* layer : {"conv1d", "max_pool1d", "adaptive_avg_pool1d", "upsample1d", "crop1d",
                            "zero_pad1d", "conv_transpose1d"}) {
    try {
      OneLayer(layer, {}, any_length(6), Mode::training);
    } catch (const Refusal& refusal) {
      QCOMPARE(refusal.diagnostic().code, std::string("shape.symbolic"));
      continue;
    }
    QFAIL(layer);
  }
}

/// A sequence (time, features) gives what the map (features, time) gives, turned.
void SpatialLayersTest::read_sequences_as_they_come() {
  const Shape sequence{{Role::batch, batch_extent()}, {Role::time, 5}, {Role::feature, 2}};
  const std::vector<float> steps{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  const std::vector<float> turned{0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
  for (const char* layer : {"conv1d", "avg_pool1d", "zero_pad1d", "upsample1d"}) {
    const OneLayer as_steps(layer, {}, sequence, Mode::training);
    const OneLayer as_map(layer, {}, sized_map({1, 2, 5}), Mode::training);
    const auto backend = make_reference_backend();
    Variables variables(*backend, 1);
    const Array a = as_steps.run(variables, steps, 1);
    const Array b = as_map.run(variables, turned, 1);
    const std::int64_t channels = b.shape().size(1);
    const std::int64_t length = b.shape().size(2);
    QVERIFY(a.shape().same_extents(Shape::of({1, length, channels})));
    for (std::int64_t i = 0; i < channels * length; ++i) {
      const std::int64_t step = i / channels;
      const std::int64_t channel = i % channels;
      QCOMPARE(a.values<float>()[static_cast<std::size_t>(i)],
               b.values<float>()[static_cast<std::size_t>(channel * length + step)]);
    }
  }
}

NETLOOM_TEST(SpatialLayersTest)

}  // namespace netloom

#include "spatial_layers_test.moc"
