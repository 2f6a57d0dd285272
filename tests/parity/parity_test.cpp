#include <algorithm>

#include <QtTest>
#include <fmt/format.h>

#include "engine/core/text.h"
#include "tests/parity/golden.h"
#include "tests/support/test.h"

namespace netloom {

/// Netloom against what PyTorch gave when `tests/parity/record` last ran.
class ParityTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void results_are_those_of_pytorch_data() { rows(); }
  void results_are_those_of_pytorch();
  void the_exported_text_is_the_recorded_one_data() { rows(); }
  void the_exported_text_is_the_recorded_one();

 private:
  void rows() const;
  const GoldenCase& recorded_row() const;
  const ParityCase& case_of_row() const;

  ParityCases all_;
  Golden golden_;
};

void ParityTest::initTestCase() {
  all_ = parity_cases();
  golden_ = read_golden(golden_path());
  QVERIFY(!golden_.cases.empty());
}

void ParityTest::rows() const {
  QTest::addColumn<int>("row");
  for (std::size_t i = 0; i < golden_.cases.size(); ++i) {
    QTest::newRow(golden_.cases[i].name.c_str()) << static_cast<int>(i);
  }
}

const GoldenCase& ParityTest::recorded_row() const {
  const int row = *static_cast<int*>(QTest::qData("row", qMetaTypeId<int>()));
  return golden_.cases[static_cast<std::size_t>(row)];
}

const ParityCase& ParityTest::case_of_row() const {
  const auto found = std::find_if(all_.cases.begin(), all_.cases.end(),
                                  [&](const auto& one) { return one.name == recorded_row().name; });
  if (found == all_.cases.end()) {
    throw std::runtime_error("There is no such case any more: run tests/parity/record.");
  }
  return *found;
}

void ParityTest::results_are_those_of_pytorch() {
  const ParityCase& one = case_of_row();
  const TorchModule module = torch_module(one.graph, all_.registry, one.name);
  const auto found = differences(run_case(one, all_.registry, module), recorded_row().results);
  QVERIFY2(found.empty(), fmt::format("{}", fmt::join(found, "\n")).c_str());
}

void ParityTest::the_exported_text_is_the_recorded_one() {
  const ParityCase& one = case_of_row();
  const std::string text = torch_module(one.graph, all_.registry, one.name).code.text;
  QVERIFY2(sha256(text) == recorded_row().text_sha256,
           ("Netloom now exports it as below. If that is meant, run tests/parity/record.\n" + text)
               .c_str());
}

NETLOOM_TEST(ParityTest)

}  // namespace netloom

#include "parity_test.moc"
