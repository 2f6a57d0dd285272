#include "editor/inspector/data_pictures.h"

#include <algorithm>

#include <QPainter>

#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

namespace {

constexpr int columns = 8;
constexpr int gap = 4;
constexpr int caption_height = 15;
constexpr int bar_line = 16;
constexpr std::size_t most_bars = 12;
constexpr int name_width = 84;
constexpr int count_width = 48;

int side_in(int width) {
  return (width - (columns - 1) * gap) / columns;
}

}  // namespace

DataImages::DataImages(const ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void DataImages::show_data(std::shared_ptr<const DataSummary> summary) {
  summary_ = std::move(summary);
  setVisible(!summary_->images.empty());
  setFixedHeight(heightForWidth(width()));
  update();
}

int DataImages::line_height(int width) const {
  return side_in(width) + (summary_->captions.isEmpty() ? gap : caption_height);
}

int DataImages::heightForWidth(int width) const {
  if (summary_ == nullptr) return 0;
  const auto count = static_cast<int>(summary_->images.size());
  return (count + columns - 1) / columns * line_height(width);
}

void DataImages::resizeEvent(QResizeEvent*) {
  setFixedHeight(heightForWidth(width()));
}

void DataImages::paintEvent(QPaintEvent*) {
  if (summary_ == nullptr) return;
  QPainter painter(this);
  painter.setFont(editor::font(FontRole::help));
  painter.setPen(source_.theme().text3);
  const int side = side_in(width());
  for (std::size_t i = 0; i < summary_->images.size(); ++i) {
    const auto number = static_cast<int>(i);
    const QRect box(number % columns * (side + gap), number / columns * line_height(width()), side,
                    side);
    const QImage& image = summary_->images[i];
    const QSize size = image.size().scaled(box.size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size);
    place.moveCenter(box.center());
    painter.drawImage(place, image);
    if (number >= summary_->captions.size()) continue;
    const QRect below(box.left(), box.bottom() + 1, side, caption_height);
    painter.drawText(
        below, Qt::AlignCenter,
        painter.fontMetrics().elidedText(summary_->captions[number], Qt::ElideRight, side));
  }
}

ClassBars::ClassBars(const ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ClassBars::show_data(std::shared_ptr<const DataSummary> summary) {
  summary_ = std::move(summary);
  setVisible(!summary_->classes.empty());
  const std::size_t count = summary_->classes.size();
  const std::size_t lines = std::min(count, most_bars) + (count > most_bars ? 1 : 0);
  setFixedHeight(static_cast<int>(lines) * bar_line);
  update();
}

void ClassBars::paintEvent(QPaintEvent*) {
  if (summary_ == nullptr) return;
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto& classes = summary_->classes;
  std::int64_t most = 1;
  for (const auto& one : classes) most = std::max(most, one.rows);
  for (std::size_t i = 0; i < std::min(classes.size(), most_bars); ++i) {
    const int top = static_cast<int>(i) * bar_line;
    painter.setFont(editor::font(FontRole::help));
    painter.setPen(theme.text2);
    painter.drawText(
        QRect(0, top, name_width - 8, bar_line), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(classes[i].name, Qt::ElideRight, name_width - 8));
    const QRectF bar(name_width, top + 5, width() - name_width - count_width, 6);
    paint_bar(painter, bar, static_cast<double>(classes[i].rows) / static_cast<double>(most),
              theme.series_colour(0), theme.line);
    painter.setFont(editor::font(FontRole::mono_small));
    painter.setPen(theme.text3);
    painter.drawText(QRect(width() - count_width, top, count_width, bar_line),
                     Qt::AlignVCenter | Qt::AlignRight, count_text(classes[i].rows));
  }
  if (classes.size() <= most_bars) return;
  painter.setFont(editor::font(FontRole::help));
  painter.setPen(theme.text3);
  painter.drawText(QRect(0, height() - bar_line, width(), bar_line), Qt::AlignVCenter,
                   tr("and %1 more classes").arg(classes.size() - most_bars));
}

}  // namespace netloom::editor
