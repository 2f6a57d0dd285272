#include "editor/theme/theme.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include <QFile>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"

namespace netloom::editor {

namespace {

using nlohmann::json;

constexpr const char* category_names[category_count] = {
    "data", "weights", "regularise", "activation", "pool", "combine", "sequence", "loss", "block"};

constexpr ColourToken colours[] = {
    {"canvas", &Theme::canvas},
    {"panel", &Theme::panel},
    {"raised", &Theme::raised},
    {"hover", &Theme::hover},
    {"popup", &Theme::popup},
    {"code", &Theme::code},
    {"field", &Theme::field},
    {"line", &Theme::line},
    {"line2", &Theme::line2},
    {"line3", &Theme::line3},
    {"grid", &Theme::grid},
    {"wire", &Theme::wire},
    {"text", &Theme::text},
    {"text2", &Theme::text2},
    {"text3", &Theme::text3},
    {"accent", &Theme::accent},
    {"accent_soft", &Theme::accent_soft},
    {"on_accent", &Theme::on_accent},
    {"error", &Theme::error},
    {"error_line", &Theme::error_line},
    {"error_soft", &Theme::error_soft},
    {"warn", &Theme::warn},
    {"warn_soft", &Theme::warn_soft},
    {"ok", &Theme::ok},
    {"info", &Theme::info},
    {"info_soft", &Theme::info_soft},
    {"glyph", &Theme::glyph},
    {"shade", &Theme::shade},
    {"shade_strong", &Theme::shade_strong},
    {"code_keyword", &Theme::code_keyword},
    {"code_string", &Theme::code_string},
    {"code_number", &Theme::code_number},
    {"code_function", &Theme::code_function},
};

constexpr NumberToken numbers[] = {
    {"tint", &Theme::tint},
    {"radius_tile", &Theme::radius_tile},
    {"radius_field", &Theme::radius_field},
    {"radius_node", &Theme::radius_node},
    {"radius_card", &Theme::radius_card},
    {"radius_group", &Theme::radius_group},
    {"motion_hover", &Theme::motion_hover},
    {"motion_popup", &Theme::motion_popup},
    {"motion_layout", &Theme::motion_layout},
    {"motion_workspace", &Theme::motion_workspace},
};

/// Reads tokens and says which one is missing or wrong, and where.
class Reader {
 public:
  explicit Reader(std::string context) : context_(std::move(context)) {}

  [[noreturn]] void fail(const std::string& message) const {
    throw Error(ErrorCode::input, message, context_);
  }

  const json& at(const json& object, const std::string& key) const {
    if (!object.is_object() || !object.contains(key)) {
      fail("The theme has no \"" + key + "\". Add it; the built-in dark theme shows all tokens.");
    }
    return object.at(key);
  }

  QColor colour(const json& value, const std::string& key) const {
    const QColor read =
        value.is_string() ? QColor(QString::fromStdString(value.get<std::string>())) : QColor();
    if (!read.isValid()) {
      fail("\"" + key + "\" is " + value.dump() + ", but must be a colour such as \"#45D3B8\".");
    }
    return read;
  }

  int number(const json& value, const std::string& key) const {
    if (!value.is_number_integer() || value.get<int>() < 0) {
      fail("\"" + key + "\" is " + value.dump() + ", but must be a whole number of 0 or more.");
    }
    return value.get<int>();
  }

  std::vector<QColor> ramp(const json& ramps, const std::string& key) const {
    const json& list = at(ramps, key);
    if (!list.is_array() || list.size() < 2) fail("\"" + key + "\" needs two or more colours.");
    std::vector<QColor> colours_read;
    for (const json& one : list) colours_read.push_back(colour(one, key));
    return colours_read;
  }

