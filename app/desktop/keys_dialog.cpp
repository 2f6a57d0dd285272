#include "app/desktop/keys_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "editor/theme/widgets/labels.h"

namespace netloom::app {

using editor::FontRole;
using editor::Text;
using editor::Theme;

namespace {

constexpr int row_height = 28;
constexpr int id_role = Qt::UserRole;

enum Column { name, keys };

QString keys_text(const UserAction& one) {
  QStringList texts;
  for (const QKeySequence& key : one.action->shortcuts())
    texts << key.toString(QKeySequence::NativeText);
  return texts.join(QStringLiteral(", "));
}

/// Rows as high as those of the other lists; a field that takes the next keys pressed.
class KeysDelegate : public QStyledItemDelegate {
 public:
  explicit KeysDelegate(KeysDialog& dialog) : QStyledItemDelegate(&dialog), dialog_(dialog) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {100, row_height};
  }

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                        const QModelIndex& index) const override {
    if (!index.parent().isValid()) return nullptr;
    auto* field = new QKeySequenceEdit(parent);
    const QString id = index.sibling(index.row(), name).data(id_role).toString();
    connect(field, &QKeySequenceEdit::keySequenceChanged, field,
            [this, field, id](const QKeySequence& typed) {
              if (typed.isEmpty()) return;
              dialog_.take_keys(id, QKeySequence(typed[0]));  // one stroke, not several in a row
              Q_EMIT dialog_.tree().itemDelegate()->closeEditor(field);
            });
    return field;
  }

  void setEditorData(QWidget*, const QModelIndex&) const override {}
  void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}

 private:
  KeysDialog& dialog_;
};

}  // namespace

KeysDialog::KeysDialog(ActionList& actions, const editor::ThemeSource& source, QWidget* parent)
    : QDialog(parent),
      actions_(actions),
      filter_(new QLineEdit(this)),
      tree_(new QTreeWidget(this)),
      message_(new Text(source, FontRole::help, &Theme::text3, {}, this)),
      none_(new QPushButton(tr("No keys"), this)),
      restore_(new QPushButton(tr("Usual keys"), this)) {
  setWindowTitle(tr("Keyboard shortcuts"));
  resize(560, 620);
  build(source);
  fill();
  connect(&actions_, &ActionList::keysChanged, this, &KeysDialog::refresh);
  connect(filter_, &QLineEdit::textChanged, this, &KeysDialog::show_matching);
  connect(tree_, &QTreeWidget::currentItemChanged, this, &KeysDialog::refresh);
  connect(none_, &QPushButton::clicked, this, [this] { actions_.set_keys(current(), {}); });
  connect(restore_, &QPushButton::clicked, this, [this] { actions_.restore(current()); });
  filter_->setFocus();
}

void KeysDialog::build(const editor::ThemeSource& source) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 18, 18, 14);
  column->setSpacing(10);
  column->addWidget(
      new Text(source, FontRole::dialog_title, &Theme::text, tr("Keyboard shortcuts"), this));
  filter_->setPlaceholderText(tr("Search actions or keys"));
  filter_->setAccessibleName(tr("Search actions or keys"));
  column->addWidget(filter_);
  tree_->setColumnCount(2);
  tree_->setHeaderHidden(true);
  tree_->setIndentation(14);
  tree_->setItemDelegate(new KeysDelegate(*this));
  tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  tree_->setAccessibleName(tr("Actions and their keys"));
  tree_->header()->setSectionResizeMode(name, QHeaderView::Stretch);
  tree_->header()->setSectionResizeMode(keys, QHeaderView::Fixed);
  tree_->header()->resizeSection(keys, 190);
  tree_->header()->setStretchLastSection(false);
  const auto edit = [this](QTreeWidgetItem* item) { tree_->editItem(item, keys); };
  connect(tree_, &QTreeWidget::itemActivated, this, edit);
  connect(tree_, &QTreeWidget::itemDoubleClicked, this, edit);
  column->addWidget(tree_, 1);
  message_->setWordWrap(true);
  message_->setMinimumHeight(30);
  message_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  column->addWidget(message_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  auto* restore_all = new QPushButton(tr("All usual keys"), this);
  auto* close = new QPushButton(tr("Close"), this);
  for (QPushButton* one : {none_, restore_, restore_all, close}) one->setAutoDefault(false);
  connect(restore_all, &QPushButton::clicked, this, [this] { actions_.restore(); });
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  buttons->addWidget(none_);
  buttons->addWidget(restore_);
  buttons->addStretch();
  buttons->addWidget(restore_all);
  buttons->addWidget(close);
  column->addLayout(buttons);
}

void KeysDialog::fill() {
  QTreeWidgetItem* section = nullptr;
  for (const UserAction& one : actions_.all()) {
    if (section == nullptr || section->text(name) != one.section) {
      section = new QTreeWidgetItem(tree_, {one.section});
      section->setFlags(Qt::ItemIsEnabled);
      section->setFont(name, editor::font(FontRole::caption));
    }
    auto* row = new QTreeWidgetItem(section, {one.action->text()});
    row->setData(name, id_role, one.id);
    row->setFlags(row->flags() | Qt::ItemIsEditable);
    row->setFont(keys, editor::font(FontRole::mono));
  }
  tree_->expandAll();
  refresh();
}

void KeysDialog::refresh() {
  for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* section = tree_->topLevelItem(i);
    for (int k = 0; k < section->childCount(); ++k) {
      QTreeWidgetItem* row = section->child(k);
      const UserAction& one = *actions_.find(row->data(name, id_role).toString());
      row->setText(keys, keys_text(one) + (one.has_usual_keys() ? "" : tr("  changed")));
    }
  }
  const UserAction* chosen = actions_.find(current());
  none_->setEnabled(chosen != nullptr && !chosen->action->shortcuts().isEmpty());
  restore_->setEnabled(chosen != nullptr && !chosen->has_usual_keys());
  message_->setText(chosen == nullptr
                        ? tr("Choose an action to change its keys.")
                        : tr("Press Return or double-click, then press the new keys."));
}

void KeysDialog::show_matching(const QString& query) {
  for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* section = tree_->topLevelItem(i);
    int shown = 0;
    for (int k = 0; k < section->childCount(); ++k) {
      QTreeWidgetItem* row = section->child(k);
      const bool fits = row->text(name).contains(query, Qt::CaseInsensitive) ||
                        row->text(keys).contains(query, Qt::CaseInsensitive);
      row->setHidden(!fits);
      shown += fits ? 1 : 0;
    }
    section->setHidden(shown == 0);
  }
}

QString KeysDialog::current() const {
  const QTreeWidgetItem* item = tree_->currentItem();
  return item == nullptr ? QString() : item->data(name, id_role).toString();
}

QString KeysDialog::message() const {
  return message_->text();
}

void KeysDialog::take_keys(const QString& id, const QKeySequence& keys) {
  const UserAction* one = actions_.find(id);
  // The field tells of its keys once more when it closes.
  if (one == nullptr || one->action->shortcuts() == QList<QKeySequence>{keys}) return;
  const UserAction* before = actions_.owner(keys);
  const QString lost = before == nullptr || before->id == id ? QString() : before->action->text();
  actions_.set_keys(id, {keys});
  if (lost.isEmpty()) return;
  message_->setText(tr("%1 is now for “%2”; it was for “%3”, which has no such key any more.")
                        .arg(keys.toString(QKeySequence::NativeText), one->action->text(), lost));
}

}  // namespace netloom::app
