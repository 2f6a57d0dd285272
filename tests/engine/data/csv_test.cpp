#include "engine/data/csv.h"

#include <cmath>
#include <functional>
#include <string>

#include <QTemporaryDir>
#include <QtTest>
#include <fmt/format.h>

#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom {

class CsvTest : public QObject {
  Q_OBJECT
 private slots:
  void finds_the_dialect_data();
  void finds_the_dialect();
  void reads_numbers_exactly();
  void reads_decimal_commas_between_semicolons();
  void reads_quotes_breaks_and_marks();
  void types_columns_data();
  void types_columns();
  void counts_missing_values_by_row();
  void points_at_text_among_numbers();
  void offers_all_numbers_as_features();
  void numbers_serve_as_classes_and_back();
  void refuses_what_is_no_table_data();
  void refuses_what_is_no_table();
  void refuses_a_line_without_end();
  void reads_files_and_says_what_is_wrong_with_them();
  void reads_fast();
};

namespace {

std::string error_text(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return fmt::format("{} {}", name_of(error.code()), error.what());
  }
  return "no error";
}

std::vector<float> csv_numbers(const Dataset& dataset, std::string_view column) {
  const auto values = dataset.column(column)->values.values<float>();
  return {values.begin(), values.end()};
}

}  // namespace

void CsvTest::finds_the_dialect_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<char>("delimiter");
  QTest::addColumn<bool>("header");
  QTest::newRow("comma") << QByteArray("a,b\n1,2\n3,4\n") << ',' << true;
  QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';' << true;
  QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|' << true;
  QTest::newRow("bars inside texts") << QByteArray("a,b\n1|2,c|d\n3|4,e|f\n") << ',' << true;
  QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t' << true;
  QTest::newRow("commas inside semicolon fields")
      << QByteArray("1,5;2,5\n3,5;4,5\n") << ';' << false;
  QTest::newRow("quoted delimiter") << QByteArray("\"a;b\",c\n1,2\n") << ',' << true;
  QTest::newRow("no header") << QByteArray("1,2,cat\n3,4,dog\n") << ',' << false;
  QTest::newRow("only text") << QByteArray("name,kind\nTom,cat\nRex,dog\n") << ',' << true;
  QTest::newRow("years as names") << QByteArray("id,2019,2020\n1,3,4\n2,5,6\n") << ',' << true;
  QTest::newRow("one column") << QByteArray("x\n1\n2\n") << ',' << true;
}

void CsvTest::finds_the_dialect() {
  QFETCH(QByteArray, text);
  QFETCH(char, delimiter);
  QFETCH(bool, header);
  const CsvDialect dialect = sniff_csv(text.toStdString());
  QCOMPARE(dialect.delimiter, delimiter);
  QCOMPARE(dialect.header, header);
}

void CsvTest::reads_numbers_exactly() {
  const Dataset dataset =
      parse_csv("x\n0.1\n -2 \n+3.5\n.25\n1e-3\n16777217\n1e-50\n3.4028235e38\n", "t.csv");
  const std::vector<float> expected{0.1F,   -2.0F,       3.5F, 0.25F,
                                    0.001F, 16777216.0F, 0.0F, 3.4028235e38F};
  QCOMPARE(csv_numbers(dataset, "x"), expected);
}

void CsvTest::reads_decimal_commas_between_semicolons() {
  const Dataset dataset = parse_csv("x;y\n1,5;a\n-2;b\n0,25;a\n", "t.csv");
  QCOMPARE(csv_numbers(dataset, "x"), (std::vector<float>{1.5F, -2, 0.25F}));
}

void CsvTest::reads_quotes_breaks_and_marks() {
  const Dataset dataset = parse_csv(
      "\xEF\xBB\xBF\"first, name\",note,n\r\n\"A \"\"B\"\"\",\"two\nlines\",1\r\n\r\nC,plain "
      "\"x\",2",
      "t.csv");
  QCOMPARE(dataset.rows, 2);
  QCOMPARE(dataset.columns.size(), 3U);
  QCOMPARE(dataset.columns[0].name, std::string("first, name"));
  QCOMPARE(dataset.columns[0].classes, (std::vector<std::string>{"A \"B\"", "C"}));
  QCOMPARE(dataset.columns[1].classes, (std::vector<std::string>{"plain \"x\"", "two\nlines"}));
  QCOMPARE(csv_numbers(dataset, "n"), (std::vector<float>{1, 2}));
}

