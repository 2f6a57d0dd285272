#include "editor/samples/samples.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/samples/paint_sample.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

namespace {

Array numbers(const Shape& shape, float first = 0) {
  Array array(Dtype::f32, shape);
  float next = first;
  for (float& one : array.values<float>()) one = next++;
  return array;
}

const Shape list{{Role::batch, 1}, {Role::feature, 4}};
const Shape grey{{Role::batch, 1}, {Role::channel, 1}, {Role::height, 4}, {Role::width, 4}};
const Shape colour{{Role::batch, 1}, {Role::channel, 3}, {Role::height, 4}, {Role::width, 4}};
const Shape steps{{Role::batch, 1}, {Role::time, 5}, {Role::feature, 2}};
const Shape volume{
    {Role::batch, 1}, {Role::channel, 40}, {Role::depth, 3}, {Role::height, 4}, {Role::width, 4}};

}  // namespace

class SamplesTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, source_); }
  void images_are_images_and_lists_are_bars();
  void values_are_scaled_to_the_largest();
  void steps_go_from_left_to_right();
  void tokens_are_text();
  void follows_every_edit();
  void moving_a_node_asks_for_nothing();
  void what_stays_is_the_same_picture();
  void the_window_does_not_wait();
  void pictures();

 private:
  ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
};

void SamplesTest::images_are_images_and_lists_are_bars() {
  QCOMPARE(sample_picture(numbers(list), true).kind, SamplePicture::Kind::bars);
  QCOMPARE(sample_picture(numbers(list), true).bars.size(), std::size_t{4});
  QCOMPARE(sample_picture(numbers(grey), true).kind, SamplePicture::Kind::image);
  QCOMPARE(sample_picture(numbers(grey), false).kind, SamplePicture::Kind::maps);
  const SamplePicture picture = sample_picture(numbers(colour), true);
  QCOMPARE(picture.images.size(), std::size_t{1});
  QCOMPARE(picture.images.front().pixelColor(3, 3), QColor(81, 168, 255));  // 15, 31 and 47 of 47
  QCOMPARE(sample_picture(numbers(colour), false).images.size(), std::size_t{3});
  const SamplePicture many = sample_picture(numbers(volume), false);
  QCOMPARE(many.images.size(), std::size_t{32});
  QCOMPARE(many.more, 8);
  QVERIFY(sample_picture(Array(Dtype::i64, list), true).empty());
  QVERIFY(sample_picture(Array(Dtype::f32, Shape()), false).empty());
}

void SamplesTest::values_are_scaled_to_the_largest() {
  const SamplePicture plain = sample_picture(numbers(list), false);
  QVERIFY(!plain.below_zero);
  QCOMPARE(plain.largest, 3.0);
  QCOMPARE(plain.bars, (std::vector<float>{0, 1.0F / 3, 2.0F / 3, 1}));
  const SamplePicture both = sample_picture(numbers(list, -4), false);
  QVERIFY(both.below_zero);
  QCOMPARE(both.bars.front(), -1.0F);
  const SamplePicture map = sample_picture(numbers(grey, -15), false);
  QCOMPARE(map.images.front().pixelIndex(0, 0), 1);
  QCOMPARE(map.images.front().pixelIndex(3, 3), 128);
  Array broken(Dtype::f32, list);
  broken.values<float>()[0] = std::numeric_limits<float>::quiet_NaN();
  QCOMPARE(sample_picture(broken, false).bars.front(), 0.0F);
}

void SamplesTest::steps_go_from_left_to_right() {
  const SamplePicture picture = sample_picture(numbers(steps), false);
  QCOMPARE(picture.images.front().size(), QSize(5, 2));
  QCOMPARE(picture.images.front().pixelIndex(4, 1), 255);
  QCOMPARE(picture.images.front().pixelIndex(0, 0), 0);
}

