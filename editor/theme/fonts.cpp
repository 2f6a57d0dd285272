#include "editor/theme/fonts.h"

#include <iterator>
#include <vector>

#include <QStringList>

namespace netloom::editor {

namespace {

/// A font, and the px between its base lines in running text. `stretch` is per cent of the natural
/// widths.
struct Face {
  int pixels;
  int stretch;
  QFont::Weight weight;
  bool mono;
  double line;
};

/// In the order of FontRole.
constexpr Face faces[] = {
    {20, 100, QFont::DemiBold, false, 28},    // page_title
    {15, 100, QFont::DemiBold, false, 21},    // dialog_title
    {14, 100, QFont::DemiBold, false, 18},    // panel_title
    {13, 100, QFont::Medium, false, 18},      // workspace
    {13, 100, QFont::DemiBold, false, 18},    // heading
    {12, 104, QFont::Normal, false, 17.5},    // body
    {12, 104, QFont::DemiBold, false, 17.5},  // strong
    {12, 104, QFont::Medium, false, 17.5},    // button
    {12, 100, QFont::Normal, false, 17},      // label
    {12, 100, QFont::Medium, false, 17},      // label_strong
    {12, 100, QFont::DemiBold, false, 17},    // node_name
    {11, 100, QFont::Normal, false, 14.5},    // help
    {11, 100, QFont::DemiBold, false, 15},    // caption
    {11, 100, QFont::Medium, false, 15},      // chip
    {12, 100, QFont::Normal, true, 17},       // mono
    {12, 100, QFont::DemiBold, true, 17},     // mono_strong
    {11, 100, QFont::Normal, true, 17},       // mono_help
    {11, 95, QFont::Normal, true, 14.5},      // mono_small
    {10, 95, QFont::Normal, true, 13},        // mono_tiny
    {17, 100, QFont::Medium, true, 22},       // live_value
};
static_assert(std::size(faces) == static_cast<std::size_t>(FontRole::live_value) + 1);

const Face& face_of(FontRole role) {
  return faces[static_cast<std::size_t>(role)];
}

QFont font_of(const Face& face) {
  QFont result;
  result.setFamilies(face.mono ? QStringList{"JetBrains Mono", "DejaVu Sans Mono", "monospace"}
                               : QStringList{"Inter", "Noto Sans", "sans-serif"});
  result.setStyleHint(face.mono ? QFont::Monospace : QFont::SansSerif);
  result.setPixelSize(face.pixels);
  result.setStretch(face.stretch);
  result.setWeight(face.weight);
  // Whole-pixel advances would undo the stretch and make widths differ between machines.
  result.setHintingPreference(QFont::PreferVerticalHinting);
  return result;
}

}  // namespace

QFont font(FontRole role) {
  // Copies of one font look its engine up once for all. Never destroyed: engines go with Qt, before
  // statics do.
  static const auto& all = *[] {
    auto* fonts = new std::vector<QFont>;
    for (const Face& face : faces) fonts->push_back(font_of(face));
    return fonts;
  }();
  return all[static_cast<std::size_t>(role)];
}

double line_height(FontRole role) {
  return face_of(role).line;
}

}  // namespace netloom::editor
