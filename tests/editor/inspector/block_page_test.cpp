#include "editor/inspector/block_page.h"

#include <QLineEdit>
#include <QtTest>

#include "editor/document/inner_edits.h"
#include "editor/inspector/inspector_panel.h"
#include "editor/inspector/setting_row.h"
#include "editor/inspector/show_button.h"
#include "editor/theme/widgets/link_button.h"
#include "tests/editor/sample.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom::editor {

class BlockPageTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { install_theme(*qApp, source_); }
  void init();
  void a_block_is_renamed();
  void a_parameter_is_hidden();
  void a_parameter_is_shown_beside_its_field();
  void outside_of_blocks_there_is_nothing_to_show();
  void looks_as_designed();

 private:
  std::string shown() { return shown_as(*document_, "conv", "stride"); }
  BlockPage* page() { return panel_->findChild<BlockPage*>(); }
  ShowButton* button(const char* parameter) {
    for (const SettingRow* row : panel_->findChildren<SettingRow*>()) {
      if (row->setting().info.name == parameter && row->isVisibleTo(panel_.get()))
        return row->show_button();
    }
    return nullptr;
  }

  ThemeSource source_;
  const LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<Document> document_;
  std::unique_ptr<Selection> selection_;
  std::unique_ptr<InspectorPanel> panel_;
};

void BlockPageTest::init() {
  panel_.reset();
  document_ = std::make_unique<Document>(registry_);
  selection_ = std::make_unique<Selection>();
  Project project;
  project.graph = residual_graph();
  document_->open(std::move(project), {}, ".");
  document_->enter("stage");
  panel_ = std::make_unique<InspectorPanel>(*document_, *selection_, source_);
  panel_->resize(304, 700);
  panel_->show();
}

void BlockPageTest::a_block_is_renamed() {
  QCOMPARE(page()->name_field()->text(), QString("residual"));
  page()->name_field()->setText("dense");
  QTest::keyClick(page()->name_field(), Qt::Key_Return);
  QVERIFY(page()->complaint().contains("dense"));
  QCOMPARE(document_->open_block().block, std::string("residual"));
  page()->name_field()->setText("skip");
  QTest::keyClick(page()->name_field(), Qt::Key_Return);
  QCOMPARE(document_->open_block().block, std::string("skip"));
}

void BlockPageTest::a_parameter_is_hidden() {
  const auto links = page()->findChildren<LinkButton*>();
  QCOMPARE(links.size(), 2);
  links.front()->click();
  QVERIFY(shown_as(*document_, "conv", "filters").empty());
  QCOMPARE(document_->undo_stack().count(), 1);
}

void BlockPageTest::a_parameter_is_shown_beside_its_field() {
  selection_->set({"conv"});
  QVERIFY(button("stride") != nullptr);
  button("stride")->click();
  QCOMPARE(shown(), std::string("stride"));
  QVERIFY(button("stride")->toolTip().contains("stride"));
  button("stride")->click();
  QVERIFY(shown().empty());
}

void BlockPageTest::outside_of_blocks_there_is_nothing_to_show() {
  document_->leave();
  QVERIFY(page() == nullptr || page()->isHidden());
  selection_->set({"conv1"});
  QVERIFY(button("filters") == nullptr);
}

void BlockPageTest::looks_as_designed() {
  for (const bool dark : {true, false}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    QTest::qWait(1);
    QVERIFY(save_screenshot(*panel_, "block-page", source_));
  }
  selection_->set({"conv"});
  QTest::qWait(1);
  QVERIFY(save_screenshot(*panel_, "inner-node-page", source_));
}

NETLOOM_TEST(BlockPageTest)

}  // namespace netloom::editor

#include "block_page_test.moc"