void SamplesTest::tokens_are_text() {
  const std::string file = NETLOOM_SOURCE_DIR "/projects/char-lstm.netloom";
  document_.open(load_project(file, registry_).project, {}, QDir::currentPath().toStdString());
  Samples samples(document_);
  QSignalSpy changed(&samples, &Samples::changed);
  QVERIFY(changed.wait());
  const SharedPicture picture = samples.picture("text");
  QCOMPARE(picture->kind, SamplePicture::Kind::text);
  QVERIFY2(picture->text.startsWith(QString::fromUtf8("First Citizen:\u21b5Before")),
           qPrintable(picture->text));
  QCOMPARE(samples.picture("embedding")->kind, SamplePicture::Kind::maps);
  QVERIFY(text_height(*picture, 60) > text_height(*picture, 250));
  for (const bool dark : {false, true}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    QImage strip(QSize(132, 24) * 2, QImage::Format_ARGB32_Premultiplied);
    strip.setDevicePixelRatio(2);
    strip.fill(source_.theme().raised);
    const QImage before = strip;
    QPainter painter(&strip);
    paint_sample(painter, QRectF(0, 0, 132, 24), *picture, source_.theme().accent, source_.theme());
    painter.end();
    QVERIFY(strip != before);
  }
}

void SamplesTest::follows_every_edit() {
  document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString());
  Samples samples(document_);
  QSignalSpy changed(&samples, &Samples::changed);
  QVERIFY(changed.wait());
  QVERIFY(!samples.trained());
  QCOMPARE(samples.picture("image")->kind, SamplePicture::Kind::image);
  QCOMPARE(samples.picture("conv1")->images.size(), std::size_t{16});
  QCOMPARE(samples.picture("logits")->bars.size(), std::size_t{8});
  QVERIFY(samples.picture("label") == nullptr);
  set_parameter(document_, "conv1", "filters", std::int64_t{5});
  QVERIFY(changed.wait());
  QCOMPARE(samples.picture("conv1")->images.size(), std::size_t{5});
  delete_nodes(document_, {"conv1"});
  QVERIFY(changed.wait());
  QVERIFY(samples.picture("conv1") == nullptr && samples.picture("image") != nullptr);
}

void SamplesTest::moving_a_node_asks_for_nothing() {
  document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString());
  Samples samples(document_);
  QSignalSpy changed(&samples, &Samples::changed);
  QVERIFY(changed.wait());
  move_nodes(document_, {"conv1"}, {20, 20}, "drag");
  QVERIFY(!changed.wait(300));
}

void SamplesTest::what_stays_is_the_same_picture() {
  document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString());
  Samples samples(document_);
  QSignalSpy changed(&samples, &Samples::changed);
  QVERIFY(changed.wait());
  const SharedPicture before = samples.picture("conv1");
  set_parameter(document_, "conv2", "filters", std::int64_t{5});
  QVERIFY(changed.wait());
  QCOMPARE(samples.picture("conv1"), before);
}

void SamplesTest::the_window_does_not_wait() {
  document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString());
  Samples samples(document_);
  QSignalSpy changed(&samples, &Samples::changed);
  QVERIFY(changed.wait());
  QElapsedTimer clock;
  clock.start();
  set_parameter(document_, "conv1", "filters", std::int64_t{12});
  qint64 longest = 0;
  QElapsedTimer turn;
  while (changed.size() < 2 && clock.elapsed() < 5000) {
    turn.start();
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    longest = std::max(longest, turn.nsecsElapsed());
    QThread::usleep(200);
  }
  qInfo("pictures after %lld ms, the window waited for at most %.1f ms", clock.elapsed(),
        static_cast<double>(longest) / 1e6);
  QCOMPARE(changed.size(), 2);
}

void SamplesTest::pictures() {
  document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString());
  Samples samples(document_);
  QSignalSpy changed(&samples, &Samples::changed);
  QVERIFY(changed.wait());
  for (const bool dark : {false, true}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    QWidget sheet;
    sheet.resize(160, 280);
    QImage picture(sheet.size() * 2, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(2);
    picture.fill(source_.theme().raised);
    QPainter painter(&picture);
    double top = 8;
    for (const char* node : {"image", "conv1", "relu1", "pool1", "conv2", "flatten", "logits"}) {
      paint_sample(painter, QRectF(9, top, 132, 24), *samples.picture(node), source_.theme().accent,
                   source_.theme());
      top += 36;
    }
    painter.end();
    QVERIFY(picture.save(QStringLiteral(NETLOOM_BINARY_DIR "/screenshots/samples-%1.png")
                             .arg(dark ? "dark" : "light")));
  }
}

NETLOOM_TEST(SamplesTest)

}  // namespace netloom::editor

#include "samples_test.moc"
