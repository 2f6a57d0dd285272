#include "engine/data/image_folder.h"

#include <array>
#include <cmath>

#include <QTemporaryDir>
#include <QtTest>
#include <png.h>
#include <turbojpeg.h>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/data/exif.h"
#include "engine/data/image_file.h"
#include "tests/support/test.h"

namespace netloom {

class ImageFolderTest : public QObject {
  Q_OBJECT
 private slots:
  void folders_are_classes();
  void a_table_gives_the_labels();
  void a_few_damaged_images_are_left_out();
  void tells_how_far_it_is();
  void many_damaged_images_are_refused();
  void says_what_is_wrong();
  void refuses_a_huge_image_from_its_header();
  void damage_never_crashes();
  void turns_photographs_upright_data();
  void turns_photographs_upright();
  void scales_as_pillow_does();
};

namespace {

namespace fs = std::filesystem;

/// Every pixel is one colour.
Pixels plain(std::int64_t height, std::int64_t width, std::array<std::uint8_t, 3> colour) {
  Pixels pixels{height, width, 3, {}};
  for (std::int64_t i = 0; i < height * width; ++i) {
    pixels.values.insert(pixels.values.end(), colour.begin(), colour.end());
  }
  return pixels;
}

std::string png_of(const Pixels& pixels) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(pixels.width);
  image.height = static_cast<png_uint_32>(pixels.height);
  image.format = PNG_FORMAT_RGB;
  std::string bytes(PNG_IMAGE_PNG_SIZE_MAX(image), '\0');
  png_alloc_size_t size = bytes.size();
  png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.values.data(), 0, nullptr);
  bytes.resize(size);
  return bytes;
}

std::string jpeg_of(const Pixels& pixels) {
  const tjhandle jpeg = tjInitCompress();
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  tjCompress2(jpeg, pixels.values.data(), static_cast<int>(pixels.width), 0,
              static_cast<int>(pixels.height), TJPF_RGB, &bytes, &size, TJSAMP_444, 95, 0);
  std::string result(reinterpret_cast<char*>(bytes), size);
  tjFree(bytes);
  tjDestroy(jpeg);
  return result;
}

std::span<const std::byte> bytes_of(const std::string& text) {
  return std::as_bytes(std::span(text));
}

/// A folder with `red` PNG and `blue` JPEG images of unlike sizes.
void fill(const fs::path& folder, int red, int blue) {
  fs::create_directories(folder / "red");
  fs::create_directories(folder / "blue");
  for (int i = 0; i < red; ++i) {
    write_atomically(folder / "red" / (std::to_string(i) + ".png"),
                     std::string_view(png_of(plain(10 + i, 20, {200, 0, 0}))));
  }
  for (int i = 0; i < blue; ++i) {
    write_atomically(folder / "blue" / (std::to_string(i) + ".JPG"),
                     std::string_view(jpeg_of(plain(16, 16 + i, {0, 0, 200}))));
  }
}

ImageSettings small() {
  ImageSettings settings;
  settings.height = 4;
  settings.width = 6;
  return settings;
}

QString error_of(const fs::path& folder, const ImageSettings& settings) {
  try {
    open_image_folder(folder, settings);
  } catch (const Error& error) {
    return QString(error.what()).replace(QString::fromStdString(folder.string()), "F");
  }
  return "no error";
}

}  // namespace

void ImageFolderTest::folders_are_classes() {
  QTemporaryDir made;
  const fs::path folder = made.path().toStdString();
  fill(folder, 3, 2);
  const Dataset dataset = open_image_folder(folder, small());
  QCOMPARE(dataset.rows, 5);
  QCOMPARE(dataset.columns[1].classes, (std::vector<std::string>{"blue", "red"}));
  const auto labels = dataset.columns[1].values.values<std::int64_t>();
  QCOMPARE(std::vector<std::int64_t>(labels.begin(), labels.end()),
           (std::vector<std::int64_t>{0, 0, 1, 1, 1}));
  QCOMPARE(dataset.columns[0].sample,
           (Shape{{Role::channel, 3}, {Role::height, 4}, {Role::width, 6}}));
  const std::vector<std::int64_t> rows{1, 4};
  std::vector<std::uint8_t> pixels(2 * 72);
  dataset.columns[0].rows->copy(rows, {}, reinterpret_cast<std::byte*>(pixels.data()));
  for (std::size_t i = 0; i < 72; ++i) {
    QVERIFY(std::abs(pixels[i] - (i >= 48 ? 200 : 0)) <= 2);  // JPEG keeps colours nearly.
    QCOMPARE(int{pixels[72 + i]}, i < 24 ? 200 : 0);
  }
  ImageSettings grey = small();
  grey.colours = ImageColours::grey;
  QCOMPARE(open_image_folder(folder, grey).columns[0].sample.size(0), 1);
}

