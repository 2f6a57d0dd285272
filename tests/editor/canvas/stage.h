#pragma once

#include <string>

#include <QDragEnterEvent>
#include <QMimeData>
#include <QtTest>

#include "editor/canvas/canvas_widget.h"
#include "editor/document/edits.h"
#include "editor/document/layer_mime.h"
#include "tests/editor/layers.h"

namespace netloom::editor {

/// A canvas with an 8×8 image, a flatten and a dense node, not linked.
struct Stage {
  ThemeSource source;
  Document document{layers()};
  Selection selection;
  CanvasWidget canvas{document, selection, source};

  Stage() {
    add_node(document, "input", {40, 60});
    set_parameter(document, "input1", "shape",
                  std::vector<std::string>{"channel 1", "height 8", "width 8"});
    add_node(document, "flatten", {240, 60});
    add_node(document, "dense", {440, 60});
    canvas.resize(900, 600);
    canvas.show();
    QTest::qWait(1);
  }

  CanvasView& view() { return canvas.view(); }
  QPoint at(QPointF scene) { return view().mapFromScene(scene); }
  QPoint output(const std::string& node) {
    return at(view().canvas().node(node)->output_place({}));
  }
  QPoint input(const std::string& node, const std::string& port) {
    return at(view().canvas().node(node)->input_place(port));
  }
  QPoint middle(const std::string& node) {
    const NodeItem* item = view().canvas().node(node);
    return at(item->pos() + QPointF(item->geometry().frame.width() / 2, 16));
  }
  void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton) {
    QTest::mousePress(view().viewport(), button, {}, from);
    QTest::mouseMove(view().viewport(), (from + to) / 2);
    QTest::mouseMove(view().viewport(), to);
    QTest::mouseRelease(view().viewport(), button, {}, to);
  }
  /// Brings `layer` from the palette to `place`, and holds it there.
  void hold(const char* layer, QPoint place, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    hold_as(layer_mime_type, layer, place, keys);
  }
  void drop(const char* layer, QPoint place, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    hold(layer, place, keys);
    let_go(place, keys);
  }
  /// Brings what is `held` of a kind to `place`; false where the canvas would not take it there.
  bool hold_as(const char* kind, const QByteArray& held, QPoint place, Qt::KeyboardModifiers keys) {
    held_.clear();
    held_.setData(kind, held);
    // Qt gives a drop to the widget that was entered last.
    QDragEnterEvent enter(place, Qt::CopyAction, &held_, Qt::LeftButton, keys);
    QCoreApplication::sendEvent(view().viewport(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &held_, Qt::LeftButton, keys);
    QCoreApplication::sendEvent(view().viewport(), &move);
    return move.isAccepted();
  }
  void let_go(QPoint place, Qt::KeyboardModifiers keys) {
    QDropEvent event(place, Qt::CopyAction, &held_, Qt::LeftButton, keys);
    QCoreApplication::sendEvent(view().viewport(), &event);
  }

 private:
  QMimeData held_;
};

}  // namespace netloom::editor
