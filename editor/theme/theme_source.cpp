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

void install_theme(QApplication& application, ThemeSource& source) {
  QApplication::setStyle(new NetloomStyle(source));
  QApplication::setFont(font(FontRole::body));
  QApplication::setPalette(source.theme().palette());
  new FocusRing(application);
  QObject::connect(&source, &ThemeSource::changed, &application, [&source] {
    QApplication::setPalette(source.theme().palette());
    for (QWidget* widget : QApplication::allWidgets()) widget->update();
  });
}

}  // namespace netloom::editor
