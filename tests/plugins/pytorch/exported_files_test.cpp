#include <array>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "plugins/pytorch/source.h"
#include "plugins/pytorch/torch_file.h"
#include "tests/support/test.h"

namespace netloom {

/// The two files of an export, as text and as bytes.
class ExportedFilesTest : public QObject {
  Q_OBJECT

 private slots:
  void long_lines_are_broken_as_black_does();
  void a_torch_file_is_a_zip_of_aligned_numbers();
};

void ExportedFilesTest::long_lines_are_broken_as_black_does() {
  Source source;
  const std::string name(40, 'a');
  source.add(1, name + " = call(" + name + ")", {"one"});
  source.add(1, name + " = call(" + name + ", (1, 2), " + name + ")", {"two"});
  source.add(1, name + " = call(other, 1, 2, 3, 4, 5, 6, 7, 8, 9).turned(1, 2)", {"three"});
  const std::string expected = "    " + name + " = call(\n        " + name + "\n    )\n    " +
                               name + " = call(\n        " + name + ",\n        (1, 2),\n        " +
                               name + ",\n    )\n    " + name +
                               " = call(\n        other, 1, 2, 3, 4, 5, 6, 7, 8, 9\n    )"
                               ".turned(1, 2)\n";
  QCOMPARE(source.code().text, expected);
  QCOMPARE(source.code().nodes,
           (std::vector<NodeLines>{{"one", 1, 3}, {"two", 4, 8}, {"three", 9, 11}}));
}

void ExportedFilesTest::a_torch_file_is_a_zip_of_aligned_numbers() {
  const std::array<float, 3> numbers{1, 2, 3};
  const std::string bytes = torch_file_bytes(
      {{"a", Array::from<float>(Shape::of({3}), numbers)}, {"count", Array(Dtype::i64, Shape())}});
  const std::string_view raw(reinterpret_cast<const char*>(numbers.data()), sizeof numbers);
  QCOMPARE(bytes.find(raw) % 64, std::size_t{0});
  QTemporaryDir folder;
  QFile file(folder.filePath("model.pt"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes.data(), static_cast<qint64>(bytes.size()));
  file.close();
  QProcess python;
  python.start("python3", {"-c",
                           "import sys, zipfile, pickletools\n"
                           "z = zipfile.ZipFile(sys.argv[1])\n"
                           "assert z.testzip() is None\n"
                           "pickletools.dis(z.read('archive/data.pkl'))\n"
                           "print(z.namelist())",
                           file.fileName()});
  QVERIFY(python.waitForFinished());
  const QByteArray out = python.readAllStandardOutput();
  QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
  QVERIFY2(out.contains("_rebuild_tensor_v2") && out.contains("archive/data/1"), out);
}

NETLOOM_TEST(ExportedFilesTest)

}  // namespace netloom

#include "exported_files_test.moc"
