#include "editor/code/code_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QtTest>

#include "editor/code/code_lines.h"
#include "editor/code/code_view.h"
#include "editor/code/usual_format.h"
#include "editor/document/edits.h"
#include "editor/theme/widgets/empty_state.h"
#include "engine/core/error.h"
#include "engine/graph/lower.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

namespace {

/// A text in which each node has a line above, and one inside, a class.
CodeText listed(const Graph& graph, const LayerRegistry&) {
  CodeText code{"class Model:\n", {}};
  int line = 1;
  for (const Node& one : graph.nodes) {
    if (one.name == "bad") throw Error(ErrorCode::input, "Replace it.", "node 'bad'");
    code.text += "    self." + one.name + " = " + one.layer + "(3)  # \"a\"\n";
    code.nodes.push_back({one.name, ++line, line});
  }
  code.nodes.push_back({graph.nodes.front().name, 1, line});
  return code;
}

}  // namespace

class CodePanelTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { install_theme(*qApp, source_); }
  void init();
  void cleanup() { panel_.reset(); }
  void the_code_follows_the_document();
  void the_lines_of_the_selection_are_marked();
  void the_lines_of_the_selection_are_in_sight_data();
  void the_lines_of_the_selection_are_in_sight();
  void a_click_on_a_line_selects_its_node();
  void a_graph_without_words_leaves_the_last_code_dimmed();
  void a_graph_that_never_had_words_says_why();
  void a_problem_of_the_graph_is_said_as_beside_it();
  void a_format_that_fails_keeps_no_text_of_another();
  void pytorch_comes_first();
  void copy_and_save_give_the_text();
  void the_closest_node_of_a_line_is_found();
  void a_block_is_marked_with_what_is_inside();
  void pictures();

 private:
  bool says(const char* part) const { return panel_->code().text.find(part) != std::string::npos; }

  ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
  Selection selection_;
  std::unique_ptr<CodePanel> panel_;
};

void CodePanelTest::init() {
  selection_.clear();
  document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString());
  const std::vector<ExportFormat> formats = {{"list", "List", "A list.", listed, {}}};
  panel_ = std::make_unique<CodePanel>(document_, selection_, source_, registry_, formats);
  panel_->set_open(true);
  panel_->resize(560, 260);
  panel_->show();
  QTRY_VERIFY(says("self.conv1"));
}

void CodePanelTest::the_code_follows_the_document() {
  rename_node(document_, "conv1", "edges");
  QTRY_VERIFY(says("self.edges"));
  document_.undo_stack().undo();
  QTRY_VERIFY(says("self.conv1"));
}

void CodePanelTest::the_lines_of_the_selection_are_marked() {
  selection_.set({"conv1", "bn1"});
  QCOMPARE(panel_->view().marked(), (std::vector<int>{3, 4}));
  rename_node(document_, "image", "photo");
  QTRY_VERIFY(says("self.photo"));
  QCOMPARE(panel_->view().marked(), (std::vector<int>{3, 4}));
  selection_.clear();
  QVERIFY(panel_->view().marked().empty());
}

void CodePanelTest::the_lines_of_the_selection_are_in_sight_data() {
  QTest::addColumn<QString>("order");
  QTest::newRow("selected in what is shown") << "open select";
  QTest::newRow("selected while folded") << "open fold select open";
  QTest::newRow("selected before there was a text") << "select open";
  QTest::newRow("selected, then added") << "open select edit";
}

void CodePanelTest::the_lines_of_the_selection_are_in_sight() {
  QFETCH(QString, order);
  const auto padded = [](const Graph& graph, const LayerRegistry& registry) {
    CodeText code = listed(graph, registry);
    code.text = std::string(60, '\n') + code.text;
    for (NodeLines& one : code.nodes) {
      one.first += 60;
      one.last += 60;
    }
    return code;
  };
  const std::vector<ExportFormat> formats = {{"list", "List", "A list.", padded, {}}};
  panel_ = std::make_unique<CodePanel>(document_, selection_, source_, registry_, formats);
  panel_->resize(560, 200);
  panel_->show();
  const bool added = order.contains("edit");
  for (const QString& one : order.split(' ')) {
    if (one == "open" || one == "fold") panel_->set_open(one == "open");
    if (one == "open") QTRY_VERIFY(says("self.conv1"));
    if (one == "select") selection_.set({added ? "edges" : "conv1"});
    if (one == "edit") rename_node(document_, "conv1", "edges");
  }
  CodeView& view = panel_->view();
  const QTextBlock line = view.document()->findBlockByNumber(62);
  const auto seen = [&] {
    return QRegion(view.viewport()->rect()).contains(view.cursorRect(QTextCursor(line)).center());
  };
  QTRY_VERIFY(seen());
}

void CodePanelTest::a_click_on_a_line_selects_its_node() {
  CodeView& view = panel_->view();
  const QTextBlock third = view.document()->findBlockByNumber(2);
  view.setTextCursor(QTextCursor(third));
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect().center());
  QCOMPARE(selection_.single(), std::string("conv1"));
  view.setTextCursor(QTextCursor(third.next()));
  QTest::keyClick(&view, Qt::Key_Return);
  QCOMPARE(selection_.single(), std::string("bn1"));
}

