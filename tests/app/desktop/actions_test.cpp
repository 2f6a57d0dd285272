#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSettings>
#include <QTranslator>
#include <QtTest>

#include "app/desktop/action_list.h"
#include "app/desktop/keys_dialog.h"
#include "app/desktop/language.h"
#include "app/desktop/main_window.h"
#include "app/desktop/ui_size.h"
#include "tests/app/desktop/own_home.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

class ActionsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void init();
  void cleanup() { window_.reset(); }
  void every_action_has_a_name_and_no_key_is_given_twice();
  void keys_are_typed_and_kept();
  void keys_move_from_their_owner();
  void typed_keys_tell_who_had_them();
  void usual_keys_come_back();
  void the_list_is_searched();
  void the_size_is_kept();
  void the_language_is_kept();
  void a_text_without_translation_stays_english();

 private:
  void open() { window_ = std::make_unique<MainWindow>(registry_, source_, home_->runs()); }
  ActionList& actions() { return window_->actions(); }
  QList<QKeySequence> keys_of(const QString& id) { return actions().find(id)->action->shortcuts(); }

  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<MainWindow> window_;
};

void ActionsTest::initTestCase() {
  home_ = std::make_unique<OwnHome>();
  editor::install_theme(*qApp, source_);
}

void ActionsTest::init() {
  QSettings().clear();
  open();
}

void ActionsTest::every_action_has_a_name_and_no_key_is_given_twice() {
  std::map<QString, QString> owners;
  std::set<QString> ids;
  QVERIFY(actions().all().size() > 25);
  for (const UserAction& one : actions().all()) {
    QVERIFY2(ids.insert(one.id).second, qPrintable(one.id));
    QVERIFY2(!one.action->text().isEmpty(), qPrintable(one.id));
    for (const QKeySequence& key : one.usual) {
      const auto [at, added] = owners.emplace(key.toString(), one.id);
      QVERIFY2(added, qPrintable(key.toString() + ": " + at->second + " and " + one.id));
    }
  }
}

void ActionsTest::keys_are_typed_and_kept() {
  auto dialog_now = std::make_unique<KeysDialog>(actions(), source_);
  KeysDialog& dialog = *dialog_now;
  dialog.show();
  QTreeWidgetItem* row = dialog.tree().findItems("Arrange all nodes", Qt::MatchRecursive).value(0);
  QVERIFY(row != nullptr);
  dialog.tree().setCurrentItem(row);
  dialog.tree().editItem(row, 1);
  auto* field = dialog.tree().findChild<QKeySequenceEdit*>();
  QVERIFY(field != nullptr);
  QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
  QTRY_COMPARE(keys_of("arrange.all"), QList<QKeySequence>{Qt::CTRL | Qt::Key_L});
  QVERIFY(row->text(1).contains("changed"));
  dialog_now.reset();
  open();
  QCOMPARE(keys_of("arrange.all"), QList<QKeySequence>{Qt::CTRL | Qt::Key_L});
}

void ActionsTest::keys_move_from_their_owner() {
  KeysDialog dialog(actions(), source_);
  dialog.take_keys("arrange.all", Qt::CTRL | Qt::Key_D);
  QVERIFY(keys_of("edit.duplicate").isEmpty());
  QCOMPARE(actions().owner(Qt::CTRL | Qt::Key_D)->id, QString("arrange.all"));
  QVERIFY2(dialog.message().contains("Duplicate"), qPrintable(dialog.message()));
}

void ActionsTest::typed_keys_tell_who_had_them() {
  KeysDialog dialog(actions(), source_);
  dialog.show();
  QTreeWidgetItem* row = dialog.tree().findItems("Arrange all nodes", Qt::MatchRecursive).value(0);
  dialog.tree().setCurrentItem(row);
  dialog.tree().editItem(row, 1);
  QTest::keyClick(dialog.tree().findChild<QKeySequenceEdit*>(), Qt::Key_D, Qt::ControlModifier);
  QTRY_COMPARE(keys_of("arrange.all"), QList<QKeySequence>{Qt::CTRL | Qt::Key_D});
  QTRY_VERIFY(dialog.tree().findChild<QKeySequenceEdit*>() == nullptr);
  QVERIFY2(dialog.message().contains("Duplicate"), qPrintable(dialog.message()));
}

void ActionsTest::usual_keys_come_back() {
  actions().set_keys("arrange.all", {Qt::CTRL | Qt::Key_D});
  actions().restore("edit.duplicate");
  QCOMPARE(keys_of("edit.duplicate"), QList<QKeySequence>{Qt::CTRL | Qt::Key_D});
  QVERIFY(keys_of("arrange.all").isEmpty());
  actions().set_keys("run.run", {});
  actions().restore();
  for (const UserAction& one : actions().all()) QVERIFY2(one.has_usual_keys(), qPrintable(one.id));
  QVERIFY(QSettings().allKeys().filter("keys/").isEmpty());
}

void ActionsTest::the_list_is_searched() {
  KeysDialog dialog(actions(), source_);
  dialog.show();
  QVERIFY(editor::save_screenshot(dialog, "keys", source_));
  dialog.filter().setText("ctrl+shift+o");
  int shown = 0;
  for (QTreeWidgetItemIterator item(&dialog.tree(), QTreeWidgetItemIterator::NotHidden); *item;
       ++item) {
    shown += (*item)->parent() != nullptr ? 1 : 0;
  }
  QCOMPARE(shown, 1);
}

void ActionsTest::the_size_is_kept() {
  QCOMPARE(kept_ui_size(), 100);
  keep_ui_size(150);
  QCOMPARE(kept_ui_size(), 150);
  apply_ui_size();
  QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("1.5"));
  qunsetenv("QT_SCALE_FACTOR");
  QSettings().setValue("window/size", 7000);
  QCOMPARE(kept_ui_size(), 100);
}

void ActionsTest::the_language_is_kept() {
  QVERIFY(languages().contains("de"));
  QCOMPARE(kept_language(), QString());
  keep_language("de");
  QCOMPARE(kept_language(), QString("de"));
  QSettings().setValue("window/language", "tlh");
  QCOMPARE(kept_language(), QString());
}

void ActionsTest::a_text_without_translation_stays_english() {
  apply_language(*qApp, "de");
  const auto clean = qScopeGuard([] {
    for (QTranslator* one : qApp->findChildren<QTranslator*>()) delete one;
    QLocale::setDefault(QLocale::c());
  });
  open();
  QCOMPARE(actions().find("project.save")->action->text(), QString("Speichern"));
  QCOMPARE(QCoreApplication::translate("netloom::app::MainWindow", "Nobody says this"),
           QString("Nobody says this"));
}

NETLOOM_TEST(ActionsTest)

}  // namespace netloom::app

#include "actions_test.moc"
