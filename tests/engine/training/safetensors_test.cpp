#include "engine/training/safetensors.h"

#include <QtTest>

#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

std::span<const std::byte> bytes_of(const std::string& text) {
  return {reinterpret_cast<const std::byte*>(text.data()), text.size()};
}

/// A file with that header and `data` bytes behind it.
std::string safetensors_with(const std::string& header, std::size_t data) {
  const std::uint64_t size = header.size();
  return std::string(reinterpret_cast<const char*>(&size), sizeof size) + header +
         std::string(data, '\x01');
}

TensorFile small_file() {
  TensorFile file;
  const std::vector<float> numbers = {1, -2.5f, 3};
  const std::vector<std::uint8_t> small = {7, 9};
  file.tensors["a.w"] = Array::from<float>(Shape{{Role::none, 3}}, numbers);
  file.tensors["b"] = Array::from<std::uint8_t>(Shape{{Role::none, 1}, {Role::none, 2}}, small);
  file.tensors["none"] = Array(Dtype::f32, Shape{{Role::none, 0}});
  file.metadata["format"] = "pt";
  return file;
}

}  // namespace

class SafetensorsTest : public QObject {
  Q_OBJECT

 private slots:
  void a_round_trip_keeps_everything();
  void every_prefix_is_refused();
  void hostile_files_are_refused_data();
  void hostile_files_are_refused();
};

void SafetensorsTest::a_round_trip_keeps_everything() {
  const std::string bytes = safetensors_bytes(small_file());
  const TensorFile back = parse_safetensors(bytes_of(bytes), "x");
  QCOMPARE(back.tensors.size(), std::size_t{3});
  QCOMPARE(back.tensors.at("a.w").values<float>()[1], -2.5f);
  QCOMPARE(back.tensors.at("b").shape().size(1), std::int64_t{2});
  QCOMPARE(back.tensors.at("none").count(), std::int64_t{0});
  QCOMPARE(back.metadata.at("format"), std::string("pt"));
  QCOMPARE(safetensors_bytes(back), bytes);
}

void SafetensorsTest::every_prefix_is_refused() {
  const std::string bytes = safetensors_bytes(small_file());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const std::string prefix = bytes.substr(0, size);
    QVERIFY_EXCEPTION_THROWN(parse_safetensors(bytes_of(prefix), "x"), Error);
  }
  const std::string longer = bytes + "x";
  QVERIFY_EXCEPTION_THROWN(parse_safetensors(bytes_of(longer), "x"), Error);
}

void SafetensorsTest::hostile_files_are_refused_data() {
  QTest::addColumn<QByteArray>("bytes");
  const auto row = [](const char* name, const std::string& bytes) {
    QTest::newRow(name) << QByteArray(bytes.data(), static_cast<int>(bytes.size()));
  };
  const auto header = [&](const char* name, const std::string& text, std::size_t data = 8) {
    row(name, safetensors_with(text, data));
  };
  row("header of 2^64 - 1 bytes", std::string(8, '\xff') + "{}");
  row("header of 99 MB in a small file", std::string("\x00\x00\xe6\x05\x00\x00\x00\x00{}", 10));
  header("no JSON", "{\"a\":");
  header("no object", "[1]");
  header("not UTF-8", "{\"\xff\xfe\": 1}");
  header("a million brackets", std::string(1'000'000, '['));
  header("a million braces", [] {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += "{\"a\":";
    return text;
  }());
  const auto entry = [](const std::string& dtype, const std::string& shape,
                        const std::string& offsets) {
    return "{\"dtype\":" + dtype + ",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}";
  };
  const auto one = [&](const char* name, const std::string& dtype, const std::string& shape,
                       const std::string& offsets) {
    header(name, "{\"a\":" + entry(dtype, shape, offsets) + "}");
  };
  one("outside", "\"F32\"", "[4]", "[0,16]");
  one("begins late", "\"F32\"", "[1]", "[4,8]");
  one("begins after its end", "\"F32\"", "[1]", "[8,4]");
  one("begins before the file", "\"F32\"", "[1]", "[-4,0]");
  one("wraps around", "\"F32\"", "[1]", "[18446744073709551612,0]");
  one("too few bytes for its shape", "\"F32\"", "[3]", "[0,8]");
  one("unknown type", "\"F31\"", "[2]", "[0,8]");
  one("type is a number", "32", "[2]", "[0,8]");
  one("negative extent", "\"F32\"", "[-2]", "[0,8]");
  one("broken extent", "\"F32\"", "[1.5]", "[0,8]");
  one("extents overflow", "\"F32\"", "[4294967296,4294967296,2]", "[0,8]");
  one("an extent of 2^63 beside 0", "\"F32\"", "[0,9223372036854775808]", "[0,0]");
  one("nine axes", "\"U8\"", "[1,1,1,1,1,1,1,1,8]", "[0,8]");
  one("three offsets", "\"F32\"", "[2]", "[0,8,8]");
  one("offsets are text", "\"F32\"", "[2]", "\"0,8\"");
  header("bytes left over", "{}");
  header("tensor is a number", "{\"a\": 1}");
  header("metadata is a number", "{\"__metadata__\": 5}", 0);
  header("metadata holds a number", "{\"__metadata__\": {\"a\": 5}}", 0);
  const std::string first = entry("\"F32\"", "[1]", "[0,4]");
  header("overlap", "{\"a\":" + first + ",\"b\":" + entry("\"F32\"", "[1]", "[0,4]") + "}", 4);
  header("hole", "{\"a\":" + first + ",\"b\":" + entry("\"U8\"", "[3]", "[5,8]") + "}");
}

void SafetensorsTest::hostile_files_are_refused() {
  QFETCH(QByteArray, bytes);
  try {
    parse_safetensors({reinterpret_cast<const std::byte*>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size())},
                      "model.safetensors");
    QFAIL("It was taken.");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QCOMPARE(error.context(), std::string("model.safetensors"));
  }
}

NETLOOM_TEST(SafetensorsTest)

}  // namespace netloom

#include "safetensors_test.moc"
