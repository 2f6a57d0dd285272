#include "editor/inspector/column_list.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QtTest>

#include "editor/document/bind_column.h"
#include "editor/document/column_mime.h"
#include "editor/document/edits.h"
#include "editor/samples/data_look.h"
#include "editor/theme/fonts.h"
#include "tests/editor/inspector/panel_stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// The columns of flowers that were measured, beside an input and a target.
class ColumnListTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { install_theme(*qApp, stage_.source); }
  void init();
  void cleanup() { stage_.panel.reset(); }
  void every_column_is_there_with_its_type_data();
  void every_column_is_there_with_its_type();
  void a_column_says_where_it_goes();
  void a_row_carries_its_column();
  void a_picture_shows_name_and_type();
  void a_menu_binds_by_keys();
  void a_menu_says_what_does_not_fit();
  void a_menu_adds_a_node();

 private:
  /// The list of the page that is shown, once it has `column`; the one before may be about to go.
  void find_list(const QString& column = "species") {
    QTRY_VERIFY(shown_list() != nullptr &&
                !shown_list()->findItems(column, Qt::MatchExactly).empty());
    list_ = shown_list();
  }
  ColumnList* shown_list() const {
    for (auto* one : stage_.panel->findChildren<ColumnList*>())
      if (one->isVisibleTo(stage_.panel.get())) return one;
    return nullptr;
  }
  QListWidgetItem* row(const QString& column) {
    return list_->findItems(column, Qt::MatchExactly).value(0);
  }
  QAction* action(QMenu& menu, const QString& text) {
    for (QAction* one : menu.actions())
      if (one->text() == text) return one;
    return nullptr;
  }

  PanelStage stage_;
  ColumnList* list_ = nullptr;
};

void ColumnListTest::init() {
  stage_.open();
  Project project;
  project.data.source = "iris";
  stage_.document.open(project, {}, QDir::currentPath().toStdString());
  add_node(stage_.document, "input", {0, 0});
  add_node(stage_.document, "target", {0, 200});
  find_list();
  stage_.document.undo_stack().clear();
}

void ColumnListTest::every_column_is_there_with_its_type_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("column");
  QTest::addColumn<QString>("type");
  QTest::newRow("a group") << "iris"
                           << "features"
                           << "features · 4 columns";
  QTest::newRow("a number") << "iris"
                            << "petal width (cm)"
                            << "petal width (cm) · number";
  QTest::newRow("classes") << "iris"
                           << "species"
                           << "species · 3 classes";
  QTest::newRow("images") << "digits"
                          << "pixels"
                          << "pixels · image 1×8×8";
  QTest::newRow("a text") << "shakespeare"
                          << "text"
                          << "text · 65 tokens";
}

void ColumnListTest::every_column_is_there_with_its_type() {
  QFETCH(QString, source);
  QFETCH(QString, column);
  Project project;
  project.data.source = source.toStdString();
  stage_.document.open(project, {}, QDir::currentPath().toStdString());
  find_list(column);
  QTEST(row(column)->data(Qt::AccessibleTextRole).toString(), "type");
}

void ColumnListTest::a_column_says_where_it_goes() {
  bind_column(stage_.document, "input1", "features");
  find_list();
  const auto says = [this](const QString& column) {
    return row(column)->data(Qt::AccessibleTextRole).toString();
  };
  QCOMPARE(says("features"), QString("features · 4 columns → input1"));
  QCOMPARE(says("petal width (cm)"), QString("petal width (cm) · number → input1"));
  bind_column(stage_.document, "target1", "petal width (cm)");
  find_list();
  QCOMPARE(says("petal width (cm)"), QString("petal width (cm) · number → target1"));
}

void ColumnListTest::a_row_carries_its_column() {
  const std::unique_ptr<QMimeData> carried(
      list_->model()->mimeData({list_->model()->index(list_->row(row("species")), 0)}));
  QCOMPARE(carried->data(column_mime_type), QByteArray("species"));
  QVERIFY(list_->dragEnabled());
}

void ColumnListTest::a_picture_shows_name_and_type() {
  const QPixmap narrow = list_->drag_picture(list_->row(row("species")));
  const QPixmap wide = list_->drag_picture(list_->row(row("petal width (cm)")));
  QVERIFY(wide.width() > narrow.width());
  const QFontMetrics metrics(font(FontRole::node_name));
  QVERIFY(narrow.deviceIndependentSize().width() > metrics.horizontalAdvance("species 3 classes"));
}

void ColumnListTest::a_menu_binds_by_keys() {
  list_->setCurrentItem(row("petal width (cm)"));
  list_->setFocus();
  QTest::keyClick(list_, Qt::Key_Return);
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  QVERIFY(menu != nullptr);
  menu->setActiveAction(action(*menu, "Bind to target1"));
  QTest::keyClick(menu, Qt::Key_Return);
  QCOMPARE(stage_.document.project().data.columns.at("target1"),
           std::vector<std::string>{"petal width (cm)"});
  QCOMPARE(stage_.document.undo_stack().count(), 1);
}

void ColumnListTest::a_menu_says_what_does_not_fit() {
  bind_column(stage_.document, "target1", "species");
  find_list();
  const auto menu = list_->menu_of(list_->row(row("species")));
  const QAction* refused = action(*menu, "Bind to input1 (Target among the inputs)");
  QVERIFY(refused != nullptr);
  QVERIFY(!refused->isEnabled());
}

void ColumnListTest::a_menu_adds_a_node() {
  const auto menu = list_->menu_of(list_->row(row("species")));
  action(*menu, "Add a target of it")->trigger();
  QCOMPARE(stage_.document.node("species")->layer, "target");
  QCOMPARE(stage_.document.undo_stack().count(), 1);
}

NETLOOM_TEST(ColumnListTest)

}  // namespace netloom::editor

#include "column_list_test.moc"
