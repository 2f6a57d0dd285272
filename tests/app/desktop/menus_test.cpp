#include <map>
#include <set>

#include <QApplication>
#include <QMenu>
#include <QTimer>
#include <QtTest>

#include "app/desktop/main_window.h"
#include "app/runs/runs_table.h"
#include "editor/document/block_edits.h"
#include "editor/document/remarks.h"
#include "tests/app/desktop/own_home.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

using editor::NodeItem;

/// That whatever a menu at the pointer offers is in the main menu, too, and has keys.
class MenusTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void init();
  void every_action_has_keys_and_stands_in_the_main_menu();
  void menus_at_the_pointer_offer_only_what_the_main_menu_has();
  void menus_at_the_pointer_tell_the_keys_of_now();
  void no_menu_is_higher_than_a_small_screen();
  void actions_of_the_canvas_rest_while_it_is_hidden();

 private:
  QPointF middle_of(const std::string& node);
  /// Opens the menu at `point` of the scene, closes it, and returns what it offered.
  std::vector<std::pair<QString, QString>> offers_at(QPointF point, const std::string& node);
  const QAction* action(const QString& id) { return window_->actions().find(id)->action; }
  editor::CanvasView& view() { return window_->design().canvas().view(); }

  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<MainWindow> window_;
};

namespace {

using Offers = std::vector<std::pair<QString, QString>>;

/// The ids and texts of what can be chosen in `menu` and below it.
void gather(const QMenu& menu, Offers& offers) {
  for (const QAction* one : menu.actions()) {
    if (one->menu() != nullptr) {
      gather(*one->menu(), offers);
    } else if (!one->isSeparator()) {
      offers.emplace_back(one->objectName(), one->text());
    }
  }
}

/// What the menu has that `open` opens, which comes back once it is closed.
Offers offers_of(const std::function<void()>& open) {
  Offers offers;
  QTimer::singleShot(0, [&offers] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr) return;
    gather(*menu, offers);
    menu->close();
  });
  open();
  return offers;
}

}  // namespace

void MenusTest::initTestCase() {
  home_ = std::make_unique<OwnHome>();
  editor::install_theme(*qApp, source_);
}

void MenusTest::init() {
  QSettings().clear();
  window_ = std::make_unique<MainWindow>(registry_, source_, home_->runs());
  window_->show();
  window_->document().open(editor::sample_project(registry_), {}, {});
  window_->show_workspace(Workspace::design);
}

QPointF MenusTest::middle_of(const std::string& node) {
  const NodeItem* item = view().canvas().node(node);
  return item->pos() + item->geometry().frame.center();
}

Offers MenusTest::offers_at(QPointF point, const std::string& node) {
  return offers_of(
      [&] { Q_EMIT view().menuRequested(view().mapToGlobal(view().mapFromScene(point)), node); });
}

void MenusTest::every_action_has_keys_and_stands_in_the_main_menu() {
  Offers offers;
  std::set<const QAction*> in_menus;
  for (const QMenu* menu : window_->findChildren<QMenu*>()) {
    for (const QAction* one : menu->actions()) in_menus.insert(one);
  }
  for (const UserAction& one : window_->actions().all()) {
    QVERIFY2(!one.usual.isEmpty() || one.id == "project.quit", qPrintable(one.id));
    QVERIFY2(in_menus.contains(one.action), qPrintable(one.id));
  }
}

void MenusTest::menus_at_the_pointer_offer_only_what_the_main_menu_has() {
  editor::Document& document = window_->document();
  const std::string block = editor::collapse_nodes(document, {"conv2", "relu2"});
  const QRectF area(-400, -400, 180, 60);
  editor::add_remark(document, Remark::Kind::note, area);
  const QPointF link = view().canvas().links().front()->path().pointAtPercent(0.5);
  std::map<QString, Offers> menus;
  menus["canvas"] = offers_at({-900, -900}, {});
  menus["note"] = offers_at(area.center(), {});
  menus["link"] = offers_at(link, {});
  for (const std::string& node : {std::string("loss"), block}) {
    window_->selection().set({node});
    menus[QString::fromStdString(node)] = offers_at(middle_of(node), node);
  }
  window_->selection().set({"conv1", "bn1"});
  menus["nodes"] = offers_at(middle_of("conv1"), "conv1");
  menus["runs"] = offers_of([this] { window_->runs().open_menu({}); });
  for (const auto& [name, offers] : menus) {
    QVERIFY2(offers.size() >= 3, qPrintable(name));
    for (const auto& [id, text] : offers)
      QVERIFY2(window_->actions().find(id) != nullptr, qPrintable(name + ": " + text + ", " + id));
  }
}

void MenusTest::menus_at_the_pointer_tell_the_keys_of_now() {
  window_->selection().set({"conv1", "bn1"});
  const auto offered = [this](const QString& text) {
    const Offers offers = offers_at(middle_of("conv1"), "conv1");
    return std::any_of(offers.begin(), offers.end(),
                       [&](const auto& one) { return one.second == text; });
  };
  QVERIFY(offered("Align in a row\tH"));
  window_->actions().set_keys("arrange.align_row", {Qt::ALT | Qt::Key_H});
  QVERIFY(offered("Align in a row\tAlt+H"));
  window_->actions().set_keys("arrange.align_row", {});
  QVERIFY(offered("Align in a row"));
}

void MenusTest::no_menu_is_higher_than_a_small_screen() {
  for (const QMenu* menu : window_->findChildren<QMenu*>())
    QVERIFY2(menu->sizeHint().height() <= 640, qPrintable(menu->title()));
}

void MenusTest::actions_of_the_canvas_rest_while_it_is_hidden() {
  window_->selection().set({"conv1"});
  QVERIFY(action("edit.cut")->isEnabled());
  window_->show_workspace(Workspace::train);
  QVERIFY(!action("edit.cut")->isEnabled());
  window_->actions().find("edit.delete")->action->trigger();
  QVERIFY(window_->document().node("conv1") != nullptr);
  window_->show_workspace(Workspace::design);
  window_->actions().find("edit.delete")->action->trigger();
  QVERIFY(window_->document().node("conv1") == nullptr);
}

NETLOOM_TEST(MenusTest)

}  // namespace netloom::app

#include "menus_test.moc"
