#pragma once

#include <QFont>

namespace netloom::editor {

/// What a text is, which decides its face, size and weight. Sizes are pixels at 100 %.
enum class FontRole {
  page_title,    ///< Inter 20/600.
  dialog_title,  ///< Inter 15/600.
  panel_title,   ///< Inter 14/600.
  workspace,     ///< Inter 13/500: the tabs of the top bar.
  heading,       ///< Inter 13/600: project name, card, empty state.
  body,          ///< Inter 12.5/400.
  strong,        ///< Inter 12.5/600.
  button,        ///< Inter 12.5/500.
  label,         ///< Inter 12/400: parameter names, secondary sentences.
  label_strong,  ///< Inter 12/500: tabs, small buttons, segments.
  node_name,     ///< Inter 12/600.
  help,          ///< Inter 11/400: help, captions, node summary, status strip.
  caption,       ///< Inter 11/600: section titles.
  chip,          ///< Inter 11/500.
  mono,          ///< JetBrains Mono 12/400: values in fields and tables.
  mono_strong,   ///< JetBrains Mono 12/600.
  mono_help,     ///< JetBrains Mono 11/400: code, numbers inside small text.
  mono_small,    ///< JetBrains Mono 10.5/400: node footers, shape labels, units, keycaps.
  mono_tiny,     ///< JetBrains Mono 9.5/400: the ends of a histogram, nothing else.
  live_value,    ///< JetBrains Mono 17/500.
};

/// The font of `role`. Falls back to the desktop's own sans and monospace faces where Inter or
/// JetBrains Mono is not installed.
///
/// Qt rounds every font to whole pixels, also one set in points. The half sizes therefore are a
/// whole size with the horizontal stretch that gives exactly the widths of the half size: 12 px at
/// 104 % for 12.5 px (hinting makes capitals 9 px high either way), 11 px at 95 % for 10.5 px.
QFont font(FontRole role);

/// Distance in px between base lines of running text in `role`: 14.5 for help, 17 for labels, 17.5
/// for the body.
double line_height(FontRole role);

}  // namespace netloom::editor
