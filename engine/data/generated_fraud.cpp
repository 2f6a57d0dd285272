#include <algorithm>
#include <array>
#include <cmath>

#include "engine/core/random.h"
#include "engine/data/generated.h"

namespace netloom {

namespace {

/// How a payment's numbers are spread, for honest payments and for frauds; the two overlap.
struct Spread {
  double mean = 0;
  double deviation = 1;
};

/// Draws what belongs to one row: every quantity has numbers of its own.
struct Payment {
  const GeneratorOptions& options;
  std::size_t row;
  bool fraud;

  double normal(std::string_view quantity, Spread honest, Spread wrong) const {
    const Spread spread = fraud ? wrong : honest;
    const RandomStream stream{options.seed, stream_of(quantity)};
    return spread.mean + spread.deviation * stream.normal(row);
  }
  bool happens(std::string_view quantity, double honest, double wrong) const {
    const RandomStream stream{options.seed, stream_of(quantity)};
    return stream.uniform(row) < (fraud ? wrong : honest);
  }
};

constexpr double share_of_frauds = 0.01;

const std::vector<std::string> shops{"grocery", "fuel", "travel", "online", "jewellery"};

std::int64_t shop_of(const Payment& payment) {
  constexpr std::array<double, 5> honest{0.45, 0.7, 0.78, 0.97, 1};
  constexpr std::array<double, 5> wrong{0.1, 0.2, 0.35, 0.8, 1};
  const RandomStream stream{payment.options.seed, stream_of("shop")};
  const double place = stream.uniform(payment.row);
  const auto& shares = payment.fraud ? wrong : honest;
  return std::find_if(shares.begin(), shares.end(), [&](double end) { return place < end; }) -
         shares.begin();
}

/// Most people sleep at night; a fraud comes at any hour.
double hour_of(const Payment& payment) {
  const RandomStream stream{payment.options.seed, stream_of("any hour")};
  if (payment.happens("at night", 0.05, 0.5)) return 24 * double{stream.uniform(payment.row)};
  return std::clamp(payment.normal("hour", {15, 4}, {15, 5}), 0.0, 23.99);
}

}  // namespace

Dataset generate_fraud(const GeneratorOptions& options) {
  const RandomStream label{options.seed, stream_of("fraud")};
  const auto rows = static_cast<std::size_t>(options.rows);
  std::array<std::vector<float>, 6> numbers;
  for (auto& column : numbers) column.resize(rows);
  std::vector<std::int64_t> shop(rows);
  std::vector<std::int64_t> fraud(rows);
  for (std::size_t row = 0; row < rows; ++row) {
    const Payment payment{options, row, label.uniform(row) < share_of_frauds};
    fraud[row] = payment.fraud ? 1 : 0;
    shop[row] = shop_of(payment);
    const std::array<double, 6> drawn{
        std::exp(payment.normal("amount", {3.2, 0.9}, {4.5, 1.1})),
        hour_of(payment),
        std::exp(payment.normal("distance", {1.2, 1.1}, {3.0, 1.5})),
        std::floor(std::exp(payment.normal("payments", {0, 0.6}, {0.9, 0.8}))),
        std::exp(payment.normal("age", {6.5, 0.9}, {5.6, 1.2})),
        payment.happens("device", 0.06, 0.45) ? 1.0 : 0.0};
    for (std::size_t i = 0; i < drawn.size(); ++i) numbers[i][row] = static_cast<float>(drawn[i]);
  }
  Dataset dataset;
  const std::array<std::array<const char*, 3>, 6> about{
      {{"amount", "€", "What is paid."},
       {"hour", "h", "Time of day."},
       {"distance", "km", "From the place of the payment before."},
       {"payments last hour", "", "With the same card."},
       {"account age", "d", "Days since the card was given out."},
       {"new device", "", "1 where the device was never seen before."}}};
  ColumnGroup features{"features", {}, "All that is known of a payment."};
  for (std::size_t i = 0; i < about.size(); ++i) {
    dataset.columns.push_back(number_column(about[i][0], numbers[i]));
    dataset.columns.back().unit = about[i][1];
    dataset.columns.back().description = about[i][2];
    features.parts.emplace_back(about[i][0]);
  }
  dataset.columns.push_back(class_column("shop", shop, shops));
  dataset.columns.push_back(class_column("fraud", fraud, {"no", "yes"}));
  features.parts.emplace_back("shop");
  dataset.groups = {std::move(features)};
  return dataset;
}

}  // namespace netloom
