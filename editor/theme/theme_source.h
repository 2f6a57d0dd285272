#pragma once

#include <QObject>

#include "editor/theme/theme.h"

class QApplication;

namespace netloom::editor {

/// The theme in use now. The application owns one and gives it by reference to whatever paints;
/// `changed` says when to paint again. The reference that `theme()` returns stays valid as long as
/// the source.
class ThemeSource : public QObject {
  Q_OBJECT
 public:
  explicit ThemeSource(Theme theme = Theme::built_in_dark(), QObject* parent = nullptr);

  const Theme& theme() const { return theme_; }

  /// Takes `theme` from now on and emits `changed`.
  void set_theme(Theme theme);

  /// With reduced motion every `motion_…` of the theme is 0 ms, also for themes set later.
  void set_reduced_motion(bool reduced);
  bool reduced_motion() const { return reduced_motion_; }

 signals:
  void changed();

 private:
  void adopt();

  Theme given_;  ///< As it was set, with its motion.
  Theme theme_;
  bool reduced_motion_ = false;
};

/// Gives `application` the Netloom style, palette, font and focus ring, and follows every change of
/// `source`, which must outlive it.
void install_theme(QApplication& application, ThemeSource& source);

}  // namespace netloom::editor
