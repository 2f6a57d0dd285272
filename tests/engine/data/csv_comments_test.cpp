#include <QtTest>

#include "engine/data/csv.h"
#include "tests/support/test.h"

namespace netloom {

class CsvCommentsTest : public QObject {
  Q_OBJECT

 private slots:
  void lines_of_comment_stand_at_the_top_data();
  void lines_of_comment_stand_at_the_top();
  void rows_of_hash_marks_are_rows();
};

void CsvCommentsTest::lines_of_comment_stand_at_the_top_data() {
  QTest::addColumn<QByteArray>("top");
  QTest::addColumn<QString>("first");
  QTest::newRow("comments") << QByteArray("# made by a logger\n#a note\nx,kind\n") << "x";
  QTest::newRow("names") << QByteArray("# x,kind\n") << "x";
  QTest::newRow("both") << QByteArray("# made\r\n# x,kind\r\n") << "x";
  QTest::newRow("a name with a mark") << QByteArray("#x,kind\n") << "x";
}

void CsvCommentsTest::lines_of_comment_stand_at_the_top() {
  QFETCH(QByteArray, top);
  QFETCH(QString, first);
  const std::string rows = "1.5, a\n2.5,b \n3.5,a\n#,b\n";
  const Dataset dataset = parse_csv(top.toStdString() + rows, "t.csv");
  QCOMPARE(QString::fromStdString(dataset.columns[0].name), first);
  QCOMPARE(dataset.columns[1].classes, (std::vector<std::string>{"a", "b"}));
  QCOMPARE(dataset.columns[0].problems[0].line, std::int64_t{top.count('\n')} + 4);
}

void CsvCommentsTest::rows_of_hash_marks_are_rows() {
  QCOMPARE(parse_csv("#f00,1\n#0f0,2\n#00f,3\n", "t.csv").rows, std::int64_t{3});
}

NETLOOM_TEST(CsvCommentsTest)

}  // namespace netloom

#include "csv_comments_test.moc"
