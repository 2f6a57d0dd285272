#include <QSignalSpy>
#include <QtTest>

#include "editor/document/arrange.h"
#include "editor/document/block_edits.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// What the nodes of the example show of the first row.
class NodeSamplesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void init() { document_.open(sample_project(layers()), {}, QDir::currentPath().toStdString()); }
  void nodes_show_the_first_row();
  void pictures_arrive_while_a_node_is_dragged();
  void nodes_in_an_open_block_show_it_too();
  void looks_as_designed();

 private:
  NodeItem& item(CanvasWidget& canvas, const char* node) {
    return *canvas.view().canvas().node(node);
  }

  ThemeSource source_;
  Document document_{layers()};
  Selection selection_;
};

void NodeSamplesTest::initTestCase() {
  install_theme(*qApp, source_);
}

void NodeSamplesTest::nodes_show_the_first_row() {
  Samples samples(document_);
  CanvasWidget canvas(document_, selection_, source_);
  const double before = item(canvas, "conv1").geometry().frame.height();
  canvas.view().canvas().set_samples(samples);
  QTRY_VERIFY(item(canvas, "conv1").face().sample != nullptr);
  const NodeGeometry& geometry = item(canvas, "conv1").geometry();
  QCOMPARE(geometry.frame.height(), before + 30);
  QVERIFY(geometry.frame.contains(geometry.sample));
  QVERIFY(geometry.sample.bottom() < geometry.footer_top);
  QVERIFY(item(canvas, "label").face().sample == nullptr);
  QVERIFY(item(canvas, "label").geometry().sample.isEmpty());
  QCOMPARE(item(canvas, "conv2").face().cost, QString("82%"));
}

void NodeSamplesTest::pictures_arrive_while_a_node_is_dragged() {
  Samples samples(document_);
  CanvasWidget canvas(document_, selection_, source_);
  canvas.view().canvas().set_samples(samples);
  arrange_nodes(document_);
  const QPointF place = item(canvas, "conv1").pos();
  canvas.view().canvas().offset({{"conv1"}}, {50, 50});
  QTRY_VERIFY(item(canvas, "conv1").face().sample != nullptr);
  QCOMPARE(item(canvas, "conv1").pos(), place + QPointF(50, 50));
}

void NodeSamplesTest::nodes_in_an_open_block_show_it_too() {
  Samples samples(document_);
  CanvasWidget canvas(document_, selection_, source_);
  canvas.view().canvas().set_samples(samples);
  QTRY_VERIFY(item(canvas, "conv1").face().sample != nullptr);
  const std::string use = collapse_nodes(document_, {"bn1", "relu1"});
  QTRY_VERIFY(item(canvas, use.c_str()).face().sample != nullptr);
  document_.enter(use);
  QTRY_VERIFY(item(canvas, "relu1").face().sample != nullptr);
  document_.leave();
  QVERIFY(item(canvas, "conv1").face().sample != nullptr);
}

void NodeSamplesTest::looks_as_designed() {
  Samples samples(document_);
  CanvasWidget canvas(document_, selection_, source_);
  canvas.view().canvas().set_samples(samples);
  arrange_nodes(document_);
  canvas.resize(1100, 620);
  canvas.show();
  QTRY_VERIFY(item(canvas, "conv1").face().sample != nullptr);
  canvas.fit();
  for (const bool dark : {true, false}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    QTest::qWait(30);
    QVERIFY(save_screenshot(canvas, "canvas-samples", source_));
  }
}

NETLOOM_TEST(NodeSamplesTest)

}  // namespace netloom::editor

#include "node_samples_test.moc"