void ImageFolderTest::a_table_gives_the_labels() {
  QTemporaryDir made;
  const fs::path folder = made.path().toStdString();
  fill(folder, 2, 2);
  write_atomically(folder / "labels.csv",
                   std::string_view("file,price,kind\nred/1.png,2.5,b\nblue/0.JPG,1.25,a\n"
                                    "red/0.png,3.5,a\nblue/1.JPG,4.5,b\n"));
  ImageSettings settings = small();
  settings.labels = "labels.csv";
  const Dataset dataset = open_image_folder(folder, settings);
  QCOMPARE(dataset.names(), (std::vector<std::string>{"image", "price", "kind"}));
  QCOMPARE(dataset.rows, 4);
  QCOMPARE(dataset.column("price")->values.values<float>()[1], 1.25F);
  std::vector<std::uint8_t> pixels(72);
  const std::int64_t row = 0;
  dataset.columns[0].rows->copy(std::span(&row, 1), {},
                                reinterpret_cast<std::byte*>(pixels.data()));
  QCOMPARE(int{pixels[0]}, 200);
}

void ImageFolderTest::a_few_damaged_images_are_left_out() {
  QTemporaryDir made;
  const fs::path folder = made.path().toStdString();
  fill(folder, 6, 4);
  const std::string whole = read_file(folder / "red" / "3.png");
  write_atomically(folder / "red" / "3.png", std::string_view(whole).substr(0, whole.size() - 9));
  ImageSettings settings = small();
  settings.damaged = 0.1;  // As many as that, no more.
  const Dataset dataset = open_image_folder(folder, settings);
  QCOMPARE(dataset.rows, 9);
  QCOMPARE(dataset.columns[1].values.count(), 9);
  QCOMPARE(dataset.notes.size(), std::size_t{1});
  const QString note = QString::fromStdString(dataset.notes.front());
  QVERIFY2(note.startsWith("1 of 10 images cannot be read and are left out. The first: ") &&
               note.contains("red/3.png: "),
           qPrintable(note));
}

void ImageFolderTest::tells_how_far_it_is() {
  QTemporaryDir made;
  const fs::path folder = made.path().toStdString();
  fill(folder, 2, 1);
  QList<qint64> told;
  open_image_folder(folder, small(),
                    [&](std::int64_t done, std::int64_t all) { told << done << all; });
  QCOMPARE(told, (QList<qint64>{0, 3, 1, 3, 2, 3}));
}

void ImageFolderTest::many_damaged_images_are_refused() {
  QTemporaryDir made;
  const fs::path folder = made.path().toStdString();
  fill(folder, 2, 2);
  write_atomically(folder / "blue" / "0.JPG", std::string_view("no image"));
  QCOMPARE(error_of(folder, small()),
           "1 of 4 images cannot be read, more than data.images.damaged (0.01) allows. The first: "
           "F/blue/0.JPG: The image cannot be read: it is no PNG or JPEG.");
}

void ImageFolderTest::says_what_is_wrong() {
  QTemporaryDir made;
  const fs::path folder = made.path().toStdString();
  QCOMPARE(error_of(folder, small()),
           "F: The folder holds no .png or .jpg file. Give a folder with one folder of images a "
           "class.");
  write_atomically(folder / "labels.csv", std::string_view("file,kind\n1.5,a\n2.5,b\n3.5,a\n"));
  ImageSettings settings = small();
  settings.labels = "labels.csv";
  QCOMPARE(error_of(folder, settings),
           "F/labels.csv: The first column \"file\" holds numbers. It must name the image files.");
}

