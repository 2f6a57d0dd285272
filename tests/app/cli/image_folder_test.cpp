#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A grey PNG of 8×8.
constexpr const char* small_image =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAAU0lEQVR4nAFIALf/AOdgIdd7cdUJADOoRz662V9RAKDT"
    "jdsoTEDkAORgfddY6F0+APvxNjof5By5AHTpqhgu48ENABxTmazIUNHlAIjZWjDO1Bl4qIohZdgvBAoAAAAASUVORK5C"
    "YII=";

constexpr const char* project_of_images = R"({"netloom": 1, "name": "Two kinds",
 "graph": {"nodes": [
   {"name": "image", "layer": "input",
    "parameters": {"shape": ["channel 1", "height 8", "width 8"]}},
   {"name": "flat", "layer": "flatten", "inputs": {"x": "image"}},
   {"name": "scores", "layer": "dense", "inputs": {"x": "flat"}, "parameters": {"units": 2}},
   {"name": "kind", "layer": "output", "inputs": {"x": "scores"}},
   {"name": "right", "layer": "target", "parameters": {"classes": 2}},
   {"name": "loss", "layer": "cross_entropy", "inputs": {"scores": "scores", "target": "right"}}]},
 "data": {"source": "images", "columns": {"image": "image", "right": "class"},
   "images": {"height": 8, "width": 8, "colours": "grey"}},
 "training": {"epochs": 1}})";

}  // namespace

class ImageFolderTest : public QObject {
  Q_OBJECT

 private slots:
  void tells_which_images_are_left_out();
  void tells_which_images_are_too_many();

 private:
  /// The project beside a folder of `good` images of two kinds, and `bad` ones cut off.
  QString project(int good, int bad) {
    folder_ = std::make_unique<QTemporaryDir>();
    const QByteArray image = QByteArray::fromBase64(small_image);
    for (int i = 0; i < good + bad; ++i) {
      const QString kind = folder_->filePath(i % 2 == 0 ? "images/cat" : "images/dog");
      QDir().mkpath(kind);
      write_text(QString("%1/%2.png").arg(kind).arg(i), i < good ? image : image.left(50));
    }
    QString file = folder_->filePath("two.netloom");
    write_text(file, project_of_images);
    return file;
  }
  LoomResult trained(const QString& file, const QStringList& more = {}) const {
    return loom(QStringList{"train", file, "--runs", folder_->filePath("runs.sqlite")} + more);
  }

  std::unique_ptr<QTemporaryDir> folder_;
};

void ImageFolderTest::tells_which_images_are_left_out() {
  const QString file = project(119, 1);
  const QByteArray told = "1 of 120 images cannot be read and are left out. The first: ";
  const LoomResult checked = loom({"check", file});
  QVERIFY2(checked.err.contains("warning: ") && checked.err.contains(told), checked.err);
  const LoomResult plain = trained(file);
  QCOMPARE(plain.code, 0);
  QVERIFY2(plain.err.contains("warning: " + told), plain.err);
  QVERIFY2(plain.err.contains("/images/dog/119.png: "), plain.err);
  const LoomResult lines = trained(file, {"--json"});
  QCOMPARE(lines.lines()[1]["event"].toString(), QString("warning"));
  QVERIFY(lines.lines()[1]["message"].toString().toUtf8().startsWith(told));
}

void ImageFolderTest::tells_which_images_are_too_many() {
  const LoomResult result = trained(project(18, 2));
  QCOMPARE(result.code, 2);
  QVERIFY2(result.err.contains("2 of 20 images cannot be read, more than data.images.damaged "
                               "(0.01) allows. The first: "),
           result.err);
}

NETLOOM_TEST(ImageFolderTest)

}  // namespace netloom

#include "image_folder_test.moc"
