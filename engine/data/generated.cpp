#include "engine/data/generated.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

const std::vector<std::string> plane{"x", "y", "class", "point"};

void check(bool good, std::string_view option, double value, std::string_view range) {
  if (good) return;
  throw Error(ErrorCode::input,
              phrase("The option {} is {}; it must be {}.", option, number_text(value), range),
              "data.options");
}

void check(const GeneratorOptions& options) {
  check(options.rows >= 10 && options.rows <= 10'000'000, "rows", static_cast<double>(options.rows),
        "10 to 10,000,000");
  check(options.noise >= 0 && options.noise <= 10, "noise", options.noise, "0 to 10");
  check(options.classes >= 2 && options.classes <= 100, "classes", options.classes, "2 to 100");
  check(options.size >= 8 && options.size <= 1024, "size", static_cast<double>(options.size),
        "8 to 1024");
  check(options.channels == 1 || options.channels == 3, "channels",
        static_cast<double>(options.channels), "1 or 3");
  check(options.turns > 0 && options.turns <= 100, "turns", options.turns, "above 0, at most 100");
}

}  // namespace

std::span<const GeneratedSet> generated_sets() {
  static const std::array<GeneratedSet, 11> sets{{
      {"circles", "Circles", "Points on two circles, one inside the other.", plane, 600, 2,
       generate_circles},
      {"demand",
       "Demand by the hour",
       "Hourly demand for power with days, weeks and a trend, and the temperature: a series.",
       {"demand", "temperature", "features"},
       8760,
       2,
       generate_demand},
      {"fraud",
       "Card fraud",
       "Card payments, 1 in 100 a fraud that looks much like the others.",
       {"amount", "hour", "distance", "payments last hour", "account age", "new device", "shop",
        "fraud", "features"},
       20'000,
       2,
       generate_fraud},
      {"moons", "Moons", "Points on two half moons that reach into each other.", plane, 600, 2,
       generate_moons},
      {"reversed",
       "Reversed letters",
       "Letters, and the same letters in reverse order.",
       {"letters", "answer"},
       4000,
       2,
       generate_reversed},
      {"reviews",
       "Reviews",
       "Short reviews of films, for or against; \"not\", \"but\" and \"though\" turn them around.",
       {"review", "verdict"},
       4000,
       2,
       generate_reviews},
      {"sentences",
       "Parts of speech",
       "English sentences of a small grammar, with the part of speech of each word.",
       {"words", "tags"},
       4000,
       2,
       generate_sentences},
      {"shapes",
       "Shapes",
       "Images of one shape each in any colour, place and size, and a mask of its pixels.",
       {"image", "shape", "mask"},
       2000,
       6,
       generate_shapes},
      {"sorted",
       "Sorted letters",
       "Letters, and the same letters in alphabetical order.",
       {"letters", "answer"},
       4000,
       2,
       generate_sorted},
      {"spirals", "Spirals", "Points on the arms of a spiral, one class an arm.", plane, 600, 2,
       generate_spirals},
      {"xor", "Exclusive or", "Points in four squares; opposite squares have the same class.",
       plane, 600, 2, generate_xor},
  }};
  return sets;
}

const GeneratedSet* generated_set(std::string_view name) {
  const auto sets = generated_sets();
  const auto found =
      std::find_if(sets.begin(), sets.end(), [&](const auto& one) { return one.name == name; });
  return found == sets.end() ? nullptr : &*found;
}

Dataset generate(const GeneratedSet& set, GeneratorOptions options) {
  if (options.rows == 0) options.rows = set.rows;
  if (options.classes == 0) options.classes = set.classes;
  check(options);
  Dataset dataset = set.make(options);
  dataset.name = set.name;
  dataset.rows = options.rows;
  return dataset;
}

Column text_column(std::string name, std::vector<std::string> texts) {
  Column column;
  column.name = std::move(name);
  column.kind = ColumnKind::text;
  column.texts = std::move(texts);
  return column;
}

}  // namespace netloom
