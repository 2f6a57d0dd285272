#include "editor/theme/theme_source.h"

#include <utility>

#include <QApplication>

#include "editor/theme/focus_ring.h"
#include "editor/theme/fonts.h"
#include "editor/theme/netloom_style.h"

namespace netloom::editor {

ThemeSource::ThemeSource(Theme theme, QObject* parent) : QObject(parent), given_(std::move(theme)) {
  adopt();
}

void ThemeSource::set_theme(Theme theme) {
  given_ = std::move(theme);
  adopt();
  Q_EMIT changed();
}

void ThemeSource::set_reduced_motion(bool reduced) {
  if (reduced == reduced_motion_) return;
  reduced_motion_ = reduced;
  adopt();
  Q_EMIT changed();
}

void ThemeSource::adopt() {
  theme_ = given_;
  if (!reduced_motion_) return;
  theme_.motion_hover = 0;
  theme_.motion_popup = 0;
  theme_.motion_layout = 0;
  theme_.motion_workspace = 0;
}

namespace {

void give_palettes(const Theme& theme) {
  QPalette palette = theme.palette();
  QApplication::setPalette(palette);
  palette.setColor(QPalette::ButtonText, theme.text2);
  QApplication::setPalette(palette, "QHeaderView");
}

void give_fonts() {
  QApplication::setFont(font(FontRole::body));
  QApplication::setFont(font(FontRole::label_strong), "QHeaderView");
  QApplication::setFont(font(FontRole::label_strong), "QTabBar");
  QApplication::setFont(font(FontRole::label), "QTipLabel");
  QApplication::setFont(font(FontRole::mono), "QAbstractSpinBox");
}

}  // namespace

void install_theme(QApplication& application, ThemeSource& source) {
  QApplication::setStyle(new NetloomStyle(source));
  give_fonts();
  give_palettes(source.theme());
  new FocusRing(application);
  QObject::connect(&source, &ThemeSource::changed, &application, [&source] {
    give_palettes(source.theme());
    for (QWidget* widget : QApplication::allWidgets()) widget->update();
  });
}

}  // namespace netloom::editor
