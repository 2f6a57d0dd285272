#include "editor/theme/icons.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "editor/theme/theme.h"

namespace netloom::editor {

namespace {

QString path_of(const QString& name) {
  return ":/icons/" + name + ".svg";
}

/// The drawing with its colours put in. From 20 px on the stroke is a little lighter, as everywhere
/// on the rail.
QByteArray coloured(const QString& name, double size, const QColor& colour, const QColor& second) {
  QFile file(path_of(name));
  const bool opened = file.open(QIODevice::ReadOnly);
  assert(opened && "no such icon in resources/icons");
  if (!opened) return {};
  QByteArray text = file.readAll();
  text.replace("currentColor", colour.name().toLatin1());
  text.replace("var(--second)", (second.isValid() ? second : colour).name().toLatin1());
  if (size >= 20) text.replace("stroke-width=\"1.5\"", "stroke-width=\"1.4\"");
  return text;
}

/// A square pixmap of `pixels` device pixels, from the cache when it was drawn before.
QPixmap drawn(const QString& name, int pixels, double logical_size, const QColor& colour,
              const QColor& second) {
  const QString key = QString("netloom-icon/%1/%2/%3/%4/%5")
                          .arg(name)
                          .arg(pixels)
                          .arg(logical_size >= 20)
                          .arg(colour.rgba(), 0, 16)
                          .arg(second.isValid() ? second.rgba() : 0, 0, 16);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  const QByteArray text = coloured(name, logical_size, colour, second);
  if (text.isEmpty()) return {};
  pixmap = QPixmap(pixels, pixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setOpacity(colour.alphaF());
  QSvgRenderer(text).render(&painter, QRectF(0, 0, pixels, pixels));
  painter.end();
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

/// Draws an icon for the size and ratio that is asked, in the colour of the mode.
class ThemedIcon : public QIconEngine {
 public:
  ThemedIcon(QString name, QColor normal, QColor active, QColor disabled)
      : name_(std::move(name)), normal_(normal), active_(active), disabled_(disabled) {}

  void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override {
    paint_icon(*painter, area, name_, colour(mode));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    return drawn(name_, std::min(size.width(), size.height()), size.width(), colour(mode), {});
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
    const int pixels = std::min(size.width(), size.height());
    QPixmap result = drawn(name_, pixels, pixels / scale, colour(mode), {});
    result.setDevicePixelRatio(scale);
    return result;
  }
  QIconEngine* clone() const override { return new ThemedIcon(*this); }
  bool isNull() override { return false; }

 private:
  const QColor& colour(QIcon::Mode mode) const {
    if (mode == QIcon::Disabled) return disabled_;
    return mode == QIcon::Normal ? normal_ : active_;
  }

  QString name_;
  QColor normal_;
  QColor active_;
  QColor disabled_;
};

}  // namespace

bool has_icon(const QString& name) {
  return QFile::exists(path_of(name));
}

QStringList icon_names() {
  QStringList names = QDir(":/icons").entryList({"*.svg"}, QDir::Files, QDir::Name);
  for (QString& name : names) name.chop(4);
  return names;
}

QPixmap icon(const QString& name, int size, const QColor& colour, double dpr,
             const QColor& second) {
  QPixmap pixmap = drawn(name, static_cast<int>(std::lround(size * dpr)), size, colour, second);
  pixmap.setDevicePixelRatio(dpr);
  return pixmap;
}

void paint_icon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour,
                const QColor& second) {
  const QTransform to_device = painter.deviceTransform();
  const double scale = std::hypot(to_device.m11(), to_device.m12());
  const int pixels = static_cast<int>(std::lround(area.width() * scale));
  if (pixels < 1) return;
  const QPixmap pixmap = drawn(name, pixels, area.width(), colour, second);
  if (pixmap.isNull()) return;
  // On whole device pixels the drawing lands without being sampled again.
  const QPointF corner = to_device.map(area.topLeft());
  const QPointF snapped(std::round(corner.x()), std::round(corner.y()));
  const QPointF start = to_device.inverted().map(snapped);
  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawPixmap(QRectF(start, QSizeF(pixels / scale, pixels / scale)), pixmap,
                     QRectF(pixmap.rect()));
  painter.restore();
}

QIcon themed_icon(const Theme& theme, const QString& name) {
  return QIcon(new ThemedIcon(name, theme.text2, theme.text, theme.line3));
}

SignLook look_of(Sign sign, const Theme& theme) {
  switch (sign) {
    case Sign::problem:
      return {"problem", theme.error_line, Qt::white};
    case Sign::warning:
      return {"warning", theme.warn, theme.glyph};
    case Sign::done:
      return {"done", theme.ok, {}};
    case Sign::info:
      return {"info", theme.info, {}};
    case Sign::crashed:
      return {"crashed", theme.error, {}};
    case Sign::stopped:
      return {"stopped", theme.text2, {}};
    case Sign::running:
      return {"running", theme.accent, {}};
  }
  return {"info", theme.info, {}};
}

void paint_sign(QPainter& painter, const QRectF& area, Sign sign, const Theme& theme) {
  const SignLook look = look_of(sign, theme);
  paint_icon(painter, area, look.icon, look.colour, look.second);
}

QString glyph_of(Category category) {
  switch (category) {
    case Category::data:
      return "layer-input";
    case Category::weights:
      return "layer-dense";
    case Category::regularise:
      return "layer-batch_norm";
    case Category::activation:
      return "layer-relu";
    case Category::pool:
      return "layer-max_pool2d";
    case Category::combine:
      return "layer-add";
    case Category::sequence:
      return "layer-lstm";
    case Category::loss:
      return "layer-cross_entropy";
    case Category::block:
      return "block";
  }
  return "layer-input";
}

QString glyph_of_layer(const QString& layer, Category category) {
  const QString own = "layer-" + layer;
  return has_icon(own) ? own : glyph_of(category);
}

}  // namespace netloom::editor
