#include "editor/theme/widgets/number_field.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/parts/parts.h"
#include "editor/theme/widgets/paragraph.h"
#include "editor/words/number_text.h"
#include "editor/words/read_number.h"

namespace netloom::editor {

/// The field itself: ground and edge, the line edit, the unit, the steppers.
class NumberField::Box : public QWidget {
 public:
  Box(const ThemeSource& source, NumberField& field)
      : QWidget(&field), edit(new QLineEdit(this)), source_(source), field_(field) {
    setMouseTracking(true);
    edit->setFrame(false);
    edit->setFont(editor::font(FontRole::mono));
    edit->installEventFilter(&field);
    setFixedHeight(parts::field_height);
    setCursor(Qt::IBeamCursor);
  }

  QSize sizeHint() const override { return {84, parts::field_height}; }
  QSize minimumSizeHint() const override { return {52, parts::field_height}; }

  /// Room that the right end takes: unit or, while the text is a sum, its value.
  QString aside() const {
    const std::optional<double> value = number_from_text(edit->text());
    const bool plain = is_plain_number(edit->text());
    return value && !plain && edit->hasFocus() ? text_from_number(*value) : unit;
  }

  double stepper_space() const { return steppers ? parts::stepper_width : 6; }

  void place() {
    const QFontMetricsF metrics(editor::font(FontRole::mono_small));
    const QString beside = aside();
    const double gap = beside.isEmpty() ? 0 : 6;
    const double right = stepper_space() + metrics.horizontalAdvance(beside) + gap;
    edit->setGeometry(6, 1, std::max(10, static_cast<int>(width() - right - 8)), height() - 2);
  }

  QLineEdit* edit;
  QString unit;
  bool steppers = true;

 protected:
  void resizeEvent(QResizeEvent*) override { place(); }

  void paintEvent(QPaintEvent*) override {
    const Theme& theme = source_.theme();
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, edit->hasFocus());
    parts::draw_field(theme, option, painter, this);
    const QRectF column(width() - parts::stepper_width - 1, 0, parts::stepper_width, height());
    const bool invalid = property("invalid").toBool();
    if (invalid && edit->width() > 40) {
      const QRectF sign(width() - 22, height() / 2.0 - 6.5, 13, 13);
      paint_sign(painter, sign, Sign::problem, theme);
      return;
    }
    if (steppers) parts::draw_steppers(theme, painter, column, isEnabled(), hot_);
    painter.setFont(editor::font(FontRole::mono_small));
    painter.setPen(theme.text3);
    painter.drawText(QRectF(0, 0, width() - stepper_space() - 3, height()),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, aside());
  }

  void mouseMoveEvent(QMouseEvent* event) override { set_hot(hot_at(event->position())); }
  void leaveEvent(QEvent*) override { set_hot(0); }
  void mousePressEvent(QMouseEvent* event) override {
    const int direction = hot_at(event->position());
    if (direction != 0) {
      field_.step(direction);
    } else {
      edit->setFocus(Qt::MouseFocusReason);
    }
  }

 private:
  int hot_at(const QPointF& position) const {
    if (!steppers || position.x() < width() - parts::stepper_width - 1) return 0;
    return position.y() < height() / 2.0 ? 1 : -1;
  }

