#include <cmath>
#include <numbers>

#include "engine/core/random.h"
#include "engine/data/generated.h"

namespace netloom {

namespace {

double wave(double hour, double period, double shift) {
  return std::sin(2 * std::numbers::pi * (hour - shift) / period);
}

}  // namespace

/// Demand has two peaks a day, quiet weekends and a slow rise; cold raises it. Temperature has
/// days, a year and weather that stays for a while, an autoregression of first order.
Dataset generate_demand(const GeneratorOptions& options) {
  const RandomStream noise{options.seed, stream_of("noise")};
  const RandomStream weather{options.seed, stream_of("weather")};
  const auto hours = static_cast<std::size_t>(options.rows);
  std::vector<float> demand(hours);
  std::vector<float> temperature(hours);
  constexpr double stays = 0.98;  // Of the weather from one hour to the next.
  double mood = 0;
  for (std::size_t i = 0; i < hours; ++i) {
    const auto hour = static_cast<double>(i);
    mood = stays * mood + std::sqrt(1 - stays * stays) * weather.normal(i);
    const double degrees = 10 + 9 * wave(hour, 8766, 2600) + 4 * wave(hour, 24, 9) + 3 * mood;
    const bool weekend = (i / 24) % 7 >= 5;
    const double day = 1.2 * wave(hour, 24, 8) + 0.5 * wave(hour, 12, 6);
    const double level = 10 + 2e-4 * hour + (weekend ? 0.6 : 1.0) * day - (weekend ? 0.8 : 0.0);
    temperature[i] = static_cast<float>(degrees);
    demand[i] = static_cast<float>(level - 0.06 * (degrees - 15) + options.noise * noise.normal(i));
  }
  Dataset dataset;
  dataset.columns = {number_column("demand", demand), number_column("temperature", temperature)};
  dataset.columns[0].description = "Power that is asked for.";
  dataset.columns[0].unit = "GW";
  dataset.columns[1].description = "Temperature outside.";
  dataset.columns[1].unit = "°C";
  dataset.groups = {{"features", {"demand", "temperature"}, "Both series."}};
  return dataset;
}

}  // namespace netloom
