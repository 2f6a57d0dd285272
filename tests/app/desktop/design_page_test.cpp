#include "app/desktop/design_page.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/desktop/side_panel.h"
#include "editor/canvas/node_item.h"
#include "editor/help/help_panel.h"
#include "editor/inspector/inspector_panel.h"
#include "editor/outline/outline_panel.h"
#include "editor/palette/palette_panel.h"
#include "editor/palette/palette_strip.h"
#include "editor/problems/problem_row.h"
#include "editor/problems/problems_panel.h"
#include "editor/theme/widgets/panel_tab.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

class DesignPageTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void init();
  void cleanup() { page_.reset(); }
  void panels_have_the_widths_of_their_column_data();
  void panels_have_the_widths_of_their_column();
  void the_palette_opens_over_a_narrow_canvas();
  void a_category_is_one_click_away();
  void the_dock_opens_over_and_gives_way();
  void growing_brings_all_panels_back();
  void the_outline_takes_the_place_of_the_layers_data();
  void the_outline_takes_the_place_of_the_layers();
  void a_key_goes_round_the_panels();
  void folded_categories_are_remembered();
  void help_opens_from_everywhere_data();
  void help_opens_from_everywhere();

 private:
  void open(QSize size) {
    page_->resize(size);
    page_->show();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    QTest::qWait(1);
  }

  QTemporaryDir settings_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<editor::Document> document_;
  std::unique_ptr<editor::Selection> selection_;
  std::unique_ptr<DesignPage> page_;
};

void DesignPageTest::initTestCase() {
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
  editor::install_theme(*qApp, source_);
}

void DesignPageTest::init() {
  document_ = std::make_unique<editor::Document>(registry_);
  document_->open(editor::sample_project(registry_), {}, QDir::currentPath().toStdString());
  selection_ = std::make_unique<editor::Selection>();
  page_ = std::make_unique<DesignPage>(*document_, *selection_, source_);
}

void DesignPageTest::panels_have_the_widths_of_their_column_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<int>("palette");  // 44 is the strip.
  QTest::addColumn<int>("inspector");
  QTest::addColumn<int>("dock");
  QTest::newRow("1280×720") << QSize(1280, 648) << 44 << 288 << 32;
  QTest::newRow("1440×900") << QSize(1440, 828) << 216 << 304 << 190;
  QTest::newRow("1920×1080") << QSize(1920, 1008) << 240 << 360 << 260;
}

void DesignPageTest::panels_have_the_widths_of_their_column() {
  QFETCH(QSize, size);
  QFETCH(int, palette);
  QFETCH(int, inspector);
  QFETCH(int, dock);
  open(size);
  const auto* strip = page_->findChild<editor::PaletteStrip*>();
  QCOMPARE(strip->isVisible(), palette == strip->width());
  QCOMPARE(page_->side().isVisible(), !strip->isVisible());
  QCOMPARE(strip->isVisible() ? strip->width() : page_->side().width(), palette);
  QCOMPARE(page_->inspector().width(), inspector);
  QCOMPARE(page_->problems().height(), dock);
  QVERIFY(page_->canvas().width() >= 560);
  // Nothing lies over the canvas.
  QVERIFY(page_->canvas().height() + dock <= size.height() + 1);
}

void DesignPageTest::the_palette_opens_over_a_narrow_canvas() {
  open({1280, 648});
  const int canvas = page_->canvas().width();
  page_->find_layer();
  editor::PalettePanel& palette = page_->palette_panel();
  QVERIFY(palette.isVisible());
  QCOMPARE(page_->side().x(), 44);
  QCOMPARE(page_->canvas().width(), canvas);
  auto* field = palette.findChild<QLineEdit*>();
  QVERIFY(field->hasFocus());
  QTest::keyClick(field, Qt::Key_Escape);
  QVERIFY(!palette.isVisible());
  QVERIFY(page_->canvas().view().hasFocus());

  page_->find_layer();
  QTest::keyClicks(field, "leaky");
  const std::size_t nodes = document_->graph().nodes.size();
  QTest::keyClick(field, Qt::Key_Return);
  QCOMPARE(document_->graph().nodes.size(), nodes + 1);
  QVERIFY(!palette.isVisible());
  page_->find_layer();
  page_->canvas().view().setFocus();
  QVERIFY(!palette.isVisible());
}