void CsvTest::types_columns_data() {
  QTest::addColumn<QByteArray>("cells");
  QTest::addColumn<QByteArray>("kind");
  QTest::addColumn<int>("classes");
  QTest::newRow("decimals") << QByteArray("1.5 2.5 3.5 4.5") << QByteArray("number") << 0;
  QTest::newRow("few integers, each often")
      << QByteArray("0 1 0 1 1 0 1 0 0 1") << QByteArray("class") << 2;
  QTest::newRow("few integers, each seldom")
      << QByteArray("1 2 3 4 5 6") << QByteArray("number") << 0;
  QTest::newRow("words") << QByteArray("cat dog cat dog") << QByteArray("class") << 2;
  QTest::newRow("identifiers") << QByteArray("a1 a2 a3 a4 a5 a6 a7 a8") << QByteArray("text") << 0;
  QTest::newRow("numbers among words") << QByteArray("1 2 A B 1 2 A B") << QByteArray("class") << 4;
  QTest::newRow("no value at all") << QByteArray("NA ? null NA") << QByteArray("class") << 0;
  QTest::newRow("one slip") << QByteArray("1.5 2.5 x 4.5") << QByteArray("number") << 0;
}

void CsvTest::types_columns() {
  QFETCH(QByteArray, cells);
  QFETCH(QByteArray, kind);
  QFETCH(int, classes);
  const QByteArray lines = "c\n" + cells.replace(' ', '\n');
  const Dataset dataset = parse_csv(lines.toStdString(), "t.csv");
  QCOMPARE(QByteArray::fromStdString(std::string(name_of(dataset.columns[0].kind))), kind);
  QCOMPARE(static_cast<int>(dataset.columns[0].classes.size()), classes);
}

void CsvTest::counts_missing_values_by_row() {
  const Dataset dataset =
      parse_csv("x,y\n1.5,a\n,b\nNA,a\n2.5,\nnan,b\n?,a\nNone,b\n3.5,a\n", "t.csv");
  QCOMPARE(dataset.column("x")->missing, (std::vector<std::int64_t>{1, 2, 4, 5, 6}));
  QCOMPARE(dataset.column("x")->problem_count, 0);
  QVERIFY(std::isnan(csv_numbers(dataset, "x")[1]));
  QCOMPARE(dataset.column("y")->missing, (std::vector<std::int64_t>{3}));
  QCOMPARE(dataset.column("y")->values.values<std::int64_t>()[3], -1);
}

void CsvTest::points_at_text_among_numbers() {
  std::string text = "x,y\n";
  for (int i = 0; i < 40; ++i) text += fmt::format("{}.5,{}.25\n", i, i);
  text += "\"3,25\",7.5\ninf,8.5\n";
  const Dataset dataset = parse_csv(text, "t.csv");
  const Column& x = *dataset.column("x");
  QCOMPARE(x.kind, ColumnKind::number);
  QCOMPARE(x.problem_count, 2);
  QCOMPARE(x.missing, (std::vector<std::int64_t>{40, 41}));
  const CellProblem& first = x.problems[0];
  QCOMPARE(first.line, 42);
  QCOMPARE(first.row, 40);
  QCOMPARE(first.column, std::string("x"));
  QCOMPARE(first.text, std::string("3,25"));
  QCOMPARE(first.message.text(),
           std::string("\"3,25\" in column x is no number. Write decimals with a point: 3.25."));
  QCOMPARE(x.problems[1].line, 43);
  QCOMPARE(x.problems[1].message.text(),
           std::string("\"inf\" in column x is no number. Write a number, or "
                       "leave the cell empty."));
}

void CsvTest::offers_all_numbers_as_features() {
  const Dataset dataset = parse_csv("a,name,b\n1.5,x,0\n2.5,y,1\n3.5,x,1\n4.5,y,0\n", "t.csv");
  QCOMPARE(dataset.groups.size(), 1U);
  QCOMPARE(dataset.groups[0].name, std::string("features"));
  QCOMPARE(dataset.groups[0].parts, (std::vector<std::string>{"a", "b"}));
}

void CsvTest::numbers_serve_as_classes_and_back() {
  const std::vector<float> grades{5, 3, 3, 8};
  const Column classes = as_classes(number_column("grade", grades));
  QCOMPARE(classes.classes, (std::vector<std::string>{"3", "5", "8"}));
  const Column back = as_number(classes);
  const auto values = back.values.values<float>();
  QCOMPARE((std::vector<float>{values.begin(), values.end()}), grades);
  // A digit that has no row keeps its place.
  const std::vector<float> digits{0, 1, 2, 4};
  QCOMPARE(as_classes(number_column("digit", digits)).classes.size(), 5U);
}

