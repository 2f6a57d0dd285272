#include <QtTest>

#include "engine/ops/infer.h"
#include "tests/engine/ops/refused_calls.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

const std::vector<RefusedCall>& refused_calls() {
  static const std::vector<RefusedCall> all = [] {
    std::vector<RefusedCall> calls = mismatched_calls();
    for (RefusedCall& call : misfitting_calls()) calls.push_back(std::move(call));
    return calls;
  }();
  return all;
}

std::size_t words_of(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

}  // namespace

class RefusalTest : public QObject {
  Q_OBJECT
 private slots:
  void says_why_with_the_numbers_data();
  void says_why_with_the_numbers();
  void takes_what_just_fits();
};

void RefusalTest::says_why_with_the_numbers_data() {
  QTest::addColumn<int>("number");
  for (std::size_t i = 0; i < refused_calls().size(); ++i) {
    QTest::newRow(refused_calls()[i].name.c_str()) << static_cast<int>(i);
  }
}

void RefusalTest::says_why_with_the_numbers() {
  QFETCH(int, number);
  const RefusedCall& call = refused_calls()[static_cast<std::size_t>(number)];
  try {
    op_named(call.op)->infer(call.attributes, call.operands);
  } catch (const Refusal& refusal) {
    const Diagnostic& diagnostic = refusal.diagnostic();
    QCOMPARE(diagnostic.code, call.code);
    QCOMPARE(refusal.operand(), call.operand);
    QVERIFY2(diagnostic.message.text().find(call.says) != std::string::npos, refusal.what());
    QVERIFY2(words_of(diagnostic.title.text()) <= 6, diagnostic.title.text().c_str());
    QVERIFY2(words_of(diagnostic.message.text()) <= 30, diagnostic.message.text().c_str());
    return;
  }
  QFAIL("not refused");
}

void RefusalTest::takes_what_just_fits() {
  ConvolutionAttributes same = refused_convolution(3);
  same.window.before = {0, 1, 1};
  same.window.after = {0, 1, 1};
  const auto over_time =
      op_named("convolution")
          ->infer(same, std::vector<TensorType>{refused_image(1, time_extent(), 8),
                                                refused_plain({8, 1, 3, 3})});
  QCOMPARE(to_text_with_batch(over_time[0].shape), std::string("N×8×T×8"));
  QCOMPARE(over_time[0].shape[1].role, Role::channel);
  QCOMPARE(over_time[0].shape[2].role, Role::height);

  const auto joined = op_named("concat")->infer(
      AxisAttributes{0}, std::vector<TensorType>{refused_rows(3), refused_rows(3)});
  QCOMPARE(to_text_with_batch(joined[0].shape), std::string("2·N×3"));

  const auto whole = op_named("slice")->infer(SliceAttributes{0, 0, batch_extent(), {}},
                                              std::vector{refused_rows(3)});
  QCOMPARE(to_text_with_batch(whole[0].shape), std::string("N×3"));

  const Shape folded{{Role::none, batch_extent() * Extent(4)}, {Role::feature, 2}};
  const auto reshaped =
      op_named("reshape")->infer(ShapeAttributes{folded}, std::vector{refused_rows(8)});
  QCOMPARE(to_text_with_batch(reshaped[0].shape), std::string("4·N×2"));
}

NETLOOM_TEST(RefusalTest)

}  // namespace netloom

#include "refusal_test.moc"
