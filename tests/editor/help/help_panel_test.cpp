#include "editor/help/help_panel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/theme/widgets/paragraph.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// A window with a field and the panel over it, as on the Design page.
class HelpPanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, source_); }
  void init();
  void cleanup() { window_.reset(); }
  void a_node_is_explained_with_its_numbers();
  void a_refused_node_shows_what_comes_in();
  void a_layer_is_explained_without_a_node();
  void every_layer_has_a_page_data();
  void every_layer_has_a_page();
  void problems_stand_first_and_are_mended_here();
  void the_page_follows_the_document();
  void it_closes_with_its_node();
  void the_keyboard_scrolls_and_goes_back();
  void asking_again_closes();
  void pictures();

 private:
  /// Everything the panel says, line by line.
  QStringList said() const {
    QStringList lines;
    for (const Paragraph* one : panel_->findChildren<Paragraph*>()) lines.append(one->text());
    for (const QLabel* one : panel_->findChildren<QLabel*>()) lines.append(one->text());
    return lines;
  }
  bool says(const QString& text) const { return said().join('\n').contains(text); }

  ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<Document> document_;
  std::unique_ptr<QWidget> window_;
  QLineEdit* field_ = nullptr;
  HelpPanel* panel_ = nullptr;
};

void HelpPanelTest::init() {
  document_ = std::make_unique<Document>(registry_);
  document_->open(sample_project(registry_), {}, QDir::currentPath().toStdString());
  window_ = std::make_unique<QWidget>();
  window_->resize(800, 600);
  field_ = new QLineEdit(window_.get());
  panel_ = new HelpPanel(*document_, source_, window_.get());
  connect(panel_, &HelpPanel::placeRequested, panel_,
          [this] { panel_->setGeometry(0, 0, panel_->sizeHint().width(), 420); });
  window_->show();
  QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  field_->setFocus();
}

void HelpPanelTest::a_node_is_explained_with_its_numbers() {
  panel_->show_node("conv2");
  QVERIFY(panel_->isVisible());
  const LayerType& layer = *registry_.find("conv2d");
  QVERIFY(says(QString::fromStdString(layer.summary)));
  QVERIFY(says("16×4×4 → 32×4×4"));
  for (const Explanation& one : *document_->check().nodes.at("conv2").explanation)
    QVERIFY2(says(QString::fromStdString(one.text)), one.text.c_str());
  QVERIFY(says("`32` channels"));  // Of this node; the default is 16.
  for (const ParameterInfo& info : layer.parameters)
    QVERIFY2(says(QString::fromStdString(info.text)), info.name.c_str());
  QVERIFY(panel_->accessibleName().contains("conv2"));
}

void HelpPanelTest::a_refused_node_shows_what_comes_in() {
  delete_and_reconnect(*document_, {"flatten"});
  panel_->show_node("logits");
  QVERIFY(says("32×4×4 = 512 → ?"));
  document_->undo_stack().undo();
  QVERIFY(says("512 → 8"));
  QVERIFY(!document_->check().nodes.at("loss").known);
  panel_->show_node("loss");  // 8 scores for 10 classes: the problem says so, nothing is counted.
  QVERIFY(!says("→"));
}

void HelpPanelTest::a_layer_is_explained_without_a_node() {
  panel_->show_layer("dense");
  QVERIFY(says("default `64`"));
  QVERIFY(says("Linear"));
  QVERIFY(!says("→"));
}

void HelpPanelTest::every_layer_has_a_page_data() {
  QTest::addColumn<QString>("layer");
  for (const auto& layer : registry_.all())
    QTest::newRow(layer->name.c_str()) << QString::fromStdString(layer->name);
}

void HelpPanelTest::every_layer_has_a_page() {
  QFETCH(QString, layer);
  panel_->show_layer(layer.toStdString());
  QVERIFY(panel_->isVisible());
  for (const QString& line : said()) QVERIFY(!line.trimmed().isEmpty());
  QVERIFY(!says("****"));
  QVERIFY(panel_->sizeHint().height() > 120);
}

void HelpPanelTest::problems_stand_first_and_are_mended_here() {
  panel_->show_node("loss");
  const auto& all = document_->diagnostics();
  const Diagnostic problem = *std::find_if(
      all.begin(), all.end(), [](const Diagnostic& one) { return one.node == "loss"; });
  QCOMPARE(said().front(), QString::fromStdString(problem.message));
  for (QAbstractButton* button : panel_->findChildren<QAbstractButton*>()) {
    if (button->text() == QString::fromStdString(problem.fixes.front().title)) button->click();
  }
  QCOMPARE(document_->error_count(), 0);
  QVERIFY(panel_->isVisible());
  QVERIFY(!says(QString::fromStdString(problem.message)));
}

void HelpPanelTest::the_page_follows_the_document() {
  panel_->show_node("conv2");
  set_parameter(*document_, "conv2", "filters", std::int64_t{24});
  QVERIFY(says("16×4×4 → 24×4×4"));
  document_->undo_stack().undo();
  QVERIFY(says("16×4×4 → 32×4×4"));
}

void HelpPanelTest::it_closes_with_its_node() {
  panel_->show_node("relu2");
  delete_nodes(*document_, {"relu2"});
  QVERIFY(!panel_->isVisible());
  panel_->show_node("relu2");
  QVERIFY(!panel_->isVisible());
}

void HelpPanelTest::the_keyboard_scrolls_and_goes_back() {
  panel_->show_node("conv2");
  auto* scroll = panel_->findChild<QScrollArea*>();
  QCOMPARE(QApplication::focusWidget(), scroll);
  QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
  QTest::keyClick(scroll, Qt::Key_PageDown);
  QVERIFY(scroll->verticalScrollBar()->value() > 0);
  QTest::keyClick(scroll, Qt::Key_Escape);
  QVERIFY(!panel_->isVisible());
  QCOMPARE(QApplication::focusWidget(), field_);
}

void HelpPanelTest::asking_again_closes() {
  panel_->show_node("conv2");
  panel_->show_node("conv1");
  QVERIFY(panel_->isVisible());
  panel_->show_node("conv1");
  QVERIFY(!panel_->isVisible());
}

void HelpPanelTest::pictures() {
  for (const bool dark : {false, true}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    panel_->close_panel();
    panel_->show_node("conv2");
    panel_->resize(panel_->sizeHint());
    QTest::qWait(20);
    QVERIFY(save_screenshot(*panel_, "help", source_));
  }
}

NETLOOM_TEST(HelpPanelTest)

}  // namespace netloom::editor

#include "help_panel_test.moc"
