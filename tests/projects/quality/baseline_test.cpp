#include <cmath>

#include <QtTest>

#include "engine/session/prepare.h"
#include "tests/projects/quality/train.h"
#include "tests/support/test.h"

namespace netloom {

/// Examples that foretell numbers beat an answer without a network, which is computed from the data
/// here, by what their descriptions claim.
class BaselineTest : public QObject {
  Q_OBJECT

 private slots:
  void copies_beat_the_mean_picture();
};

namespace {

/// The data of `project`, divided as it will be in training.
BoundData bound_data(const Project& project) {
  PrepareResult result = prepare(project, LayerRegistry::built_in(), ".");
  return std::move(result.prepared->data);
}

/// The root of the mean square error of a picture that is the mean of the training rows.
double error_of_mean_picture(const BoundData& data) {
  const Array& pictures = data.column("image")->values;
  const auto pixels = pictures.values<float>();
  const auto width = static_cast<std::size_t>(pictures.shape().per_sample().count());
  const Standardiser training =
      Standardiser::fit(pictures.reshaped({pictures.shape()[0],
                                           {Role::feature, pictures.shape().per_sample().count()}}),
                        data.split.train);
  double squares = 0;
  for (const std::int64_t row : data.split.test) {
    for (std::size_t i = 0; i < width; ++i) {
      const double pixel = pixels[static_cast<std::size_t>(row) * width + i];
      squares += (pixel - training.mean[i]) * (pixel - training.mean[i]);
    }
  }
  return std::sqrt(squares / static_cast<double>(data.split.test.size() * width));
}

}  // namespace

void BaselineTest::copies_beat_the_mean_picture() {
  const Project project = example("autoencoder");
  const BoundData data = bound_data(project);
  const QTemporaryDir folder;
  const double reached = trained(project, folder).metrics.at("test.rmse");
  const double mean = error_of_mean_picture(data);
  qInfo("test.rmse %.4f of %.4f", reached, mean);
  QVERIFY(reached <= 0.7 * mean);
}

NETLOOM_TEST(BaselineTest)

}  // namespace netloom

#include "baseline_test.moc"
