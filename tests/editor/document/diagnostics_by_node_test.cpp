#include "editor/document/diagnostics_by_node.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom::editor {

namespace {

Diagnostic problem(const std::string& node, Severity severity = Severity::error) {
  Diagnostic one;
  one.severity = severity;
  one.node = node;
  return one;
}

Diagnostic mended_at(const std::string& node, Fix::Kind kind, const std::string& at,
                     Severity severity = Severity::error) {
  Diagnostic one = problem(node, severity);
  Fix& fix = one.fixes.emplace_back();
  fix.kind = kind;
  fix.node = at;
  return one;
}

}  // namespace

class DiagnosticsByNodeTest : public QObject {
  Q_OBJECT
 private slots:
  void are_shown_where_they_can_be_mended_data();
  void are_shown_where_they_can_be_mended();
  void are_found_in_their_order();
};

void DiagnosticsByNodeTest::are_shown_where_they_can_be_mended_data() {
  QTest::addColumn<Diagnostic>("diagnostic");
  QTest::addColumn<QString>("prefix");
  QTest::addColumn<std::vector<std::string>>("nodes");
  using Kind = Fix::Kind;
  using Names = std::vector<std::string>;
  QTest::newRow("of a node") << problem("a") << "" << Names{"a"};
  QTest::newRow("inside a block") << problem("stage/a") << "" << Names{"stage"};
  QTest::newRow("of none") << problem("") << "" << Names{};
  QTest::newRow("another is changed")
      << mended_at("a", Kind::set_parameter, "b") << "" << Names{"a", "b"};
  QTest::newRow("itself is changed")
      << mended_at("a", Kind::set_parameter, "a") << "" << Names{"a"};
  QTest::newRow("another is removed") << mended_at("a", Kind::disconnect, "b") << "" << Names{"a"};
  QTest::newRow("a warning") << mended_at("a", Kind::set_parameter, "b", Severity::warning) << ""
                             << Names{"a"};
  QTest::newRow("seen from inside")
      << mended_at("a", Kind::set_parameter, "stage/1/b") << "stage/1/" << Names{"a", "b"};
  QTest::newRow("mended outside") << mended_at("a", Kind::set_parameter, "b") << "stage/1/"
                                  << Names{"a"};
}

void DiagnosticsByNodeTest::are_shown_where_they_can_be_mended() {
  QFETCH(Diagnostic, diagnostic);
  QFETCH(QString, prefix);
  QFETCH(std::vector<std::string>, nodes);
  QCOMPARE(concerned_nodes(diagnostic, {{}, {}, prefix.toStdString()}), nodes);
}

void DiagnosticsByNodeTest::are_found_in_their_order() {
  const std::vector<Diagnostic> all = {problem("a"), problem("b"),
                                       mended_at("b", Fix::Kind::set_parameter, "a")};
  DiagnosticsByNode by_node;
  by_node.take(all, {});
  QCOMPARE(by_node.at("a"), (DiagnosticsByNode::Found{&all[0], &all[2]}));
  QCOMPARE(by_node.at("b"), (DiagnosticsByNode::Found{&all[1], &all[2]}));
  QVERIFY(by_node.at("c").empty());
  const std::vector<Diagnostic> fewer = {problem("c")};
  by_node.take(fewer, {});
  QVERIFY(by_node.at("a").empty());
}

NETLOOM_TEST(DiagnosticsByNodeTest)

}  // namespace netloom::editor

#include "diagnostics_by_node_test.moc"