  void set_hot(int hot) {
    setCursor(hot == 0 ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (hot == hot_) return;
    hot_ = hot;
    update();
  }

  const ThemeSource& source_;
  NumberField& field_;
  int hot_ = 0;
};

NumberField::NumberField(const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      source_(source),
      box_(new Box(source, *this)),
      message_(new Paragraph(source, FontRole::help, &Theme::error, {}, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  column->addWidget(box_);
  column->addWidget(message_);
  message_->hide();
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setFocusProxy(box_->edit);
  setProperty("focus_outline", QVariant::fromValue<QWidget*>(box_));
  connect(box_->edit, &QLineEdit::textEdited, this, &NumberField::check);
  connect(box_->edit, &QLineEdit::editingFinished, this, &NumberField::commit);
  connect(&source, &ThemeSource::changed, this, [this] { box_->update(); });
  set_value(0);
}

void NumberField::set_range(const NumberRange& range) {
  range_ = range;
  check();
}

void NumberField::set_unit(const QString& unit) {
  box_->unit = unit;
  box_->place();
  box_->update();
}

void NumberField::set_field_height(int height) {
  box_->setFixedHeight(height);
}

void NumberField::set_steppers_visible(bool visible) {
  box_->steppers = visible;
  box_->place();
  box_->update();
}

void NumberField::set_value(double value) {
  value_ = value;
  box_->edit->setText(text_from_number(value));
  check();
}

void NumberField::set_placeholder(const QString& text) {
  box_->edit->setPlaceholderText(text);
  box_->edit->clear();
  set_message({});
}

const QString& NumberField::message() const {
  return message_->text();
}

QLineEdit* NumberField::editor() const {
  return box_->edit;
}

void NumberField::set_message(const QString& message) {
  message_->set_text(message);
  message_->setVisible(!message.isEmpty());
  set_invalid(*box_, !message.isEmpty());
  box_->edit->setAccessibleDescription(message);
}

QString NumberField::complaint(const std::optional<double>& value) const {
  if (!value) return tr("A number is needed, such as %1").arg(text_from_number(value_));
  if (range_.integer && *value != std::floor(*value)) return tr("A whole number is needed");
  const bool low = *value < range_.minimum;
  const bool high = *value > range_.maximum;
  if (!low && !high) return {};
  const auto shown = [this](double limit) {
    return range_.integer ? count_text(static_cast<std::int64_t>(limit)) : text_from_number(limit);
  };
  const bool open_below = range_.minimum <= -1e300;
  const bool open_above = range_.maximum >= 1e300;
  if (open_above || (low && range_.maximum >= 1e9))
    return tr("%1 or more").arg(shown(range_.minimum));
  if (open_below) return tr("%1 or less").arg(shown(range_.maximum));
  return tr("%1 to %2").arg(shown(range_.minimum), shown(range_.maximum));
}

void NumberField::check() {
  box_->place();
  box_->update();
  const QString text = box_->edit->text();
  const bool unset = text.isEmpty() && !box_->edit->placeholderText().isEmpty();
  set_message(unset ? QString() : complaint(number_from_text(text)));
}

void NumberField::commit() {
  const QString text = box_->edit->text();
  if (text.isEmpty() && !box_->edit->placeholderText().isEmpty()) return;
  const std::optional<double> value = number_from_text(text);
  if (!complaint(value).isEmpty()) {
    check();
    return;
  }
  const bool changed = *value != value_ || !box_->edit->placeholderText().isEmpty();
  box_->edit->setPlaceholderText({});
  set_value(*value);
  if (changed) Q_EMIT committed(*value);
}

void NumberField::step(double steps) {
  if (!isEnabled()) return;
  const double now = number_from_text(box_->edit->text()).value_or(value_);
  const double next = std::clamp(now + steps * range_.step, range_.minimum, range_.maximum);
  // Of ten digits, so that 0.1 + 0.2 does not show as 0.30000000000000004.
  box_->edit->setText(text_from_number(rounded(next, 10)));
  check();
  commit();
}

bool NumberField::step_by_key(int key, bool large) {
  if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
  step((key == Qt::Key_Up ? 1 : -1) * (large ? 10 : 1));
  return true;
}

bool NumberField::eventFilter(QObject* watched, QEvent* event) {
  if (watched != box_->edit) return false;
  switch (event->type()) {
    case QEvent::KeyPress: {
      const auto* key = static_cast<QKeyEvent*>(event);
      if (key->key() == Qt::Key_Escape && box_->edit->text() != text_from_number(value_)) {
        set_value(value_);
        return true;
      }
      return step_by_key(key->key(), key->modifiers() & Qt::ShiftModifier);
    }
    case QEvent::Wheel:
      if (!box_->edit->hasFocus()) return false;
      step(static_cast<QWheelEvent*>(event)->angleDelta().y() > 0 ? 1 : -1);
      return true;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
      box_->place();
      box_->update();
      return false;
    default:
      return false;
  }
}

void NumberField::resizeEvent(QResizeEvent*) {
  box_->place();
}

void NumberField::changeEvent(QEvent* event) {
  if (event->type() == QEvent::EnabledChange) box_->update();
  QWidget::changeEvent(event);
}

}  // namespace netloom::editor
