#include "editor/palette/palette_strip.h"

#include <algorithm>

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include "editor/document/spoken.h"
#include "editor/help/layer_look.h"
#include "editor/theme/icons.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/icon_button.h"

namespace netloom::editor {

namespace {

constexpr int strip_width = 44;
constexpr int button_size = 32;
constexpr double tile = 18;

/// The tile of a category as a button.
class CategoryButton : public QAbstractButton {
 public:
  CategoryButton(const ThemeSource& source, Category category, const QString& text, QWidget* parent)
      : QAbstractButton(parent), source_(source), category_(category) {
    setFixedSize(button_size, button_size);
    setAccessibleName(text);
    setToolTip(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& theme = source_.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) fill_rounded(painter, rect(), theme.radius_field, theme.hover);
    const QPointF centre = QRectF(rect()).center();
    paint_tile(painter, QRectF(centre.x() - tile / 2, centre.y() - tile / 2, tile, tile), theme,
               category_, glyph_of(category_));
  }

 private:
  const ThemeSource& source_;
  Category category_;
};

QString category_text(Category category, std::ptrdiff_t layers) {
  const QString group = spoken(std::string(title_of(static_cast<netloom::Category>(category))));
  return layers == 1 ? PaletteStrip::tr("%1, 1 layer").arg(group)
                     : PaletteStrip::tr("%1, %2 layers").arg(group).arg(layers);
}

}  // namespace

PaletteStrip::PaletteStrip(const LayerRegistry& registry, const ThemeSource& source,
                           QWidget* parent)
    : QWidget(parent), source_(source) {
  setFixedWidth(strip_width);
  setAccessibleName(tr("Layer palette, folded"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(6, 8, 6, 8);
  column->setSpacing(2);
  auto* search =
      new IconButton(source, QStringLiteral("search"), tr("Search all layers (/)"), this);
  search->set_extent(button_size);
  connect(search, &QAbstractButton::clicked, this, &PaletteStrip::searchRequested);
  column->addWidget(search);
  column->addSpacing(6);
  for (int i = 0; i < category_count; ++i) {
    const auto category = static_cast<Category>(i);
    const auto& all = registry.all();
    const auto count = std::count_if(all.begin(), all.end(), [category](const auto& layer) {
      return category_of(*layer) == category;
    });
    if (count == 0) continue;
    auto* button = new CategoryButton(source, category, category_text(category, count), this);
    connect(button, &QAbstractButton::clicked, this,
            [this, category] { Q_EMIT categoryRequested(category); });
    column->addWidget(button);
  }
  column->addSpacing(6);
  auto* outline =
      new IconButton(source, QStringLiteral("table"), tr("Outline of the network"), this);
  outline->set_extent(button_size);
  connect(outline, &QAbstractButton::clicked, this, &PaletteStrip::outlineRequested);
  column->addWidget(outline);
  column->addStretch();
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PaletteStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), source_.theme().panel);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), source_.theme().line);
}

}  // namespace netloom::editor
