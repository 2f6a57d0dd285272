#include "engine/layers/declare.h"

#include <QtTest>

#include "engine/ops/ops.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Gives its input as often as it is told.
struct Fork {
  std::int64_t ways = 2;

  static void declare(Declare<Fork>& d) {
    d.type("fork", "Fork", Category::combine).in("x", "Anything.");
    d.param(&Fork::ways, "ways").range(1, 4).text("How often.");
  }

  std::vector<std::string> outputs() const {
    std::vector<std::string> names;
    for (std::int64_t i = 1; i <= ways; ++i) names.push_back("y" + std::to_string(i));
    return names;
  }

  std::vector<Value> build(Builder&, const LayerInputs& in) const {
    return std::vector<Value>(static_cast<std::size_t>(ways), in["x"]);
  }
};

}  // namespace

class DeclareTest : public QObject {
  Q_OBJECT

 private slots:
  void parameters_decide_the_outputs();
  void one_of_a_kind_is_singular();
};

void DeclareTest::parameters_decide_the_outputs() {
  using Names = std::vector<std::string>;
  const LayerType fork = layer<Fork>();
  QCOMPARE(fork.outputs_of({}), (Names{"y1", "y2"}));
  QCOMPARE(fork.outputs, (Names{"y1", "y2"}));
  QCOMPARE(fork.outputs_of({{"ways", std::int64_t{3}}}), (Names{"y1", "y2", "y3"}));
  QCOMPARE(fork.outputs_of({{"ways", 1.0}}), Names{"y1"});
  QCOMPARE(fork.outputs_of({{"ways", std::vector<std::int64_t>{1}}}), Names{"y1"});
  // What the check will complain about does not get here.
  QCOMPARE(fork.outputs_of({{"ways", std::int64_t{1000000}}}), (Names{"y1", "y2"}));
  QCOMPARE(fork.outputs_of({{"ways", std::string("many")}}), (Names{"y1", "y2"}));
  const LayerRegistry registry = LayerRegistry::built_in();
  QCOMPARE(registry.find("dense")->outputs_of({}), Names{"y"});
}

void DeclareTest::one_of_a_kind_is_singular() {
  const std::vector<ParameterInfo> declared{parameter_info("ways", std::int64_t{2})};
  const std::vector<BriefPart> parts{{"ways", "{} ways"}, {{}, "plus"}};
  QCOMPARE(brief_line(parts, declared, {}).text(), std::string("2 ways · plus"));
  QCOMPARE(brief_line(parts, declared, {{"ways", std::int64_t{1}}}).text(),
           std::string("1 way · plus"));
}

NETLOOM_TEST(DeclareTest)

}  // namespace netloom

#include "declare_test.moc"
