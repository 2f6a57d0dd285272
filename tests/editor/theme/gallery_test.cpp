#include "tests/editor/theme/gallery.h"

#include <QDir>
#include <QMenu>
#include <QTimer>
#include <QtTest>

#include "tests/support/test.h"

namespace netloom::editor {

namespace {

/// Saves `picture` below the build folder, where people look at it.
bool save_screenshot(const QImage& picture, const QString& name) {
  const QString folder = QString(NETLOOM_BINARY_DIR) + "/screenshots";
  QDir().mkpath(folder);
  return picture.save(folder + "/theme-" + name + ".png");
}

QImage picture_of(QWidget& widget, double dpr) {
  QImage picture(widget.size() * dpr, QImage::Format_ARGB32_Premultiplied);
  picture.setDevicePixelRatio(dpr);
  picture.fill(Qt::transparent);
  widget.render(&picture);
  return picture;
}

/// How many pixels of `picture` are about `colour`.
int pixels_near(const QImage& picture, const QColor& colour) {
  int found = 0;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const QColor here = picture.pixelColor(x, y);
      found += std::abs(here.red() - colour.red()) + std::abs(here.green() - colour.green()) +
                   std::abs(here.blue() - colour.blue()) <
               6;
    }
  }
  return found;
}

}  // namespace

/// Draws everything in both themes; the pictures are for eyes, the checks for what must hold in any
/// theme.
class GalleryTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void sheet_data();
  void sheet();
  void menu_data() { sheet_data(); }
  void menu();
  void icon_sheet_data() { sheet_data(); }
  void icon_sheet();
  void switching_repaints_everything();

 private:
  ThemeSource source_;
};

void GalleryTest::initTestCase() {
  install_theme(*qApp, source_);
}

void GalleryTest::sheet_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

void GalleryTest::sheet() {
  QFETCH(bool, dark);
  source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
  Gallery gallery(source_);
  gallery.show();
  QVERIFY(QTest::qWaitForWindowExposed(&gallery));
  gallery.activateWindow();
  gallery.primary->setFocus(Qt::TabFocusReason);
  QTest::qWait(50);
  QCOMPARE(gallery.wrong->message(), QString("1 to 65,536"));
  const Theme& theme = source_.theme();
  const QImage picture = picture_of(gallery, 1);
  QVERIFY(save_screenshot(picture, theme.name));
  QVERIFY(save_screenshot(picture_of(gallery, 2), theme.name + "-2x"));
  QVERIFY(pixels_near(picture, theme.panel) > 100000);
  QVERIFY(pixels_near(picture, theme.accent) > 2000);
  QVERIFY(pixels_near(picture, theme.error_line) > 100);
}

void GalleryTest::menu() {
  QFETCH(bool, dark);
  source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
  const Theme& theme = source_.theme();
  QMenu menu;
  menu.addAction(themed_icon(theme, "copy"), "Copy\tCtrl C");
  menu.addAction(themed_icon(theme, "trash"), "Delete\tDel")->setEnabled(false);
  menu.addSeparator();
  auto* shapes = menu.addAction("Show shapes");
  shapes->setCheckable(true);
  shapes->setChecked(true);
  menu.addMenu("Arrange")->addAction("Left");
  menu.popup({20, 20});
  QVERIFY(QTest::qWaitForWindowExposed(&menu));
  menu.setActiveAction(menu.actions().front());
  QVERIFY(save_screenshot(picture_of(menu, 2), theme.name + "-menu"));
  QVERIFY(pixels_near(picture_of(menu, 1), theme.popup) > 2000);
}

void GalleryTest::icon_sheet() {
  QFETCH(bool, dark);
  const Theme theme = dark ? Theme::built_in_dark() : Theme::built_in_light();
  const QStringList names = icon_names();
  constexpr int columns = 12;
  constexpr int pitch = 76;
  const int rows = (static_cast<int>(names.size()) + columns - 1) / columns;
  QImage sheet(columns * pitch, rows * pitch, QImage::Format_ARGB32_Premultiplied);
  sheet.fill(theme.panel);
  QPainter painter(&sheet);
  painter.setFont(font(FontRole::mono_tiny));
  for (int i = 0; i < names.size(); ++i) {
    const QPoint at(i % columns * pitch, i / columns * pitch);
    paint_icon(painter, QRect(at + QPoint(8, 10), QSize(16, 16)), names[i], theme.text,
               theme.accent);
    paint_icon(painter, QRectF(at + QPointF(32, 6), QSizeF(32, 32)), names[i], theme.text,
               theme.accent);
    painter.setPen(theme.text3);
    painter.drawText(QRectF(at + QPointF(2, 42), QSizeF(pitch - 4, 28)), Qt::TextWrapAnywhere,
                     QString(names[i]).remove("layer-"));
  }
  painter.end();
  QVERIFY(save_screenshot(sheet, theme.name + "-icons"));
}

void GalleryTest::switching_repaints_everything() {
  source_.set_theme(Theme::built_in_dark());
  Gallery gallery(source_);
  gallery.show();
  QVERIFY(QTest::qWaitForWindowExposed(&gallery));
  source_.set_theme(Theme::built_in_light());
  QTest::qWait(20);
  const QImage picture = picture_of(gallery, 1);
  QVERIFY(pixels_near(picture, Theme::built_in_light().panel) > 100000);
  const Theme dark = Theme::built_in_dark();
  // A few edge pixels of dark text on a light ground happen to have these colours.
  for (const QColor& left_over : {dark.panel, dark.raised, dark.popup, dark.field}) {
    QVERIFY(pixels_near(picture, left_over) < 2500);
  }
}

NETLOOM_TEST(GalleryTest)

}  // namespace netloom::editor

#include "gallery_test.moc"
