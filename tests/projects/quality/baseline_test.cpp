#include <cmath>

#include <QtTest>

#include "engine/core/os/folders.h"
#include "engine/data/catalogue.h"
#include "engine/session/prepare.h"
#include "tests/projects/quality/train.h"
#include "tests/support/test.h"

namespace netloom {

/// Examples that foretell numbers beat an answer without a network, which is computed from the data
/// here, by what their descriptions claim.
class BaselineTest : public QObject {
  Q_OBJECT

 private slots:
  void forecasts_beat_the_last_value();
  void copies_beat_the_mean_picture();
};

namespace {

/// The data of `project`, divided as it will be in training.
BoundData bound_data(const Project& project) {
  PrepareResult result = prepare(project, LayerRegistry::built_in(), ".");
  return std::move(result.prepared->data);
}

/// The mean over the rows of `part` of |demand an hour later - demand of the last hour seen|.
double error_of_last_value(const Project& project, std::span<const std::int64_t> part) {
  const Dataset dataset = DatasetCatalogue(resource_folder() / "data").open(project.data, ".");
  const auto demand = dataset.column("demand")->values.values<float>();
  double sum = 0;
  for (const std::int64_t row : part) {
    const auto now = static_cast<std::size_t>(row + dataset.windows->length - 1);
    sum += std::abs(static_cast<double>(demand[now + 1]) - static_cast<double>(demand[now]));
  }
  return sum / static_cast<double>(part.size());
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

void BaselineTest::forecasts_beat_the_last_value() {
  const Project project = example("forecasting");
  const BoundData data = bound_data(project);
  const QTemporaryDir folder;
  const RunOutcome outcome = trained(project, folder);
  const double validation = error_of_last_value(project, data.split.validation);
  const double test = error_of_last_value(project, data.split.test);
  qInfo("validation.mae %.4f of %.4f, test.mae %.4f of %.4f", outcome.metrics.at("validation.mae"),
        validation, outcome.metrics.at("test.mae"), test);
  QVERIFY(outcome.metrics.at("validation.mae") <= 0.7 * validation);
  QVERIFY(outcome.metrics.at("test.mae") <= 0.7 * test);
}

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
