#pragma once

#include <array>
#include <span>
#include <vector>

#include <QColor>
#include <QPalette>
#include <QString>

namespace netloom::editor {

/// What a layer does, in the order of the palette and of the engine's own enumeration. Each has a
/// colour and a glyph, so colour is never the only sign.
enum class Category { data, weights, regularise, activation, pool, combine, sequence, loss, block };

inline constexpr int category_count = 9;
inline constexpr int series_count = 8;

/// The stable word of a category as themes and layers write it: "data", "weights", …
QString name_of(Category category);

/// The category of the stable word `name`; `Category::data` for a word that is not one (a plugin's
/// own category).
Category category_named(const QString& name);

/// All colours and numbers that the desktop paints with. Fields have the names of the tokens in the
/// theme file.
struct Theme {
  QString name;
  bool dark = true;

  QColor canvas, panel, raised;      ///< Grounds: canvas, chrome, node and button.
  QColor hover, popup, code, field;  ///< Grounds: row under the pointer, popup, code view, field.
  QColor line, line2, line3;         ///< Separator, edge of node and button, edge of field.
  QColor grid, wire;                 ///< Dots of the canvas, links.
  QColor text, text2, text3;         ///< Names and values, labels, help and units.
  QColor accent, accent_soft, on_accent;
  QColor error, error_line, error_soft;
  QColor warn, warn_soft, ok, info, info_soft;
  QColor glyph;                ///< Category glyph on its tile.
  QColor shade, shade_strong;  ///< Translucent black under nodes and popups.
  QColor code_keyword, code_string, code_number, code_function;

  std::array<QColor, category_count> categories;
  std::array<QColor, series_count> series;
  std::array<QColor, category_count> headers;  ///< Derived: `tint` % of the category over `raised`.
  std::array<QColor, category_count>
      header_edges;  ///< Derived: 34 % of the category over `raised`.

  std::vector<QColor> ramp_magnitude;  ///< Values that are never negative, from 0 to the largest.
  std::vector<QColor>
      ramp_signed;  ///< Signed values, from minus the largest to the largest; ground at 0.
  std::vector<QColor> ramp_ink;  ///< Data, from 0 to the largest.

  int tint = 0;  ///< Per cent.
  int radius_tile = 0, radius_field = 0, radius_node = 0, radius_card = 0,
      radius_group = 0;  ///< Pixels.
  int motion_hover = 0, motion_popup = 0, motion_layout = 0,
      motion_workspace = 0;  ///< ms; all 0 when reduced.

  /// The two themes that come with Netloom.
  static Theme built_in_dark();
  static Theme built_in_light();

  /// Reads a theme file. Throws Error when the file cannot be read, is not JSON, lacks a token or
  /// holds a wrong one.
  static Theme load(const QString& path);

  /// Reads a theme from the JSON `text`; `context` names it in errors.
  static Theme from_json(const QByteArray& text, const QString& context);

  const QColor& colour(Category category) const { return categories[static_cast<int>(category)]; }

  /// The ground of a node's header.
  const QColor& header_colour(Category category) const {
    return headers[static_cast<int>(category)];
  }

  /// The line below a node's header.
  const QColor& header_edge(Category category) const {
    return header_edges[static_cast<int>(category)];
  }

  /// The colour of series `index` (0 is train); repeats after eight.
  const QColor& series_colour(int index) const { return series[index % series_count]; }

  /// The palette for Qt's own widgets.
  QPalette palette() const;
};

/// One colour of the theme file and where it lives.
struct ColourToken {
  const char* name;
  QColor Theme::*field;
};

/// One number of the theme file and where it lives.
struct NumberToken {
  const char* name;
  int Theme::*field;
};

/// Every plain colour and number token, in the order of the theme file.
std::span<const ColourToken> colour_tokens();
std::span<const NumberToken> number_tokens();

/// `share` (0–1) of `top` over `ground`, in sRGB as the pictures mix.
QColor mixed(const QColor& top, const QColor& ground, double share);

/// `colour` with the opacity `alpha` (0–1).
QColor with_alpha(QColor colour, double alpha);

/// The colour at `position` (0–1, clamped) of a ramp of at least one colour.
QColor ramp_colour(const std::vector<QColor>& ramp, double position);

/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);

}  // namespace netloom::editor
