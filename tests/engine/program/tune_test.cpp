#include "engine/program/tune.h"

#include <QtTest>

#include "engine/ops/ops.h"
#include "engine/program/builder.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

class TuneTest : public QObject {
  Q_OBJECT

 private slots:
  void takes_what_is_clearly_faster_data();
  void takes_what_is_clearly_faster();
  void what_is_known_is_not_measured();
  void a_step_that_gains_little_stays_data();
  void a_step_that_gains_little_stays();
  void a_step_that_must_wait_stays();
  void another_layout_is_no_route();
  void a_slow_spell_misleads_nobody();
  void long_steps_are_not_measured();
  void waits_for_its_turn();
};

namespace {

/// The mirror backend with routes by op, whose kernels take the time that they are said to take.
class TimedBackend final : public Backend {
 public:
  struct Way {
    double seconds = 0;
    bool mirrored = false;  ///< Wants a layout of its own.
    bool steady = false;    ///< Whatever the slowness.
  };
  /// By op and route, the one by the shapes first.
  std::map<std::string, std::vector<std::pair<std::string, Way>>, std::less<>> ways;
  double now = 0;
  std::function<double(double now)> slowness = [](double) { return 1.0; };
  int planned_others = 0;
  int runs = 0;  ///< For `slowness` to count.
  bool teams = false;

  bool works_in_teams() const override { return teams; }
  const DeviceInfo& device() const override { return plain_.device(); }
  std::size_t bytes(const TensorSpec& spec) const override { return plain_.bytes(spec); }
  void set_routes(const Routes& routes) override { routes_ = routes; }
  KernelPlan plan(const OpRequest& request) override {
    const auto known = ways.find(request.op->name);
    if (known == ways.end()) return plain_.plan(request);
    const auto route = routes_.find(known->first);
    std::pair<std::string, Way> taken = known->second.front();
    for (const auto& one : known->second)
      if (route != routes_.end() && one.first == route->second) taken = one;
    KernelPlan plan = taken.second.mirrored ? mirrored_.plan(request) : plain_.plan(request);
    plan.routes = {known->first, taken.first, {}};
    for (const auto& one : known->second)
      if (route == routes_.end() && one.first != taken.first)
        plan.routes.others.push_back(one.first);
    if (route != routes_.end()) ++planned_others;
    plan.bind = [this, bind = plan.bind, way = taken.second](const Operands& operands) {
      return std::make_unique<TimedKernel>(*this, way, bind(operands));
    };
    return plan;
  }
  KernelPlan plan_reorder(const TensorSpec& from, const TensorSpec& to) override {
    return mirrored_.plan_reorder(from, to);
  }
  std::unique_ptr<DeviceMemory> allocate(std::size_t bytes) override {
    return plain_.allocate(bytes);
  }
  std::unique_ptr<Stream> make_stream() override { return plain_.make_stream(); }
  std::unique_ptr<Sequence> capture(std::span<Kernel* const> kernels) override {
    return plain_.capture(kernels);
  }

 private:
  class TimedKernel final : public Kernel {
   public:
    TimedKernel(TimedBackend& owner, const Way& way, std::unique_ptr<Kernel> kernel)
        : owner_(owner), way_(way), kernel_(std::move(kernel)) {}
    void run() override {
      kernel_->run();
      owner_.now += way_.seconds * (way_.steady ? 1 : owner_.slowness(owner_.now));
    }

   private:
    TimedBackend& owner_;
    Way way_;
    std::unique_ptr<Kernel> kernel_;
  };

  MirrorBackend plain_;
  MirrorBackend mirrored_{{"exp"}};
  Routes routes_;
};

/// exp(x + x)
Program doubled_program() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", Shape::of({4, 3}), Dtype::f32);
  builder.output("y", ops::exp(builder, ops::add(builder, x, x)));
  return program;
}

Routes tuned(TimedBackend& backend, const Routes& known = {}) {
  TuneOptions how;
  how.clock = [&backend] { return backend.now; };
  return tune(doubled_program(), backend, {}, {}, known, how);
}

}  // namespace

void TuneTest::takes_what_is_clearly_faster_data() {
  QTest::addColumn<double>("by_shape");
  QTest::addColumn<double>("other");
  QTest::addColumn<bool>("taken");
  QTest::newRow("slower") << 1e-3 << 2e-3 << false;
  QTest::newRow("faster") << 1e-3 << 0.8e-3 << true;
  QTest::newRow("a little faster") << 1e-3 << 0.96e-3 << false;
  QTest::newRow("faster by next to nothing") << 20e-6 << 12e-6 << false;
}

