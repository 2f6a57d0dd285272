#include "editor/theme/focus_ring.h"

#include <QDialogButtonBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/number_field.h"
#include "tests/support/test.h"

namespace netloom::editor {

class FocusRingTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, source_); }
  void the_ring_follows_the_keyboard_only();
  void a_button_of_a_dialog_has_the_ring_alone();

 private:
  ThemeSource source_;
};

namespace {

/// What the ring in `window` goes around.
QWidget* ringed(const QWidget& window) {
  for (const QFocusFrame* frame : window.findChildren<QFocusFrame*>()) {
    if (frame->isVisible()) return frame->widget();
  }
  return nullptr;
}

}  // namespace

void FocusRingTest::the_ring_follows_the_keyboard_only() {
  QWidget window;
  auto* column = new QVBoxLayout(&window);
  QPushButton first("First");
  QPushButton second("Second");
  column->addWidget(&first);
  column->addWidget(&second);
  window.show();
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  first.setFocus(Qt::MouseFocusReason);
  QCOMPARE(ringed(window), nullptr);
  QTest::keyClick(&window, Qt::Key_Tab);
  QCOMPARE(ringed(window), &second);
  first.setFocus(Qt::MouseFocusReason);
  QCOMPARE(ringed(window), nullptr);
  QTest::keyClick(&window, Qt::Key_Backtab);
  QCOMPARE(ringed(window), &second);
  QFocusEvent menu_opens(QEvent::FocusOut, Qt::PopupFocusReason);
  QCoreApplication::sendEvent(&second, &menu_opens);
  QCOMPARE(ringed(window), &second);
  auto* field = new NumberField(source_, &window);
  column->addWidget(field);
  field->editor()->setFocus(Qt::TabFocusReason);
  QCOMPARE(ringed(window), field->editor()->parentWidget());
}

void FocusRingTest::a_button_of_a_dialog_has_the_ring_alone() {
  QMessageBox box;
  QPushButton* other = box.addButton("Other", QMessageBox::AcceptRole);
  box.addButton(QMessageBox::Cancel);
  box.setDefaultButton(other);
  box.show();
  QVERIFY(QTest::qWaitForWindowActive(&box));
  QCOMPARE(box.findChild<QDialogButtonBox*>()->focusProxy(), other);
  other->setFocus(Qt::TabFocusReason);
  QCOMPARE(ringed(box), other);
}

NETLOOM_TEST(FocusRingTest)

}  // namespace netloom::editor

#include "focus_ring_test.moc"
