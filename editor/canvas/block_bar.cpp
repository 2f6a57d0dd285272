#include "editor/canvas/block_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "editor/document/inner_edits.h"
#include "editor/document/spoken.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/link_button.h"
#include "engine/graph/block_edit.h"

namespace netloom::editor {

namespace {

constexpr int bar_height = 32;

}  // namespace

BlockBar::BlockBar(Document& document, const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      document_(document),
      source_(source),
      way_(new QHBoxLayout),
      remark_(new ElidedLabel(source, FontRole::help, &Theme::text2, {}, this)),
      own_(new LinkButton(source, tr("Give this one a copy of its own"), this)) {
  setAccessibleName(tr("Open block"));
  setFixedHeight(bar_height);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 0, 14, 0);
  row->setSpacing(14);
  way_->setSpacing(6);
  row->addLayout(way_);
  row->addWidget(remark_, 1);
  row->addWidget(own_);
  connect(own_, &QAbstractButton::clicked, this, [this] { make_block_own(document_); });
  connect(&document_, &Document::changed, this, &BlockBar::refresh);
  connect(&document_, &Document::titleChanged, this, &BlockBar::refresh);
  refresh();
}

QString BlockBar::remark() const {
  return remark_->text();
}

void BlockBar::refresh() {
  const OpenBlock& open = document_.open_block();
  setVisible(!open.use.empty());
  if (open.use.empty()) return;
  const auto way = way_to(document_.project().graph, open);
  QString key = document_.title();
  for (const OpenBlock& one : way) key += QStringLiteral(" › ") + QString::fromStdString(one.use);
  if (key != shown_) build_way(way);
  shown_ = key;
  const LayerType* type = document_.registry().find(open.block);
  const QString name = type == nullptr ? QString::fromStdString(open.block) : spoken(type->title);
  const std::size_t uses = uses_of(document_.project().graph, open.block);
  remark_->set_text(
      uses == 1
          ? tr("%1 is used here only.").arg(name)
          : tr("%1 is used %2 times: a change here changes all of them.").arg(name).arg(uses));
  own_->setVisible(uses > 1);
}

void BlockBar::build_way(const std::vector<OpenBlock>& way) {
  steps_.clear();
  while (QLayoutItem* item = way_->takeAt(0)) {
    // The button may be the one that is being pressed.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  add_step(document_.title(), {});
  std::size_t outer = 0;
  for (const OpenBlock& one : way) {
    add_word(QStringLiteral("›"), false);
    const QString name = QString::fromStdString(one.use.substr(outer));
    if (one == way.back()) {
      add_word(name, true);
    } else {
      add_step(name, one.use);
    }
    outer = one.prefix.size();
  }
}

void BlockBar::add_step(const QString& name, const std::string& use) {
  auto* step = new LinkButton(source_, name, this);
  step->setToolTip(tr("Back to %1 (Escape goes one step)").arg(name));
  connect(step, &QAbstractButton::clicked, this, [this, use] { Q_EMIT stepChosen(use); });
  way_->addWidget(step);
  steps_.push_back(step);
}

void BlockBar::add_word(const QString& word, bool strong) {
  way_->addWidget(new Text(source_, strong ? FontRole::strong : FontRole::label,
                           strong ? &Theme::text : &Theme::text3, word, this));
}

void BlockBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), source_.theme().panel);
  painter.fillRect(QRect(0, height() - 1, width(), 1), source_.theme().line);
}

}  // namespace netloom::editor
