#include <map>
#include <random>

#include <QtTest>

#include "editor/document/arrange.h"
#include "editor/document/block_edits.h"
#include "editor/document/edits.h"
#include "editor/document/inner_edits.h"
#include "editor/document/muting.h"
#include "editor/document/remarks.h"
#include "editor/document/routes.h"
#include "editor/document/selected_edits.h"
#include "editor/document/wiring.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// Seeded random edits, with undo and redo between them: undoing all gives the same bytes, and what
/// is known of the graph is what a check of it from scratch says.
class RandomEditsTest : public QObject {
  Q_OBJECT

 private slots:
  void undoing_all_gives_the_same_bytes_data();
  void undoing_all_gives_the_same_bytes();
};

namespace {

constexpr std::size_t most_nodes = 100;

/// One user with a seed.
class Editing {
 public:
  Editing(Document& document, unsigned seed) : document_(document), random_(seed) {}

  void edit() {
    switch (below(16)) {
      case 0:
      case 1:
      case 2:
        return add();
      case 3:
      case 4:
        return connect_nodes(document_, {any(), {}}, any(), "x");
      case 5:
        return below(2) == 0 ? delete_nodes(document_, some())
                             : delete_and_reconnect(document_, some());
      case 6:
        return drag();
      case 7:
        return set_parameter(document_, any(), "units", std::int64_t{1} + below(50));
      case 8:
        return replace_layer(document_, any(), layer());
      case 9:
        return connect_in_order(document_, some());
      case 10:
        return align_nodes(document_, some(), below(2) == 0 ? Line::row : Line::column);
      default:
        return edit_rarely();
    }
  }

 private:
  void edit_rarely() {
    switch (below(15)) {
      case 14:
        toggle_muted(document_, some());
        return;
      case 12:
        return lead();
      case 13:
        return remark();
      case 8:
        return document_.enter(document_.full_name(any_block()));
      case 9:
        return document_.leave();
      case 10:
        return edit_block();
      case 0:
        rename_node(document_, any(), "renamed" + std::to_string(below(50)));
        return;
      case 1:
        if (document_.graph().nodes.size() < most_nodes) duplicate_nodes(document_, some());
        return;
      case 2:
        collapse_nodes(document_, some());
        return;
      case 3:
        if (document_.graph().nodes.size() < most_nodes) inline_block(document_, any());
        return;
      case 4:
        return arrange_nodes(document_, some());
      case 5:
        return swap_inputs(document_, any());
      case 6:
        return undo();
      default:
        return cut();
    }
  }

  void edit_block() {
    switch (below(4)) {
      case 0:
        return rename_open_block(document_, "block" + std::to_string(below(20)));
      case 1:
        return make_block_own(document_);
      case 2:
        return show_on_block(document_, any(), "units");
      default:
        return hide_on_block(document_, "units");
    }
  }

  void add() {
    if (document_.graph().nodes.size() >= most_nodes) return;
    const QPointF place(20.0 * below(60), 20.0 * below(40));
    const auto links = links_now();
    if (links.empty() || below(3) > 0) {
      add_node(document_, layer(), place);
    } else {
      const std::string chosen = layer();
      if (fits_into_links(document_, chosen))
        add_node_into_link(document_, chosen, links[below(static_cast<int>(links.size()))], place);
    }
  }

  /// Several moves that become one step.
  void drag() {
    const std::set<std::string> names = some();
    if (names.empty()) return;
    for (int i = below(4); i >= 0; --i)
      move_nodes(document_, names, {20.0 * below(9), -20.0 * below(9)}, "drag");
  }

  void cut() {
    const auto links = links_now();
    if (!links.empty())
      cut_links(document_, {links[below(static_cast<int>(links.size()))], links.front()});
  }

  /// Notes and groups come, change and go.
  void remark() {
    const std::size_t count = document_.view().remarks.size();
    const Piece last{Piece::Kind::remark, count - 1, 0};
    const bool here = !still_there(document_, {{}, {last}}).empty();
    const QRectF area(20.0 * below(50), 20.0 * below(40), 100.0 + below(300), 60.0 + below(200));
    switch (here ? below(8) : 0) {
      case 1:
        return set_remark_text(document_, last.number, QString::number(below(9)), area);
      case 2:
        return resize_remark(document_, last.number, area);
      case 3:
        return next_remark_colour(document_, {last});
      case 4:
        return delete_selected(document_, {{}, {last}});
      case 5:
        return move_selected(document_, moving_with(document_, {{}, {last}}), {20, 40}, "drag");
      case 6:
        if (document_.graph().nodes.size() < most_nodes)
          duplicate_selected(document_, {some(), {last}});
        return;
      default:
        add_remark(document_, below(2) == 0 ? Remark::Kind::note : Remark::Kind::group, area);
    }
  }

