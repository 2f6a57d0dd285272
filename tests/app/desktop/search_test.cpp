#include <QElapsedTimer>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QUndoView>
#include <QtTest>

#include "app/desktop/findables.h"
#include "app/desktop/fuzzy_match.h"
#include "app/desktop/main_window.h"
#include "app/desktop/side_panel.h"
#include "editor/document/edits.h"
#include "tests/app/desktop/own_home.h"
#include "tests/editor/sample.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom::app {

class SearchTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void init();
  void cleanup() { window_.reset(); }
  void letters_in_their_order_are_found_data();
  void letters_in_their_order_are_found();
  void better_matches_stand_first();
  void a_node_inside_a_block_is_gone_to();
  void an_action_is_done();
  void a_setting_is_gone_to();
  void a_layer_is_added();
  void arrows_and_escape();
  void the_focus_goes_back_without_a_ring();
  void the_history_goes_where_it_is_clicked();
  void looks_as_designed();

 private:
  void search(const QString& query) {
    QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(box().isVisible());
    box().field()->setText(query);
  }
  QString first() { return box().list()->item(0)->text(); }
  void enter() { QTest::keyClick(box().field(), Qt::Key_Return); }
  SearchBox& box() { return window_->search(); }

  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<MainWindow> window_;
};

void SearchTest::initTestCase() {
  home_ = std::make_unique<OwnHome>();
  editor::install_theme(*qApp, source_);
}

void SearchTest::init() {
  QSettings().clear();
  window_ = std::make_unique<MainWindow>(registry_, source_, home_->runs());
  Project project;
  project.name = "Residual digits";
  project.graph = residual_graph();
  window_->document().open(std::move(project), {}, ".");
  window_->show_workspace(Workspace::design);
  window_->show();
  QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void SearchTest::letters_in_their_order_are_found_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("query");
  QTest::addColumn<bool>("found");
  QTest::newRow("all") << "Batch norm"
                       << "batch norm" << true;
  QTest::newRow("starts of words") << "Batch norm"
                                   << "bn" << true;
  QTest::newRow("capitals") << "Batch norm"
                            << "BATCH" << true;
  QTest::newRow("inside") << "stage/conv"
                          << "nv" << true;
  QTest::newRow("nothing asked") << "Dense"
                                 << "  " << true;
  QTest::newRow("other order") << "Batch norm"
                               << "nb" << false;
  QTest::newRow("a letter too many") << "Dense"
                                     << "densee" << false;
  QTest::newRow("empty") << ""
                         << "a" << false;
}

void SearchTest::letters_in_their_order_are_found() {
  QFETCH(QString, text);
  QFETCH(QString, query);
  QTEST(fuzzy_match(text, query) > 0, "found");
}

void SearchTest::better_matches_stand_first() {
  QVERIFY(fuzzy_match("Batch norm", "bn") > fuzzy_match("Subnet", "bn"));
  QVERIFY(fuzzy_match("conv1", "conv1") > fuzzy_match("conv1_relu", "conv1"));
  QVERIFY(fuzzy_match("Undo", "un") > fuzzy_match("Run", "un"));
  QVERIFY(fuzzy_match("Zoom in", "zin") > fuzzy_match("Resize inner", "zin"));
}

void SearchTest::a_node_inside_a_block_is_gone_to() {
  search("stage/conv");
  QCOMPARE(first(), QString("stage/conv"));
  enter();
  QCOMPARE(window_->document().open_block().use, std::string("stage"));
  QCOMPARE(window_->selection().single(), std::string("conv"));
  QVERIFY(!box().isVisible());
}

void SearchTest::an_action_is_done() {
  window_->document().enter({});
  editor::delete_nodes(window_->document(), {"stage"});
  search("undo");
  enter();
  QVERIFY(window_->document().node("stage") != nullptr);
}

void SearchTest::a_setting_is_gone_to() {
  search("learning rate");
  QVERIFY(first().startsWith("Learning rate"));
  window_->selection().set({"conv1"});
  enter();
  QVERIFY(window_->selection().nodes().empty());
}

void SearchTest::a_layer_is_added() {
  search("dropout add layer");
  enter();
  QVERIFY(window_->document().node(window_->selection().single())->layer.starts_with("dropout"));
}

void SearchTest::arrows_and_escape() {
  search("conv");
  QTest::keyClick(box().field(), Qt::Key_Down);
  QCOMPARE(box().list()->currentRow(), 1);
  QTest::keyClick(box().field(), Qt::Key_Up);
  QTest::keyClick(box().field(), Qt::Key_Up);
  QCOMPARE(box().list()->currentRow(), 0);
  QTest::keyClick(box().field(), Qt::Key_Escape);
  QVERIFY(!box().isVisible());
  search("qqqqqq");
  enter();  // nothing to go to
  QVERIFY(box().isVisible());
}

void SearchTest::the_focus_goes_back_without_a_ring() {
  window_->show_workspace(Workspace::design);
  const QWidget* canvas = &window_->design().canvas().view();
  QTRY_COMPARE(QApplication::focusWidget(), canvas);
  for (const auto key : {Qt::Key_Return, Qt::Key_Escape}) {
    search("conv1");
    QTest::keyClick(box().field(), key);
    QVERIFY(!box().isVisible());
    QCOMPARE(QApplication::focusWidget(), canvas);
    for (const QWidget* one : QApplication::allWidgets())
      QVERIFY(qobject_cast<const QFocusFrame*>(one) == nullptr || !one->isVisible());
  }
}

void SearchTest::the_history_goes_where_it_is_clicked() {
  window_->design().show_history();
  QUndoView& history = window_->design().side().history();
  QVERIFY(history.isVisible());
  editor::add_node(window_->document(), "relu", {0, 400});
  editor::add_node(window_->document(), "dense", {200, 400});
  QCOMPARE(history.model()->rowCount(), 3);
  history.setCurrentIndex(history.model()->index(0, 0));
  QCOMPARE(window_->document().undo_stack().index(), 0);
  history.setCurrentIndex(history.model()->index(2, 0));
  QCOMPARE(window_->document().undo_stack().index(), 2);
}

void SearchTest::looks_as_designed() {
  editor::add_node(window_->document(), "relu", {0, 400});
  window_->design().show_history();
  for (const bool dark : {true, false}) {
    source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
    QElapsedTimer timer;
    timer.start();
    const std::size_t count = findables(*window_).size();
    qInfo("%zu things to find, gathered in %lld ms", count, timer.elapsed());
    search("con");
    QTest::qWait(10);
    QVERIFY(editor::save_screenshot(*window_, "search", source_));
  }
}

NETLOOM_TEST(SearchTest)

}  // namespace netloom::app

#include "search_test.moc"
