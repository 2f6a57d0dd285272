#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// A data set that is drawn by formula when it is opened.
struct GeneratedSet {
  std::string_view name;
  std::string_view title;
  std::string_view description;
  std::vector<std::string> columns;  ///< Columns and groups that can be bound.
  std::int64_t rows = 600;           ///< Where the options leave the number open.
  int classes = 2;                   ///< The same.
  Dataset (*make)(const GeneratorOptions& options) = nullptr;  ///< Name and groups come after.
};

/// All generated sets by name.
NETLOOM_API std::span<const GeneratedSet> generated_sets();

/// The set of that name, or null.
NETLOOM_API const GeneratedSet* generated_set(std::string_view name);

/// Draws `set`: the same options give the same bits. Throws Error(input) for options out of range.
NETLOOM_API Dataset generate(const GeneratedSet& set, GeneratorOptions options);

// One function per family; each draws `options.rows` rows.
Dataset generate_spirals(const GeneratorOptions& options);
Dataset generate_moons(const GeneratorOptions& options);
Dataset generate_circles(const GeneratorOptions& options);
Dataset generate_xor(const GeneratorOptions& options);
Dataset generate_demand(const GeneratorOptions& options);
Dataset generate_fraud(const GeneratorOptions& options);
Dataset generate_reviews(const GeneratorOptions& options);
Dataset generate_sentences(const GeneratorOptions& options);
Dataset generate_reversed(const GeneratorOptions& options);
Dataset generate_shapes(const GeneratorOptions& options);
Dataset generate_sorted(const GeneratorOptions& options);

/// A column of free text.
Column text_column(std::string name, std::vector<std::string> texts);

}  // namespace netloom