  /// Points of links come, move and go.
  void lead() {
    const auto links = links_now();
    if (links.empty()) return;
    const std::size_t routes = document_.view().routes.size();
    const Piece first{Piece::Kind::point, routes - 1, 0};
    const bool here = !still_there(document_, {{}, {first}}).empty();
    switch (below(6)) {
      case 0:
        if (here) return move_selected(document_, {some(), {first}}, {20, 40}, "drag");
        break;
      case 1:
        if (here) return delete_selected(document_, {some(), {first}});
        break;
      case 2:
        return straighten_links(document_, {some(), {first}});
      default:
        break;
    }
    add_route_point(document_, links[below(static_cast<int>(links.size()))],
                    static_cast<std::size_t>(below(3)), {10.0 * below(100), 10.0 * below(80)});
  }

  void undo() {
    QUndoStack& stack = document_.undo_stack();
    const int steps = below(6);
    for (int i = 0; i < steps; ++i) stack.undo();
    for (int i = below(6); i > 0; --i) stack.redo();
  }

  std::vector<LinkEnds> links_now() const {
    std::vector<LinkEnds> links;
    for (const Node& node : document_.graph().nodes) {
      for (const auto& [port, sources] : node.inputs) {
        for (const Endpoint& from : sources) links.push_back({from, node.name, port});
      }
    }
    return links;
  }

  std::string any() {
    const auto& nodes = document_.graph().nodes;
    return nodes.empty() ? std::string("nobody")
                         : nodes[below(static_cast<int>(nodes.size()))].name;
  }

  /// A node that uses a block, where there is one.
  std::string any_block() {
    for (int i = 0; i < 20; ++i) {
      std::string name = any();
      const Node* node = document_.node(name);
      if (node != nullptr && document_.graph().block(node->layer) != nullptr) return name;
    }
    return "nobody";
  }

  std::set<std::string> some() {
    std::set<std::string> names;
    for (int i = below(4); i >= 0; --i) names.insert(any());
    names.erase("nobody");
    return names;
  }

  std::string layer() {
    static const std::vector<std::string> choice{"input", "dense",      "relu",   "conv2d",
                                                 "add",   "subtract",   "output", "flatten",
                                                 "split", "concatenate"};
    return choice[below(static_cast<int>(choice.size()))];
  }

  int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

  Document& document_;
  std::mt19937 random_;
};

}  // namespace

void RandomEditsTest::undoing_all_gives_the_same_bytes_data() {
  QTest::addColumn<unsigned>("seed");
  // NETLOOM_EDIT_SEEDS makes it longer: 1,000 edits with each seed.
  const int seeds = std::max(5, qEnvironmentVariableIntValue("NETLOOM_EDIT_SEEDS"));
  for (int seed = 1; seed <= seeds; ++seed)
    QTest::addRow("seed %d", seed) << static_cast<unsigned>(seed);
}

void RandomEditsTest::undoing_all_gives_the_same_bytes() {
  QFETCH(unsigned, seed);
  const LayerRegistry registry = LayerRegistry::built_in();
  Document document(registry);
  const std::string before = document.text();
  Editing editing(document, seed);
  QUndoStack& stack = document.undo_stack();
  std::map<int, Project> states{{0, document.project()}};  // by place in the history
  for (int i = 0; i < 1000; ++i) {
    editing.edit();
    states[stack.index()] = document.project();
    if (stack.count() == 0) continue;  // nobody asked for a check yet
    QVERIFY(document.project_check() == check(document.project().graph, registry));
  }
  QVERIFY(stack.count() > 100);
  while (stack.canRedo()) stack.redo();
  const std::string after = document.text();
  // What is written is read back as the same project.
  const ReadProject read = read_project(after, registry);
  QCOMPARE(write_project(read.project, registry), after);
  while (stack.canUndo()) {
    stack.undo();
    QVERIFY(states.count(stack.index()) == 0 || states.at(stack.index()) == document.project());
  }
  QCOMPARE(document.text(), before);
  while (stack.canRedo()) stack.redo();
  QCOMPARE(document.text(), after);
}

NETLOOM_TEST(RandomEditsTest)

}  // namespace netloom::editor

#include "random_edits_test.moc"
