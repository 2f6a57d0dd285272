#include "editor/palette/palette_panel.h"

#include <QDrag>
#include <QHoverEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

#include "editor/document/layer_mime.h"
#include "editor/help/layer_look.h"
#include "editor/palette/layer_list_model.h"
#include "editor/palette/layer_list_view.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/labels.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class PalettePanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, source_); }
  void search_finds_data();
  void search_finds();
  void every_layer_stands_in_its_category();
  void a_drag_carries_the_layer();
  void a_drag_leaves_no_row_hovered();
  void double_click_and_enter_choose();
  void help_is_a_click_or_a_key_away();
  void arrows_move_over_categories_while_searching();
  void categories_fold();
  void nothing_found_says_why();
  void pictures();

 private:
  /// Titles of the layers that are listed, in order.
  QStringList titles(const LayerListModel& model) const {
    QStringList found;
    for (int i = 0; i < model.rowCount(); ++i) {
      if (const LayerType* layer = model.layer(model.index(i)))
        found.append(QString::fromStdString(layer->title));
    }
    return found;
  }
  QModelIndex row_of(const LayerListModel& model, const std::string& name) const {
    for (int i = 0; i < model.rowCount(); ++i) {
      const LayerType* layer = model.layer(model.index(i));
      if (layer != nullptr && layer->name == name) return model.index(i);
    }
    return {};
  }

  ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void PalettePanelTest::search_finds_data() {
  QTest::addColumn<QString>("query");
  QTest::addColumn<QString>("best");
  QTest::newRow("title") << "dense"
                         << "dense";
  QTest::newRow("synonym") << "fully connected"
                           << "dense";
  QTest::newRow("linear") << "linear"
                          << "dense";
  QTest::newRow("PyTorch") << "BatchNorm2d"
                           << "batch_norm";
  QTest::newRow("Keras") << "MaxPooling2D"
                         << "max_pool2d";
  QTest::newRow("Caffe") << "InnerProduct"
                         << "dense";
  QTest::newRow("Deeplearning4j") << "ConvolutionLayer"
                                  << "conv2d";
  QTest::newRow("two words of a name") << "skip connection"
                                       << "add";
  QTest::newRow("part of a word") << "convolution"
                                  << "conv2d";
  QTest::newRow("name") << "conv2d"
                        << "conv2d";
  QTest::newRow("joined words") << "batchnorm"
                                << "batch_norm";
  QTest::newRow("joined words of a hyphen") << "maxpool"
                                            << "max_pool2d";
  QTest::newRow("summary") << "probabilities"
                           << "softmax";
  QTest::newRow("capitals") << "RELU"
                            << "relu";
  QTest::newRow("two words") << "relu leaky"
                             << "leaky_relu";
  QTest::newRow("what it is for") << "residual"
                                  << "add";
}

void PalettePanelTest::search_finds() {
  QFETCH(QString, query);
  QFETCH(QString, best);
  LayerListModel model(registry_);
  model.set_query(query);
  QVERIFY(model.best().isValid());
  QCOMPARE(QString::fromStdString(model.layer(model.best())->name), best);
  model.set_query({});
  QCOMPARE(titles(model).size(), static_cast<qsizetype>(registry_.all().size()));
}

void PalettePanelTest::every_layer_stands_in_its_category() {
  LayerListModel model(registry_);
  Category last = Category::data;
  int place = 0;
  for (int i = 0; i < model.rowCount(); ++i) {
    const QModelIndex row = model.index(i);
    QVERIFY(model.category(row) >= last);
    last = model.category(row);
    const LayerType* layer = model.layer(row);
    if (layer == nullptr) {
      place = 0;
    } else {
      QCOMPARE(category_of(*layer), last);
      QVERIFY2(layer->place >= place, layer->name.c_str());
      place = layer->place;
      QCOMPARE(row.data(Qt::ToolTipRole).toString(), QString::fromStdString(layer->summary));
    }
    QVERIFY(!row.data(Qt::AccessibleTextRole).toString().isEmpty());
  }
}

void PalettePanelTest::a_drag_carries_the_layer() {
  LayerListModel model(registry_);
  LayerListView view(model, source_);
  const QModelIndex row = row_of(model, "conv2d");
  QVERIFY(model.flags(row) & Qt::ItemIsDragEnabled);
  const std::unique_ptr<QMimeData> data(model.mimeData({row}));
  QCOMPARE(data->data(layer_mime_type), QByteArray("conv2d"));
  QVERIFY(view.drag_picture(row).width() > 60);
  const QModelIndex category = model.index(0);
  QVERIFY(!(model.flags(category) & Qt::ItemIsDragEnabled));
  QVERIFY(model.mimeData({category}) == nullptr);
}

void PalettePanelTest::a_drag_leaves_no_row_hovered() {
  struct View : LayerListView {
    using LayerListView::LayerListView;
    using LayerListView::startDrag;
  };
  LayerListModel model(registry_);
  View view(model, source_);
  view.resize(216, 760);
  view.show();
  QVERIFY(QTest::qWaitForWindowExposed(&view));
  view.setCurrentIndex(row_of(model, "conv2d"));
  const QRect other = view.visualRect(row_of(model, "dense"));
  const auto looks = [&] { return view.viewport()->grab(other).toImage(); };
  const QImage plain = looks();
  const QPointF at = other.center();
  QHoverEvent entered(QEvent::HoverEnter, at, at, {-1, -1});
  QCoreApplication::sendEvent(view.viewport(), &entered);
  QVERIFY(looks() != plain);
  QTimer::singleShot(50, &view, [] { QDrag::cancel(); });
  view.startDrag(Qt::CopyAction);
  QVERIFY(looks() == plain);
}

