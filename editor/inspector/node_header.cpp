#include "editor/inspector/node_header.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "editor/document/edits.h"
#include "editor/document/spoken.h"
#include "editor/help/layer_look.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::editor {

namespace {

constexpr int tile_size = 28;

}  // namespace

NodeHeader::NodeHeader(const Document& document, std::string node, const ThemeSource& source,
                       QWidget* parent)
    : QWidget(parent),
      document_(document),
      source_(source),
      node_(std::move(node)),
      name_(new QLineEdit(QString::fromStdString(node_), this)),
      help_button_(
          new IconButton(source, QStringLiteral("help"), tr("Explain this layer (F1)"), this)),
      complaint_(new Paragraph(source, FontRole::help, &Theme::error, {}, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 12, 14, 12);
  column->setSpacing(8);
  const Node* found = document_.graph().find(node_);
  const LayerType* layer = found == nullptr ? nullptr : document_.registry().find(found->layer);
  build_row(layer);
  column->addWidget(complaint_);
  complaint_->hide();
  help_button_->setVisible(layer != nullptr);
  connect(help_button_, &QAbstractButton::clicked, this, &NodeHeader::helpRequested);
  connect(name_, &QLineEdit::editingFinished, this, &NodeHeader::commit);
  connect(name_, &QLineEdit::textEdited, this, [this] { complain({}); });
}

void NodeHeader::build_row(const LayerType* layer) {
  const Node* node = document_.graph().find(node_);
  const Category category = layer == nullptr ? Category::data : category_of(*layer);
  const QString glyph = layer == nullptr ? glyph_of(category) : glyph_of(*layer);
  name_->setFont(editor::font(FontRole::panel_title));
  name_->setFrame(false);
  name_->setFixedHeight(20);
  name_->setTextMargins(-2, 0, 0, 0);
  name_->setAccessibleName(tr("Name of the node"));
  name_->setToolTip(tr("Rename"));
  QPalette clear = name_->palette();
  clear.setColor(QPalette::Base, Qt::transparent);
  name_->setPalette(clear);
  const QString title = layer != nullptr
                            ? spoken(layer->title)
                            : tr("No layer “%1” here").arg(QString::fromStdString(node->layer));
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(name_);
  words->addWidget(new ElidedLabel(source_, FontRole::help, &Theme::text3, title, this));
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  row->addWidget(new TileLabel(source_, category, glyph, tile_size, this));
  row->addLayout(words, 1);
  row->addWidget(help_button_);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

QString NodeHeader::complaint() const {
  return complaint_->text();
}

void NodeHeader::complain(const QString& text) {
  complaint_->set_text(text);
  complaint_->setVisible(!text.isEmpty());
}

void NodeHeader::commit() {
  const std::string to = name_->text().trimmed().toStdString();
  if (to == node_) return complain({});
  const QString why = why_not_renamed(document_, node_, to);
  complain(why);
  if (why.isEmpty()) Q_EMIT renamed(to);
}

}  // namespace netloom::editor
