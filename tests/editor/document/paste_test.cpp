// Whatever the clipboard has: what are nodes comes in, of the rest it is said why not.
#include <QElapsedTimer>
#include <QtTest>

#include "editor/document/copied_nodes.h"
#include "editor/document/edits.h"
#include "tests/support/test.h"

namespace netloom::editor {

namespace {

Project sample(const LayerRegistry& registry) {
  return read_project(R"({"netloom": 1, "graph": {"nodes": [
    {"name": "image", "layer": "input"},
    {"name": "bn1", "layer": "batch_norm", "inputs": {"x": "image"}},
    {"name": "relu1", "layer": "relu", "inputs": {"x": "bn1"}},
    {"name": "conv2", "layer": "conv2d", "inputs": {"x": "relu1"}},
    {"name": "relu2", "layer": "relu", "inputs": {"x": "conv2"}},
    {"name": "flatten", "layer": "flatten", "inputs": {"x": "relu2"}},
    {"name": "logits", "layer": "dense", "inputs": {"x": "flatten"}},
    {"name": "label", "layer": "target"},
    {"name": "loss", "layer": "cross_entropy",
     "inputs": {"scores": "logits", "target": "label"}}]}})",
                      registry)
      .project;
}

}  // namespace

class PasteTest : public QObject {
  Q_OBJECT
 private slots:
  void init();
  void what_is_no_copy_is_refused_data();
  void what_is_no_copy_is_refused();
  void a_long_text_is_refused_at_once_data();
  void a_long_text_is_refused_at_once();
  void lines_of_a_project_file_are_nodes_data();
  void lines_of_a_project_file_are_nodes();
  void links_find_a_renamed_source_data();
  void links_find_a_renamed_source();
  void links_to_nodes_of_another_project_are_told();
  void what_was_not_understood_is_told();

 private:
  std::string source_of(const std::string& node) const {
    const auto links = document_->graph().find(node)->inputs.find("x");
    return links == document_->graph().find(node)->inputs.end() ? std::string()
                                                                : links->second.front().node;
  }

  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<Document> document_;
};

void PasteTest::init() {
  document_ = std::make_unique<Document>(registry_);
  document_->open(sample(registry_), {}, ".");
}

