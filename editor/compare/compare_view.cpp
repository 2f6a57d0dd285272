#include "editor/compare/compare_view.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QHBoxLayout>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "editor/theme/paint.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"

namespace netloom::editor {

namespace {

constexpr int list_width = 300;
constexpr int row_height = 28;
constexpr double around = 2000;  // Room to pan past what is drawn.
constexpr double readable_zoom = 0.75;

/// A sign in its colour, the node, and what became of it.
class LineDelegate : public QStyledItemDelegate {
 public:
  LineDelegate(const Compared& compared, const ThemeSource& source, QObject* parent)
      : QStyledItemDelegate(parent), compared_(compared), source_(source) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {100, row_height};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const Theme& theme = source_.theme();
    const ComparedLine& line = compared_.lines[static_cast<std::size_t>(index.row())];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
      fill_rounded(*painter, row, 5, theme.hover);
    painter->setFont(font(FontRole::mono_strong));
    painter->setPen(colour_of(line.mark, theme));
    painter->drawText(row.adjusted(8, 0, 0, 0), Qt::AlignVCenter, sign_of(line.mark));
    QRectF rest = row.adjusted(26, 0, -8, 0);
    painter->setFont(font(FontRole::mono_strong));
    painter->setPen(theme.text);
    const QString node =
        QFontMetricsF(painter->font())
            .elidedText(QString::fromStdString(line.node), Qt::ElideRight, rest.width() * 0.5);
    painter->drawText(rest, Qt::AlignVCenter, node);
    const double after = node.isEmpty() ? 0 : 10;
    rest.setLeft(rest.left() + QFontMetricsF(painter->font()).horizontalAdvance(node) + after);
    painter->setFont(font(FontRole::mono));
    painter->setPen(theme.text2);
    painter->drawText(
        rest, Qt::AlignVCenter,
        QFontMetricsF(painter->font()).elidedText(line.text, Qt::ElideRight, rest.width()));
    painter->restore();
  }

 private:
  const Compared& compared_;
  const ThemeSource& source_;
};

/// How far the nodes of both stand from where the first picture has them; where no half of them
/// agrees, it is another layout, and the pictures begin at the same corner.
QPointF apart(const CanvasScene& before, const CanvasScene& after) {
  std::map<std::pair<double, double>, std::size_t> ways;  // How many nodes went so far.
  std::size_t common = 0;
  for (const auto& [name, item] : before.nodes()) {
    const NodeItem* other = after.node(name);
    if (other == nullptr) continue;
    const QPointF way = other->pos() - item->pos();
    ++ways[{way.x(), way.y()}];
    ++common;
  }
  for (const auto& [way, nodes] : ways) {
    if (2 * nodes >= common) return {way.first, way.second};
  }
  return after.content().topLeft() - before.content().topLeft();
}

}  // namespace

CompareView::CompareView(const LayerRegistry& registry, const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      registry_(registry),
      before_(new GraphPane(registry, selection_, source, this)),
      after_(new GraphPane(registry, selection_, source, this)),
      list_(new QListWidget(this)) {
  before_->setAccessibleName(tr("First graph"));
  after_->setAccessibleName(tr("Second graph"));
  list_->setAccessibleName(tr("What differs"));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setItemDelegate(new LineDelegate(compared_, source, list_));
  list_->setMinimumWidth(list_width);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(framed(before_title_, *before_, source), 1);
  row->addWidget(new Separator(source, Qt::Vertical, this));
  row->addWidget(framed(after_title_, *after_, source), 1);
  row->addWidget(new Separator(source, Qt::Vertical, this));
  row->addWidget(framed(summary_, *list_, source));
  for (GraphPane* pane : {before_, after_}) {
    GraphPane* other = pane == before_ ? after_ : before_;
    connect(pane, &GraphPane::looked, this, [this, pane, other] { follow(*pane, *other); });
    connect(pane, &GraphPane::resized, this, &CompareView::begin);
  }
  connect(list_, &QListWidget::currentRowChanged, this, [this](int line) {
    if (line < 0) return;
    const std::string& node = compared_.lines[static_cast<std::size_t>(line)].node;
    if (!node.empty()) selection_.reveal(node);
  });
}

QWidget* CompareView::framed(Text*& title, QWidget& content, const ThemeSource& source) {
  auto* frame = new QWidget(this);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  title = new Text(source, FontRole::strong, &Theme::text, {}, frame);
  title->setContentsMargins(14, 11, 14, 11);
  column->addWidget(title);
  column->addWidget(new Separator(source, Qt::Horizontal, frame));
  column->addWidget(&content, 1);
  return frame;
}

QRectF CompareView::content() const {
  return before_->scene_of_nodes().content() |
         after_->scene_of_nodes().content().translated(-apart_);
}

QPointF CompareView::place_of(const std::string& node) const {
  if (const NodeItem* item = before_->scene_of_nodes().node(node))
    return item->sceneBoundingRect().center();
  return after_->scene_of_nodes().node(node)->sceneBoundingRect().center() - apart_;
}

void CompareView::begin() {
  const QRectF all = content();
  const QSizeF room =
      QSizeF(before_->viewport()->size()).boundedTo(QSizeF(after_->viewport()->size()));
  const double zoom = std::min({room.width() / all.width(), room.height() / all.height(), 1.0});
  const auto different = std::find_if(compared_.lines.begin(), compared_.lines.end(),
                                      [](const ComparedLine& line) { return !line.node.empty(); });
  const bool near = zoom < far_zoom && different != compared_.lines.end();
  const QPointF middle = near ? place_of(different->node) : all.center();
  before_->look_at(middle, near ? readable_zoom : zoom);
  after_->look_at(middle + apart_, before_->zoom());
}

void CompareView::follow(const GraphPane& pane, GraphPane& other) {
  other.look_at(pane.middle() + (&pane == before_ ? apart_ : -apart_), pane.zoom());
}

void CompareView::show_projects(const Project& before, const QString& before_title,
                                const Project& after, const QString& after_title) {
  compared_ = compared(before, after, registry_);
  before_->show_project(before, compared_.before, compared_.difference, Change::removed);
  after_->show_project(after, compared_.after, compared_.difference, Change::added);
  apart_ = apart(before_->scene_of_nodes(), after_->scene_of_nodes());
  const QRectF room = content().adjusted(-around, -around, around, around);
  before_->setSceneRect(room);
  after_->setSceneRect(room.translated(apart_));
  begin();
  before_title_->setText(before_title);
  after_title_->setText(after_title);
  summary_->setText(compared_.summary);
  list_->clear();
  for (const ComparedLine& line : compared_.lines) {
    auto* item = new QListWidgetItem(list_);
    const QString said = QString("%1 %2 %3")
                             .arg(sign_of(line.mark), QString::fromStdString(line.node), line.text)
                             .simplified();
    item->setToolTip(said);
    item->setData(Qt::AccessibleTextRole, said);
  }
}

}  // namespace netloom::editor
