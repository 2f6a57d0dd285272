#include <QStringEncoder>
#include <QtTest>

#include "engine/core/error.h"
#include "engine/data/file_text.h"
#include "tests/support/test.h"

namespace netloom {

class Utf16Test : public QObject {
  Q_OBJECT

 private slots:
  void reads_utf_16_with_its_mark_data();
  void reads_utf_16_with_its_mark();
};

void Utf16Test::reads_utf_16_with_its_mark_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("text");
  const QString text = QStringLiteral("größe\tart\n1,5\t猫\n2,5\t\U0001F600\n");
  // The first and the last of each length in UTF-8, and of the pairs in UTF-16.
  const QString ends = QStringLiteral(
      "\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFD\U00010000\U000103FF\U0010FC00\U0010FFFF");
  for (const auto& [name, encoding] : {std::pair{"little-endian", QStringConverter::Utf16LE},
                                       std::pair{"big-endian", QStringConverter::Utf16BE}}) {
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(text);
    QTest::newRow(name) << bytes << text;
    QTest::addRow("%s, cut off", name) << bytes.chopped(1) << QString();
    const QByteArray limits = encoder(ends);
    QTest::addRow("%s, ends of ranges", name) << bytes.first(2) + limits << ends;
  }
  QTest::newRow("half a pair") << QByteArray("\xFF\xFE\x3D\xD8\x41\x00", 6) << QString();
  QTest::newRow("two first halves") << QByteArray("\xFF\xFE\x3D\xD8\xFF\xDB", 6) << QString();
  QTest::newRow("two second halves") << QByteArray("\xFF\xFE\x00\xDC\x00\xDC", 6) << QString();
  QTest::newRow("a half and what follows the range")
      << QByteArray("\xFF\xFE\x3D\xD8\x00\xE0", 6) << QString();
}

void Utf16Test::reads_utf_16_with_its_mark() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, text);
  const QTemporaryDir folder;
  QFile file(folder.filePath("unicode.txt"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  file.close();
  const std::string path = file.fileName().toStdString();
  if (text.isEmpty()) {
    QVERIFY_EXCEPTION_THROWN(read_file_text(path), Error);
    return;
  }
  QCOMPARE(QString::fromStdString(read_file_text(path)), text);
}

NETLOOM_TEST(Utf16Test)

}  // namespace netloom

#include "utf16_test.moc"
