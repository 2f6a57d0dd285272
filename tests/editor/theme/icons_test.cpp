#include "editor/theme/icons.h"

#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

#include "tests/support/test.h"

namespace netloom::editor {

namespace {

int painted_pixels(const QImage& picture) {
  int painted = 0;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) painted += qAlpha(picture.pixel(x, y)) > 40;
  }
  return painted;
}

/// The quoted names that the sources under `folder` give to whatever takes an icon.
QSet<QString> icon_names_in_sources(const QString& folder) {
  static const QRegularExpression call(
      "(?:themed_icon|set_glyph|set_icon|paint_icon|IconButton|IconLabel)[^;{\"]*\"([a-z0-9_-]+)"
      "\"");
  QSet<QString> names;
  QDirIterator files(QString(NETLOOM_SOURCE_DIR) + folder, {"*.cpp"}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto found = call.globalMatch(text); found.hasNext();) {
      names.insert(found.next().captured(1));
    }
  }
  return names;
}

}  // namespace

class IconsTest : public QObject {
  Q_OBJECT
 private slots:
  void every_icon_draws_within_its_margin_data();
  void every_icon_draws_within_its_margin();
  void every_name_in_the_sources_exists();
  void every_layer_and_category_has_a_glyph();
  void signs_have_their_own_shapes();
  void colours_are_put_in();
  void pixmaps_are_sharp_at_any_ratio();
};

void IconsTest::every_icon_draws_within_its_margin_data() {
  QTest::addColumn<QString>("name");
  for (const QString& name : icon_names()) QTest::newRow(qPrintable(name)) << name;
}

void IconsTest::every_icon_draws_within_its_margin() {
  QFETCH(QString, name);
  const QImage picture = icon(name, 16, Qt::black, 4).toImage();
  QCOMPARE(picture.size(), QSize(64, 64));
  QVERIFY2(painted_pixels(picture) > 60, "nearly nothing is drawn");
  for (int i = 0; i < 64; ++i) {
    // A stroke that touches the edge would be cut there.
    QVERIFY(qAlpha(picture.pixel(i, 0)) < 40 && qAlpha(picture.pixel(i, 63)) < 40);
    QVERIFY(qAlpha(picture.pixel(0, i)) < 40 && qAlpha(picture.pixel(63, i)) < 40);
  }
  QFile file(":/icons/" + name + ".svg");
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray text = file.readAll();
  QVERIFY(text.contains("viewBox=\"0 0 16 16\"") && text.contains("stroke-width=\"1.5\""));
  QVERIFY2(!text.contains('#'), "colours come from the theme");
}

void IconsTest::every_name_in_the_sources_exists() {
  QSet<QString> names = icon_names_in_sources("/editor");
  names += icon_names_in_sources("/app");
  QVERIFY(names.contains("chevron-down"));
  for (const QString& name : names) QVERIFY2(has_icon(name), qPrintable(name));
}

void IconsTest::every_layer_and_category_has_a_glyph() {
  for (int i = 0; i < category_count; ++i) QVERIFY(has_icon(glyph_of(static_cast<Category>(i))));
  QCOMPARE(glyph_of_layer("conv2d", Category::weights), QString("layer-conv2d"));
  QCOMPARE(glyph_of_layer("a_plugin's", Category::loss), QString("layer-cross_entropy"));
  QDirIterator layers(QString(NETLOOM_SOURCE_DIR) + "/engine/layers", {"*.cpp"}, QDir::Files);
  static const QRegularExpression type("\\.type\\(\"([a-z0-9_]+)\"");
  int found = 0;
  while (layers.hasNext()) {
    QFile file(layers.next());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto match = type.match(QString::fromUtf8(file.readAll()));
    if (!match.hasMatch()) continue;
    ++found;
    QVERIFY2(has_icon("layer-" + match.captured(1)), qPrintable(match.captured(1)));
  }
  QVERIFY(found > 10);
}

void IconsTest::signs_have_their_own_shapes() {
  const Theme theme = Theme::built_in_dark();
  QSet<QString> names;
  for (int i = 0; i <= static_cast<int>(Sign::running); ++i) {
    const SignLook look = look_of(static_cast<Sign>(i), theme);
    QVERIFY(has_icon(look.icon));
    names.insert(look.icon);
  }
  QCOMPARE(names.size(), static_cast<int>(Sign::running) + 1);
}

void IconsTest::colours_are_put_in() {
  const QImage octagon = icon("problem", 16, Qt::red, 4, Qt::white).toImage();
  QCOMPARE(octagon.pixelColor(14, 32), QColor(Qt::red));
  QCOMPARE(octagon.pixelColor(32, 26), QColor(Qt::white));
  const QImage plain = icon("problem", 16, Qt::red, 4).toImage();
  QCOMPARE(plain.pixelColor(32, 26), QColor(Qt::red));
}

void IconsTest::pixmaps_are_sharp_at_any_ratio() {
  const QPixmap pixmap = icon("plus", 16, Qt::black, 1.5);
  QCOMPARE(pixmap.size(), QSize(24, 24));
  QCOMPARE(pixmap.devicePixelRatio(), 1.5);
  QImage canvas(64, 64, QImage::Format_ARGB32_Premultiplied);
  canvas.fill(Qt::transparent);
  QPainter painter(&canvas);
  painter.scale(4, 4);
  paint_icon(painter, QRectF(0, 0, 16, 16), "plus", Qt::black);
  painter.end();
  QImage direct = icon("plus", 16, Qt::black, 4).toImage().convertToFormat(canvas.format());
  direct.setDevicePixelRatio(1);
  QCOMPARE(canvas, direct);
}

NETLOOM_TEST(IconsTest)

}  // namespace netloom::editor

#include "icons_test.moc"
