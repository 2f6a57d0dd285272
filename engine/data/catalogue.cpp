#include "engine/data/catalogue.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/data/csv.h"
#include "engine/data/file_source.h"
#include "engine/data/file_text.h"
#include "engine/data/generated.h"
#include "engine/data/pairs.h"
#include "engine/data/text_source.h"

namespace netloom {

namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

Json read_about(const fs::path& folder) {
  const std::string path = (folder / "about.json").string();
  try {
    return Json::parse(read_file_text(path));
  } catch (const Json::exception& error) {
    throw Error(ErrorCode::input,
                phrase("The description is no JSON: {}.", std::string(error.what())), path);
  }
}

/// Runs `use`, and names the file where a key is absent or of another type.
template <class Function>
auto with_context(const fs::path& folder, Function use) {
  try {
    return use();
  } catch (const Json::exception& error) {
    throw Error(ErrorCode::input,
                phrase("The description does not fit: {}.", std::string(error.what())),
                (folder / "about.json").string());
  }
}

[[noreturn]] void unfit(const std::string& context, const Phrase& message) {
  throw Error(ErrorCode::input, message, context);
}

DatasetAbout about_of(const std::string& name, const Json& json) {
  DatasetAbout about;
  about.name = name;
  about.title = json.at("title");
  about.description = json.at("description");
  about.source = json.at("source");
  about.licence = json.at("licence");
  about.citation = json.at("citation");
  about.changes = json.value("changes", "");
  about.rows = json.at("rows");
  for (const Json& column : json.at("columns")) about.columns.push_back(column.at("name"));
  for (const Json& group : json.value("groups", Json::array())) {
    about.columns.push_back(group.at("name"));
  }
  return about;
}

DatasetAbout generated_about(const GeneratedSet& set) {
  DatasetAbout about;
  about.name = set.name;
  about.title = set.title;
  about.description = set.description;
  about.source = "Drawn by formula when opened.";
  about.rows = set.rows;
  about.columns = set.columns;
  about.generated = true;
  return about;
}

Shape shape_of(const Json& axes, const std::string& context) {
  Shape shape;
  for (const std::string axis : axes) {
    const std::vector<std::string> words = split(axis, ' ');
    const auto role = role_named(words.front());
    if (words.size() != 2 || !role) {
      unfit(context, phrase("\"{}\" is no axis. Write a role and a size: \"channel 1\".", axis));
    }
    shape.push_back({*role, std::stoll(words[1])});
  }
  return shape;
}

Column numbers_of(const Column& column, const std::string& context) {
  if (column.kind != ColumnKind::number && !numeric_classes(column)) {
    unfit(context, phrase("Column \"{}\" of the file holds text.", column.name));
  }
  return as_number(column);
}

/// Joins the number columns from the one named "first" on into images, each value times "scale".
Column image_column(const Json& json, const Dataset& table, const std::string& context) {
  Column column;
  column.name = json.at("name");
  column.kind = ColumnKind::image;
  column.sample = shape_of(json.at("shape"), context);
  const auto pixels = static_cast<std::size_t>(column.sample.count());
  const std::string first_name = json.at("first");
  const auto first = std::find_if(table.columns.begin(), table.columns.end(),
                                  [&](const Column& one) { return one.name == first_name; });
  if (pixels > static_cast<std::size_t>(table.columns.end() - first)) {
    unfit(context, phrase("There are no {} columns from \"{}\" on.", pixels, first_name));
  }
  Shape shape{{Role::batch, table.rows}};
  for (const Axis& axis : column.sample) shape.push_back(axis);
  column.values = Array(Dtype::f32, shape);
  const auto values = column.values.values<float>();
  const float scale = json.value("scale", 1.0F);
  for (std::size_t i = 0; i < pixels; ++i) {
    const Column numbers = numbers_of(*(first + static_cast<std::ptrdiff_t>(i)), context);
    const auto from = numbers.values.values<float>();
    for (std::size_t row = 0; row < from.size(); ++row)
      values[row * pixels + i] = from[row] * scale;
  }
  return column;
}

/// A class column with the classes in the order of the description.
Column ordered_classes(const Json& json, const Column& found, const std::string& context) {
  const Column column = as_classes(found);
  const std::vector<std::string> classes = json.at("classes");
  std::vector<std::int64_t> labels;
  for (const std::int64_t label : column.values.values<std::int64_t>()) {
    const std::string name = label < 0 ? "" : column.classes[static_cast<std::size_t>(label)];
    const auto place = std::find(classes.begin(), classes.end(), name);
    if (place == classes.end()) unfit(context, phrase("\"{}\" is no class.", name));
    labels.push_back(place - classes.begin());
  }
  return class_column(column.name, labels, classes);
}

Column described_column(const Json& json, const Dataset& table, const std::string& context) {
  const std::string kind = json.value("kind", "number");
  if (kind == "image") return image_column(json, table, context);
  const std::string name = json.at("name");
  const Column* const found = table.column(name);
  if (found == nullptr) unfit(context, phrase("The file has no column \"{}\".", name));
  return kind == "class" ? ordered_classes(json, *found, context) : numbers_of(*found, context);
}

Dataset open_described(const DataSettings& settings, const fs::path& folder) {
  const std::string& name = settings.source;
  const Json about = read_about(folder);
  const std::string context = (folder / "about.json").string();
  return with_context(folder, [&] {
    const std::string file = (folder / about.at("file").get<std::string>()).string();
    if (about.value("kind", "table") == "text") {
      Dataset dataset = read_text(file, settings);
      dataset.name = name;
      return dataset;
    }
    const Dataset table = read_csv(file);
    Dataset dataset;
    dataset.name = name;
    dataset.rows = table.rows;
    for (const Json& json : about.at("columns")) {
      Column column = described_column(json, table, context);
      column.description = json.value("description", "");
      column.unit = json.value("unit", "");
      dataset.columns.push_back(std::move(column));
    }
    for (const Json& json : about.value("groups", Json::array())) {
      dataset.groups.push_back({json.at("name"), json.at("parts"), json.value("description", "")});
    }
    return dataset;
  });
}

bool is_plain_name(const std::string& source) {
  return source.find_first_of("./\\") == std::string::npos;
}

}  // namespace

