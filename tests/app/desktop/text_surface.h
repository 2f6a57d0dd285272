#pragma once

#include <vector>

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>
#include <QTransform>
#include <QWidget>

namespace netloom::app {

/// A piece of text and where it stands.
struct WrittenText {
  QString text;
  QRectF place;
};

/// A surface that keeps the texts which are written on it and nothing else.
class TextSurface : public QPaintDevice {
 public:
  explicit TextSurface(QSize size) : size_(size) {}

  const std::vector<WrittenText>& texts() const { return engine_.texts; }
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
    void updateState(const QPaintEngineState& now) override {
      if (now.state() & DirtyTransform) transform = now.transform();
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
      const QRectF place(at.x(), at.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
      texts.push_back({item.text(), transform.mapRect(place)});
    }
    Type type() const override { return User; }

    std::vector<WrittenText> texts;
    QTransform transform;
  };

  QSize size_;
  mutable Engine engine_;
};

/// What `widget` and all in it write when they are painted, piece by piece.
inline QStringList painted_texts(QWidget& widget) {
  TextSurface surface(widget.size());
  widget.render(&surface);
  QStringList texts;
  for (const WrittenText& one : surface.texts()) texts << one.text;
  return texts;
}

}  // namespace netloom::app
