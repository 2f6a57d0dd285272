#include "editor/palette/palette_panel.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/palette/layer_list_model.h"
#include "editor/palette/layer_list_view.h"
#include "editor/palette/layer_search.h"
#include "editor/theme/icons.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/labels.h"

namespace netloom::editor {

PalettePanel::PalettePanel(const LayerRegistry& registry, const ThemeSource& source,
                           QWidget* parent)
    : QWidget(parent),
      registry_(registry),
      source_(source),
      model_(new LayerListModel(registry, this)),
      search_(new QLineEdit(this)),
      list_(new LayerListView(*model_, source, this)),
      nothing_(new EmptyState(source, EmptyState::Drawing::search, {}, {}, this)) {
  setAccessibleName(tr("Layer palette"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 1, 8);
  column->setSpacing(6);
  auto* field = new QHBoxLayout;
  field->setContentsMargins(8, 0, 7, 0);
  field->addWidget(search_);
  column->addLayout(field);
  column->addWidget(list_, 1);
  column->addWidget(nothing_, 1);
  nothing_->hide();
  make_search();
  setFocusProxy(search_);
  setProperty("focus_outline", QVariant::fromValue<QWidget*>(search_));
  connect(list_, &QListView::doubleClicked, this, &PalettePanel::choose);
  connect(list_, &QListView::clicked, this,
          [this](const QModelIndex& row) { model_->toggle(row); });
  connect(list_, &LayerListView::helpRequested, this, &PalettePanel::explain);
  connect(list_, &LayerListView::dragBegan, this, &PalettePanel::dragBegan);
  connect(model_, &LayerListModel::foldedChanged, this, &PalettePanel::foldedChanged);
  list_->installEventFilter(this);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PalettePanel::make_search() {
  search_->setPlaceholderText(tr("Search %1 layers").arg(static_cast<int>(registry_.all().size())));
  search_->setAccessibleName(tr("Search layers"));
  auto* sign =
      search_->addAction(themed_icon(source_.theme(), "search"), QLineEdit::LeadingPosition);
  connect(&source_, &ThemeSource::changed, this,
          [this, sign] { sign->setIcon(themed_icon(source_.theme(), "search")); });
  auto* row = new QHBoxLayout(search_);
  row->setContentsMargins(0, 0, 8, 0);
  key_ = new Keycap(source_, QStringLiteral("/"), search_);
  row->addWidget(key_, 0, Qt::AlignRight | Qt::AlignVCenter);
  search_->setClearButtonEnabled(false);
  search_->installEventFilter(this);
  connect(search_, &QLineEdit::textChanged, this, &PalettePanel::search);
  connect(nothing_->set_action(tr("Clear search")), &QPushButton::clicked, this, [this] {
    search_->clear();
    search_->setFocus();
  });
}

void PalettePanel::focus_search() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
}

void PalettePanel::refresh() {
  search_->setPlaceholderText(tr("Search %1 layers").arg(static_cast<int>(registry_.all().size())));
  model_->refresh();
}

void PalettePanel::search(const QString& query) {
  model_->set_query(query);
  key_->setVisible(query.isEmpty());
  const bool none = model_->rowCount() == 0;
  list_->setVisible(!none);
  nothing_->setVisible(none);
  if (none) explain_no_match(query.trimmed());
  if (model_->searching() && !none) {
    list_->setCurrentIndex(model_->best());
    list_->scrollTo(model_->best());
  }
}

void PalettePanel::explain_no_match(const QString& query) {
  int left = 0;
  const QString word = most_excluding(registry_, search_words(query), left);
  const QString why = word.isEmpty() ? tr("No layer has it in its name or description.")
                      : left == 1    ? tr("1 layer without “%1”.").arg(word)
                                     : tr("%1 layers without “%2”.").arg(left).arg(word);
  nothing_->set_text(tr("Nothing for “%1”").arg(query), why);
}

void PalettePanel::choose(const QModelIndex& row) {
  const LayerType* layer = model_->layer(row);
  if (layer != nullptr) Q_EMIT layerChosen(QString::fromStdString(layer->name));
}

void PalettePanel::explain(const QModelIndex& row) {
  const LayerType* layer = model_->layer(row);
  if (layer != nullptr) Q_EMIT explainRequested(QString::fromStdString(layer->name));
}

QStringList PalettePanel::folded() const {
  return model_->folded();
}

void PalettePanel::set_folded(const QStringList& categories) {
  model_->set_folded(categories);
}

void PalettePanel::show_category(Category category) {
  search_->clear();
  const QModelIndex row = model_->open_category(category);
  list_->setCurrentIndex(row);
  list_->scrollTo(row, QAbstractItemView::PositionAtTop);
  list_->setFocus(Qt::ShortcutFocusReason);
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event) {
  const bool shortcut = event->type() == QEvent::ShortcutOverride;
  if (!shortcut && event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  auto& key = *static_cast<QKeyEvent*>(event);
  if (key.key() == Qt::Key_F1) {
    // The window explains the selected node with the same key; here it is the current layer.
    event->accept();
    if (!shortcut) explain(list_->currentIndex());
    return true;
  }
  if (shortcut) return false;
  return watched == list_ ? press_in_list(key) : press_in_search(key);
}

bool PalettePanel::press_in_list(QKeyEvent& key) {
  const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
  const bool fold = model_->layer(list_->currentIndex()) == nullptr;
  if (!enter && !(fold && key.key() == Qt::Key_Space)) return false;
  const int row = list_->currentIndex().row();
  choose(list_->currentIndex());
  model_->toggle(list_->currentIndex());
  if (fold) list_->setCurrentIndex(model_->index(row));
  return true;
}

bool PalettePanel::press_in_search(QKeyEvent& key) {
  switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choose(list_->currentIndex());
      return true;
    case Qt::Key_Escape:
      if (search_->text().isEmpty()) return false;
      search_->clear();
      return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (list_->currentIndex().isValid()) {
        QCoreApplication::sendEvent(list_, &key);
      } else {
        list_->setCurrentIndex(model_->best());
      }
      return true;
    default:
      return false;
  }
}

void PalettePanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), source_.theme().panel);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), source_.theme().line);
}

}  // namespace netloom::editor
