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
  for (const auto& [name, encoding] : {std::pair{"little-endian", QStringConverter::Utf16LE},
                                       std::pair{"big-endian", QStringConverter::Utf16BE}}) {
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(text);
    QTest::newRow(name) << bytes << text;
    QTest::addRow("%s, cut off", name) << bytes.chopped(1) << QString();
  }
  QTest::newRow("half a pair") << QByteArray("\xFF\xFE\x3D\xD8\x41\x00", 6) << QString();
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