void TuneTest::takes_what_is_clearly_faster() {
  QFETCH(double, by_shape);
  QFETCH(double, other);
  QFETCH(bool, taken);
  TimedBackend backend;
  backend.ways["exp"] = {{"first", {by_shape}}, {"slowest", {3 * by_shape}}, {"other", {other}}};
  QCOMPARE(tuned(backend), (Routes{{"exp", taken ? "other" : "first"}}));
}

void TuneTest::what_is_known_is_not_measured() {
  TimedBackend backend;
  backend.ways["exp"] = {{"first", {1e-3}}, {"other", {1e-4}}};
  const Routes known{{"exp", "first"}, {"tanh", "of another program"}};
  QCOMPARE(tuned(backend, known), (Routes{{"exp", "first"}}));
  QCOMPARE(backend.planned_others, 1);
}

void TuneTest::a_step_that_gains_little_stays_data() {
  QTest::addColumn<double>("rest");
  QTest::addColumn<bool>("teams");
  QTest::addColumn<bool>("taken");
  QTest::newRow("much of one core") << 0.1e-3 << false << true;
  QTest::newRow("a little of one core") << 3e-3 << false << false;
  QTest::newRow("a little of teams") << 3e-3 << true << true;
  QTest::newRow("next to nothing of teams") << 20e-3 << true << false;
}

/// A step of which a kernel gains a fifth.
void TuneTest::a_step_that_gains_little_stays() {
  QFETCH(double, rest);
  QFETCH(bool, teams);
  QFETCH(bool, taken);
  TimedBackend backend;
  backend.teams = teams;
  backend.ways["exp"] = {{"first", {1e-3}}, {"other", {0.8e-3}}};
  backend.ways["add"] = {{"only", {rest}}};
  QCOMPARE(tuned(backend), (Routes{{"add", "only"}, {"exp", taken ? "other" : "first"}}));
}

/// Quicker as a rule, but now and then it waits for another program.
void TuneTest::a_step_that_must_wait_stays() {
  TimedBackend backend;
  backend.ways["exp"] = {{"first", {1e-3}}, {"other", {0.7e-3}}};
  backend.slowness = [&backend](double) { return backend.runs++ % 20 == 19 ? 30.0 : 1.0; };
  backend.ways["exp"][0].second.steady = true;
  QCOMPARE(tuned(backend), (Routes{{"exp", "first"}}));
}

void TuneTest::another_layout_is_no_route() {
  TimedBackend backend;
  backend.ways["exp"] = {{"first", {1e-3}}, {"other", {1e-4, true}}};
  QCOMPARE(tuned(backend), (Routes{{"exp", "first"}}));
}

/// A machine that is ten times as slow in every third of a step's time.
void TuneTest::a_slow_spell_misleads_nobody() {
  TimedBackend backend;
  backend.slowness = [](double now) { return std::fmod(now, 7e-3) < 2e-3 ? 10.0 : 1.0; };
  backend.ways["exp"] = {{"first", {1e-3}}, {"same", {1e-3}}, {"slower", {1.2e-3}}};
  QCOMPARE(tuned(backend), (Routes{{"exp", "first"}}));
}

void TuneTest::long_steps_are_not_measured() {
  TimedBackend backend;
  backend.ways["exp"] = {{"first", {0.2}}, {"other", {0.1}}};
  backend.ways["add"] = {{"first", {1e-3}}, {"other", {1e-4}}};
  QCOMPARE(tuned(backend), Routes());
  QCOMPARE(tuned(backend, {{"add", "other"}}), (Routes{{"add", "other"}}));
}

void TuneTest::waits_for_its_turn() {
  TimedBackend backend;
  backend.ways["exp"] = {{"first", {1e-3}}, {"other", {0.5e-3}}};
  int turns = 0;
  TuneOptions how;
  how.clock = [&backend] { return backend.now; };
  how.seconds = 10e-3;
  how.before_work = [&turns] { ++turns; };
  tune(doubled_program(), backend, {}, {}, {}, how);
  QCOMPARE(turns, 10);
}

NETLOOM_TEST(TuneTest)

}  // namespace netloom

#include "tune_test.moc"
