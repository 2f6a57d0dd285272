#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>
#include <QWidget>

namespace netloom::app {

/// A surface that keeps the texts which are written on it and nothing else.
class TextSurface : public QPaintDevice {
 public:
  explicit TextSurface(QSize size) : size_(size) {}

  const QStringList& texts() const { return engine_.texts; }
  QPaintEngine* paintEngine() const override { return &engine_; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
      case PdmWidth:
        return size_.width();
      case PdmHeight:
        return size_.height();
      case PdmDepth:
        return 32;
      case PdmDevicePixelRatio:
        return 1;
      case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
      default:
        return 96;
    }
  }

 private:
  struct Engine : QPaintEngine {
    Engine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { texts << item.text(); }
    Type type() const override { return User; }

    QStringList texts;
  };

  QSize size_;
  mutable Engine engine_;
};

/// What `widget` and all in it write when they are painted, piece by piece.
inline QStringList painted_texts(QWidget& widget) {
  TextSurface surface(widget.size());
  widget.render(&surface);
  return surface.texts();
}

}  // namespace netloom::app
