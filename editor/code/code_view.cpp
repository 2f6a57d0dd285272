#include "editor/code/code_view.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include "editor/code/python_highlighter.h"
#include "editor/theme/fonts.h"

namespace netloom::editor {

namespace {

constexpr int gutter_margin = 14;
constexpr int mark_width = 2;
constexpr int above = 4;

}  // namespace

/// The line numbers left of the text.
class CodeView::Gutter : public QWidget {
 public:
  explicit Gutter(CodeView& view) : QWidget(&view), view_(view) {}

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    view_.paint_gutter(painter, event->rect());
  }

 private:
  CodeView& view_;
};

CodeView::CodeView(const ThemeSource& source, QWidget* parent)
    : QPlainTextEdit(parent),
      source_(source),
      highlighter_(new PythonHighlighter(source, document())),
      gutter_(new Gutter(*this)) {
  setReadOnly(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setTabChangesFocus(true);
  setLineWrapMode(QPlainTextEdit::NoWrap);
  setFrameShape(QFrame::NoFrame);
  setFont(editor::font(FontRole::mono_help));
  document()->setDocumentMargin(0);  // marked lines reach from edge to edge
  setAccessibleName(tr("Code"));
  connect(this, &QPlainTextEdit::updateRequest, this, [this] { gutter_->update(); });
  connect(&source, &ThemeSource::changed, this, &CodeView::adopt_theme);
  adopt_theme();
}

void CodeView::show_text(const QString& text) {
  const int top = verticalScrollBar()->value();
  setPlainText(text.endsWith(QLatin1Char('\n')) ? text.chopped(1) : text);
  setViewportMargins(gutter_width(), above, 0, 0);
  place_gutter();
  verticalScrollBar()->setValue(top);
}

void CodeView::set_dimmed(bool dimmed) {
  highlighter_->set_dimmed(dimmed);
  adopt_theme();
}

void CodeView::mark(std::vector<int> lines) {
  marked_ = std::move(lines);
  paint_marks();
}

void CodeView::bring_marked_into_sight() {
  const int top = firstVisibleBlock().blockNumber() + 1;
  const int shown = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
  const bool seen = std::any_of(marked_.begin(), marked_.end(),
                                [&](int line) { return line >= top && line < top + shown; });
  if (seen || marked_.empty()) return;
  verticalScrollBar()->setValue(marked_.front() - 1 - shown / 3);
}

void CodeView::adopt_theme() {
  const Theme& theme = source_.theme();
  QPalette colours = palette();
  colours.setColor(QPalette::Base, theme.code);
  colours.setColor(QPalette::Text, highlighter_->shade(theme.text));
  setPalette(colours);
  paint_marks();
  gutter_->update();
}

void CodeView::paint_marks() {
  QList<QTextEdit::ExtraSelection> selections;
  for (const int line : marked_) {
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid()) continue;
    QTextEdit::ExtraSelection one;
    one.cursor = QTextCursor(block);
    one.format.setBackground(source_.theme().accent_soft);
    one.format.setProperty(QTextFormat::FullWidthSelection, true);
    selections.append(one);
  }
  setExtraSelections(selections);
  gutter_->update();
}

void CodeView::paint_gutter(QPainter& painter, const QRect& place) {
  const Theme& theme = source_.theme();
  painter.fillRect(place, theme.code);
  painter.setFont(editor::font(FontRole::mono_help));
  for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
    const QRect line = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
    if (line.top() > place.bottom()) break;
    const int number = block.blockNumber() + 1;
    const QRect row(0, line.top(), gutter_->width(), line.height());
    if (std::binary_search(marked_.begin(), marked_.end(), number)) {
      painter.fillRect(row, theme.accent_soft);
      painter.fillRect(QRect(0, row.top(), mark_width, row.height()), theme.accent);
    }
    painter.setPen(theme.text3);
    painter.drawText(row.adjusted(0, 0, -gutter_margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(number));
  }
}

int CodeView::gutter_width() const {
  const auto digits = static_cast<int>(QString::number(blockCount()).size());
  return gutter_margin + fontMetrics().horizontalAdvance(QLatin1Char('0')) * std::max(2, digits) +
         gutter_margin;
}

void CodeView::choose_line_of_cursor() {
  if (!textCursor().hasSelection()) Q_EMIT lineChosen(textCursor().blockNumber() + 1);
}

void CodeView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    return choose_line_of_cursor();
  }
  QPlainTextEdit::keyPressEvent(event);
}

void CodeView::mouseReleaseEvent(QMouseEvent* event) {
  QPlainTextEdit::mouseReleaseEvent(event);
  if (event->button() == Qt::LeftButton) choose_line_of_cursor();
}

void CodeView::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  place_gutter();
}

void CodeView::place_gutter() {
  const QRect inside = contentsRect().adjusted(0, above, 0, 0);
  gutter_->setGeometry(inside.left(), inside.top(), gutter_width(),
                       viewport()->geometry().bottom() + 1 - inside.top());
}

}  // namespace netloom::editor
