#include "editor/theme/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::editor {

namespace {

QPen dashed(const QColor& colour) {
  QPen pen(colour, 1);
  pen.setDashPattern({3, 3});
  return pen;
}

void draw_graph(QPainter& painter, const QColor& colour) {
  painter.setPen(dashed(colour));
  for (const double x : {0.5, 33.5, 66.5}) {
    painter.drawRoundedRect(QRectF(x, 6.5, 25, 21), 4, 4);
  }
  painter.setPen(QPen(colour, 1));
  painter.drawLine(QPointF(26, 17), QPointF(33, 17));
  painter.drawLine(QPointF(59, 17), QPointF(66, 17));
}

void draw_curves(QPainter& painter, const QColor& colour) {
  painter.setPen(QPen(colour, 1));
  painter.drawPolyline(QPolygonF{{6.5, 1.5}, {6.5, 31.5}, {88.5, 31.5}});
  painter.setPen(dashed(colour));
  QPainterPath lower({8, 6});
  lower.cubicTo(18, 24, 36, 26, 86, 28);
  QPainterPath upper({8, 2});
  upper.cubicTo(28, 14, 42, 18, 86, 19);
  painter.drawPath(lower);
  painter.drawPath(upper);
}

void draw_search(QPainter& painter, const QColor& colour) {
  painter.setPen(dashed(colour));
  for (const double y : {6.5, 17.5, 28.5}) painter.drawLine(QPointF(10, y), QPointF(58, y));
  painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
  painter.drawEllipse(QPointF(68, 14), 9, 9);
  painter.drawLine(QPointF(74.8, 20.8), QPointF(83, 29));
}

void draw_fields(QPainter& painter, const QColor& colour) {
  painter.setPen(QPen(colour, 1));
  for (const double y : {5.5, 17.5, 29.5}) painter.drawLine(QPointF(8, y), QPointF(32, y));
  painter.setPen(dashed(colour));
  for (const double y : {1.5, 13.5, 25.5}) {
    painter.drawRoundedRect(QRectF(42.5, y, 42, 7.5), 2.5, 2.5);
  }
}

void draw_chip(QPainter& painter, const QColor& colour) {
  painter.setPen(QPen(colour, 1));
  for (const double x : {38.5, 46.5, 54.5}) {
    painter.drawLine(QPointF(x, 0.5), QPointF(x, 5.5));
    painter.drawLine(QPointF(x, 28.5), QPointF(x, 33.5));
  }
  painter.setPen(dashed(colour));
  painter.drawRoundedRect(QRectF(32.5, 5.5, 28, 23), 4, 4);
}

void draw_file(QPainter& painter, const QColor& colour) {
  painter.setPen(dashed(colour));
  painter.drawPolygon(QPolygonF{{34.5, 1.5}, {50.5, 1.5}, {58.5, 9.5}, {58.5, 32.5}, {34.5, 32.5}});
  painter.setPen(QPen(colour, 1));
  painter.drawPolyline(QPolygonF{{50.5, 1.5}, {50.5, 9.5}, {58.5, 9.5}});
  painter.drawLine(QPointF(39, 17.5), QPointF(54, 17.5));
  painter.drawLine(QPointF(39, 23.5), QPointF(49, 23.5));
}

}  // namespace

/// The drawing, 92×34.
class EmptyState::Picture : public QWidget {
 public:
  Picture(const ThemeSource& source, Drawing drawing, QWidget* parent)
      : QWidget(parent), source_(source), drawing_(drawing) {
    setFixedSize(92, 34);
    connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
  }

  void set_drawing(Drawing drawing) {
    drawing_ = drawing;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& theme = source_.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (drawing_) {
      case Drawing::graph:
        return draw_graph(painter, theme.line3);
      case Drawing::curves:
        return draw_curves(painter, theme.line3);
      case Drawing::search:
        return draw_search(painter, theme.line3);
      case Drawing::fields:
        return draw_fields(painter, theme.line3);
      case Drawing::chip:
        return draw_chip(painter, theme.line3);
      case Drawing::file:
        return draw_file(painter, theme.line3);
      case Drawing::tick:
        paint_icon(painter, QRectF(29, 0, 34, 34), "done", theme.ok);
    }
  }

 private:
  const ThemeSource& source_;
  Drawing drawing_;
};

EmptyState::EmptyState(const ThemeSource& source, Drawing drawing, const QString& title,
                       const QString& sentence, QWidget* parent)
    : QWidget(parent),
      picture_(new Picture(source, drawing, this)),
      title_(new Text(source, FontRole::heading, &Theme::text, title, this)),
      sentence_(new Paragraph(source, FontRole::label, &Theme::text2, sentence, this)),
      action_(new QPushButton(this)) {
  title_->setAlignment(Qt::AlignHCenter);
  sentence_->set_alignment(Qt::AlignHCenter);
  title_->setWordWrap(true);
  sentence_->setMaximumWidth(280);
  set_small(*action_);
  action_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 16, 14, 16);
  column->setSpacing(0);
  column->addStretch();
  column->addWidget(picture_, 0, Qt::AlignHCenter);
  column->addSpacing(10);
  column->addWidget(title_);
  column->addSpacing(3);
  auto* middle = new QHBoxLayout;
  middle->addStretch(1);
  middle->addWidget(sentence_, 1000);
  middle->addStretch(1);
  column->addLayout(middle);
  column->addSpacing(10);
  column->addWidget(action_, 0, Qt::AlignHCenter);
  column->addStretch();
}

void EmptyState::set_text(const QString& title, const QString& sentence) {
  title_->setText(title);
  sentence_->set_text(sentence);
}

void EmptyState::set_drawing(Drawing drawing) {
  picture_->set_drawing(drawing);
}

QPushButton* EmptyState::set_action(const QString& text) {
  action_->setText(text);
  action_->show();
  return action_;
}

}  // namespace netloom::editor
