#include <QtTest>
#include <sqlite3.h>

#include "engine/runs/store.h"
#include "tests/engine/runs/store_folder.h"
#include "tests/support/test.h"

namespace netloom {

/// What came to the store after its first version.
class SchemaTest : public QObject, StoreFolder {
  Q_OBJECT

 private slots:
  void init() { renew(); }
  void the_times_of_kernels_are_kept();
  void the_routes_of_kernels_are_kept();
  void a_store_of_an_earlier_version_is_brought_up_data();
  void a_store_of_an_earlier_version_is_brought_up();
};

void SchemaTest::the_times_of_kernels_are_kept() {
  const KernelTime first{"conv1", "convolution", "own:narrow", 3e-3, 1024, 4e6};
  const KernelTime update{"", "adam_step", "own:avx512", 1e-3, 512, 1e3};
  const KernelTime second{"conv1", "convolution_backward_weights", "reference", 4e-3, 2048, 8e6};
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  writer->set_kernels({first});
  writer->flush();
  const std::vector<KernelTime> all{first, update, second};
  writer->set_kernels(all);
  writer->finish(RunStatus::finished);
  QVERIFY(store.kernels(1) == all);
  QVERIFY(store.kernels(2).empty());
  const std::vector<KernelTime> nodes = by_node(all);
  QCOMPARE(nodes.size(), std::size_t{2});
  QVERIFY((nodes[0] == KernelTime{"conv1", "", "", 7e-3, 3072, 12e6}));
  QCOMPARE(nodes[1].node, std::string());
  QCOMPARE(plain_sql(path(), "SELECT node, round(share, 3) FROM v_nodes ORDER BY share"),
           (std::vector<std::string>{"|0.125", "conv1|0.875"}));
  store.delete_runs({1});
  QVERIFY(store.kernels(1).empty());
}

void SchemaTest::the_routes_of_kernels_are_kept() {
  RunStore store(path(), Access::write);
  const std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  QVERIFY(store.routes(1) == RunRoutes());
  store.set_routes(1, {"Old machine", {{"max_pool", "1 thread"}}});
  const RunRoutes routes{"Machine", {{"linear", "oneDNN, 1 thread"}, {"relu", "all threads"}}};
  store.set_routes(1, routes);
  writer->finish(RunStatus::finished);
  QVERIFY(store.routes(1) == routes);
  QVERIFY(store.routes(2) == RunRoutes());
  QCOMPARE(plain_sql(path(), "SELECT * FROM v_routes ORDER BY kernel"),
           (std::vector<std::string>{"1|linear|oneDNN, 1 thread|Machine",
                                     "1|relu|all threads|Machine"}));
  store.delete_runs({1});
  QVERIFY(store.routes(1) == RunRoutes());
}

void SchemaTest::a_store_of_an_earlier_version_is_brought_up_data() {
  QTest::addColumn<bool>("writes");
  QTest::newRow("by a reader") << false;
  QTest::newRow("by a writer") << true;
}

void SchemaTest::a_store_of_an_earlier_version_is_brought_up() {
  QFETCH(const bool, writes);
  {
    RunStore store(path(), Access::write);
    const auto writer = store.begin_run(digits_start());
    writer->event(EventLevel::info, 0, phrase("Paused at step {}.", 3));
    writer->finish(RunStatus::finished);
  }
  sqlite3* database = nullptr;
  sqlite3_open(path().c_str(), &database);
  sqlite3_exec(database,
               "DROP VIEW v_routes; DROP TABLE route; ALTER TABLE run DROP COLUMN machine; "
               "DROP VIEW v_nodes; DROP TABLE kernel; ALTER TABLE event DROP COLUMN phrase; "
               "PRAGMA user_version=1",
               nullptr, nullptr, nullptr);
  sqlite3_close(database);
  RunStore store(path(), writes ? Access::write : Access::read);
  QCOMPARE(store.list_runs().size(), std::size_t{1});
  QVERIFY(store.kernels(1).empty());
  QVERIFY(store.routes(1) == RunRoutes());
  QCOMPARE(store.events(1)[0].text, Phrase("Paused at step 3."));
}

NETLOOM_TEST(SchemaTest)

}  // namespace netloom

#include "schema_test.moc"
