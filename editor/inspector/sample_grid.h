#pragma once

#include <QWidget>

#include "editor/samples/samples.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// The maps of a picture in rows of eight, or its bars, with the scale of their colours below; or
/// its text.
class SampleGrid : public QWidget {
  Q_OBJECT
 public:
  SampleGrid(const ThemeSource& source, QWidget* parent = nullptr);

  void set_picture(SharedPicture picture);
  const SharedPicture& picture() const { return picture_; }
  /// What the picture and its scale take in `width`.
  int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  bool has_scale() const;
  void paint_scale(QPainter& painter, double top) const;

  const ThemeSource& source_;
  SharedPicture picture_;
};

}  // namespace netloom::editor
