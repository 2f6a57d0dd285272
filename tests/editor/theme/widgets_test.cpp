#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/card.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/number_field.h"
#include "editor/theme/widgets/paragraph.h"
#include "editor/theme/widgets/segmented_control.h"
#include "editor/theme/widgets/slider.h"
#include "editor/theme/widgets/switch.h"
#include "editor/theme/widgets/toast.h"
#include "tests/support/test.h"

namespace netloom::editor {

class WidgetsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void a_number_field_commits_allowed_values_once();
  void a_number_field_says_what_is_wrong_data();
  void a_number_field_says_what_is_wrong();
  void a_number_field_steps_and_takes_back();
  void segments_move_by_key_and_click();
  void a_switch_turns_by_key_and_click();
  void a_card_is_activated_by_click_and_key();
  void at_most_three_toasts_stand();
  void what_holds_no_more_is_taken_back();
  void menus_need_no_blending_of_windows();
  void a_problem_stays_and_an_action_closes();
  void a_paragraph_wraps_and_sets_words_apart();
  void a_label_that_does_not_fit_has_a_tooltip();
  void buttons_have_the_heights_of_the_sheet();
  void a_slider_fills_its_track_up_to_the_knob_data();
  void a_slider_fills_its_track_up_to_the_knob();

 private:
  ThemeSource source_;
};

void WidgetsTest::initTestCase() {
  install_theme(*qApp, source_);
}

void WidgetsTest::a_number_field_commits_allowed_values_once() {
  NumberField field(source_);
  field.set_range({1, 512, 1, true});
  field.set_value(32);
  const QSignalSpy committed(&field, &NumberField::committed);
  field.editor()->selectAll();
  QTest::keyClicks(field.editor(), "= 2 * 32");
  QTest::keyClick(field.editor(), Qt::Key_Return);
  QCOMPARE(committed.count(), 1);
  QCOMPARE(committed[0][0].toDouble(), 64.0);
  QCOMPARE(field.editor()->text(), QString("64"));
  QTest::keyClick(field.editor(), Qt::Key_Return);
  QCOMPARE(committed.count(), 1);
}

void WidgetsTest::a_number_field_says_what_is_wrong_data() {
  QTest::addColumn<double>("minimum");
  QTest::addColumn<double>("maximum");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("message");
  QTest::newRow("below") << 1.0 << 1e300 << "0"
                         << "1 or more";
  QTest::newRow("between") << 1.0 << 65536.0 << "70000"
                           << "1 to 65,536";
  QTest::newRow("above") << -1e300 << 5.0 << "6"
                         << "5 or less";
  QTest::newRow("half") << 1.0 << 9.0 << "2.5"
                        << "A whole number is needed";
  QTest::newRow("word") << 1.0 << 9.0 << "many"
                        << "A number is needed, such as 3";
}

void WidgetsTest::a_number_field_says_what_is_wrong() {
  QFETCH(double, minimum);
  QFETCH(double, maximum);
  QFETCH(QString, text);
  QFETCH(QString, message);
  NumberField field(source_);
  field.set_range({minimum, maximum, 1, true});
  field.set_value(3);
  const QSignalSpy committed(&field, &NumberField::committed);
  field.editor()->selectAll();
  QTest::keyClicks(field.editor(), text);
  QTest::keyClick(field.editor(), Qt::Key_Return);
  QCOMPARE(field.message(), message);
  QCOMPARE(committed.count(), 0);
  QCOMPARE(field.value(), 3.0);
  QTest::keyClick(field.editor(), Qt::Key_Escape);
  QCOMPARE(field.message(), QString());
  QCOMPARE(field.editor()->text(), QString("3"));
}

void WidgetsTest::a_number_field_steps_and_takes_back() {
  NumberField field(source_);
  field.set_range({0, 1, 0.1, false});
  field.set_value(0.2);
  QTest::keyClick(field.editor(), Qt::Key_Up);
  QCOMPARE(field.editor()->text(), QString("0.3"));
  QTest::keyClick(field.editor(), Qt::Key_Up, Qt::ShiftModifier);
  QCOMPARE(field.value(), 1.0);
  QTest::keyClick(field.editor(), Qt::Key_Down);
  QCOMPARE(field.value(), 0.9);
}

void WidgetsTest::segments_move_by_key_and_click() {
  SegmentedControl control(source_);
  control.set_options({"same", "valid", "custom"});
  control.resize(control.sizeHint());
  const QSignalSpy changed(&control, &SegmentedControl::currentChanged);
  QCOMPARE(control.current(), 0);
  QTest::keyClick(&control, Qt::Key_Right);
  QCOMPARE(control.current(), 1);
  QTest::mouseClick(&control, Qt::LeftButton, {}, {control.width() - 10, 14});
  QCOMPARE(control.current(), 2);
  QTest::keyClick(&control, Qt::Key_Right);
  QCOMPARE(changed.count(), 2);
  control.set_current(0);
  QCOMPARE(changed.count(), 2);
}

void WidgetsTest::a_switch_turns_by_key_and_click() {
  Switch toggle(source_);
  toggle.resize(toggle.sizeHint());
  QTest::mouseClick(&toggle, Qt::LeftButton);
  QVERIFY(toggle.isChecked());
  QTest::keyClick(&toggle, Qt::Key_Space);
  QVERIFY(!toggle.isChecked());
}

void WidgetsTest::a_card_is_activated_by_click_and_key() {
  Card card(source_);
  card.resize(100, 60);
  const QSignalSpy activated(&card, &Card::activated);
  QTest::mouseClick(&card, Qt::LeftButton);
  QTest::keyClick(&card, Qt::Key_Return);
  QCOMPARE(activated.count(), 2);
  card.set_interactive(false);
  QTest::mouseClick(&card, Qt::LeftButton);
  QCOMPARE(activated.count(), 2);
}

