#include "editor/theme/widgets/panel_tab.h"

#include <QHBoxLayout>
#include <QPainter>

#include "editor/theme/widgets/labels.h"

namespace netloom::editor {

namespace {

constexpr int tab_height = 32;

}  // namespace

PanelTab::PanelTab(const ThemeSource& source, const QString& title, QWidget* parent)
    : QAbstractButton(parent),
      source_(source),
      title_(title),
      text_(new Text(source, FontRole::label_strong, &Theme::text, title, this)),
      chip_(new Chip(source, {}, Chip::Tone::neutral, this)) {
  setCheckable(true);
  setChecked(true);
  setFixedHeight(tab_height);
  setFocusPolicy(Qt::StrongFocus);
  chip_->set_compact(true);
  chip_->hide();
  for (QWidget* part : {static_cast<QWidget*>(text_), static_cast<QWidget*>(chip_)})
    part->setAttribute(Qt::WA_TransparentForMouseEvents);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 8, 0);
  row->setSpacing(6);
  row->addWidget(text_);
  row->addWidget(chip_);
  connect(this, &QAbstractButton::toggled, this, &PanelTab::describe);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void PanelTab::set_count(int count) {
  count_ = count;
  chip_->setVisible(count > 0);
  chip_->set_text(QString::number(count));
  updateGeometry();
  describe();
}

void PanelTab::set_foldable(bool foldable) {
  foldable_ = foldable;
  describe();
}

void PanelTab::describe() {
  text_->set_colour(isChecked() ? &Theme::text : &Theme::text2);
  setAccessibleName(count_ > 0 ? tr("%1, %2").arg(title_).arg(count_) : title_);
  setToolTip(!foldable_ ? QString() : isChecked() ? tr("Fold") : tr("Open"));
  update();
}

QSize PanelTab::sizeHint() const {
  return layout()->sizeHint();
}

void PanelTab::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = source_.theme();
  if (isChecked()) painter.fillRect(QRect(0, height() - 2, width(), 2), theme.accent);
}

}  // namespace netloom::editor
