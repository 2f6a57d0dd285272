#include "app/desktop/findables.h"

#include "app/desktop/examples.h"
#include "app/desktop/main_window.h"
#include "app/desktop/recent.h"
#include "editor/document/reveal.h"
#include "editor/document/spoken.h"
#include "editor/inspector/data_settings.h"
#include "editor/inspector/training_settings.h"

namespace netloom::app {

namespace {

QString text_of(const std::string& text) {
  return QString::fromStdString(text);
}

/// What a window offers, kind by kind.
class Gathering {
 public:
  explicit Gathering(MainWindow& window) : window_(window), document_(window.document()) {}

  std::vector<Findable> all() {
    const Graph& graph = document_.project().graph;
    for (const Node& node : graph.nodes) add_node(node, {}, 0);
    for (const UserAction& one : window_.actions().all()) {
      if (!one.action->isEnabled()) continue;
      found_.push_back({one.action->text(), one.section,
                        one.action->shortcut().toString(QKeySequence::NativeText),
                        [action = one.action] { action->trigger(); }});
    }
    add_settings(editor::training_settings());
    add_settings(editor::phase_settings(document_.project(), 0));
    add_settings(editor::data_settings(document_));
    add_layers();
    add_projects();
    return std::move(found_);
  }

 private:
  void add_node(const Node& node, const std::string& prefix, int depth) {
    const std::string name = prefix + node.name;
    const LayerType* layer = document_.registry().find(node.layer);
    found_.push_back({text_of(name),
                      layer == nullptr ? text_of(node.layer) : editor::spoken(layer->title),
                      {},
                      [this_window = &window_, name] {
                        this_window->show_workspace(Workspace::design);
                        editor::reveal_node(this_window->document(), this_window->selection(),
                                            name);
                      }});
    const Block* block = document_.project().graph.block(node.layer);
    if (block == nullptr || depth == most_depth) return;
    for (const Node& inner : block->nodes) add_node(inner, name + "/", depth + 1);
  }

  void add_settings(const std::vector<editor::Setting>& settings) {
    for (const editor::Setting& one : settings) {
      if (!one.shown(document_)) continue;
      found_.push_back({editor::spoken(one.info.title),
                        SearchBox::tr("Setting"),
                        {},
                        [window = &window_, name = one.info.name] {
                          window->show_workspace(Workspace::design);
                          window->document().enter({});
                          window->selection().reveal({}, name);
                        }});
    }
  }

  void add_layers() {
    for (const auto& layer : document_.registry().all()) {
      found_.push_back({editor::spoken(layer->title),
                        SearchBox::tr("Add layer"),
                        {},
                        [window = &window_, name = layer->name] {
                          window->show_workspace(Workspace::design);
                          window->design().canvas().view().add_layer(name);
                        }});
    }
  }

  void add_projects() {
    for (const RecentProject& one : recent_projects(document_.registry(), {})) {
      found_.push_back(
          {one.name, SearchBox::tr("Recent project"), {}, [window = &window_, path = one.path] {
             window->files().open(path);
           }});
    }
    for (const Example& one : load_examples(document_.registry())) {
      found_.push_back(
          {text_of(one.project.name),
           SearchBox::tr("Example"),
           {},
           [window = &window_, path = one.path] { window->files().open_example(path); }});
    }
  }

  static constexpr int most_depth = 4;  ///< Of blocks in blocks; deeper ones are found from there.

  MainWindow& window_;
  editor::Document& document_;
  std::vector<Findable> found_;
};

}  // namespace

std::vector<Findable> findables(MainWindow& window) {
  return Gathering(window).all();
}

}  // namespace netloom::app
