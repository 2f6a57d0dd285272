#include "editor/theme/widgets/panels.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/labels.h"

namespace netloom::editor {

Separator::Separator(const ThemeSource& source, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), source_(source) {
  if (orientation == Qt::Horizontal) {
    setFixedHeight(1);
  } else {
    setFixedWidth(1);
  }
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Separator::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), source_.theme().line);
}

TitledSection::TitledSection(const ThemeSource& source, const QString& title, QWidget* parent)
    : QWidget(parent),
      title_(new Text(source, FontRole::caption, &Theme::text2, title, this)),
      aside_(new QHBoxLayout),
      body_(new QVBoxLayout),
      line_(new Separator(source, Qt::Horizontal, this)) {
  auto* head = new QHBoxLayout;
  head->setSpacing(6);
  head->addWidget(title_);
  head->addStretch();
  aside_->setSpacing(6);
  head->addLayout(aside_);
  body_->setContentsMargins(0, 0, 0, 0);
  body_->setSpacing(9);
  auto* inside = new QVBoxLayout;
  inside->setContentsMargins(14, 10, 14, 12);
  inside->setSpacing(8);
  inside->addLayout(head);
  inside->addLayout(body_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(inside);
  column->addWidget(line_);
}

void TitledSection::set_title(const QString& title) {
  title_->setText(title);
}

void TitledSection::set_line_visible(bool visible) {
  line_->setVisible(visible);
}

ValueTile::ValueTile(const ThemeSource& source, const QString& label, QWidget* parent)
    : QWidget(parent),
      label_(new Text(source, FontRole::help, &Theme::text3, label, this)),
      value_(new Text(source, FontRole::live_value, &Theme::text, QString(QChar(0x2013)), this)),
      note_(new Text(source, FontRole::help, &Theme::text2, {}, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 10, 14, 10);
  column->setSpacing(2);
  column->addWidget(label_);
  column->addWidget(value_);
  column->addWidget(note_);
  setAccessibleName(label);
}

void ValueTile::set_label(const QString& label) {
  label_->setText(label);
  setAccessibleName(label);
}

void ValueTile::set_value(const QString& value) {
  value_->setText(value);
}

void ValueTile::set_note(const QString& note) {
  note_->setText(note);
}

StatusStrip::StatusStrip(const ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  setFixedHeight(24);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void StatusStrip::set_left(const QStringList& facts) {
  left_ = facts;
  setAccessibleName((left_ + right_).join(", ").remove('`'));
  update();
}

void StatusStrip::set_right(const QStringList& facts) {
  right_ = facts;
  setAccessibleName((left_ + right_).join(", ").remove('`'));
  update();
}

namespace {

/// Draws `fact` with its mono parts from `x` when there is a painter, and returns its width.
double set_fact(QPainter* painter, const QString& fact, double x, double height) {
  const QStringList parts = fact.split('`');
  double width = 0;
  for (int i = 0; i < parts.size(); ++i) {
    const QFont face = font(i % 2 == 0 ? FontRole::help : FontRole::mono_small);
    const double part = QFontMetricsF(face).horizontalAdvance(parts[i]);
    if (painter) {
      painter->setFont(face);
      painter->drawText(QRectF(x + width, 0, part + 2, height),
                        Qt::AlignVCenter | Qt::TextSingleLine, parts[i]);
    }
    width += part;
  }
  return width;
}

}  // namespace

void StatusStrip::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.fillRect(rect(), theme.panel);
  painter.fillRect(QRect(0, 0, width(), 1), theme.line);
  painter.setPen(theme.text3);
  double right = width() - 12;
  for (auto fact = right_.crbegin(); fact != right_.crend(); ++fact) {
    right -= set_fact(nullptr, *fact, 0, height());
    set_fact(&painter, *fact, right, height());
    right -= 16;
  }
  double x = 12;
  for (const QString& fact : left_) {
    if (x + set_fact(nullptr, fact, 0, height()) > right) break;
    x += set_fact(&painter, fact, x, height()) + 16;
  }
}

}  // namespace netloom::editor
