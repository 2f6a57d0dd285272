// A drag through the window system, as the mouse makes it: QDrag needs a display that can drag.
#include <QApplication>
#include <QDrag>
#include <QGuiApplication>
#include <QTimer>
#include <QWindow>
#include <QtTest>

#include "app/desktop/design_page.h"
#include "editor/document/edits.h"
#include "editor/document/layer_mime.h"
#include "editor/inspector/column_list.h"
#include "editor/inspector/inspector_panel.h"
#include "editor/palette/layer_list_model.h"
#include "editor/palette/layer_list_view.h"
#include "editor/palette/palette_panel.h"
#include "editor/theme/drag_picture.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

constexpr int steps = 10;
constexpr int step_milliseconds = 25;
constexpr int guard_milliseconds = 5000;

}  // namespace

class RealDragTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { editor::install_theme(*qApp, source_); }
  void a_layer_is_dragged_onto_the_canvas_data();
  void a_layer_is_dragged_onto_the_canvas();
  void a_column_is_dragged_onto_a_node();

 private:
  /// Presses at `from`, moves to `to` in steps while the drag runs its own loop, and lets go.
  void drag(QWidget& page, QPoint from, QPoint to);

  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void RealDragTest::drag(QWidget& page, QPoint from, QPoint to) {
  QWindow& window = *page.windowHandle();
  QTimer mover;
  int step = 0;
  connect(&mover, &QTimer::timeout, &window, [&] {
    // On a busy machine this beats before the drag has begun, which would miss the end.
    if (page.findChild<QDrag*>() == nullptr) return;
    if (++step <= steps) return QTest::mouseMove(&window, from + (to - from) * step / steps);
    QTest::mouseRelease(&window, Qt::LeftButton, {}, to);
    mover.stop();
  });
  QTimer::singleShot(guard_milliseconds, &window, [] { QDrag::cancel(); });
  mover.start(step_milliseconds);
  QTest::mousePress(&window, Qt::LeftButton, {}, from);
  // The move that begins the drag comes from here: a timer does not beat while its own slot runs.
  for (const int far : {1, 2})
    QTest::mouseMove(&window, from + QPoint(far * QApplication::startDragDistance(), 0));
  QTRY_VERIFY_WITH_TIMEOUT(!mover.isActive(), guard_milliseconds);
}

void RealDragTest::a_layer_is_dragged_onto_the_canvas_data() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("palette beside the canvas") << QSize(1440, 828);
  QTest::newRow("palette over the canvas") << QSize(1280, 648);
}

void RealDragTest::a_layer_is_dragged_onto_the_canvas() {
  QFETCH(QSize, size);
  if (QGuiApplication::platformName() != QStringLiteral("xcb"))
    QSKIP("needs a display that can drag: xvfb-run test_desktop RealDragTest");
  editor::Document document(registry_);
  document.open(editor::sample_project(registry_), {}, QDir::currentPath().toStdString());
  editor::Selection selection;
  DesignPage page(document, selection, source_);
  page.resize(size);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));  // Nobody activates windows on a bare display.
  page.find_layer();
  auto* list = page.palette_panel().findChild<editor::LayerListView*>();
  auto* model = page.palette_panel().findChild<editor::LayerListModel*>();
  QTRY_VERIFY(list->isVisible());
  QModelIndex row;
  for (int i = 0; i < model->rowCount(); ++i) {
    const LayerType* layer = model->layer(model->index(i));
    if (layer != nullptr && layer->name == "dense") row = model->index(i);
  }
  editor::CanvasView& view = page.canvas().view();
  const QPoint place(view.viewport()->width() - 160, view.viewport()->height() - 90);
  const QPoint from = list->viewport()->mapTo(&page, list->visualRect(row).center());
  const std::size_t nodes = document.graph().nodes.size();
  drag(page, from, view.viewport()->mapTo(&page, place));
  QTRY_COMPARE(document.graph().nodes.size(), nodes + 1);
  const auto at = document.project().view.nodes.at(selection.single());
  const QPointF wanted = view.mapToScene(place - editor::drag_grip);
  QVERIFY(std::abs(at[0] - wanted.x()) <= 20 && std::abs(at[1] - wanted.y()) <= 20);
  QCOMPARE(document.undo_stack().count(), 1);
}

void RealDragTest::a_column_is_dragged_onto_a_node() {
  if (QGuiApplication::platformName() != QStringLiteral("xcb"))
    QSKIP("needs a display that can drag: xvfb-run test_desktop RealDragTest");
  editor::Document document(registry_);
  document.edit_project("data", [](Project& project) { project.data.source = "iris"; });
  editor::add_node(document, "target", {200, 100});
  document.undo_stack().clear();
  editor::Selection selection;
  DesignPage page(document, selection, source_);
  page.resize(1440, 828);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
  auto* list = page.inspector().findChild<editor::ColumnList*>();
  QTRY_VERIFY(list->count() > 0 && list->isVisible());
  QTest::qWait(100);  // The page is laid out anew around what it shows.
  const auto rows = list->findItems("species", Qt::MatchExactly);
  QCOMPARE(rows.size(), 1);
  const QPoint from = list->viewport()->mapTo(&page, list->visualItemRect(rows.front()).center());
  editor::CanvasView& view = page.canvas().view();
  const editor::NodeItem* node = view.canvas().node("target1");
  const QPoint to = view.mapFromScene(node->pos() + node->geometry().frame.center());
  drag(page, from, view.viewport()->mapTo(&page, to));
  QTRY_VERIFY(document.project().data.columns.contains("target1"));
  QCOMPARE(document.project().data.columns.at("target1"), std::vector<std::string>{"species"});
  QCOMPARE(document.undo_stack().count(), 1);
}

NETLOOM_TEST(RealDragTest)

}  // namespace netloom::app

#include "real_drag_test.moc"
