#include <algorithm>
#include <cmath>
#include <set>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/data/cached_rows.h"
#include "engine/data/generated.h"
#include "engine/data/image_variation.h"
#include "engine/data/loader.h"
#include "engine/data/treated_images.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

class ImagesTest : public QObject {
  Q_OBJECT
 private slots:
  void shapes_show_their_class();
  void masks_lie_on_their_shape();
  void bind_and_standardise_by_channel();
  void training_varies_and_evaluation_does_not();
  void masks_move_with_their_image_data();
  void masks_move_with_their_image();
  void variations_move_pixels_data();
  void variations_move_pixels();
  void a_cache_makes_rows_once();
  void a_failing_row_reaches_the_training_data();
  void a_failing_row_reaches_the_training();
  void says_what_does_not_fit();
};

namespace {

Dataset shapes(std::int64_t size, std::int64_t channels, double noise = 0.05) {
  GeneratorOptions options;
  options.rows = 240;
  options.size = size;
  options.channels = channels;
  options.noise = noise;
  return generate(*generated_set("shapes"), options);
}

DataSlot image_slot(std::int64_t channels, std::int64_t size) {
  return input_slot("image",
                    {{Role::channel, channels}, {Role::height, size}, {Role::width, size}});
}

DataSlot mask_slot(std::int64_t classes, std::int64_t size) {
  return {"mask", Dtype::i64, {{Role::height, size}, {Role::width, size}}, true, classes};
}

template <class Element>
std::vector<Element> row_of(const RowSource& rows, std::int64_t row, Epoch epoch = {}) {
  std::vector<Element> values(static_cast<std::size_t>(rows.sample().count()));
  rows.copy(std::span(&row, 1), epoch, reinterpret_cast<std::byte*>(values.data()));
  return values;
}

/// Counts how often each row is made; row 13 cannot be.
class CountedRows final : public RowSource {
 public:
  Dtype dtype() const override { return Dtype::u8; }
  const Shape& sample() const override { return sample_; }
  void copy(std::span<const std::int64_t> rows, Epoch, std::byte* to) const override {
    for (const std::int64_t row : rows) {
      if (row == 13) throw Error(ErrorCode::input, "The image is damaged.", "13.png");
      ++made[static_cast<std::size_t>(row)];
      std::fill_n(to, 16, static_cast<std::byte>(row));
      to += 16;
    }
  }

  mutable std::array<std::atomic<int>, 64> made{};

 private:
  Shape sample_{{Role::channel, 1}, {Role::height, 4}, {Role::width, 4}};
};

}  // namespace

void ImagesTest::shapes_show_their_class() {
  const Dataset dataset = shapes(48, 1, 0);
  const Column& mask = *dataset.column("mask");
  QCOMPARE(mask.classes.size(), 7U);
  const auto labels = dataset.column("shape")->values.values<std::int64_t>();
  for (std::int64_t row = 0; row < 60; ++row) {
    const auto pixels = row_of<std::uint8_t>(*mask.rows, row);
    const std::set<std::uint8_t> seen(pixels.begin(), pixels.end());
    const auto label = static_cast<std::uint8_t>(labels[static_cast<std::size_t>(row)] + 1);
    QCOMPARE(seen, (std::set<std::uint8_t>{0, label}));
    const auto ink = std::count(pixels.begin(), pixels.end(), label);
    QVERIFY2(ink > 60 && ink < 48 * 48 * 0.7, qPrintable(QString::number(ink)));
  }
}

void ImagesTest::masks_lie_on_their_shape() {
  const Dataset dataset = shapes(32, 1, 0);
  for (std::int64_t row = 0; row < 30; ++row) {
    const auto image = row_of<std::uint8_t>(*dataset.column("image")->rows, row);
    const auto mask = row_of<std::uint8_t>(*dataset.column("mask")->rows, row);
    double ink = 0;
    double ground = 0;
    std::int64_t inked = 0;
    for (std::size_t i = 0; i < image.size(); ++i) {
      (mask[i] > 0 ? ink : ground) += image[i];
      inked += mask[i] > 0 ? 1 : 0;
    }
    ink /= static_cast<double>(inked);
    ground /= static_cast<double>(static_cast<std::int64_t>(image.size()) - inked);
    QVERIFY2(std::abs(ink - ground) > 0.2 * 255, qPrintable(QString::number(ink - ground)));
  }
}

