#include "engine/data/npy.h"

#include <QtTest>

#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A file of `version` with `header`, padded as NumPy does, and `data` behind it.
std::string npy_with(const std::string& header, const std::string& data, int version = 1) {
  const std::size_t field = version == 1 ? 2 : 4;
  std::string padded = header;
  padded.append((64 - (8 + field + header.size() + 1) % 64) % 64, ' ');
  padded += '\n';
  const auto size = static_cast<std::uint32_t>(padded.size());
  std::string bytes = "\x93NUMPY";
  bytes += static_cast<char>(version);
  bytes += '\0';
  bytes.append(reinterpret_cast<const char*>(&size), field);
  return bytes + padded + data;
}

std::string npy_raw(std::initializer_list<float> values) {
  return {reinterpret_cast<const char*>(values.begin()), values.size() * sizeof(float)};
}

Array parsed_npy(const std::string& bytes) {
  return parse_npy({reinterpret_cast<const std::byte*>(bytes.data()), bytes.size()}, "x.npy");
}

}  // namespace

class NpyTest : public QObject {
  Q_OBJECT

 private slots:
  void writes_the_bytes_of_numpy_data();
  void writes_the_bytes_of_numpy();
  void reads_every_version_and_order();
  void every_prefix_is_refused();
  void hostile_files_are_refused_data();
  void hostile_files_are_refused();
};

void NpyTest::writes_the_bytes_of_numpy_data() {
  QTest::addColumn<QVector<int>>("shape");
  QTest::addColumn<QByteArray>("header");
  QTest::newRow("scalar") << QVector<int>{}
                          << QByteArray("{'descr': '<f4', 'fortran_order': False, 'shape': (), }");
  QTest::newRow("vector") << QVector<int>{3}
                          << QByteArray(
                                 "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }");
  QTest::newRow("matrix") << QVector<int>{2, 3}
                          << QByteArray(
                                 "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }");
  QTest::newRow("empty") << QVector<int>{0, 3}
                         << QByteArray(
                                "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 3), }");
}

void NpyTest::writes_the_bytes_of_numpy() {
  QFETCH(QVector<int>, shape);
  QFETCH(QByteArray, header);
  Shape wanted;
  for (const int size : shape) wanted.push_back({Role::none, size});
  Array array(Dtype::f32, wanted);
  float next = 0.5f;
  std::string data;
  for (float& value : array.values<float>()) {
    value = next++;
    data += npy_raw({value});
  }
  const std::string bytes = npy_bytes(array);
  QCOMPARE(bytes, npy_with(header.toStdString(), data));
  const Array back = parsed_npy(bytes);
  QCOMPARE(back.shape().rank(), wanted.rank());
  QCOMPARE(npy_bytes(back), bytes);
}

void NpyTest::reads_every_version_and_order() {
  const std::string data = npy_raw({1, 2, 3, 4, 5, 6});
  for (const int version : {1, 2, 3}) {
    const Array c = parsed_npy(
        npy_with("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", data, version));
    QCOMPARE(c.values<float>()[1], 2.0f);
  }
  const Array fortran =
      parsed_npy(npy_with("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }", data));
  QCOMPARE(fortran.values<float>()[1], 3.0f);
  QCOMPARE(fortran.values<float>()[3], 2.0f);
  const Array truth = parsed_npy(npy_with(
      "{'descr': '|b1', 'fortran_order': False, 'shape': (3,), }", std::string("\x00\x02\x01", 3)));
  QCOMPARE(truth.bytes()[1], std::byte{1});
}

void NpyTest::every_prefix_is_refused() {
  const std::string bytes =
      npy_with("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", npy_raw({1, 2}));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    QVERIFY_EXCEPTION_THROWN(parsed_npy(bytes.substr(0, size)), Error);
  }
}

void NpyTest::hostile_files_are_refused_data() {
  QTest::addColumn<QByteArray>("bytes");
  const auto row = [](const char* name, const std::string& bytes) {
    QTest::newRow(name) << QByteArray(bytes.data(), static_cast<int>(bytes.size()));
  };
  const auto header = [&](const char* name, const std::string& text) {
    row(name, npy_with(text, npy_raw({1, 2})));
  };
  row("version 9",
      npy_with("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", npy_raw({1, 2}), 9));
  row("header of 4 GB", std::string("\x93NUMPY\x02\x00\xff\xff\xff\xff{}", 14));
  header("no type", "{'fortran_order': False, 'shape': (2,), }");
  row("header ends at the type", std::string("\x93NUMPY\x01\x00\x07\x00'descr'", 17));
  row("header ends at the shape",
      std::string("\x93NUMPY\x01\x00\x1b\x00'descr': '<f4', 'shape': (2", 37));
  header("big-endian", "{'descr': '>f4', 'fortran_order': False, 'shape': (2,), }");
  header("objects", "{'descr': '|O', 'fortran_order': False, 'shape': (2,), }");
  header("a record", "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,), }");
  header("no order", "{'descr': '<f4', 'shape': (2,), }");
  header("shape is a number", "{'descr': '<f4', 'fortran_order': False, 'shape': 2, }");
  header("shape is text", "{'descr': '<f4', 'fortran_order': False, 'shape': (a,), }");
  header("negative", "{'descr': '<f4', 'fortran_order': False, 'shape': (-2,), }");
  header("overflow",
         "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }");
  header("beyond 64 bits",
         "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }");
  header("nine axes",
         "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1, 1, 1, 1, 1, 1, 1, 2), }");
  header("more than is there", "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }");
}

void NpyTest::hostile_files_are_refused() {
  QFETCH(QByteArray, bytes);
  try {
    parsed_npy(bytes.toStdString());
    QFAIL("It was taken.");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QCOMPARE(error.context(), std::string("x.npy"));
    QVERIFY(error.message().size() < 300);
  }
}

NETLOOM_TEST(NpyTest)

}  // namespace netloom

#include "npy_test.moc"
