#include "engine/session/kept_routes.h"

#include <thread>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "tests/support/test.h"

namespace netloom {

class KeptRoutesTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void each_machine_has_its_own();
  void what_is_there_stays();
  void a_damaged_file_is_made_anew_data();
  void a_damaged_file_is_made_anew();
  void two_at_once_lose_nothing();
  void a_folder_that_cannot_be_is_an_error();

 private:
  std::filesystem::path path() const { return folder_->filePath("home/routes.json").toStdString(); }

  std::unique_ptr<QTemporaryDir> folder_;
};

void KeptRoutesTest::each_machine_has_its_own() {
  QVERIFY(kept_routes(path(), "here").routes.empty());
  const Routes here{{"linear f32 8×4, 2×4 → 8×2", "oneDNN, 1 thread"}, {"relu", "all threads"}};
  const Routes there{{"relu", "1 thread"}};
  QCOMPARE(keep_routes(path(), "here", here), here);
  QCOMPARE(keep_routes(path(), "there", there), there);
  QCOMPARE(kept_routes(path(), "here").routes, here);
  QCOMPARE(kept_routes(path(), "there").routes, there);
  QVERIFY(kept_routes(path(), "here").trouble.empty());
  QVERIFY(kept_routes(path(), "elsewhere").routes.empty());
}

/// The same kernel has one route, whoever measured it first.
void KeptRoutesTest::what_is_there_stays() {
  keep_routes(path(), "here", {{"relu", "all threads"}, {"exp", "1 thread"}});
  QCOMPARE(keep_routes(path(), "here", {{"relu", "1 thread"}, {"add", "1 thread"}}),
           (Routes{{"relu", "all threads"}, {"add", "1 thread"}}));
  QCOMPARE(kept_routes(path(), "here").routes.size(), std::size_t{3});
}

void KeptRoutesTest::a_damaged_file_is_made_anew_data() {
  QTest::addColumn<std::string>("bytes");
  QTest::newRow("empty") << std::string();
  QTest::newRow("cut off") << std::string(R"({"here": {"relu": "all thr)");
  QTest::newRow("a list") << std::string("[1, 2]");
  QTest::newRow("numbers") << std::string(R"({"here": {"relu": 2}})");
  QTest::newRow("no text") << std::string("{\"\xff\xfe\": {}}");
}

void KeptRoutesTest::a_damaged_file_is_made_anew() {
  QFETCH(std::string, bytes);
  make_folders(path().parent_path());
  write_atomically(path(), std::string_view(bytes));
  const KeptRoutes kept = kept_routes(path(), "here");
  QVERIFY(kept.routes.empty());
  QVERIFY2(kept.trouble.text().find("routes.json") != std::string::npos,
           kept.trouble.text().c_str());
  const Routes routes{{"relu", "all threads"}};
  QCOMPARE(keep_routes(path(), "here", routes), routes);
  QCOMPARE(kept_routes(path(), "here").routes, routes);
}

void KeptRoutesTest::two_at_once_lose_nothing() {
  constexpr int each = 25;
  const auto keep = [this](const std::string& name) {
    for (int i = 0; i < each; ++i)
      keep_routes(path(), "here", {{name + std::to_string(i), "1 thread"}});
  };
  {
    const std::jthread first(keep, "first");
    const std::jthread second(keep, "second");
  }
  QCOMPARE(kept_routes(path(), "here").routes.size(), std::size_t{2 * each});
}

void KeptRoutesTest::a_folder_that_cannot_be_is_an_error() {
  write_atomically(folder_->filePath("home").toStdString(), std::string_view("a file"));
  QVERIFY_THROWS_EXCEPTION(Error, keep_routes(path(), "here", {}));
}

NETLOOM_TEST(KeptRoutesTest)

}  // namespace netloom

#include "kept_routes_test.moc"