void CodePanelTest::a_graph_without_words_leaves_the_last_code_dimmed() {
  const QColor before = panel_->view().palette().color(QPalette::Text);
  rename_node(document_, "conv1", "bad");
  QTRY_VERIFY(panel_->reason().contains("node 'bad'"));
  QVERIFY(says("self.conv1"));
  QVERIFY(panel_->view().palette().color(QPalette::Text) != before);
  document_.undo_stack().undo();
  QTRY_VERIFY(panel_->reason().isEmpty());
  QCOMPARE(panel_->view().palette().color(QPalette::Text), before);
}

void CodePanelTest::a_graph_that_never_had_words_says_why() {
  Project project = sample_project(registry_);
  project.graph.nodes.front().name = "bad";
  document_.open(project, {}, QDir::currentPath().toStdString());
  QTRY_VERIFY(!panel_->reason().isEmpty());
  QVERIFY(!panel_->view().isVisible());
  QVERIFY(panel_->findChild<EmptyState*>()->isVisible());
}

void CodePanelTest::a_problem_of_the_graph_is_said_as_beside_it() {
  const auto lowering = [](const Graph& graph, const LayerRegistry& registry) -> CodeText {
    lower(graph, registry, Mode::inference, false);
    return {};
  };
  const std::vector<ExportFormat> formats = {{"list", "List", "A list.", lowering, {}}};
  panel_ = std::make_unique<CodePanel>(document_, selection_, source_, registry_, formats);
  panel_->set_open(true);
  panel_->show();
  QTRY_VERIFY(!panel_->reason().isEmpty());
  const auto& all = document_.project_check().diagnostics;
  const auto error = std::find_if(all.begin(), all.end(), [](const Diagnostic& one) {
    return one.severity == Severity::error;
  });
  QCOMPARE(panel_->reason(), QString::fromStdString(error->message));
}

void CodePanelTest::a_format_that_fails_keeps_no_text_of_another() {
  const auto failing = [](const Graph&, const LayerRegistry&) -> CodeText {
    throw Error(ErrorCode::internal, "The plugin failed.");
  };
  const std::vector<ExportFormat> formats = {{"list", "List", "A list.", listed, {}},
                                             {"torn", "Torn", "Nothing.", failing, {}}};
  panel_ = std::make_unique<CodePanel>(document_, selection_, source_, registry_, formats);
  panel_->set_open(true);
  panel_->show();
  QTRY_VERIFY(says("self.conv1"));
  auto* format = panel_->findChild<QComboBox*>();
  format->setCurrentIndex(1);
  QTRY_VERIFY(panel_->reason().contains("The plugin failed."));
  QVERIFY2(panel_->code().text.empty(), "the text of the list is shown as torn");
  QVERIFY(panel_->findChild<EmptyState*>()->isVisible());
  format->setCurrentIndex(0);
  QTRY_VERIFY(says("self.conv1"));
  QVERIFY(panel_->view().isVisible());
}

void CodePanelTest::pytorch_comes_first() {
  const std::vector<ExportFormat> formats = {{"fast", "Fast", "Of a plugin.", listed, {}},
                                             {"pytorch", "PyTorch", "A module.", listed, {}}};
  panel_ = std::make_unique<CodePanel>(document_, selection_, source_, registry_, formats);
  QCOMPARE(panel_->findChild<QComboBox*>()->currentText(), QString("PyTorch"));
  QCOMPARE(usual_format(formats), 1);
  QCOMPARE(usual_format(std::span(formats).first(1)), 0);
}

void CodePanelTest::copy_and_save_give_the_text() {
  QSignalSpy said(panel_.get(), &CodePanel::said);
  for (QAbstractButton* button : panel_->findChildren<QAbstractButton*>()) {
    if (button->accessibleName() == "Copy the code") button->click();
  }
  QCOMPARE(said.count(), 1);
  QCOMPARE(QApplication::clipboard()->text().toStdString(), panel_->code().text);
  QTemporaryDir folder;
  panel_->save_to(folder.filePath("model.py").toStdString());
  QFile file(folder.filePath("model.py"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(file.readAll().toStdString(), panel_->code().text);
  QVERIFY_EXCEPTION_THROWN(panel_->save_to("/dev/null/model.py"), Error);
}

void CodePanelTest::the_closest_node_of_a_line_is_found() {
  const CodeText code{"", {{"all", 1, 9}, {"one", 3, 4}, {"other", 3, 8}}};
  QCOMPARE(node_at(code, 3), std::string("one"));
  QCOMPARE(node_at(code, 5), std::string("other"));
  QCOMPARE(node_at(code, 9), std::string("all"));
  QCOMPARE(node_at(code, 10), std::string());
}

void CodePanelTest::a_block_is_marked_with_what_is_inside() {
  const CodeText code{"", {{"stage/2/conv", 1, 2}, {"stage", 8, 8}, {"stages", 9, 9}}};
  QCOMPARE(lines_of(code, {"stage"}), (std::vector<int>{1, 2, 8}));
}

void CodePanelTest::pictures() {
  selection_.set({"conv2"});
  for (const Theme& theme : {Theme::built_in_light(), Theme::built_in_dark()}) {
    source_.set_theme(theme);
    QTest::qWait(20);
    QVERIFY(save_screenshot(*panel_, "code", source_));
    rename_node(document_, "relu2", "bad");
    QTRY_VERIFY(!panel_->reason().isEmpty());
    QVERIFY(save_screenshot(*panel_, "code-dimmed", source_));
    document_.undo_stack().undo();
    QTRY_VERIFY(panel_->reason().isEmpty());
  }
}

NETLOOM_TEST(CodePanelTest)

}  // namespace netloom::editor

#include "code_panel_test.moc"
