#include "engine/data/opened_data.h"

#include <algorithm>
#include <future>

#include <QtTest>

#include "engine/core/os/file.h"
#include "tests/support/test.h"

namespace netloom {

class OpenedDataTest : public QObject {
  Q_OBJECT

 private slots:
  void a_file_is_read_again_when_it_changed();
  void settings_behind_the_reading_read_nothing();
  void what_is_at_hand_is_not_read();
  void a_folder_is_read_each_time();
  void a_failure_leaves_nothing_behind();
  void a_large_file_tells_how_far_it_is_data();
  void a_large_file_tells_how_far_it_is();
  void who_wants_what_another_reads_waits_for_it();

 private:
  void write(const std::string& text, const std::string& name = "t.csv") const {
    write_atomically(base_ / name, text);
  }
  std::shared_ptr<const Dataset> opened() { return data_.open(settings_, base_); }

  QTemporaryDir folder_;
  std::filesystem::path base_ = folder_.path().toStdString();
  DataSettings settings_;
  OpenedData data_;
};

void OpenedDataTest::a_file_is_read_again_when_it_changed() {
  settings_.source = "t.csv";
  write("a,b\n1,2\n3,4\n");
  const auto first = opened();
  QCOMPARE(opened(), first);
  write("a,b\n1,2\n3,4\n5,6\n");
  QCOMPARE(opened()->rows, std::int64_t{3});
}

void OpenedDataTest::settings_behind_the_reading_read_nothing() {
  const auto first = opened();
  settings_.columns = {{"x", {"a"}}};
  settings_.standardise = {"x"};
  settings_.missing = MissingValues::drop_rows;
  settings_.balance = true;
  settings_.augment.flip = true;
  QCOMPARE(opened(), first);
  settings_.split.seed = 7;  // Words are counted in the training part.
  QVERIFY(opened() != first);
  settings_.source = "iris";
  QCOMPARE(opened()->rows, std::int64_t{150});
}

void OpenedDataTest::what_is_at_hand_is_not_read() {
  settings_ = {};
  settings_.source = "t.csv";
  write("a,b\n1,2\n3,4\n");
  OpenedData data;
  QVERIFY(data.at_hand(settings_, base_) == nullptr);
  const auto read = data.open(settings_, base_);
  settings_.columns = {{"x", {"a"}}};
  QCOMPARE(data.at_hand(settings_, base_), read);
  write("a,b\n1,2\n3,4\n5,6\n");
  QVERIFY(data.at_hand(settings_, base_) == nullptr);
}

void OpenedDataTest::a_folder_is_read_each_time() {
  // One grey pixel.
  const QByteArray png = QByteArray::fromBase64(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptV"
      "AAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==");
  std::filesystem::create_directories(base_ / "images" / "grey");
  settings_.source = "images";
  write(png.toStdString(), "images/grey/1.png");
  QCOMPARE(opened()->rows, std::int64_t{1});
  write(png.toStdString(), "images/grey/2.png");  // Leaves "images" as old as it was.
  QCOMPARE(opened()->rows, std::int64_t{2});
}

void OpenedDataTest::a_failure_leaves_nothing_behind() {
  settings_.source = "t.csv";
  write("a,b\n1\n");
  QVERIFY_EXCEPTION_THROWN(opened(), std::exception);
  write("a,b\n1,2\n3,4\n");
  QCOMPARE(opened()->rows, std::int64_t{2});
}

void OpenedDataTest::a_large_file_tells_how_far_it_is_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("line");
  QTest::newRow("CSV") << "large.csv"
                       << "1,word%1\n";
  QTest::newRow("JSON Lines") << "large.jsonl"
                              << "{\"a\": 1, \"b\": \"word%1\"}\n";
}

void OpenedDataTest::a_large_file_tells_how_far_it_is() {
  QFETCH(const QString, file);
  QFETCH(const QString, line);
  QString text;
  for (int i = 0; i < 20'000; ++i) text += line.arg(i);
  settings_.source = file.toStdString();
  write(text.toStdString(), settings_.source);
  std::vector<std::pair<std::int64_t, std::int64_t>> told;
  const auto tell = [&](std::int64_t done, std::int64_t all) { told.emplace_back(done, all); };
  QCOMPARE(data_.open(settings_, base_, tell)->rows, std::int64_t{20'000});
  QVERIFY(told.size() > 8);
  QVERIFY(std::is_sorted(told.begin(), told.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; }));
  const auto [done, all] = told.back();
  QVERIFY2(done > all * 8 / 10 && done <= all, qPrintable(QString("%1 of %2").arg(done).arg(all)));

  ++settings_.split.seed;  // has it read again
  const auto end = [](std::int64_t at, std::int64_t) {
    if (at > 0) throw std::runtime_error("nobody waits");
  };
  QVERIFY_EXCEPTION_THROWN(data_.open(settings_, base_, end), std::runtime_error);
  QCOMPARE(opened()->rows, std::int64_t{20'000});
}

void OpenedDataTest::who_wants_what_another_reads_waits_for_it() {
  settings_.source = "large.csv";
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "1,2\n";
  write(text, settings_.source);
  std::promise<std::int64_t> told;
  std::future<std::shared_ptr<const Dataset>> other;
  const auto wait = [&, once = false](std::int64_t, std::int64_t all) mutable {
    if (!once) told.set_value(all);
    once = true;
  };
  const auto read = [&](std::int64_t done, std::int64_t) {
    if (done == 0 || other.valid()) return;
    other = std::async(std::launch::async, [&] { return data_.open(settings_, base_, wait); });
    QVERIFY(told.get_future().get() > 0);
  };
  const auto mine = data_.open(settings_, base_, read);
  QVERIFY(other.valid());
  QCOMPARE(other.get(), mine);
}

NETLOOM_TEST(OpenedDataTest)

}  // namespace netloom

#include "opened_data_test.moc"