void PasteTest::what_is_no_copy_is_refused_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("says");
  QTest::newRow("nothing") << ""
                           << "The clipboard has no text.";
  QTest::newRow("spaces") << " \n\t "
                          << "The clipboard has no text.";
  QTest::newRow("words") << "make me a network"
                         << "“make me a network”";
  QTest::newRow("a URL") << "https://example.org/a-very-long-path/that-goes-on-and-on/model.onnx"
                         << "“https://example.org/a-very-long-path/tha…”";
  QTest::newRow("binary") << QString::fromLatin1("\x89PNG\r\n\x1a\n\0\0", 10)
                          << "The clipboard has no nodes";
  QTest::newRow("code") << "model = nn.Sequential("
                        << "“model = nn.Sequential(”";
  QTest::newRow("other JSON") << R"({"a": 1})"
                              << "“{\"a\": 1}”";
  QTest::newRow("a list") << "[1, 2, 3]"
                          << "The clipboard has no nodes";
  QTest::newRow("braces") << "{ x = 1; }"
                          << "is no JSON";
  QTest::newRow("half a copy") << R"({"netloom": 1, "graph": {"nodes": [{"name": "a", "lay)"
                               << "line 1";
  QTest::newRow("no nodes in it") << R"({"netloom": 1, "graph": {"nodes": []}})"
                                  << "The clipboard has no nodes";
  QTest::newRow("newer version") << R"({"netloom": 99, "graph": {"nodes": []}})"
                                 << "version 99";
  QTest::newRow("half a node") << R"({"name": "a", "layer": "den)"
                               << "Copy whole lines of a project file";
  QTest::newRow("no comma") << "{\"name\": \"a\"}\n{\"name\": \"b\"}"
                            << "a comma stands before the next";
  QTest::newRow("deep") << QString("{\"a\":").repeated(100'000) + "1" +
                               QString("}").repeated(100'000)
                        << "deep";
}

void PasteTest::what_is_no_copy_is_refused() {
  QFETCH(QString, text);
  QFETCH(QString, says);
  const std::string before = document_->text();
  const Pasted pasted = paste_nodes(*document_, text, {0, 0});
  QCOMPARE(pasted.title, QString("Nothing was pasted"));
  QVERIFY2(pasted.text.contains(says), qPrintable(pasted.text));
  QVERIFY2(pasted.text.size() < 300, qPrintable(pasted.text));
  QCOMPARE(document_->text(), before);
  QCOMPARE(document_->undo_stack().count(), 0);
}

void PasteTest::a_long_text_is_refused_at_once_data() {
  QTest::addColumn<QString>("start");
  QTest::newRow("words") << "words ";
  QTest::newRow("spaces and words") << "                ";
  QTest::newRow("braces") << "{\"a\": [ ";
}

void PasteTest::a_long_text_is_refused_at_once() {
  QFETCH(QString, start);
  const QString text = start + QString("x ").repeated(12'500'000);
  QElapsedTimer timer;
  timer.start();
  QVERIFY(!paste_nodes(*document_, text, {0, 0}).text.isEmpty());
  QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void PasteTest::lines_of_a_project_file_are_nodes_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<int>("nodes");
  const QString line = R"({"name": "wide", "layer": "dense", "inputs": {"x": "flatten"}})";
  QTest::newRow("one") << line << 1;
  QTest::newRow("with its comma") << "  " + line + ",\n" << 1;
  QTest::newRow("two") << line + ",\n" + R"({"name": "act", "layer": "relu"})" << 2;
  QTest::newRow("a project") << R"({"netloom": 1, "graph": {"nodes": [)" + line + "]}}" << 1;
}

void PasteTest::lines_of_a_project_file_are_nodes() {
  QFETCH(QString, text);
  QFETCH(int, nodes);
  const Pasted pasted = paste_nodes(*document_, text, {0, 0});
  QCOMPARE(pasted.title, QString());
  QCOMPARE(static_cast<int>(pasted.names.size()), nodes);
  QCOMPARE(source_of("wide"), std::string("flatten"));
}

void PasteTest::links_find_a_renamed_source_data() {
  QTest::addColumn<bool>("cut");
  QTest::addColumn<bool>("undone");
  QTest::newRow("copied") << false << false;
  QTest::newRow("cut") << true << false;
  QTest::newRow("copied, name undone") << false << true;
}

void PasteTest::links_find_a_renamed_source() {
  QFETCH(bool, cut);
  QFETCH(bool, undone);
  CopiedNodes copied(*document_);
  const QString text = copy_nodes(*document_, {"relu2", "flatten"});
  copied.remember(text);
  if (cut) delete_nodes(*document_, {"relu2", "flatten"});
  rename_node(*document_, "conv2", "stem");
  add_node(*document_, "conv2d", {0, 400});
  rename_node(*document_, "conv1", "conv2");
  if (undone) {
    for (int i = 0; i < 3; ++i) document_->undo_stack().undo();
  }
  const Pasted pasted = paste_nodes(*document_, text, {0, 0}, copied.renamed_since(text));
  QCOMPARE(pasted.title, QString());
  QCOMPARE(pasted.names.size(), std::size_t{2});
  QCOMPARE(source_of(cut ? "relu2" : "relu3"), std::string(undone ? "conv2" : "stem"));
  QVERIFY(copied.renamed_since("another text").empty());
}

void PasteTest::links_to_nodes_of_another_project_are_told() {
  const QString text = copy_nodes(*document_, {"relu1", "loss"});
  Document other(registry_);
  add_node(other, "dense", {0, 0});
  rename_node(other, "dense1", "logits");
  const Pasted pasted = paste_nodes(other, text, {0, 0});
  QCOMPARE(pasted.title, QString("Pasted; 2 things were left out"));
  QVERIFY2(pasted.text.contains("bn1, label"), qPrintable(pasted.text));
  // What has the same name there is taken from.
  QCOMPARE(other.graph().find("loss")->inputs.at("scores").front().node, std::string("logits"));
  QVERIFY(other.graph().find("relu1")->inputs.empty());
  other.undo_stack().undo();
  QCOMPARE(other.graph().nodes.size(), std::size_t{1});
}

void PasteTest::what_was_not_understood_is_told() {
  const Pasted pasted =
      paste_nodes(*document_, R"({"name": "wide", "layer": "dense", "colour": "red"})", {0, 0});
  QCOMPARE(pasted.names, std::set<std::string>{"wide"});
  QCOMPARE(pasted.title, QString("Pasted; one thing was left out"));
  QVERIFY2(pasted.text.contains("colour"), qPrintable(pasted.text));
}

NETLOOM_TEST(PasteTest)

}  // namespace netloom::editor

#include "paste_test.moc"
