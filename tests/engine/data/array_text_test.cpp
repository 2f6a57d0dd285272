#include "engine/data/array_text.h"

#include <limits>

#include <QtTest>

#include "engine/data/npy.h"
#include "engine/data/zip.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Two rows: scores of two classes, one label each, and a mask of 1 × 2.
std::map<std::string, Array> three_arrays() {
  constexpr float infinite = std::numeric_limits<float>::infinity();
  const std::vector<float> scores{0.1F, -2, infinite, 3e-9F};
  const std::vector<std::int64_t> labels{7, -1};
  const std::vector<std::uint8_t> mask{0, 255, 1, 2};
  return {{"scores", Array::from<float>(Shape::of({2, 2}), scores)},
          {"label", Array::from<std::int64_t>(Shape::of({2}), labels)},
          {"mask", Array::from<std::uint8_t>(Shape::of({2, 1, 2}), mask)}};
}

}  // namespace

class ArrayTextTest : public QObject {
  Q_OBJECT

 private slots:
  void tables_name_each_number();
  void lines_nest_the_axes();
  void archives_come_back();
};

void ArrayTextTest::tables_name_each_number() {
  QCOMPARE(csv_text(three_arrays()), std::string("label,mask_0_0,mask_0_1,scores_0,scores_1\n"
                                                 "7,0,255,0.1,-2\n-1,1,2,,3e-09\n"));
}

void ArrayTextTest::lines_nest_the_axes() {
  QCOMPARE(json_lines_text(three_arrays()),
           std::string("{\"label\": 7, \"mask\": [[0, 255]], \"scores\": [0.1, -2]}\n"
                       "{\"label\": -1, \"mask\": [[1, 2]], \"scores\": [null, 3e-09]}\n"));
}

void ArrayTextTest::archives_come_back() {
  QTemporaryDir folder;
  QFile file(folder.filePath("all.npz"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  const std::string bytes = npz_bytes(three_arrays(), "all.npz");
  file.write(bytes.data(), static_cast<qint64>(bytes.size()));
  file.close();
  const auto back = load_npz(file.fileName().toStdString());
  QCOMPARE(back.size(), std::size_t{3});
  for (const auto& [name, array] : three_arrays())
    QCOMPARE(npy_bytes(back.at(name)), npy_bytes(array));
}

NETLOOM_TEST(ArrayTextTest)

}  // namespace netloom

#include "array_text_test.moc"
