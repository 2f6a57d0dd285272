#include "engine/data/opened_data.h"

#include <QtTest>

#include "engine/core/os/file.h"
#include "tests/support/test.h"

namespace netloom {

class OpenedDataTest : public QObject {
  Q_OBJECT

 private slots:
  void a_file_is_read_again_when_it_changed();
  void settings_behind_the_reading_read_nothing();
  void a_failure_leaves_nothing_behind();

 private:
  void write(const std::string& text) const { write_atomically(base_ / "t.csv", text); }
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
  settings_.balance = true;
  QCOMPARE(opened(), first);
  settings_.split.seed = 7;  // Words are counted in the training part.
  QVERIFY(opened() != first);
  settings_.source = "iris";
  QCOMPARE(opened()->rows, std::int64_t{150});
}

void OpenedDataTest::a_failure_leaves_nothing_behind() {
  settings_.source = "t.csv";
  write("a,b\n1\n");
  QVERIFY_EXCEPTION_THROWN(opened(), std::exception);
  write("a,b\n1,2\n3,4\n");
  QCOMPARE(opened()->rows, std::int64_t{2});
}

NETLOOM_TEST(OpenedDataTest)

}  // namespace netloom

#include "opened_data_test.moc"
