#include "app/desktop/undo_keys.h"

#include <QLineEdit>
#include <QtTest>

#include "app/desktop/main_window.h"
#include "tests/app/desktop/own_home.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

class UndoKeysTest : public QObject {
  Q_OBJECT

 private slots:
  void a_value_is_undone_from_its_field_data();
  void a_value_is_undone_from_its_field();

 private:
  OwnHome home_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void UndoKeysTest::a_value_is_undone_from_its_field_data() {
  QTest::addColumn<QString>("node");
  QTest::addColumn<QString>("parameter");
  QTest::addColumn<QString>("typed");
  QTest::newRow("a number") << "conv1"
                            << "filters"
                            << "24";
  QTest::newRow("a text") << "loss"
                          << "class_weights"
                          << "1, 2";
}

void UndoKeysTest::a_value_is_undone_from_its_field() {
  QFETCH(QString, node);
  QFETCH(QString, parameter);
  QFETCH(QString, typed);
  MainWindow window(registry_, source_, home_.runs());
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  window.document().open(editor::sample_project(registry_), {}, ".");
  window.show_workspace(Workspace::design);
  const std::string before = window.document().text();
  window.selection().reveal(node.toStdString(), parameter.toStdString());
  auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
  QVERIFY(field != nullptr);
  field->selectAll();
  QTest::keyClicks(field, typed + " ");
  QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);  // Of what is typed first.
  QCOMPARE(window.document().text(), before);
  field->selectAll();
  QTest::keyClicks(field, typed);
  QTest::keyClick(field, Qt::Key_Return);
  const std::string after = window.document().text();
  QVERIFY(after != before);
  QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(window.document().text(), before);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(window.document().text(), after);
}

NETLOOM_TEST(UndoKeysTest)

}  // namespace netloom::app

#include "undo_keys_test.moc"