void DesignPageTest::a_category_is_one_click_away() {
  open({1280, 648});
  auto* strip = page_->findChild<editor::PaletteStrip*>();
  const auto buttons = strip->findChildren<QAbstractButton*>();
  QVERIFY(buttons.size() > 6);
  for (const QAbstractButton* button : buttons) QVERIFY(!button->accessibleName().isEmpty());
  QTest::mouseClick(buttons.at(2), Qt::LeftButton);
  QVERIFY(page_->palette_panel().isVisible());
  QVERIFY(QApplication::focusWidget()->inherits("QListView"));
}

void DesignPageTest::the_dock_opens_over_and_gives_way() {
  open({1280, 648});
  editor::ProblemsPanel& problems = page_->problems();
  auto* tab = problems.findChild<editor::PanelTab*>();
  QVERIFY(tab->accessibleName().contains("2"));
  QVERIFY(!problems.rows().front()->isVisible());
  const int canvas = page_->canvas().height();
  QTest::mouseClick(tab, Qt::LeftButton);
  QVERIFY(problems.rows().front()->isVisible());
  QCOMPARE(problems.height(), 190);
  QCOMPARE(problems.mapTo(page_.get(), problems.rect().bottomLeft()).y(), page_->rect().bottom());
  QCOMPARE(page_->canvas().height(), canvas);
  page_->canvas().view().setFocus();
  QCOMPARE(problems.height(), 32);
}

void DesignPageTest::growing_brings_all_panels_back() {
  open({1280, 648});
  page_->find_layer();
  page_->resize(1440, 828);
  QTest::qWait(1);
  QVERIFY(!page_->findChild<editor::PaletteStrip*>()->isVisible());
  QVERIFY(page_->palette_panel().isVisible());
  QCOMPARE(page_->side().x(), 0);
  QCOMPARE(page_->problems().height(), 190);
  page_->resize(1280, 648);
  QTest::qWait(1);
  QVERIFY(!page_->palette_panel().isVisible());
  QCOMPARE(page_->problems().height(), 32);
}

void DesignPageTest::the_outline_takes_the_place_of_the_layers_data() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("narrow") << QSize(1280, 648);
  QTest::newRow("usual") << QSize(1440, 828);
}

void DesignPageTest::the_outline_takes_the_place_of_the_layers() {
  QFETCH(QSize, size);
  open(size);
  page_->show_outline();
  QVERIFY(page_->side().outline().isVisible());
  QVERIFY(!page_->palette_panel().isVisible());
  QVERIFY(QApplication::focusWidget()->inherits("QTreeView"));
  page_->find_layer();
  QVERIFY(page_->palette_panel().isVisible());
  QVERIFY(!page_->side().outline().isVisible());
}

void DesignPageTest::a_key_goes_round_the_panels() {
  open({1440, 828});
  page_->canvas().view().setFocus();
  for (QWidget* panel :
       {static_cast<QWidget*>(&page_->inspector()), static_cast<QWidget*>(&page_->problems()),
        static_cast<QWidget*>(&page_->side()), static_cast<QWidget*>(&page_->canvas())}) {
    page_->next_panel();
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
  }
}

void DesignPageTest::folded_categories_are_remembered() {
  page_->palette_panel().set_folded({"activation"});
  Q_EMIT page_->palette_panel().foldedChanged();
  DesignPage later(*document_, *selection_, source_);
  QCOMPARE(later.palette_panel().folded(), QStringList{"activation"});
  QSettings().remove("palette/folded");
}

void DesignPageTest::help_opens_from_everywhere_data() {
  QTest::addColumn<int>("way");
  QTest::newRow("selected node") << 0;
  QTest::newRow("problem row") << 1;
  QTest::newRow("F1 in the palette") << 2;
}

void DesignPageTest::help_opens_from_everywhere() {
  QFETCH(int, way);
  open({1440, 828});
  if (way == 0) {
    selection_->set({"conv2"});
    page_->explain_selected();
  } else if (way == 1) {
    Q_EMIT page_->problems().rows().front()->explainRequested();
  } else {
    page_->find_layer();
    auto* field = page_->palette_panel().findChild<QLineEdit*>();
    QTest::keyClicks(field, "dense");
    QTest::keyClick(field, Qt::Key_F1);
  }
  QVERIFY(page_->help().isVisible());
  QVERIFY(page_->rect().contains(page_->help().geometry()));
  QVERIFY(page_->help().isAncestorOf(QApplication::focusWidget()));
}

NETLOOM_TEST(DesignPageTest)

}  // namespace netloom::app

#include "design_page_test.moc"