void ImagesTest::bind_and_standardise_by_channel() {
  DataSettings settings;
  settings.columns = {{"image", {"image"}}, {"label", {"shape"}}};
  settings.standardise = {"image"};
  const std::vector<DataSlot> nodes{image_slot(3, 16), class_slot("label", 6)};
  const BindResult result = bind_data(shapes(16, 3), settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const BoundColumn& image = *result.data->column("image");
  QCOMPARE(image.standardiser->mean.size(), 3U);
  QCOMPARE(image.rows->dtype(), Dtype::f32);
  double sum = 0;
  double squares = 0;
  double count = 0;
  for (const std::int64_t row : result.data->split.train) {
    for (const float value : row_of<float>(*image.rows, row)) {
      sum += value;
      squares += value * value;
      count += 1;
    }
  }
  QVERIFY(std::abs(sum / count) < 1e-4);
  QVERIFY(std::abs(squares / count - 1) < 1e-3);
}

void ImagesTest::training_varies_and_evaluation_does_not() {
  DataSettings settings;
  settings.columns = {{"image", {"pixels"}}, {"label", {"digit"}}};
  settings.augment.shift = 1;
  const std::vector<DataSlot> nodes{image_slot(1, 8), class_slot("label", 10)};
  const Dataset dataset = built_in("digits");
  const BindResult result = bind_data(dataset, settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const std::vector<std::int64_t> rows{5};
  Loader training(*result.data, rows, {1, 3});
  Loader evaluation(*result.data, rows, {1, std::nullopt});
  const auto image_in = [&](Loader& loader, int epoch) {
    loader.start_epoch(epoch);
    const auto* pixels = reinterpret_cast<const float*>(loader.next().columns[0]);
    return std::vector<float>(pixels, pixels + 64);
  };
  const auto original = dataset.column("pixels")->values.values<float>().subspan(5 * 64, 64);
  QCOMPARE(image_in(evaluation, 4), std::vector<float>(original.begin(), original.end()));
  std::set<std::vector<float>> seen;
  for (int epoch = 0; epoch < 20; ++epoch) {
    seen.insert(image_in(training, epoch));
    QCOMPARE(image_in(training, epoch), image_in(training, epoch));
  }
  QVERIFY(seen.size() >= 5 && seen.size() <= 9);
}

void ImagesTest::masks_move_with_their_image_data() {
  QTest::addColumn<std::optional<std::int64_t>>("outside");
  QTest::newRow("every label counts") << std::optional<std::int64_t>();
  QTest::newRow("a label is left out") << std::optional<std::int64_t>(255);
}

void ImagesTest::masks_move_with_their_image() {
  QFETCH(std::optional<std::int64_t>, outside);
  DataSettings settings;
  settings.columns = {{"image", {"image"}}, {"mask", {"mask"}}};
  settings.augment = {true, 3, 0, 0};
  std::vector<DataSlot> nodes{image_slot(1, 16), mask_slot(7, 16)};
  nodes[1].ignored = outside;
  const BindResult result = bind_data(shapes(16, 1, 0), settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const RowSource& images = *result.data->column("image")->rows;
  const RowSource& masks = *result.data->column("mask")->rows;
  for (std::int64_t row = 0; row < 20; ++row) {
    const auto variation = ImageVariation::drawn(settings.augment, settings.split.seed, row, 2);
    std::vector<float> image(256);
    std::vector<std::int64_t> mask(256);
    vary_plane(variation, row_of<float>(images, row).data(), 16, 16, image.data());
    vary_plane(variation, row_of<std::int64_t>(masks, row).data(), 16, 16, mask.data(),
               outside.value_or(0));
    QCOMPARE(row_of<float>(images, row, 2), image);
    QCOMPARE(row_of<std::int64_t>(masks, row, 2), mask);
  }
}

void ImagesTest::variations_move_pixels_data() {
  QTest::addColumn<bool>("mirrored");
  QTest::addColumn<double>("x");
  QTest::addColumn<double>("y");
  QTest::addColumn<double>("degrees");
  QTest::addColumn<QString>("drawn");
  QTest::newRow("none") << false << 0.0 << 0.0 << 0.0 << "123 456 789";
  QTest::newRow("mirrored") << true << 0.0 << 0.0 << 0.0 << "321 654 987";
  QTest::newRow("right") << false << 1.0 << 0.0 << 0.0 << "012 045 078";
  QTest::newRow("down") << false << 0.0 << 1.0 << 0.0 << "000 123 456";
  QTest::newRow("quarter") << false << 0.0 << 0.0 << 90.0 << "741 852 963";
  QTest::newRow("mirrored, then right") << true << 1.0 << 0.0 << 0.0 << "032 065 098";
}

void ImagesTest::variations_move_pixels() {
  QFETCH(bool, mirrored);
  QFETCH(double, x);
  QFETCH(double, y);
  QFETCH(double, degrees);
  QFETCH(QString, drawn);
  const ImageVariation variation{mirrored, x, y, degrees * M_PI / 180, 0};
  const std::vector<float> image{1, 2, 3, 4, 5, 6, 7, 8, 9};
  const std::vector<std::int64_t> mask(image.begin(), image.end());
  std::vector<float> to(9);
  std::vector<std::int64_t> classes(9);
  vary_plane(variation, image.data(), 3, 3, to.data());
  vary_plane(variation, mask.data(), 3, 3, classes.data(), 0);
  QString found;
  for (std::size_t i = 0; i < 9; ++i) {
    QVERIFY(std::abs(to[i] - static_cast<float>(classes[i])) < 1e-5F);
    found += QString::number(classes[i]) + (i % 3 == 2 && i < 8 ? " " : "");
  }
  QCOMPARE(found, drawn);
}

void ImagesTest::a_cache_makes_rows_once() {
  const auto counted = std::make_shared<CountedRows>();
  const auto cached = cached_rows(counted, 64, 16 * 32);
  const std::vector<std::int64_t> rows{1, 40, 2, 31, 1};
  std::vector<std::uint8_t> to(5 * 16);
  QCOMPARE(cached->bytes_to_come(), std::int64_t{32 * 16});
  for (int i = 0; i < 3; ++i) {
    std::fill(to.begin(), to.end(), 0);
    cached->copy(rows, {}, reinterpret_cast<std::byte*>(to.data()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
      QCOMPARE(std::int64_t{to[row * 16 + 15]}, rows[row]);
    }
  }
  QCOMPARE(counted->made[2].load(), 1);
  QCOMPARE(counted->made[31].load(), 1);
  QCOMPARE(counted->made[40].load(), 3);  // Beyond what is kept.
  QCOMPARE(cached->bytes_to_come(), std::int64_t{29 * 16});
  QCOMPARE(treated_images(cached, {})->bytes_to_come(), std::int64_t{29 * 16});
}

void ImagesTest::a_failing_row_reaches_the_training_data() {
  QTest::addColumn<int>("batch");
  QTest::newRow("gathered in place") << 4;
  QTest::newRow("gathered ahead") << 16384;
}

void ImagesTest::a_failing_row_reaches_the_training() {
  QFETCH(int, batch);
  BoundData data;
  data.columns.resize(1);
  data.columns[0].node = "image";
  data.columns[0].rows = std::make_shared<CountedRows>();
  std::vector<std::int64_t> rows(static_cast<std::size_t>(batch), 5);
  rows[2] = 13;
  Loader loader(data, rows, {batch, std::nullopt});
  QCOMPARE(loader.prefetches(), batch > 100);
  loader.start_epoch(0);
  QVERIFY_EXCEPTION_THROWN(loader.next(), Error);
}

void ImagesTest::says_what_does_not_fit() {
  DataSettings settings;
  settings.columns = {{"image", {"image"}}, {"mask", {"mask"}}};
  const std::vector<DataSlot> nodes{image_slot(1, 16), mask_slot(4, 16)};
  const BindResult result = bind_data(shapes(16, 3), settings, nodes);
  QCOMPARE(said(result),
           "error data.shape image: Column \"image\" gives 3×16×16, node image wants 1×16×16.\n"
           "error data.classes mask: Column \"mask\" has 7 classes, mask declares 4.");
}

NETLOOM_TEST(ImagesTest)

}  // namespace netloom

#include "images_test.moc"
