#include "tests/support/blocks.h"

#include <QSignalSpy>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/document/fixes.h"
#include "tests/support/test.h"

namespace netloom::editor {

class BlocksInDocumentTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void the_registry_has_the_blocks_of_the_project();
  void copies_take_their_blocks_along();
  void renaming_follows_what_is_inside();
  void a_fix_inside_is_one_step();
  void takes_what_is_offered_with_its_first_use();
  void an_offered_block_keeps_its_place_in_the_palette();

 private:
  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
};

void BlocksInDocumentTest::init() {
  Project project;
  project.graph = residual_graph({{"repeat", std::int64_t{2}}});
  project.training.phases[0].frozen = {"stage/1/conv", "stage"};
  document_.open(std::move(project), {}, ".");
}

void BlocksInDocumentTest::the_registry_has_the_blocks_of_the_project() {
  QVERIFY(document_.registry().find("residual") != nullptr);
  const QSignalSpy blocks(&document_, &Document::blocksChanged);
  set_parameter(document_, "stage", "repeat", std::int64_t{3});
  QCOMPARE(blocks.size(), 0);
  document_.edit("Title", [](Project& project) { project.graph.blocks[0].title = "Other"; });
  QCOMPARE(blocks.size(), 1);
  QCOMPARE(document_.registry().find("residual")->title, std::string("Other"));
  document_.open(Project(), {}, ".");
  QVERIFY(document_.registry().find("residual") == nullptr);
}

void BlocksInDocumentTest::copies_take_their_blocks_along() {
  const QString copied = copy_nodes(document_, {"stage"});
  document_.open(Project(), {}, ".");
  QCOMPARE(paste_nodes(document_, copied, {0, 0}).names, std::set<std::string>{"stage"});
  QVERIFY(document_.registry().find("residual") != nullptr);
  document_.undo_stack().undo();
  QVERIFY(document_.graph().blocks.empty());
}

void BlocksInDocumentTest::renaming_follows_what_is_inside() {
  QVERIFY(rename_node(document_, "stage", "first").isEmpty());
  QCOMPARE(document_.project().training.phases[0].frozen,
           (std::vector<std::string>{"first/1/conv", "first"}));
}

void BlocksInDocumentTest::a_fix_inside_is_one_step() {
  document_.edit(
      "Bias", [](Project& project) { project.graph.blocks[0].nodes[1].parameters.erase("bias"); });
  QCOMPARE(document_.diagnostics().at(0).node, std::string("stage/1/conv"));
  apply_fix(document_, document_.diagnostics().at(0).fixes.at(0));
  QVERIFY(document_.check().diagnostics.empty());
  document_.undo_stack().undo();
  QVERIFY(!document_.check().diagnostics.empty());
}

void BlocksInDocumentTest::takes_what_is_offered_with_its_first_use() {
  document_.open(Project(), {}, ".");
  document_.offer({residual_block()});
  QVERIFY(document_.registry().find("residual") != nullptr);
  QVERIFY(document_.graph().blocks.empty());
  QCOMPARE(add_node(document_, "residual", {0, 0}), std::string("residual1"));
  QCOMPARE(document_.graph().blocks.size(), std::size_t{1});
  document_.undo_stack().undo();
  QVERIFY(document_.graph().blocks.empty());
}

void BlocksInDocumentTest::an_offered_block_keeps_its_place_in_the_palette() {
  document_.open(Project(), {}, ".");
  std::vector<Block> offered;
  for (const char* name : {"first", "residual", "last"}) {
    offered.push_back(residual_block());
    offered.back().name = name;
  }
  document_.offer(offered);
  const auto names = [this] {
    std::vector<std::string> blocks;
    for (const auto& layer : document_.registry().all()) {
      if (layer->category == netloom::Category::block) blocks.push_back(layer->name);
    }
    return blocks;
  };
  const auto before = names();
  QCOMPARE(before.size(), std::size_t{3});
  add_node(document_, "last", {0, 0});
  QCOMPARE(names(), before);
}

NETLOOM_TEST(BlocksInDocumentTest)

}  // namespace netloom::editor

#include "blocks_test.moc"
