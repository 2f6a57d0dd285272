#include <algorithm>
#include <cmath>
#include <limits>

#include <QtTest>

#include "engine/core/os/folders.h"
#include "engine/data/catalogue.h"
#include "engine/session/predict.h"
#include "tests/projects/quality/train.h"
#include "tests/support/test.h"

namespace netloom {

/// Digits that the DCGAN makes look like real ones, and are as varied.
class MadeImagesTest : public QObject {
  Q_OBJECT

 private slots:
  void are_like_real_ones();
};

namespace {

constexpr std::size_t pixels = 64;
constexpr std::size_t pictures = 256;  ///< As many as are made at once.

using Pictures = std::span<const float>;

double distance(Pictures one, Pictures other) {
  double squares = 0;
  for (std::size_t i = 0; i < pixels; ++i) {
    const double gap = static_cast<double>(one[i]) - static_cast<double>(other[i]);
    squares += gap * gap;
  }
  return std::sqrt(squares);
}

/// How far the pictures in `from` are from the nearest of `to`, in the mean.
double nearest(Pictures from, Pictures to) {
  double sum = 0;
  for (std::size_t i = 0; i < from.size(); i += pixels) {
    double least = std::numeric_limits<double>::max();
    for (std::size_t k = 0; k < to.size(); k += pixels) {
      least = std::min(least, distance(from.subspan(i, pixels), to.subspan(k, pixels)));
    }
    sum += least;
  }
  return sum * pixels / static_cast<double>(from.size());
}

}  // namespace

void MadeImagesTest::are_like_real_ones() {
  const QTemporaryDir folder;
  const Project project = example("dcgan");
  const RunOutcome outcome = trained(project, folder);
  const Dataset digits = DatasetCatalogue(resource_folder() / "data").open(project.data, ".");
  const Pictures real = digits.column("pixels")->values.values<float>();
  const Pictures some = real.first(pictures * pixels);
  const Pictures others = real.subspan(pictures * pixels, pictures * pixels);
  const Array like = Array::from<float>(
      {{Role::batch, pictures}, {Role::channel, 1}, {Role::height, 8}, {Role::width, 8}}, some);
  const auto made =
      predict(runs_in(folder), outcome.run, "last", {{"image", like}}, LayerRegistry::built_in());
  const Pictures drawn = made.at("picture").values<float>();
  const double usual = nearest(others, some);
  const double likeness = nearest(drawn, some);
  const double variety = nearest(some, drawn);  // Large where few kinds are drawn.
  qInfo("real to real %.3f, made to real %.3f, real to made %.3f", usual, likeness, variety);
  QVERIFY(likeness <= 1.3 * usual);
  QVERIFY(variety <= 1.3 * usual);
}

NETLOOM_TEST(MadeImagesTest)

}  // namespace netloom

#include "made_images_test.moc"
