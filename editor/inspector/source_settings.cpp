#include "editor/inspector/source_settings.h"

#include <algorithm>
#include <functional>
#include <type_traits>

#include "editor/document/translated.h"
#include "editor/inspector/project_setting.h"
#include "engine/data/file_kind.h"
#include "engine/data/generated.h"

namespace netloom::editor {

namespace {

using Shown = std::function<bool(const std::string& source)>;

/// One field of one part of the data settings, shown where `shown` says so of the source.
template <class Part, class T>
Setting part_setting(ParameterInfo info, Part DataSettings::*part, T Part::*field,
                     const Shown& shown) {
  using Held =
      std::conditional_t<std::is_same_v<T, bool> || std::is_same_v<T, std::string>, T,
                         std::conditional_t<std::is_floating_point_v<T>, double, std::int64_t>>;
  Setting setting = project_setting(
      std::move(info),
      [=](const Project& project) { return static_cast<Held>(project.data.*part.*field); },
      [=](Project& project, const ParameterValue& value) {
        project.data.*part.*field = static_cast<T>(std::get<Held>(value));
      },
      "source");
  setting.shown = [shown](const Document& document) {
    return shown(document.project().data.source);
  };
  return setting;
}

/// A choice whose words stand in the order of the enum's values.
template <class Part, class E>
Setting choice_setting(ParameterInfo info, Part DataSettings::*part, E Part::*field,
                       const Shown& shown) {
  const std::vector<std::string> words = info.choices;
  Setting setting = project_setting(
      std::move(info),
      [=](const Project& project) {
        return words[static_cast<std::size_t>(project.data.*part.*field)];
      },
      [=](Project& project, const ParameterValue& value) {
        const auto at = std::find(words.begin(), words.end(), std::get<std::string>(value));
        project.data.*part.*field = static_cast<E>(at - words.begin());
      },
      "source");
  setting.shown = [shown](const Document& document) {
    return shown(document.project().data.source);
  };
  return setting;
}

bool is_generated(const std::string& source) {
  return generated_set(source) != nullptr;
}

bool is_text(const std::string& source) {
  return source == "shakespeare" || file_kind(source) == FileKind::text;
}

bool is_table(const std::string& source) {
  return file_kind(source) == FileKind::table || file_kind(source) == FileKind::json_lines;
}

bool holds_text(const std::string& source) {
  return is_text(source) || is_table(source) || source == "sentences" || source == "sorted" ||
         source == "reversed";
}

/// What is neither a name of the catalogue nor a file with an ending.
bool is_folder(const std::string& source) {
  const std::size_t slash = source.find_last_of('/');
  return slash != std::string::npos && source.find('.', slash) == std::string::npos;
}

bool holds_images(const std::string& source) {
  return source == "shapes" || source == "digits" || is_folder(source);
}

bool has_steps(const std::string& source) {
  return is_text(source) || is_table(source) || source == "demand";
}

Shown named(const std::string& name) {
  return [name](const std::string& source) { return source == name; };
}

void add_generator(std::vector<Setting>& settings) {
  const GeneratorOptions usual;
  const auto part = &DataSettings::options;
  const auto add = [&](ParameterInfo info, auto field, const Shown& shown) {
    settings.push_back(part_setting(std::move(info), part, field, shown));
  };
  add(whole_number("rows", translated("Rows"), usual.rows, 0, 1e7,
                   translated("Rows that are drawn; 0 for as many as usual.")),
      &GeneratorOptions::rows, is_generated);
  add(real_number(
          "noise", translated("Noise"), usual.noise, 0, 1e3,
          translated("Deviation added to points, series and pixels; figures are about 1 wide.")),
      &GeneratorOptions::noise, is_generated);
  add(whole_number("arms", translated("Arms"), usual.classes, 0, 1000,
                   translated("Arms of the spirals; 0 for as many as usual.")),
      &GeneratorOptions::classes, named("spirals"));
  add(real_number("turns", translated("Turns"), usual.turns, 0, 100,
                  translated("Turns of a spiral's arm.")),
      &GeneratorOptions::turns, named("spirals"));
  add(whole_number("kinds", translated("Kinds"), usual.classes, 0, 6,
                   translated("Kinds of shapes that are drawn; 0 for all six.")),
      &GeneratorOptions::classes, named("shapes"));
  add(whole_number("size", translated("Size"), usual.size, 8, 1024,
                   translated("Height and width of an image in pixels.")),
      &GeneratorOptions::size, named("shapes"));
  add(whole_number("channels", translated("Channels"), usual.channels, 1, 3,
                   translated("3 for colour, 1 for grey.")),
      &GeneratorOptions::channels, named("shapes"));
  ParameterInfo seed =
      whole_number("points_seed", translated("Points seed"), static_cast<std::int64_t>(usual.seed),
                   0, largest_seed, translated("Chooses what is drawn."));
  seed.advanced = true;
  add(std::move(seed), &GeneratorOptions::seed, is_generated);
}

void add_text(std::vector<Setting>& settings) {
  const auto part = &DataSettings::text;
  settings.push_back(choice_setting(
      choice_of(
          "unit", translated("Tokens"), "characters",
          {{"characters", translated("characters"), translated("Every character is a token.")},
           {"words", translated("words"), translated("Every word is a token.")}}),
      part, &TextSettings::unit, holds_text));
  settings.push_back(part_setting(yes_or_no("lower_case", translated("Lower case"), false,
                                            translated("Reads A to Z as a to z.")),
                                  part, &TextSettings::lower_case, holds_text));
  ParameterInfo most =
      whole_number("vocabulary", translated("Vocabulary"), 0, 0, 1e6,
                   translated("Tokens kept of a running text, the most frequent; 0 keeps all."));
  most.advanced = true;
  settings.push_back(part_setting(std::move(most), part, &TextSettings::vocabulary, is_text));
}

void add_windows(std::vector<Setting>& settings) {
  const auto part = &DataSettings::windows;
  settings.push_back(part_setting(
      whole_number(
          "length", translated("Window"), 0, 0, 1e6,
          translated("Steps that an input sees; 0 is 64 for text and no windows for tables.")),
      part, &WindowSettings::length, has_steps));
  settings.push_back(part_setting(
      whole_number("stride", translated("Stride"), 0, 0, 1e6,
                   translated("Steps from window to window; 0 is the length for text, else 1.")),
      part, &WindowSettings::stride, has_steps));
  settings.push_back(part_setting(whole_number("horizon", translated("Horizon"), 1, 1, 1e6,
                                               translated("Steps ahead that a target holds.")),
                                  part, &WindowSettings::horizon, has_steps));
}

void add_pairs(std::vector<Setting>& settings) {
  const auto part = &DataSettings::pairs;
  const auto shown = [](const std::string& source) { return !is_text(source); };
  ParameterInfo by =
      words("pairs_by", translated("Pairs by"), ParameterKind::text,
            translated("The column of a class: rows become pairs, half of them of one class."));
  by.advanced = true;
  settings.push_back(part_setting(std::move(by), part, &PairSettings::by, shown));
  ParameterInfo each = whole_number("pairs_each", translated("Pairs a row"), 1, 1, 100,
                                    translated("Pairs alike that each row begins, and as many that "
                                               "differ."));
  each.advanced = true;
  settings.push_back(part_setting(std::move(each), part, &PairSettings::each, shown));
}

void add_images(std::vector<Setting>& settings) {
  const ImageSettings usual;
  const auto part = &DataSettings::images;
  settings.push_back(
      part_setting(whole_number("height", translated("Height"), usual.height, 1, 8192,
                                translated("Pixels that images are scaled to.")),
                   part, &ImageSettings::height, is_folder));
  settings.push_back(part_setting(whole_number("width", translated("Width"), usual.width, 1, 8192,
                                               translated("Pixels that images are scaled to.")),
                                  part, &ImageSettings::width, is_folder));
  settings.push_back(choice_setting(
      choice_of("colours", translated("Colours"), "rgb",
                {{"rgb", QStringLiteral("rgb"), translated("Three channels: red, green, blue.")},
                 {"grey", translated("grey"), translated("One channel.")}}),
      part, &ImageSettings::colours, is_folder));
  settings.push_back(
      part_setting(words("labels", translated("Labels"), ParameterKind::text,
                         translated("A CSV file in the folder whose first column names the images; "
                                    "without one, folders are classes.")),
                   part, &ImageSettings::labels, is_folder));
  ParameterInfo damaged = real_number("damaged", translated("Damaged"), usual.damaged, 0, 1,
                                      translated("Share of images that may be unreadable."));
  damaged.advanced = true;
  settings.push_back(part_setting(std::move(damaged), part, &ImageSettings::damaged, is_folder));
}

void add_augment(std::vector<Setting>& settings) {
  const auto part = &DataSettings::augment;
  settings.push_back(part_setting(yes_or_no("flip", translated("Flip"), false,
                                            translated("Mirrors half of the images in training.")),
                                  part, &AugmentSettings::flip, holds_images));
  settings.push_back(part_setting(
      whole_number(
          "shift", translated("Shift"), 0, 0, 1024,
          translated(
              "Pixels that images are moved at most in training. Black comes in, and into masks "
              "the label that the loss leaves out, or class 0.")),
      part, &AugmentSettings::shift, holds_images));
  settings.push_back(
      part_setting(real_number("rotate", translated("Rotate"), 0, 0, 180,
                               translated("Degrees that images are turned at most in training. "
                                          "What comes in is as with Shift.")),
                   part, &AugmentSettings::rotate, holds_images));
  settings.push_back(part_setting(
      real_number("brightness", translated("Brightness"), 0, 0, 1,
                  translated("Added to all pixels at most in training; 1 is from black to white.")),
      part, &AugmentSettings::brightness, holds_images));
}

}  // namespace

std::vector<Setting> source_settings() {
  std::vector<Setting> settings;
  add_generator(settings);
  add_text(settings);
  add_windows(settings);
  add_pairs(settings);
  add_images(settings);
  add_augment(settings);
  return settings;
}

}  // namespace netloom::editor
