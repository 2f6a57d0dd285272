#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

constexpr const char* text_project =
    R"({"netloom": 1, "name": "Eight characters",
 "graph": {"nodes": [
   {"name": "text", "layer": "input", "parameters": {"shape": ["time 4"], "holds": "classes", "classes": 8}},
   {"name": "features", "layer": "embedding", "inputs": {"x": "text"}, "parameters": {"width": 4}},
   {"name": "scores", "layer": "dense", "inputs": {"x": "features"}, "parameters": {"units": 8}},
   {"name": "next", "layer": "output", "inputs": {"x": "scores"}},
   {"name": "follows", "layer": "target", "parameters": {"shape": ["time 4"], "classes": 8}},
   {"name": "loss", "layer": "cross_entropy", "inputs": {"scores": "scores", "target": "follows"}}]},
 "data": {"source": "letters.txt", "columns": {"text": "text", "follows": "text"},
   "windows": {"length": 4}},
 "training": {"epochs": 1}})";

/// The bytes of a `.npy` file of one row.
template <class T>
QByteArray npy_row(const QByteArray& type, const std::vector<T>& values) {
  QByteArray header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (1, " +
                      QByteArray::number(qsizetype(values.size())) + "), }";
  header = header.leftJustified(117) + '\n';
  return QByteArray("\x93NUMPY\x01\x00\x76\x00", 10) + header +
         QByteArray(reinterpret_cast<const char*>(values.data()),
                    static_cast<qsizetype>(values.size() * sizeof(T)));
}

}  // namespace

/// What people get wrong about the data of a network, and what they read then.
class UserMistakesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void training_says_what_does_not_fit_data();
  void training_says_what_does_not_fit();
  void predicting_says_what_does_not_fit_data();
  void predicting_says_what_does_not_fit();

 private:
  QTemporaryDir folder_;
};

void UserMistakesTest::initTestCase() {
  const QString project = folder_.filePath("letters.netloom");
  QVERIFY(write_text(project, text_project));
  QVERIFY(write_text(folder_.filePath("letters.txt"), QByteArray("abcdefg ").repeated(50)));
  const LoomResult result = loom({"train", project, "--runs", folder_.filePath("runs.sqlite")});
  QVERIFY2(result.code == 0, result.err);
}

void UserMistakesTest::training_says_what_does_not_fit_data() {
  QTest::addColumn<QString>("project");
  QTest::addColumn<QString>("change");
  QTest::addColumn<QString>("told");
  const QString letters = folder_.filePath("letters.netloom");
  QTest::newRow("a window larger than the series")
      << letters << "data.windows.length=400"
      << "A window of 400 steps and 1 behind it takes 401 steps, the data has 400. Set "
         "data.windows.length to at most 399.";
  QTest::newRow("a window for another network") << letters << "data.windows.length=8"
                                                << "Column \"text\" gives 8, node text wants 4.";
  QTest::newRow("more tokens than classes") << letters << "text.classes=7"
                                            << "Column \"text\" has 8 classes, text declares 7.";
  QTest::newRow("more labels than classes")
      << project_file("iris") << "label.classes=2"
      << "Column \"species\" has 3 classes, label declares 2.";
}

void UserMistakesTest::training_says_what_does_not_fit() {
  QFETCH(QString, project);
  QFETCH(QString, change);
  QFETCH(QString, told);
  const LoomResult result =
      loom({"train", project, "--set", change, "--runs", folder_.filePath("other.sqlite")});
  QCOMPARE(result.code, 2);
  QVERIFY2(QString::fromUtf8(result.err).contains(told), result.err);
}

void UserMistakesTest::predicting_says_what_does_not_fit_data() {
  QTest::addColumn<QByteArray>("input");
  QTest::addColumn<QString>("checkpoint");
  QTest::addColumn<QString>("told");
  const auto row = [](const char* name, const QByteArray& input, const char* told) {
    QTest::newRow(name) << input << "last" << told;
  };
  row("a token outside the vocabulary", npy_row<std::int64_t>("<i8", {0, 1, 9, 2}),
      "Token 9 in sample 1 of the batch, place 3, is outside the 8 tokens 0 to 7.");
  row("half a token", npy_row<float>("<f4", {0, 2.5F, 1, 2}),
      "The input 'text' takes whole numbers, for classes or tokens, but row 1 holds 2.5.");
  row("no token", npy_row<float>("<f4", {0, NAN, 1, 2}), "but row 1 holds nan.");
  row("another length", npy_row<std::int64_t>("<i8", {0, 1, 2}),
      "The input 'text' takes rows of 4, but the array is 1×3.");
  QTest::newRow("another checkpoint") << npy_row<std::int64_t>("<i8", {0, 1, 2, 3}) << "bst"
                                      << "The run has no checkpoint 'bst'. It has: best, last.";
}

void UserMistakesTest::predicting_says_what_does_not_fit() {
  QFETCH(QByteArray, input);
  QFETCH(QString, checkpoint);
  QFETCH(QString, told);
  const QString file = folder_.filePath("x.npy");
  QVERIFY(write_text(file, input));
  const LoomResult result =
      loom({"predict", "1", "--runs", folder_.filePath("runs.sqlite"), "--input", file, "--output",
            folder_.filePath("y.npy"), "--checkpoint", checkpoint});
  QCOMPARE(result.code, 2);
  QVERIFY2(QString::fromUtf8(result.err).contains(told), result.err);
}

NETLOOM_TEST(UserMistakesTest)

}  // namespace netloom

#include "user_mistakes_test.moc"
