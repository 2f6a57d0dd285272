#include "editor/samples/data_look.h"

#include <QSignalSpy>
#include <QtTest>

#include "tests/support/test.h"

namespace netloom::editor {

class DataLookTest : public QObject {
  Q_OBJECT
 private slots:
  void a_look_ends_when_the_source_changes();
  void a_reading_ends_where_it_next_tells();
  void one_column_is_no_columns();

 private:
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void DataLookTest::a_look_ends_when_the_source_changes() {
  QTemporaryDir folder;
  QImage image(2, 2, QImage::Format_RGB32);
  image.fill(Qt::red);
  for (int i = 0; i < 50; ++i) QVERIFY(image.save(folder.filePath(QString("%1.png").arg(i))));
  Document document(registry_);
  const auto read_from = [&](const std::string& source) {
    document.edit("source", [&](Project& project) { project.data.source = source; });
  };
  DataLook look(document);
  QSignalSpy changed(&look, &DataLook::changed);
  read_from(folder.path().toStdString());
  look.request();
  read_from("iris");
  look.request();
  QVERIFY(changed.wait());
  QCOMPARE(look.summary()->name, QString("iris"));
  read_from(folder.path().toStdString());
  look.request();
  QVERIFY(changed.wait());
  QCOMPARE(look.summary()->rows, std::int64_t{50});
}

void DataLookTest::a_reading_ends_where_it_next_tells() {
  Reading reading;
  const ReadProgress told = reading.told();
  told(3, 7);
  QCOMPARE(reading.done(), std::int64_t{3});
  QCOMPARE(reading.all(), std::int64_t{7});
  reading.end();
  QVERIFY_EXCEPTION_THROWN(told(4, 7), ReadingEnded);
  QCOMPARE(reading.done(), std::int64_t{3});
}

void DataLookTest::one_column_is_no_columns() {
  const QTemporaryDir folder;
  QFile file(folder.filePath("two.csv"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("size,kind\n1,a\n2,a\n");
  file.close();
  Document document(registry_);
  document.edit("source",
                [&](Project& project) { project.data.source = file.fileName().toStdString(); });
  DataLook look(document);
  QSignalSpy changed(&look, &DataLook::changed);
  look.request();
  QVERIFY(changed.wait());
  QStringList types;
  for (const auto& one : look.summary()->bindable) types << one.type;
  QCOMPARE(types, (QStringList{"1 column", "number", "1 class"}));
}

NETLOOM_TEST(DataLookTest)

}  // namespace netloom::editor

#include "data_look_test.moc"
