#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/fork.h"
#include "engine/backends/cpu/products/split_product.h"
#include "engine/ops/op.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

/// The routes that kernels offer, and what they do by each.
class CpuRoutesTest : public QObject {
  Q_OBJECT
 private slots:
  void a_fork_goes_as_it_is_told_data();
  void a_fork_goes_as_it_is_told();
  void a_fork_offers_what_it_did_not_take();
  void every_route_agrees_with_the_reference_data();
  void every_route_agrees_with_the_reference();
  void one_thread_has_no_teams_to_choose();
  void a_team_that_is_there_takes_smaller_work();
  void an_unknown_route_goes_by_the_shapes();
};

void CpuRoutesTest::a_fork_goes_as_it_is_told_data() {
  QTest::addColumn<std::string>("route");
  QTest::addColumn<int>("way");
  QTest::addColumn<bool>("all");
  const auto row = [](const char* route, int way, bool all) {
    QTest::newRow(route) << std::string(route) << way << all;
  };
  row("", 0, true);
  row("oneDNN", 1, true);
  row("oneDNN, 1 thread", 1, false);
  row("own, all threads", 0, true);
  row("1 thread", 0, false);
  row("a way of later versions, 1 thread", 0, false);
}

void CpuRoutesTest::a_fork_goes_as_it_is_told() {
  QFETCH(std::string, route);
  QFETCH(int, way);
  QFETCH(bool, all);
  constexpr std::array<std::string_view, 2> ways{"own", "oneDNN"};
  cpu::Fork fork(route);
  QCOMPARE(fork.way(ways), static_cast<std::size_t>(way));
  QCOMPARE(fork.all_threads(true), all);
}

void CpuRoutesTest::a_fork_offers_what_it_did_not_take() {
  constexpr std::array<std::string_view, 2> ways{"own", "oneDNN"};
  cpu::Fork free{""};
  QVERIFY(free.routes("linear").kernel.empty());
  free.way(ways);
  free.all_threads(false);
  free.all_threads(true);
  const KernelRoutes routes = free.routes("linear");
  QCOMPARE(routes.kernel, std::string("linear"));
  QCOMPARE(routes.taken, std::string("own, 1 thread"));
  QCOMPARE(routes.others, (std::vector<std::string>{"own, all threads", "oneDNN, 1 thread",
                                                    "oneDNN, all threads"}));
  cpu::Fork given{"1 thread"};
  given.all_threads(true);
  QCOMPARE(given.routes("max_pool").taken, std::string("1 thread"));
  QVERIFY(given.routes("max_pool").others.empty());
}

void CpuRoutesTest::every_route_agrees_with_the_reference_data() {
  QTest::addColumn<int>("index");
  const auto cases = cpu_cases();
  for (std::size_t i = 0; i < cases.size(); ++i)
    QTest::addRow("%s #%zu", cases[i].name.c_str(), i) << static_cast<int>(i);
}

void CpuRoutesTest::every_route_agrees_with_the_reference() {
  QFETCH(int, index);
  static const auto cases = cpu_cases();
  const CpuCase& one = cases[static_cast<std::size_t>(index)];
  const OpType& op = *op_named(one.op);
  const auto backend = make_cpu_backend(2);
  const OpResult by_shape = run_op(*backend, op, one.attributes, one.inputs);
  if (by_shape.routes.kernel.empty()) return;
  const OpResult expected = run_reference(op, one.attributes, one.inputs);
  for (const std::string& route : by_shape.routes.others) {
    backend->set_routes({{by_shape.routes.kernel, route}});
    const OpResult result = run_op(*backend, op, one.attributes, one.inputs);
    QCOMPARE(result.routes.taken, route);
    QVERIFY(result.routes.others.empty());
    for (std::size_t i = 0; i < expected.outputs.size(); ++i) {
      const double difference = relative_difference(result.outputs[i], expected.outputs[i]);
      QVERIFY2(difference <= 1e-5,
               qPrintable(
                   QString("%1 differs by %2").arg(QString::fromStdString(route)).arg(difference)));
    }
    const OpResult again = run_op(*backend, op, one.attributes, one.inputs);
    for (std::size_t i = 0; i < again.outputs.size(); ++i)
      QVERIFY(std::ranges::equal(again.outputs[i].bytes(), result.outputs[i].bytes()));
  }
}

void CpuRoutesTest::one_thread_has_no_teams_to_choose() {
  const auto backend = make_cpu_backend(1);
  for (const CpuCase& one : cpu_cases()) {
    const KernelRoutes routes =
        run_op(*backend, *op_named(one.op), one.attributes, one.inputs).routes;
    QVERIFY2(routes.kernel.empty() || one.op == "linear" || one.op == "matmul", one.name.c_str());
    QVERIFY(routes.taken.find("thread") == std::string::npos);
  }
}

/// A product of 50 to 70 us is left to one thread where no other kernel has more.
void CpuRoutesTest::a_team_that_is_there_takes_smaller_work() {
  const auto backend = make_cpu_backend(2);
  const auto all_threads = [&](std::int64_t side) {
    const Array x = cpu_normal(Shape::of({side, side}));
    const OpResult result = run_op(*backend, *op_named("matmul"), MatMulAttributes{}, {x, x});
    return result.routes.taken.ends_with("all threads");
  };
  const std::int64_t side = cpu::splits_products() ? 192 : 128;
  QVERIFY(!all_threads(side));
  QVERIFY(all_threads(256));
  QVERIFY(all_threads(side));
  QVERIFY(!all_threads(96));
}

void CpuRoutesTest::an_unknown_route_goes_by_the_shapes() {
  const auto backend = make_cpu_backend(2);
  std::size_t products = 0;
  for (const CpuCase& one : cpu_cases()) {
    if (one.op != "matmul") continue;
    const OpType& op = *op_named(one.op);
    backend->set_routes({});
    const OpResult by_shape = run_op(*backend, op, one.attributes, one.inputs);
    if (by_shape.routes.kernel.empty()) continue;
    backend->set_routes({{by_shape.routes.kernel, "by magic"}});
    const OpResult result = run_op(*backend, op, one.attributes, one.inputs);
    QCOMPARE(result.routes.taken, by_shape.routes.taken);
    QVERIFY(std::ranges::equal(result.outputs[0].bytes(), by_shape.outputs[0].bytes()));
    ++products;
  }
  QVERIFY(products > 0);
}

NETLOOM_TEST(CpuRoutesTest)

}  // namespace netloom

#include "cpu_routes_test.moc"