void PalettePanelTest::double_click_and_enter_choose() {
  PalettePanel panel(registry_, source_);
  panel.resize(216, 760);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&panel));
  QSignalSpy chosen(&panel, &PalettePanel::layerChosen);
  auto* view = panel.findChild<LayerListView*>();
  const auto* model = panel.findChild<LayerListModel*>();
  const QPoint at = view->visualRect(row_of(*model, "relu")).center();
  QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
  QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
  QCOMPARE(chosen.count(), 1);
  QCOMPARE(chosen.takeFirst().front().toString(), QString("relu"));
  QTest::keyClick(view, Qt::Key_Return);
  QCOMPARE(chosen.takeFirst().front().toString(), QString("relu"));
  panel.focus_search();
  QTest::keyClicks(panel.findChild<QLineEdit*>(), "linear");
  QTest::keyClick(panel.findChild<QLineEdit*>(), Qt::Key_Return);
  QCOMPARE(chosen.takeFirst().front().toString(), QString("dense"));
}

void PalettePanelTest::help_is_a_click_or_a_key_away() {
  PalettePanel panel(registry_, source_);
  panel.resize(216, 760);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&panel));
  QSignalSpy asked(&panel, &PalettePanel::explainRequested);
  auto* view = panel.findChild<LayerListView*>();
  const auto* model = panel.findChild<LayerListModel*>();
  const QRect row = view->visualRect(row_of(*model, "dense"));
  QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                    LayerRowDelegate::help_area(row).center().toPoint());
  QCOMPARE(asked.takeFirst().front().toString(), QString("dense"));
  view->setCurrentIndex(row_of(*model, "relu"));
  QTest::keyClick(view, Qt::Key_F1);
  QCOMPARE(asked.takeFirst().front().toString(), QString("relu"));
}

void PalettePanelTest::arrows_move_over_categories_while_searching() {
  PalettePanel panel(registry_, source_);
  panel.resize(216, 760);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&panel));
  auto* field = panel.findChild<QLineEdit*>();
  panel.focus_search();
  QVERIFY(field->hasFocus());
  QTest::keyClicks(field, "pool");
  auto* view = panel.findChild<LayerListView*>();
  const auto* model = panel.findChild<LayerListModel*>();
  QVERIFY(titles(*model).size() >= 2);
  const QModelIndex first = view->currentIndex();
  QVERIFY(model->layer(first) != nullptr);
  QTest::keyClick(field, Qt::Key_Down);
  QVERIFY(view->currentIndex() != first);
  QVERIFY(model->layer(view->currentIndex()) != nullptr);
  QTest::keyClick(field, Qt::Key_Escape);
  QVERIFY(field->text().isEmpty());
}

void PalettePanelTest::categories_fold() {
  LayerListModel model(registry_);
  const int all = model.rowCount();
  const int layers = model.count(model.index(0));
  model.toggle(model.index(0));
  QCOMPARE(model.rowCount(), all - layers);
  QCOMPARE(model.count(model.index(0)), layers);
  model.set_query("input");
  QVERIFY(row_of(model, "input").isValid());
  model.set_query({});
  QCOMPARE(model.folded(), QStringList{"data"});
  LayerListModel later(registry_);
  later.set_folded({"data", "no such category"});
  QCOMPARE(later.rowCount(), all - layers);
  model.toggle(model.index(0));
  QCOMPARE(model.rowCount(), all);
  QVERIFY(model.folded().isEmpty());
}

void PalettePanelTest::nothing_found_says_why() {
  PalettePanel panel(registry_, source_);
  panel.resize(216, 600);
  panel.show();
  auto* field = panel.findChild<QLineEdit*>();
  field->setText("dense quux");
  auto* state = panel.findChild<EmptyState*>();
  QVERIFY(state->isVisible());
  QVERIFY(!panel.findChild<LayerListView*>()->isVisible());
  QStringList said;
  for (const auto* label : state->findChildren<QLabel*>()) said.append(label->text());
  QVERIFY2(said.join(' ').contains("dense quux"), qPrintable(said.join(' ')));
  QTest::qWait(20);
  QVERIFY(save_screenshot(panel, "palette-no-match", source_));
  state->action()->click();
  QVERIFY(field->text().isEmpty());
  QVERIFY(panel.findChild<LayerListView*>()->isVisible());
}

void PalettePanelTest::pictures() {
  for (const bool dark : {false, true}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    PalettePanel panel(registry_, source_);
    panel.resize(216, 800);
    panel.show();
    auto* view = panel.findChild<LayerListView*>();
    view->setCurrentIndex(row_of(*panel.findChild<LayerListModel*>(), "conv2d"));
    QTest::qWait(20);
    QVERIFY(save_screenshot(panel, "palette", source_));
  }
}

NETLOOM_TEST(PalettePanelTest)

}  // namespace netloom::editor

#include "palette_panel_test.moc"