DatasetCatalogue::DatasetCatalogue(fs::path folder) : folder_(std::move(folder)) {}

std::vector<DatasetAbout> DatasetCatalogue::list() const {
  std::vector<DatasetAbout> all;
  std::error_code failed;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_, failed)) {
    if (!fs::exists(entry.path() / "about.json")) continue;
    all.push_back(with_context(entry.path(), [&] {
      return about_of(entry.path().filename().string(), read_about(entry.path()));
    }));
  }
  if (failed) {
    throw Error(ErrorCode::io, phrase("The folder of data sets cannot be read."), folder_.string());
  }
  for (const GeneratedSet& set : generated_sets()) all.push_back(generated_about(set));
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return all;
}

Dataset DatasetCatalogue::open(const DataSettings& settings, const fs::path& base,
                               const ReadProgress& progress) const {
  return with_pairs(open_source(settings, base, progress), settings);
}

Dataset DatasetCatalogue::open_source(const DataSettings& settings, const fs::path& base,
                                      const ReadProgress& progress) const {
  const std::string& source = settings.source;
  if (const GeneratedSet* set = generated_set(source)) {
    return with_windows(generate(*set, settings.options), settings.windows);
  }
  if (!is_plain_name(source)) return open_file(base / source, settings, progress);
  const bool named = !source.empty();
  if (named && fs::exists(folder_ / source / "about.json")) {
    return with_windows(open_described(settings, folder_ / source), settings.windows);
  }
  if (named && fs::exists(base / source)) return open_file(base / source, settings, progress);
  std::vector<std::string> names;
  for (const DatasetAbout& about : list()) names.push_back(about.name);
  if (source.empty()) {
    throw Error(ErrorCode::not_found,
                phrase("Choose a data source: {}, or the path of a file or folder.",
                       fmt::join(names, ", ")),
                "data.source");
  }
  const std::string guess = nearest(source, names);
  const Phrase hint = guess.empty() ? phrase("There are {}.", fmt::join(names, ", "))
                                    : phrase("Did you mean \"{}\"?", guess);
  throw Error(
      ErrorCode::not_found,
      phrase("There is no data set \"{}\". {} Files are given by their path.", source, hint),
      "data.source");
}

}  // namespace netloom