void WidgetsTest::menus_need_no_blending_of_windows() {
  QMenu menu;
  menu.addAction("Copy");
  menu.addAction("Paste");
  menu.popup({40, 40});
  QVERIFY(!menu.testAttribute(Qt::WA_TranslucentBackground));
  QVERIFY(menu.mask().contains(menu.rect().center()));
  for (const QPoint corner : {menu.rect().topLeft(), menu.rect().bottomRight()})
    QVERIFY(!menu.mask().contains(corner));
}

void WidgetsTest::what_holds_no_more_is_taken_back() {
  QWidget host;
  host.resize(800, 600);
  ToastStack stack(source_, &host);
  stack.show_toast({"Not saved", "The disk is full.", Sign::problem, {}, {}, {}});
  stack.show_toast({"Saved elsewhere", {}, Sign::done, {}, {}, {}});
  const int right = stack.geometry().right();
  stack.set_right_margin(114);
  QCOMPARE(stack.geometry().right(), right - 100);
  stack.take_back("Not saved");
  QCOMPARE(stack.count(), 1);
  stack.take_back("Not saved");
  QCOMPARE(stack.count(), 1);
}

void WidgetsTest::at_most_three_toasts_stand() {
  QWidget host;
  host.resize(900, 600);
  ToastStack stack(source_, &host);
  stack.show_toast({"#13 crashed", {}, Sign::problem, {}, {}, {}});
  for (int i = 0; i < 4; ++i) stack.show_toast({QString::number(i), {}, Sign::done, {}, {}, {}});
  stack.show_toast({"3", {}, Sign::done, {}, {}, {}});  // The same once more.
  QCOMPARE(stack.count(), 3);
  const auto toasts = stack.findChildren<Toast*>();
  QStringList titles;
  for (const Toast* toast : toasts) {
    if (!toast->isHidden()) titles << toast->message().title;
  }
  QCOMPARE(titles, QStringList({"#13 crashed", "2", "3"}));
  QVERIFY(host.rect().contains(stack.geometry()));
}

void WidgetsTest::a_problem_stays_and_an_action_closes() {
  QCOMPARE(Toast(source_, {"done", {}, Sign::done, {}, {}, {}}).stay(), 6000);
  QCOMPARE(Toast(source_, {"done", {}, Sign::done, {}, "Undo", {}}).stay(), 12000);
  int undone = 0;
  Toast toast(source_, {"#13 crashed", "why", Sign::problem, {}, "Resume", [&] { ++undone; }});
  QCOMPARE(toast.stay(), 0);
  const QSignalSpy closed(&toast, &Toast::closed);
  auto* action = toast.findChild<QAbstractButton*>();
  QCOMPARE(action->text(), QString("Resume"));
  action->click();
  QCOMPARE(undone, 1);
  QCOMPARE(closed.count(), 1);
}

void WidgetsTest::a_paragraph_wraps_and_sets_words_apart() {
  Paragraph text(source_, FontRole::help, &Theme::text3,
                 "`label` holds the classes 0–9, so 10; **last** is kept.");
  QCOMPARE(text.accessibleName(), QString("label holds the classes 0–9, so 10; last is kept."));
  QCOMPARE(text.heightForWidth(1000), 15);
  QVERIFY(text.heightForWidth(100) >= 43);
  QCOMPARE(text.heightForWidth(1000), 15);
  text.set_text("two\nlines");
  QCOMPARE(text.heightForWidth(1000), 29);
}

void WidgetsTest::a_label_that_does_not_fit_has_a_tooltip() {
  ElidedLabel label(source_, FontRole::body, &Theme::text, "residual_block_with_a_long_name");
  label.resize(400, 16);
  label.show();
  QCOMPARE(label.toolTip(), QString());
  label.resize(80, 16);
  QCOMPARE(label.toolTip(), QString("residual_block_with_a_long_name"));
}

void WidgetsTest::buttons_have_the_heights_of_the_sheet() {
  QPushButton button("Default");
  QCOMPARE(button.sizeHint().height(), 28);
  const int width = button.sizeHint().width();
  set_keycap(button, "F5");
  QVERIFY(button.sizeHint().width() >= width + 24);
  set_small(button);
  QCOMPARE(button.sizeHint().height(), 24);
  QLineEdit field;
  QCOMPARE(field.sizeHint().height(), 28);
}

void WidgetsTest::a_slider_fills_its_track_up_to_the_knob_data() {
  QTest::addColumn<double>("number");
  QTest::addColumn<int>("first");  // Where the accent is seen, in a slider of 118 px.
  QTest::addColumn<int>("last");
  QTest::newRow("lowest") << 0.0 << 6 << 11;
  QTest::newRow("half") << 0.5 << 4 << 61;
  QTest::newRow("highest") << 1.0 << 4 << 111;
}

void WidgetsTest::a_slider_fills_its_track_up_to_the_knob() {
  QFETCH(double, number);
  Slider slider(source_, {0, 1, false});
  slider.resize(118, 18);
  slider.set_number(number);
  QImage picture(slider.size(), QImage::Format_RGB32);
  picture.fill(source_.theme().panel);
  slider.render(&picture, {}, {}, QWidget::RenderFlags());
  int first = slider.width();
  int last = -1;
  for (int x = 0; x < slider.width(); ++x) {
    if (picture.pixelColor(x, 9) != source_.theme().accent) continue;
    first = std::min(first, x);
    last = x;
  }
  QTEST(first, "first");
  QTEST(last, "last");
}

NETLOOM_TEST(WidgetsTest)

}  // namespace netloom::editor

#include "widgets_test.moc"
