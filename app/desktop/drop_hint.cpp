#include "app/desktop/drop_hint.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "editor/theme/paint.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::app {

using editor::FontRole;
using editor::popup_ring;
using editor::Theme;
using Use = Given::Use;

namespace {

constexpr int card_width = 380;
constexpr int above_edge = 56;  // Clear of the status strip.
constexpr double frame_inset = 4;
constexpr double frame_radius = 10;

struct Words {
  QString icon;
  QString title;
  QString text;
};

Words words_of(const Given& given, bool anew) {
  const QString name = QString::fromStdString(given.path.filename().string());
  switch (given.use) {
    case Use::project:
      return {QStringLiteral("folder"), DropHint::tr("Drop to open %1").arg(name), {}};
    case Use::data:
      if (anew) {
        return {
            QStringLiteral("database"), DropHint::tr("Drop to begin a project with %1").arg(name),
            DropHint::tr("Its columns can then be dragged onto the canvas as inputs and targets.")};
      }
      return {QStringLiteral("database"),
              DropHint::tr("Drop to make %1 the data of this project").arg(name),
              DropHint::tr("Undo brings back what is there now.")};
    case Use::none:
      break;
  }
  return {QStringLiteral("warning"),
          name.isEmpty() ? DropHint::tr("Nothing here to use")
                         : DropHint::tr("%1 cannot be used").arg(name),
          given.refusal};
}

}  // namespace

DropHint::DropHint(const editor::ThemeSource& source, QWidget* window)
    : QWidget(window),
      source_(source),
      card_(new QWidget(this)),
      icon_(new editor::IconLabel(source, editor::Sign::info, 20, card_)),
      title_(new editor::Paragraph(source, FontRole::strong, &Theme::text, {}, card_)),
      text_(new editor::Paragraph(source, FontRole::label, &Theme::text2, {}, card_)) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(title_);
  words->addWidget(text_);
  auto* row = new QHBoxLayout(card_);
  row->setContentsMargins(14, 12, 14, 12);
  row->setSpacing(12);
  row->addWidget(icon_, 0, Qt::AlignTop);
  row->addLayout(words, 1);
  hide();
}

void DropHint::show_for(const Given& given, bool anew) {
  const Words words = words_of(given, anew);
  useful_ = given.use != Use::none;
  icon_->set_icon(words.icon, useful_ ? &Theme::accent : &Theme::warn);
  title_->set_text(words.title);
  text_->set_text(words.text);
  text_->setVisible(!words.text.isEmpty());
  setAccessibleName(words.title);
  setAccessibleDescription(words.text);
  setGeometry(parentWidget()->rect());
  const int width = std::min(card_width, this->width() - 2 * above_edge);
  const int height = card_->layout()->totalHeightForWidth(width);
  card_->setGeometry((this->width() - width) / 2, this->height() - above_edge - height, width,
                     height);
  raise();
  show();
  update();
}

void DropHint::showEvent(QShowEvent*) {
  qApp->installEventFilter(this);
}

void DropHint::hideEvent(QHideEvent*) {
  qApp->removeEventFilter(this);
}

bool DropHint::eventFilter(QObject*, QEvent* event) {
  const QEvent::Type type = event->type();
  // While a drag lasts, the program that it comes from has mouse and keyboard.
  if (type == QEvent::MouseMove || type == QEvent::MouseButtonPress || type == QEvent::KeyPress)
    hide();
  return false;
}

void DropHint::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  const QColor edge = useful_ ? theme.accent : theme.warn;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame =
      QRectF(rect()).adjusted(frame_inset, frame_inset, -frame_inset, -frame_inset);
  editor::stroke_rounded(painter, frame, frame_radius, edge, 2);
  editor::paint_popup(painter, card_->geometry(), theme, edge);
}

}  // namespace netloom::app
