#include "editor/inspector/block_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "editor/document/inner_edits.h"
#include "editor/theme/fonts.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/link_button.h"
#include "editor/theme/widgets/panels.h"
#include "editor/theme/widgets/paragraph.h"
#include "engine/graph/block_edit.h"

namespace netloom::editor {

std::string block_page_key(const Document& document) {
  const Block& block = *document.graph().block(document.open_block().block);
  std::string key = "block/" + block.name;
  for (const ExposedParameter& shown : block.parameters) {
    key += "/" + shown.name;
    for (const std::string& target : shown.targets) key += ":" + target;
  }
  return key;
}

BlockPage::BlockPage(Document& document, const ThemeSource& source, QWidget* parent)
    : InspectorPage(parent),
      document_(document),
      source_(source),
      block_(document.open_block().block),
      name_(new QLineEdit(QString::fromStdString(block_), this)),
      uses_(new Text(source, FontRole::help, &Theme::text3, {}, this)),
      complaint_(new Paragraph(source, FontRole::help, &Theme::error, {}, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  build_head(*column);
  build_shown(*column);
  column->addStretch(1);
  connect(name_, &QLineEdit::editingFinished, this, &BlockPage::commit);
  refresh();
}

void BlockPage::build_head(QVBoxLayout& column) {
  name_->setAccessibleName(tr("Name of the block"));
  complaint_->hide();
  auto* head = new QVBoxLayout;
  head->setContentsMargins(14, 12, 14, 12);
  head->setSpacing(6);
  head->addWidget(new Text(source_, FontRole::panel_title, &Theme::text, tr("Block"), this));
  head->addWidget(name_);
  head->addWidget(complaint_);
  head->addWidget(uses_);
  column.addLayout(head);
  column.addWidget(new Separator(source_, Qt::Horizontal, this));
}

void BlockPage::build_shown(QVBoxLayout& column) {
  auto* section = new TitledSection(source_, tr("Shown on the block"), this);
  auto* rows = new QVBoxLayout;
  rows->setSpacing(6);
  section->body()->addLayout(rows);
  const Block& block = *document_.graph().block(document_.open_block().block);
  for (const ExposedParameter& shown : block.parameters) add_shown(*rows, shown);
  rows->addWidget(new Paragraph(source_, FontRole::help, &Theme::text3,
                                tr("Each use of the block sets these for itself. To add one, "
                                   "select a node and press the block sign at a parameter."),
                                this));
  column.addWidget(section);
}

void BlockPage::add_shown(QVBoxLayout& rows, const ExposedParameter& shown) {
  QStringList targets;
  for (const std::string& target : shown.targets) targets << QString::fromStdString(target);
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  row->addWidget(
      new Text(source_, FontRole::mono, &Theme::text, QString::fromStdString(shown.name), this));
  row->addWidget(new ElidedLabel(source_, FontRole::help, &Theme::text3,
                                 tr("sets %1").arg(targets.join(QStringLiteral(", "))), this),
                 1);
  auto* hide = new LinkButton(source_, tr("Hide"), this);
  connect(hide, &QAbstractButton::clicked, this,
          [this, name = shown.name] { hide_on_block(document_, name); });
  row->addWidget(hide);
  rows.addLayout(row);
}

void BlockPage::refresh() {
  const std::size_t uses = uses_of(document_.project().graph, document_.open_block().block);
  uses_->setText(uses == 1 ? tr("Used once") : tr("Used %1 times").arg(uses));
}

QString BlockPage::complaint() const {
  return complaint_->text();
}

void BlockPage::commit() {
  if (document_.open_block().block != block_) return;  // The page goes, and its field with it.
  const std::string to = name_->text().trimmed().toStdString();
  const QString why = why_block_not_renamed(document_, to);
  complaint_->set_text(why);
  complaint_->setVisible(!why.isEmpty());
  if (why.isEmpty()) rename_open_block(document_, to);
}

}  // namespace netloom::editor
