#pragma once

#include <map>

#include <QTextLayout>
#include <QWidget>

#include "editor/theme/fonts.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// Running text that wraps, with the line height of its role. Words between backquotes are set in
/// mono, those between double asterisks are strong: "`label` holds the classes 0–9; **last** is
/// kept".
class Paragraph : public QWidget {
  Q_OBJECT
 public:
  Paragraph(const ThemeSource& source, FontRole role, QColor Theme::*colour,
            const QString& text = {}, QWidget* parent = nullptr);

  void set_text(const QString& text);
  const QString& text() const { return text_; }
  void set_colour(QColor Theme::*colour);
  void set_alignment(Qt::Alignment alignment);

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  /// Breaks the text into lines of at most `width` and returns the height of all.
  double wrap(double width) const;

  const ThemeSource& source_;
  FontRole role_;
  QColor Theme::*colour_;
  QString text_;
  QString plain_;  ///< Without the marks.
  /// In lines for `wrapped_`; shaped anew for each width, which is most of the work of a form.
  mutable QTextLayout layout_;
  mutable double wrapped_ = -1;  ///< The width that `layout_` is broken at; -1: not yet.
  mutable double height_ = 0;    ///< Of all lines at that width.
  /// By width: a layout asks for the height at the same few widths again and again.
  mutable std::map<int, int> heights_;
  int hinted_width_ = 0;
};

}  // namespace netloom::editor
