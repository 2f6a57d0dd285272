// What everyone must be able to use: everything has a name, and the keyboard alone is enough.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QtTest>

#include "app/desktop/keys_dialog.h"
#include "app/desktop/main_window.h"
#include "editor/theme/widgets/card.h"
#include "tests/app/desktop/own_home.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

/// What a screen reader says of `widget`: its name, or else the text on it.
QString spoken(const QWidget& widget) {
  if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
  return {};
}

/// Where `widget` stands: the classes around it, for the message of a failed test.
QString way_to(const QWidget& widget) {
  QStringList way;
  for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget())
    way.prepend(at->metaObject()->className());
  return way.join(" > ");
}

/// Widgets that the keyboard or the pointer uses.
bool is_used(const QWidget& widget) {
  if (widget.objectName().startsWith("qt_")) return false;  // Parts that Qt makes itself,
  if (qobject_cast<const QLineEdit*>(widget.parentWidget()) != nullptr) return false;  // and these.
  const bool field = qobject_cast<const QLineEdit*>(&widget) != nullptr &&
                     qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) == nullptr &&
                     qobject_cast<const QComboBox*>(widget.parentWidget()) == nullptr;
  return field || qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
         qobject_cast<const QComboBox*>(&widget) != nullptr ||
         (qobject_cast<const QAbstractItemView*>(&widget) != nullptr &&
          widget.focusPolicy() != Qt::NoFocus) ||
         (qobject_cast<const editor::Card*>(&widget) != nullptr &&
          widget.focusPolicy() != Qt::NoFocus);
}

QStringList nameless(const QWidget& window) {
  QStringList found;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (widget->isVisibleTo(&window) && is_used(*widget) && spoken(*widget).isEmpty())
      found << way_to(*widget);
  }
  found.removeDuplicates();
  return found;
}

}  // namespace

class AccessTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { editor::install_theme(*qApp, source_); }
  void everything_has_a_name_data();
  void everything_has_a_name();
  void keys_alone_build_a_network();
  void less_motion_is_kept();

 private:
  OwnHome home_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void AccessTest::everything_has_a_name_data() {
  QTest::addColumn<int>("workspace");
  QTest::addColumn<QString>("selected");
  const auto row = [](const char* title, Workspace workspace, const QString& selected = {}) {
    QTest::newRow(title) << static_cast<int>(workspace) << selected;
  };
  row("start", Workspace::start);
  row("design", Workspace::design);
  row("design, a node", Workspace::design, "conv1");
  row("design, a problem", Workspace::design, "loss");
  row("design, an input", Workspace::design, "image");
  row("train", Workspace::train);
  row("runs", Workspace::runs);
}

void AccessTest::everything_has_a_name() {
  QFETCH(int, workspace);
  QFETCH(QString, selected);
  MainWindow window(registry_, source_, home_.runs());
  window.document().open(editor::sample_project(registry_), {}, ".");
  window.show();
  window.show_workspace(static_cast<Workspace>(workspace));
  if (!selected.isEmpty()) window.selection().set({selected.toStdString()});
  QTest::qWait(1);
  QCOMPARE(nameless(window).join("\n"), QString());
  KeysDialog keys(window.actions(), source_);
  keys.show();
  QCOMPARE(nameless(keys).join("\n"), QString());
}

/// From the start page: each layer stands behind the one before, and takes its output.
void AccessTest::keys_alone_build_a_network() {
  MainWindow window(registry_, source_, home_.runs());
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
  QVERIFY(window.design().isVisible());
  const auto add = [&window](const QString& layer) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), layer);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    return window.selection().single();
  };
  QCOMPARE(add("input"), std::string("input1"));
  QCOMPARE(add("dense"), std::string("dense1"));
  QCOMPARE(add("output"), std::string("output1"));
  const Graph& graph = window.document().graph();
  QCOMPARE(graph.find("dense1")->inputs.at("x").front().node, std::string("input1"));
  QCOMPARE(graph.find("output1")->inputs.at("x").front().node, std::string("dense1"));
  window.document().undo_stack().setClean();
}

void AccessTest::less_motion_is_kept() {
  {
    MainWindow window(registry_, source_, home_.runs());
    QVERIFY(source_.theme().motion_popup > 0);
    window.actions().find("view.less_motion")->action->trigger();
    QCOMPARE(source_.theme().motion_popup, 0);
  }
  editor::ThemeSource next;
  MainWindow window(registry_, next, home_.runs());
  QCOMPARE(next.theme().motion_popup, 0);
  QSettings().remove("less_motion");
  source_.set_reduced_motion(false);
}

NETLOOM_TEST(AccessTest)

}  // namespace netloom::app

#include "access_test.moc"
