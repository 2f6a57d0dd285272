#include <QtTest>

#include "plugins/pytorch/torch_module.h"
#include "tests/plugins/pytorch/input_node.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

TorchModule said(const std::vector<Node>& nodes) {
  return torch_module({nodes}, LayerRegistry::built_in(), "Test");
}

}  // namespace

/// What stands under which name in the Python of a network, and what its head says of that.
class PythonNamesTest : public QObject {
  Q_OBJECT

 private slots:
  void names_hide_nothing();
  void intermediate_values_hide_no_node();
  void modules_are_imported_where_they_are_called();
  void the_head_says_what_goes_in();
};

void PythonNamesTest::names_hide_nothing() {
  const TorchModule module =
      said({input("lambda"), node("type", "dense", {{"x", {"lambda"}}}),
            node("type_", "dense", {{"x", {"type"}}}), node("2nd", "dense", {{"x", {"type_"}}}),
            node("input", "tanh", {{"x", {"2nd"}}}), node("self", "output", {{"x", {"input"}}})});
  const QString text = QString::fromStdString(module.code.text);
  QVERIFY(text.contains("def forward(self, lambda_):"));
  QVERIFY(text.contains("type_ = self.type_(lambda_)"));
  QVERIFY(text.contains("type__ = self.type__(type_)"));
  QVERIFY(text.contains("input_ = torch.tanh(node_2nd)"));
}

void PythonNamesTest::intermediate_values_hide_no_node() {
  const TorchModule module = said(
      {input("x"), node("odd_1", "tanh", {{"x", {"x"}}}),
       node("odd", "softsign", {{"x", {"odd_1"}}}, {{"steepness", 2.0}}),
       node("both", "add", {{"x", {"odd_1", "odd"}}}), node("y", "output", {{"x", {"both"}}})});
  QVERIFY2(module.code.text.find("        odd__1 = odd_1 * 2\n"
                                 "        odd = odd__1 / (torch.abs(odd__1) + 1)\n"
                                 "        both = odd_1 + odd\n") != std::string::npos,
           module.code.text.c_str());
}

void PythonNamesTest::modules_are_imported_where_they_are_called() {
  const TorchModule module =
      said({input("endF", "channel 4"), node("mytorch", "reduce_mean", {{"x", {"endF"}}}),
            node("y", "output", {{"x", {"mytorch"}}})});
  QVERIFY2(module.code.text.find("import") == module.code.text.find("import nn"),
           module.code.text.c_str());
}

void PythonNamesTest::the_head_says_what_goes_in() {
  const Node tokens = node("lambda", "input", {},
                           {{"shape", std::vector<std::string>{"time 5"}},
                            {"holds", std::string("classes")},
                            {"classes", std::int64_t{65}}});
  const TorchModule module = said({tokens, node("table", "embedding", {{"x", {"lambda"}}}),
                                   node("y", "output", {{"x", {"table"}}})});
  const std::string expected = R"("""Test.

Takes lambda_ (N, 5): int64, 0 to 64.
Returns y (N, 5, 64).

model = Model()
model.load_state_dict(torch.load("model.pt", weights_only=True))
model.eval()
"""
)";
  QVERIFY2(module.code.text.starts_with(expected), module.code.text.c_str());
}

NETLOOM_TEST(PythonNamesTest)

}  // namespace netloom

#include "python_names_test.moc"
