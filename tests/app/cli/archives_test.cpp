#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

// numpy.savez_compressed of numpy.full((2, 4), 1.5, "f4") as flower beside other int64 (3), as
// anything alone, and as a and b, by NumPy 2.
constexpr const char* named_archive =
    "UEsDBC0AAAAIAAAAIQANQb2Z//////////8KABQAZmxvd2VyLm5weQEAEACgAAAAAAAAAEwAAAAAAAAAm+wX6hsQychQ"
    "xlCtnpJanFykbqWgbpNmoq6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaRjoKJpo6CrUKZAMuBoYD9vgwAFBL"
    "AwQtAAAACAAAACEAG9ZfBv//////////CQAUAG90aGVyLm5weQEAEACYAAAAAAAAAEcAAAAAAAAAm+wX6hsQychQxlCt"
    "npJanFykbqWgbpNpoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaxjqaOgq1ChQALgYcAABQSwECLQMtAAAA"
    "CAAAACEADUG9mUwAAACgAAAACgAAAAAAAAAAAAAAgAEAAAAAZmxvd2VyLm5weVBLAQItAy0AAAAIAAAAIQAb1l8GRwAA"
    "AJgAAAAJAAAAAAAAAAAAAACAAYgAAABvdGhlci5ucHlQSwUGAAAAAAIAAgBvAAAACgEAAAAA";
constexpr const char* single_archive =
    "UEsDBC0AAAAIAAAAIQANQb2Z//////////8MABQAYW55dGhpbmcubnB5AQAQAKAAAAAAAAAATAAAAAAAAACb7BfqGxDJ"
    "yFDGUK2eklqcXKRupaBuk2airqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOgommjoKtQpkAy4GhgP2+DAA"
    "UEsBAi0DLQAAAAgAAAAhAA1BvZlMAAAAoAAAAAwAAAAAAAAAAAAAAIABAAAAAGFueXRoaW5nLm5weVBLBQYAAAAAAQAB"
    "ADoAAACKAAAAAAA=";
constexpr const char* strange_archive =
    "UEsDBC0AAAAIAAAAIQANQb2Z//////////8FABQAYS5ucHkBABAAoAAAAAAAAABMAAAAAAAAAJvsF+obEMnIUMZQrZ6S"
    "WpxcpG6loG6TZqKuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6CiaaOgq1CmQDLgaGA/b4MABQSwMELQAA"
    "AAgAAAAhAA1BvZn//////////wUAFABiLm5weQEAEACgAAAAAAAAAEwAAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWg"
    "bpNmoq6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaRjoKJpo6CrUKZAMuBoYD9vgwAFBLAQItAy0AAAAIAAAA"
    "IQANQb2ZTAAAAKAAAAAFAAAAAAAAAAAAAACAAQAAAABhLm5weVBLAQItAy0AAAAIAAAAIQANQb2ZTAAAAKAAAAAFAAAA"
    "AAAAAAAAAACAAYMAAABiLm5weVBLBQYAAAAAAgACAGYAAAAGAQAAAAA=";

}  // namespace

/// Predictions from and into files of each kind.
class ArchivesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void arrays_go_to_the_inputs_data();
  void arrays_go_to_the_inputs();
  void results_go_by_the_ending_data();
  void results_go_by_the_ending();

 private:
  QTemporaryDir folder_;
};

void ArchivesTest::initTestCase() {
  QVERIFY(folder_.isValid());
  const QString runs = folder_.filePath("runs.sqlite");
  QCOMPARE(loom({"train", project_file("iris"), "--epochs", "1", "--runs", runs}).code, 0);
}

void ArchivesTest::arrays_go_to_the_inputs_data() {
  QTest::addColumn<QByteArray>("archive");
  QTest::addColumn<QString>("node");
  QTest::addColumn<QString>("told");
  QTest::newRow("by their names") << QByteArray(named_archive) << ""
                                  << "";
  QTest::newRow("one for the only one") << QByteArray(single_archive) << ""
                                        << "";
  QTest::newRow("to a node") << QByteArray(single_archive) << "flower="
                             << "";
  QTest::newRow("to no node") << QByteArray(single_archive) << "flowr="
                              << "needs values for its input 'flower'";
  QTest::newRow("by other names") << QByteArray(strange_archive) << ""
                                  << "None of the arrays (a, b) is named like an input of the "
                                     "network (flower)";
}

void ArchivesTest::arrays_go_to_the_inputs() {
  QFETCH(QByteArray, archive);
  QFETCH(QString, node);
  QFETCH(QString, told);
  const QString input = folder_.filePath("x.npz");
  const QString output = folder_.filePath("y.npy");
  QVERIFY(write_text(input, QByteArray::fromBase64(archive)));
  const LoomResult result = loom({"predict", "1", "--runs", folder_.filePath("runs.sqlite"),
                                  "--input", node + input, "--output", output});
  QVERIFY2(QString::fromUtf8(result.err).contains(told), result.err);
  QCOMPARE(result.code, told.isEmpty() ? 0 : 2);
  if (!told.isEmpty()) return;
  QFile file(output);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY(file.readAll().contains("'shape': (2, 3)"));
}

void ArchivesTest::results_go_by_the_ending_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("code");
  QTest::addColumn<QByteArray>("held");
  QTest::newRow("npy") << "y.npy" << 0 << QByteArray("'shape': (2, 3)");
  QTest::newRow("npz") << "y.npz" << 0 << QByteArray("species.npy");
  QTest::newRow("csv") << "y.csv" << 0 << QByteArray("species_0,species_1,species_2\n");
  QTest::newRow("jsonl") << "y.jsonl" << 0 << QByteArray("{\"species\": [");
  QTest::newRow("unknown") << "y.xlsx" << 2 << QByteArray("not as '.xlsx'");
}

void ArchivesTest::results_go_by_the_ending() {
  QFETCH(QString, name);
  QFETCH(int, code);
  QFETCH(QByteArray, held);
  const QString input = folder_.filePath("x.npz");
  const QString output = folder_.filePath(name);
  QVERIFY(write_text(input, QByteArray::fromBase64(single_archive)));
  const LoomResult result = loom({"predict", "1", "--runs", folder_.filePath("runs.sqlite"),
                                  "--input", input, "--output", output});
  QCOMPARE(result.code, code);
  QFile file(output);
  QCOMPARE(file.open(QIODevice::ReadOnly), code == 0);
  const QByteArray all = code == 0 ? file.readAll() : result.err;
  QVERIFY2(all.contains(held), all);
}

NETLOOM_TEST(ArchivesTest)

}  // namespace netloom

#include "archives_test.moc"
