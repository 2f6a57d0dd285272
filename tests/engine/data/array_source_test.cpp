#include "engine/data/array_source.h"

#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/data/npy.h"
#include "tests/support/test.h"

namespace netloom {

class ArraySourceTest : public QObject {
  Q_OBJECT

 private slots:
  void one_array_is_one_column();
  void an_archive_is_a_column_an_array();
  void packed_archives_read_alike();
  void bytes_of_two_axes_are_images();
  void refuses_what_does_not_fit_data();
  void refuses_what_does_not_fit();

 private:
  /// Writes `bytes` to the file `name`; its path.
  std::filesystem::path file(const char* name, const std::string& bytes) {
    const QString path = folder_.filePath(name);
    QFile out(path);
    const bool opened = out.open(QIODevice::WriteOnly);
    out.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return opened ? path.toStdString() : std::string();
  }

  QTemporaryDir folder_;
};

namespace {

Array floats(const Shape& shape, std::vector<float> values) {
  return Array::from<float>(shape, values);
}

Shape sizes(std::initializer_list<std::int64_t> all) {
  Shape shape;
  for (const std::int64_t one : all) shape.push_back({Role::none, one});
  return shape;
}

/// numpy.savez(x=float32 [[1, 2], [3, 4], [5, 6]], y=int64 [0, 1, 1]) and the same of
/// savez_compressed, by NumPy 2.4.
constexpr const char* stored_archive =
    "UEsDBC0AAAAAAAAAIQD/v0I1//////////8FABQAeC5ucHkBABAAmAAAAAAAAACYAAAAAAAAAJNOVU1QWQEAdgB7"
    "J2Rlc2NyJzogJzxmNCcsICdmb3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFwZSc6ICgzLCAyKSwgfSAgICAgICAg"
    "ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKAACAPwAAAEAAAEBAAACA"
    "QAAAoEAAAMBAUEsDBC0AAAAAAAAAIQAUR51k//////////8FABQAeS5ucHkBABAAmAAAAAAAAACYAAAAAAAAAJNO"
    "VU1QWQEAdgB7J2Rlc2NyJzogJzxpOCcsICdmb3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFwZSc6ICgzLCksIH0g"
    "ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKAAAAAAAA"
    "AAABAAAAAAAAAAEAAAAAAAAAUEsBAi0DLQAAAAAAAAAhAP+/QjWYAAAAmAAAAAUAAAAAAAAAAAAAAIABAAAAAHgu"
    "bnB5UEsBAi0DLQAAAAAAAAAhABRHnWSYAAAAmAAAAAUAAAAAAAAAAAAAAIABzwAAAHkubnB5UEsFBgAAAAACAAIA"
    "ZgAAAJ4BAAAAAA==";
constexpr const char* packed_archive =
    "UEsDBC0AAAAIAAAAIQD/v0I1//////////8FABQAeC5ucHkBABAAmAAAAAAAAABYAAAAAAAAAJvsF+obEMnIUMZQ"
    "rZ6SWpxcpG6loG6TZqKuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GsY6CkaaOgq1CmQDLgaGBnsGBgYH"
    "IALiBiBeAMQHHABQSwMELQAAAAgAAAAhABRHnWT//////////wUAFAB5Lm5weQEAEACYAAAAAAAAAEkAAAAAAAAA"
    "m+wX6hsQychQxlCtnpJanFykbqWgbpNpoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaxjqaOgq1ChQA"
    "LgYoYESjAVBLAQItAy0AAAAIAAAAIQD/v0I1WAAAAJgAAAAFAAAAAAAAAAAAAACAAQAAAAB4Lm5weVBLAQItAy0A"
    "AAAIAAAAIQAUR51kSQAAAJgAAAAFAAAAAAAAAAAAAACAAY8AAAB5Lm5weVBLBQYAAAAAAgACAGYAAAAPAQAAAAA=";

std::string from_base64(const char* text) {
  return QByteArray::fromBase64(text).toStdString();
}

void check_archive(const Dataset& dataset) {
  QCOMPARE(dataset.rows, std::int64_t{3});
  const Column* x = dataset.column("x");
  QVERIFY(x != nullptr);
  QVERIFY(x->sample == (Shape{{Role::feature, std::int64_t{2}}}));
  QCOMPARE(x->values.values<float>()[5], 6.0F);
  const Column* y = dataset.column("y");
  QVERIFY(y != nullptr);
  QCOMPARE(y->values.values<float>()[2], 1.0F);
  QCOMPARE(as_classes(*y).classes.size(), std::size_t{2});
}

}  // namespace

void ArraySourceTest::one_array_is_one_column() {
  const Array steps = floats(sizes({2, 3, 1}), {1, 2, 3, 4, std::nanf(""), 6});
  const Dataset dataset = read_arrays(file("steps.npy", npy_bytes(steps)));
  QCOMPARE(dataset.rows, std::int64_t{2});
  QCOMPARE(dataset.columns.size(), std::size_t{1});
  QCOMPARE(dataset.columns[0].name, std::string("steps"));
  QVERIFY(dataset.columns[0].sample == sizes({3, 1}));
  QCOMPARE(dataset.columns[0].missing, std::vector<std::int64_t>{1});
}

void ArraySourceTest::an_archive_is_a_column_an_array() {
  check_archive(read_arrays(file("stored.npz", from_base64(stored_archive))));
}

void ArraySourceTest::packed_archives_read_alike() {
  check_archive(read_arrays(file("packed.npz", from_base64(packed_archive))));
}

void ArraySourceTest::bytes_of_two_axes_are_images() {
  std::vector<std::uint8_t> values(2 * 5 * 5 * 3);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::uint8_t>(i);
  const Array images = Array::from<std::uint8_t>(sizes({2, 5, 5, 3}), values);
  const Dataset dataset = read_arrays(file("images.npy", npy_bytes(images)));
  const Column& column = dataset.columns[0];
  QCOMPARE(column.kind, ColumnKind::image);
  QVERIFY(column.sample == (Shape{{Role::channel, std::int64_t{3}},
                                  {Role::height, std::int64_t{5}},
                                  {Role::width, std::int64_t{5}}}));
  std::vector<std::uint8_t> row(75);
  const std::int64_t second = 1;
  column.rows->copy(std::span(&second, 1), {}, reinterpret_cast<std::byte*>(row.data()));
  QCOMPARE(row[0], values[75]);
  QCOMPARE(row[1], values[78]);   // the next pixel of the same channel
  QCOMPARE(row[25], values[76]);  // the second channel
}

void ArraySourceTest::refuses_what_does_not_fit_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("told");
  const auto row = [](const char* label, const char* name, const std::string& bytes,
                      const char* told) {
    QTest::newRow(label) << QString(name) << QByteArray::fromStdString(bytes) << QString(told);
  };
  row("no rows", "a.npy", npy_bytes(floats(sizes({0, 2}), {})), "has no rows");
  row("one number", "a.npy", npy_bytes(floats(Shape(), {1})), "has no rows");
  row("no array", "a.npy", "x,y\n1,2\n", "does not begin with");
  row("no archive", "a.npz", "x,y\n1,2\n", "too short");
  row("no directory", "a.npz", std::string(64, 'x'), "no directory");
  const std::string whole = from_base64(packed_archive);
  row("cut off", "a.npz", whole.substr(60), "archive that Netloom can read");
  std::string damaged = whole;
  damaged[90] = static_cast<char>(damaged[90] ^ 0x55);
  row("damaged", "a.npz", damaged, "damaged");
}

void ArraySourceTest::refuses_what_does_not_fit() {
  QFETCH(QString, name);
  QFETCH(QByteArray, bytes);
  QFETCH(QString, told);
  try {
    read_arrays(file(name.toUtf8().constData(), bytes.toStdString()));
    QFAIL("It was taken.");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QVERIFY2(QString::fromUtf8(error.what()).contains(told), error.what());
  }
}

NETLOOM_TEST(ArraySourceTest)

}  // namespace netloom

#include "array_source_test.moc"
