#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "editor/document/diagnostics_by_node.h"
#include "editor/document/open_block.h"
#include "engine/graph/graph_checker.h"
#include "engine/project/project.h"

namespace netloom {
class OpenedData;
}

namespace netloom::editor {

class DataCheck;

/// The project that is open: its values, its undo history, and what a check says of it. Everything
/// on the screen is a view of this; everything that changes the project goes through `edit`, so
/// that undoing all gives the same bytes.
class Document : public QObject {
  Q_OBJECT
 public:
  explicit Document(const LayerRegistry& registry, QObject* parent = nullptr);
  ~Document() override;

  /// All layers, the blocks of the project among them; they change with its graph.
  const LayerRegistry& registry() const { return layers_; }
  /// The layers without blocks, which stay the same.
  const LayerRegistry& base_registry() const { return registry_; }
  /// Takes blocks that the project may use beside its own: `registry` has them too.
  void offer(std::vector<Block> blocks);
  /// The offered blocks that a node of `layer` needs.
  std::vector<Block> offered(std::string_view layer) const;
  const Project& project() const { return *project_; }
  /// The same as a value that another thread may hold.
  const std::shared_ptr<const Project>& shared_project() const { return project_; }
  /// Result of the check of the project's graph after the latest edit.
  const GraphCheck& project_check() const { return *project_check_; }
  /// Everything that is wrong: graph, training settings and data together, under full names and
  /// without the warnings that were dismissed; data problems may follow an edit by a moment.
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  /// True while the data is being looked at, of which `diagnostics` may lack problems then.
  bool reads_data() const;
  /// Number of warnings that would be there, had nobody dismissed them.
  int dismissed_count() const { return dismissed_; }

  /// The block that is open: `graph`, `node`, `places`, `check` and `edit` are of its inside.
  const OpenBlock& open_block() const { return open_block_; }
  /// Opens the block that the node of that full name uses, or the project for an empty name.
  void enter(std::string_view use);
  /// Opens what is around the block.
  void leave();
  const Graph& graph() const { return seen_->graph; }
  /// `graph` and `view` as they are now, in a project that no edit changes.
  const std::shared_ptr<const Project>& shared_seen() const { return seen_; }
  /// The node of that name, or null, at the cost of a hash; valid until the next change.
  const Node* node(std::string_view name) const;
  /// How people look at `graph`: its nodes are those of `nodes`, the rest names its block.
  const View& view() const { return seen_->view; }
  /// Where the nodes of `graph` stand.
  const Places& places() const { return seen_->view.nodes; }
  const GraphCheck& check() const { return *check_; }
  const std::shared_ptr<const GraphCheck>& shared_check() const { return check_; }
  /// What `diagnostics` has of `graph`, at the names there; their fixes keep full names.
  const std::vector<Diagnostic>& local_diagnostics() const { return local_diagnostics_; }
  /// Those of them that are shown at the node `name`; valid until the next change.
  const DiagnosticsByNode::Found& diagnostics_at(const std::string& name) const {
    return by_node_.at(name);
  }
  /// The full name of the node `name` of `graph`.
  std::string full_name(const std::string& name) const { return open_block_.prefix + name; }
  /// Number of diagnostics that are errors.
  int error_count() const;

  QUndoStack& undo_stack() { return undo_stack_; }
  /// Absolute, so that it holds wherever it is shown or joined to; empty where nothing was saved.
  const std::filesystem::path& path() const { return path_; }
  bool modified() const { return !undo_stack_.isClean(); }
  /// Name for titles: the project's, or "Untitled".
  QString title() const;

  /// Takes another project; the history starts anew. `path` is empty for one that was never saved;
  /// an example keeps an empty path too, so that saving asks where.
  void open(Project project, std::filesystem::path path, std::filesystem::path data_folder);
  /// Counts the project as changed since it was saved, though nothing was edited yet.
  void mark_changed();
  /// Saves atomically to `path`. Throws Error(io); the old file then stays.
  void save(const std::filesystem::path& path);
  /// The folder that data paths start from.
  const std::filesystem::path& data_folder() const { return data_folder_; }
  /// Where all who look at the data read it, so that one of them does. Any thread.
  const std::shared_ptr<OpenedData>& opened_data() const { return opened_data_; }
  /// Canonical text of the project as it is now.
  std::string text() const;

  using Change = std::function<void(Project&)>;
  /// Changes the project as one undo step named `title` ("Delete 3 nodes"). Edits in a row with the
  /// same `merge_key` (not empty) become one step: a drag, a run of typing. A change that leaves
  /// everything equal makes no step. While a block is open, its inside stands in the place of the
  /// project's graph and places.
  void edit(const QString& title, const Change& change, const QString& merge_key = {});
  /// The same, of the whole project whatever is open.
  void edit_project(const QString& title, const Change& change, const QString& merge_key = {});

 signals:
  /// The project is another value; `check` and `diagnostics` are up to date with its graph.
  void changed();
  /// Diagnostics changed by themselves: the data was read.
  void diagnosticsChanged();
  /// The blocks are others, and so is what `registry` has; follows `changed`.
  void blocksChanged();
  /// Another block is open, or none; follows `changed`.
  void entered();
  /// Another project was opened.
  void opened();
  /// Path, title or modified state changed.
  void titleChanged();

 private:
  friend class ProjectCommand;
  /// Takes `project` and opens the block that `use` uses.
  void adopt(std::shared_ptr<const Project> project, const std::string& use);
  void look_inside();
  LayerRegistry layers_of_project() const;
  void join_diagnostics();

  const LayerRegistry& registry_;
  std::vector<Block> offered_;
  LayerRegistry layers_;  ///< With the blocks of the project and those offered.
  GraphChecker checker_;
  std::shared_ptr<const Project> project_;
  std::shared_ptr<const GraphCheck> project_check_;
  std::vector<Diagnostic> diagnostics_;
  int dismissed_ = 0;
  OpenBlock open_block_;
  std::shared_ptr<const Project> seen_;  ///< The project, or what is seen inside the open block.
  std::unordered_map<std::string_view, const Node*> nodes_;  ///< Of what is seen, by name.
  std::shared_ptr<const GraphCheck> check_;                  ///< Of what is seen.
  std::vector<Diagnostic> local_diagnostics_;
  DiagnosticsByNode by_node_;                  ///< Of `local_diagnostics_`.
  std::vector<Diagnostic> other_diagnostics_;  ///< Of training and data, from the last look.
  QUndoStack undo_stack_;
  std::filesystem::path path_;
  std::filesystem::path data_folder_;
  std::shared_ptr<OpenedData> opened_data_;
  DataCheck* data_check_;
};

}  // namespace netloom::editor