 private:
  std::string context_;
};

void read_lists(const Reader& reader, const json& document, Theme& theme) {
  const json& categories = reader.at(document, "categories");
  for (int i = 0; i < category_count; ++i) {
    theme.categories[i] =
        reader.colour(reader.at(categories, category_names[i]), category_names[i]);
  }
  const json& series = reader.at(document, "series");
  if (!series.is_array() || series.size() != series_count) {
    reader.fail("\"series\" holds " + std::to_string(series.size()) + " colours, but needs 8.");
  }
  for (int i = 0; i < series_count; ++i) theme.series[i] = reader.colour(series[i], "series");
  const json& ramps = reader.at(document, "ramps");
  theme.ramp_magnitude = reader.ramp(ramps, "magnitude");
  theme.ramp_signed = reader.ramp(ramps, "signed");
  theme.ramp_ink = reader.ramp(ramps, "ink");
}

void mix_headers(Theme& theme) {
  for (int i = 0; i < category_count; ++i) {
    theme.headers[i] = mixed(theme.categories[i], theme.raised, theme.tint / 100.0);
    theme.header_edges[i] = mixed(theme.categories[i], theme.raised, 0.34);
  }
}

}  // namespace

QString name_of(Category category) {
  return QString::fromLatin1(category_names[static_cast<int>(category)]);
}

Category category_named(const QString& name) {
  const auto* found = std::find(std::begin(category_names), std::end(category_names), name);
  if (found == std::end(category_names)) return Category::data;
  return static_cast<Category>(found - std::begin(category_names));
}

std::span<const ColourToken> colour_tokens() {
  return colours;
}
std::span<const NumberToken> number_tokens() {
  return numbers;
}

Theme Theme::built_in_dark() {
  return load(":/themes/dark.json");
}
Theme Theme::built_in_light() {
  return load(":/themes/light.json");
}

Theme Theme::load(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    throw Error(ErrorCode::io,
                phrase("The theme cannot be read: {}.", file.errorString().toStdString()),
                path.toStdString());
  }
  return from_json(file.readAll(), path);
}

Theme Theme::from_json(const QByteArray& text, const QString& context) {
  const Reader reader(context.toStdString());
  const json document = json::parse(text.begin(), text.end(), nullptr, false);
  if (!document.is_object()) reader.fail("The theme is not a JSON object.");
  Theme theme;
  const json& name = reader.at(document, "name");
  const json& dark = reader.at(document, "dark");
  if (!name.is_string() || !dark.is_boolean()) {
    reader.fail("\"name\" must be a text and \"dark\" true or false.");
  }
  theme.name = QString::fromStdString(name.get<std::string>());
  theme.dark = dark.get<bool>();
  const json& plain = reader.at(document, "colours");
  for (const auto& [key, field] : colours) {
    theme.*field = reader.colour(reader.at(plain, key), key);
  }
  const json& whole = reader.at(document, "numbers");
  for (const auto& [key, field] : numbers) {
    theme.*field = reader.number(reader.at(whole, key), key);
  }
  read_lists(reader, document, theme);
  mix_headers(theme);
  return theme;
}

QPalette Theme::palette() const {
  QPalette result;
  const auto set = [&](QPalette::ColorRole role, const QColor& normal, const QColor& disabled) {
    result.setColor(QPalette::Active, role, normal);
    result.setColor(QPalette::Inactive, role, normal);
    result.setColor(QPalette::Disabled, role, disabled);
  };
  const auto set_same = [&](QPalette::ColorRole role, const QColor& colour) {
    set(role, colour, colour);
  };
  set_same(QPalette::Window, panel);
  set(QPalette::WindowText, text, text3);
  set_same(QPalette::Base, field);
  set_same(QPalette::AlternateBase, panel);
  set_same(QPalette::ToolTipBase, popup);
  set_same(QPalette::ToolTipText, text);
  set_same(QPalette::PlaceholderText, text3);
  set(QPalette::Text, text, text3);
  set_same(QPalette::Button, raised);
  set(QPalette::ButtonText, text, text3);
  set_same(QPalette::BrightText, error);
  set_same(QPalette::Light, line3);
  set_same(QPalette::Midlight, line2);
  set_same(QPalette::Mid, line2);
  set_same(QPalette::Dark, line);
  set_same(QPalette::Shadow, line);
  set_same(QPalette::Highlight, accent_soft);
  set_same(QPalette::HighlightedText, text);
  set_same(QPalette::Link, info);
  set_same(QPalette::LinkVisited, info);
  return result;
}

QColor mixed(const QColor& top, const QColor& ground, double share) {
  const auto mix = [share](int a, int b) {
    return static_cast<int>(std::lround(a * share + b * (1 - share)));
  };
  return QColor(mix(top.red(), ground.red()), mix(top.green(), ground.green()),
                mix(top.blue(), ground.blue()));
}

QColor with_alpha(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(alpha));
  return colour;
}

QColor ramp_colour(const std::vector<QColor>& ramp, double position) {
  assert(!ramp.empty());
  // Written so that a NaN counts as 0.
  const double inside = position > 0 ? std::min(position, 1.0) : 0.0;
  const double scaled = inside * static_cast<double>(ramp.size() - 1);
  const std::size_t low = std::min(static_cast<std::size_t>(scaled), ramp.size() - 1);
  const std::size_t high = std::min(low + 1, ramp.size() - 1);
  return mixed(ramp[high], ramp[low], scaled - static_cast<double>(low));
}

double contrast(const QColor& a, const QColor& b) {
  const auto linear = [](float channel) {
    return channel <= 0.04045f ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
  };
  const auto luminance = [&](const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
  };
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace netloom::editor