void ImageFolderTest::refuses_a_huge_image_from_its_header() {
  std::string bytes = png_of(plain(4, 4, {1, 2, 3}));
  bytes.replace(16, 8, std::string("\x00\x00\xea\x60\x00\x00\xea\x60", 8));
  try {
    decode_image(bytes_of(bytes), ImageColours::rgb, "big.png");
    QFAIL("decoded");
  } catch (const Error& error) {
    QCOMPARE(QString(error.what()),
             "big.png: The image has 60,000 × 60,000 pixels; at most 100,000,000 can be read. Make "
             "it smaller.");
  }
}

void ImageFolderTest::damage_never_crashes() {
  Pixels pixels = plain(24, 24, {0, 0, 0});
  for (std::size_t i = 0; i < pixels.values.size(); ++i) {
    pixels.values[i] = static_cast<std::uint8_t>(i * i % 251);
  }
  for (const std::string& whole : {png_of(pixels), jpeg_of(pixels)}) {
    for (std::size_t at = 0; at < whole.size(); at += 3) {
      std::string bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
      for (const std::string& one : {bytes, whole.substr(0, at)}) {
        try {
          const Pixels read = decode_image(bytes_of(one), ImageColours::rgb, "x");
          QVERIFY(static_cast<std::int64_t>(read.values.size()) == read.height * read.width * 3);
        } catch (const Error& error) {
          QCOMPARE(error.code(), ErrorCode::input);
        }
      }
    }
  }
}

void ImageFolderTest::turns_photographs_upright_data() {
  QTest::addColumn<int>("orientation");
  QTest::addColumn<QString>("stored");
  // The image "12 34 56" as a camera held in eight ways stores it.
  QTest::newRow("upright") << 1 << "12 34 56";
  QTest::newRow("mirrored") << 2 << "21 43 65";
  QTest::newRow("upside down") << 3 << "65 43 21";
  QTest::newRow("upside down, mirrored") << 4 << "56 34 12";
  QTest::newRow("transposed") << 5 << "135 246";
  QTest::newRow("to the left") << 6 << "246 135";
  QTest::newRow("transversed") << 7 << "642 531";
  QTest::newRow("to the right") << 8 << "531 642";
}

void ImageFolderTest::turns_photographs_upright() {
  QFETCH(int, orientation);
  QFETCH(QString, stored);
  Pixels pixels{stored.count(' ') + 1, stored.indexOf(' '), 1, {}};
  for (const QChar c : stored) {
    if (c != ' ') pixels.values.push_back(static_cast<std::uint8_t>(c.digitValue()));
  }
  const Pixels result = upright(pixels, orientation);
  QCOMPARE(result.height, 3);
  QCOMPARE(result.width, 2);
  QCOMPARE(result.values, (std::vector<std::uint8_t>{1, 2, 3, 4, 5, 6}));

  std::string jpeg = jpeg_of(plain(8, 8, {9, 9, 9}));
  std::string exif(
      "\xff\xe1\x00\x1e"
      "Exif\0\0"
      "MM\0\x2a\0\0\0\x08"
      "\0\x01"
      "\x01\x12\0\x03\0\0\0\x01\0",
      29);
  exif += static_cast<char>(orientation);
  exif += std::string(2, '\0');
  jpeg.insert(2, exif);
  QCOMPARE(exif_orientation(bytes_of(jpeg)), orientation);
}

void ImageFolderTest::scales_as_pillow_does() {
  // Image.fromarray(arange(48).reshape(6, 8) * 5, "L").resize((3, 2), Image.BILINEAR), Pillow 13.
  Pixels pixels{6, 8, 1, {}};
  for (int i = 0; i < 48; ++i) pixels.values.push_back(static_cast<std::uint8_t>(i * 5));
  const Pixels small = resized(pixels, 2, 3);
  QCOMPARE(small.values, (std::vector<std::uint8_t>{56, 68, 79, 156, 168, 179}));
  QCOMPARE(resized(pixels, 6, 8).values, pixels.values);
}

NETLOOM_TEST(ImageFolderTest)

}  // namespace netloom

#include "image_folder_test.moc"