void CsvTest::refuses_what_is_no_table_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("error");
  QTest::newRow("empty")
      << QByteArray("")
      << "input t.csv: The file is empty. Give a CSV file with a header and rows.";
  QTest::newRow("blank lines")
      << QByteArray("\n\r\n\n")
      << "input t.csv: The file is empty. Give a CSV file with a header and "
         "rows.";
  QTest::newRow("header only") << QByteArray("a,b\n")
                               << "input t.csv: The file has a header and no rows. Training needs "
                                  "rows to learn from and rows to test on: add rows.";
  QTest::newRow("one row")
      << QByteArray("1,2\n")
      << "input t.csv: The file has one row. Training needs rows to learn from "
         "and rows to test on: add rows.";
  QTest::newRow("ragged") << QByteArray("a,b\n1,2\n3,4,5\n")
                          << "input t.csv:3: The row has 3 fields, the first row has 2. Check its "
                             "delimiters and quotes.";
  QTest::newRow("ragged behind a quoted break") << QByteArray("a,b\n\"x\ny\",2\n3\n")
                                                << "input t.csv:4: The row has 1 fields, the first "
                                                   "row has 2. Check its delimiters and quotes.";
  QTest::newRow("latin 1") << QByteArray("a,b\n1,2\nM\xFCller,3\n")
                           << "input t.csv:3: The line is not UTF-8. Save the file in UTF-8.";
  QTest::newRow("utf-16") << QByteArray("a\0,\0b\0\n\0", 8)
                          << "input t.csv: The file holds zero bytes, so it is no UTF-8 text. Save "
                             "it in UTF-8.";
  QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n")
                              << "input t.csv:2: A quote opens here and never closes. Add the "
                                 "closing \".";
  QTest::newRow("text behind a quote") << QByteArray("a,b\n1,\"x\"y\n")
                                       << "input t.csv:2: Text follows the closing quote of \"x\". "
                                          "Write quotes inside a field twice "
                                          "(\"\").";
  QTest::newRow("same name twice")
      << QByteArray("a,b,a\n1,2,3\n4,5,6\n")
      << "input t.csv: Columns 1 and 3 are both named \"a\". Rename one.";
}

void CsvTest::refuses_what_is_no_table() {
  QFETCH(QByteArray, text);
  QFETCH(QString, error);
  QCOMPARE(QString::fromStdString(error_text([&] { parse_csv(text.toStdString(), "t.csv"); })),
           error);
}

void CsvTest::refuses_a_line_without_end() {
  std::string text = "a,b\n1,2\n";
  text.append((std::size_t{16} << 20) + 2, 'x');
  QCOMPARE(QString::fromStdString(error_text([&] { parse_csv(text, "t.csv"); })),
           QString("input t.csv:3: The line is longer than 16 MiB. Check that the file is a CSV "
                   "file."));
}

void CsvTest::reads_files_and_says_what_is_wrong_with_them() {
  const std::string digits = NETLOOM_SOURCE_DIR "/resources/data/digits/digits.csv.gz";
  QCOMPARE(read_csv(digits).rows, 1797);
  const QTemporaryDir folder;
  const QString cut = folder.filePath("cut.csv.gz");
  QFile whole(QString::fromStdString(digits));
  QVERIFY(whole.open(QIODevice::ReadOnly));
  QFile torn(cut);
  QVERIFY(torn.open(QIODevice::WriteOnly));
  torn.write(whole.read(20000));
  torn.close();
  QCOMPARE(error_text([&] { read_csv(cut.toStdString()); }),
           fmt::format("input {}: The compressed file is damaged or cut short. Fetch it again.",
                       cut.toStdString()));
  const std::string absent = folder.filePath("absent.csv").toStdString();
  QCOMPARE(error_text([&] { read_csv(absent); }),
           fmt::format("not_found {}: There is no such file. Check the path of the data.", absent));
  const std::string path = folder.path().toStdString();
  QCOMPARE(error_text([&] { read_csv(path); }),
           fmt::format("input {}: This is no file. Give the path of a CSV file.", path));
}

/// A guard against a slow path, far below what the parser does on its own.
void CsvTest::reads_fast() {
  std::string text = "a,b,c,d,e,f,g,h\n";
  const std::string row = "5.1,-3.25,1.4e-3,0.23456,17,100.125,3,0.0001\n";
  while (text.size() < (std::size_t{16} << 20)) text += row;
  QElapsedTimer timer;
  timer.start();
  const Dataset dataset = parse_csv(text, "t.csv");
  const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
  const double speed = static_cast<double>(text.size()) / seconds / 1e6;
  qInfo("%.0f MB/s", speed);
  QCOMPARE(dataset.columns.size(), 8U);
  QVERIFY(speed > 3);
}

NETLOOM_TEST(CsvTest)

}  // namespace netloom

#include "csv_test.moc"
