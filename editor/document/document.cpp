#include "editor/document/document.h"

#include <algorithm>

#include <QUndoCommand>

#include "editor/document/data_check.h"
#include "editor/document/routes.h"
#include "engine/graph/block_edit.h"
#include "engine/graph/with_blocks.h"

namespace netloom::editor {

/// One undo step: the values before and after, and the block that was open. Values of neighbouring
/// steps are shared, so a step costs one project.
class ProjectCommand : public QUndoCommand {
 public:
  ProjectCommand(Document& document, const QString& title, std::shared_ptr<const Project> before,
                 std::shared_ptr<const Project> after, QString merge_key)
      : QUndoCommand(title),
        document_(document),
        use_(document.open_block().use),
        before_(std::move(before)),
        after_(std::move(after)),
        merge_key_(std::move(merge_key)) {}

  void undo() override { document_.adopt(before_, use_); }
  void redo() override { document_.adopt(after_, use_); }
  // Qt merges commands of one id; the key decides which belong to one gesture.
  int id() const override { return merge_key_.isEmpty() ? -1 : 1; }
  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = static_cast<const ProjectCommand*>(other);
    if (next->merge_key_ != merge_key_) return false;
    after_ = next->after_;
    setObsolete(*after_ == *before_);
    return true;
  }

 private:
  Document& document_;
  std::string use_;
  std::shared_ptr<const Project> before_;
  std::shared_ptr<const Project> after_;
  QString merge_key_;
};

Document::Document(const LayerRegistry& registry, QObject* parent)
    : QObject(parent),
      registry_(registry),
      layers_(registry),
      checker_(registry),
      project_(std::make_shared<const Project>()),
      project_check_(std::make_shared<const GraphCheck>()),
      seen_(project_),
      check_(project_check_),
      data_folder_(std::filesystem::current_path()),
      opened_data_(std::make_shared<OpenedData>()),
      data_check_(new DataCheck(registry, opened_data_, this)) {
  connect(&undo_stack_, &QUndoStack::cleanChanged, this, &Document::titleChanged);
  connect(
      data_check_, &DataCheck::checked, this,
      [this](const std::shared_ptr<const Project>& project, const std::vector<Diagnostic>& found) {
        if (project != project_) return;
        other_diagnostics_ = found;
        join_diagnostics();
        Q_EMIT diagnosticsChanged();
      });
}

Document::~Document() = default;

void Document::offer(std::vector<Block> blocks) {
  offered_ = std::move(blocks);
  LayerRegistry layers = layers_of_project();
  std::swap(layers_, layers);
  Q_EMIT blocksChanged();
}

std::vector<Block> Document::offered(std::string_view layer) const {
  Graph use;
  use.blocks = offered_;
  use.nodes.emplace_back().layer = layer;
  return needed_blocks(use, {std::string()});
}

LayerRegistry Document::layers_of_project() const {
  // An offered block keeps its place in the palette when the project takes it.
  Graph blocks;
  for (const Block& one : offered_) {
    const Block* own = project_->graph.block(one.name);
    blocks.blocks.push_back(own == nullptr ? one : *own);
  }
  return with_blocks(registry_, with_block(std::move(blocks), project_->graph.blocks));
}

const Node* Document::node(std::string_view name) const {
  const auto at = nodes_.find(name);
  return at == nodes_.end() ? nullptr : at->second;
}

int Document::error_count() const {
  return static_cast<int>(
      std::count_if(diagnostics_.begin(), diagnostics_.end(),
                    [](const Diagnostic& one) { return one.severity == Severity::error; }));
}

bool Document::reads_data() const {
  return data_check_->busy();
}

QString Document::title() const {
  return project_->name.empty() ? tr("Untitled") : QString::fromStdString(project_->name);
}

void Document::open(Project project, std::filesystem::path path,
                    std::filesystem::path data_folder) {
  undo_stack_.clear();
  path_ = path.empty() ? std::move(path) : std::filesystem::absolute(path);
  data_folder_ = std::move(data_folder);
  other_diagnostics_.clear();
  adopt(std::make_shared<const Project>(std::move(project)), {});
  Q_EMIT opened();
  Q_EMIT titleChanged();
}

void Document::mark_changed() {
  undo_stack_.resetClean();
  Q_EMIT titleChanged();
}

void Document::save(const std::filesystem::path& path) {
  save_project(path.string(), *project_, registry_);
  path_ = std::filesystem::absolute(path);
  data_folder_ = path_.parent_path();
  undo_stack_.setClean();
  Q_EMIT titleChanged();
}

std::string Document::text() const {
  return write_project(*project_, registry_);
}

void Document::edit(const QString& title, const Change& change, const QString& merge_key) {
  if (open_block_.use.empty()) return edit_project(title, change, merge_key);
  Project seen = *seen_;
  change(seen);
  if (seen == *seen_) return;
  // Nodes of one name may stand in several blocks.
  const QString key =
      merge_key.isEmpty() ? merge_key : QString::fromStdString(open_block_.prefix) + merge_key;
  edit_project(
      title,
      [&](Project& project) {
        project = with_seen(std::move(project), open_block_, std::move(seen));
      },
      key);
}

void Document::edit_project(const QString& title, const Change& change, const QString& merge_key) {
  auto after = std::make_shared<Project>(*project_);
  change(*after);
  if (after->graph != project_->graph) forget_lost_routes(*after);
  if (*after == *project_) return;
  undo_stack_.push(new ProjectCommand(*this, title, project_, std::move(after), merge_key));
}

void Document::enter(std::string_view use) {
  if (block_at(project_->graph, use) != open_block_) adopt(project_, std::string(use));
}

void Document::leave() {
  const auto way = way_to(project_->graph, open_block_);
  enter(way.size() > 1 ? way[way.size() - 2].use : std::string());
}

void Document::adopt(std::shared_ptr<const Project> project, const std::string& use) {
  const bool renamed = project->name != project_->name;
  const bool same_graph = project->graph == project_->graph;
  const bool same_meaning =
      same_graph && project->data == project_->data && project->training == project_->training;
  const bool same_blocks = same_graph || project->graph.blocks == project_->graph.blocks;
  project_ = std::move(project);
  // What is on the screen may point to a layer until it has heard of the change.
  LayerRegistry layers = same_blocks ? LayerRegistry() : layers_of_project();
  if (!same_blocks) std::swap(layers_, layers);
  if (!same_graph || project_check_->nodes.empty()) {
    project_check_ = std::make_shared<const GraphCheck>(checker_.check(project_->graph));
  }
  const OpenBlock before = std::exchange(open_block_, block_at(project_->graph, use));
  look_inside();
  join_diagnostics();
  Q_EMIT changed();
  if (open_block_ != before) Q_EMIT entered();
  if (!same_blocks) Q_EMIT blocksChanged();
  if (renamed) Q_EMIT titleChanged();
  // Moving nodes changes nothing that the data could contradict.
  if (!same_meaning || undo_stack_.count() == 0) data_check_->request(project_, data_folder_);
}

void Document::look_inside() {
  const bool inside = !open_block_.use.empty();
  seen_ = inside ? std::make_shared<const Project>(seen_inside(*project_, layers_, open_block_))
                 : project_;
  nodes_.clear();
  for (const Node& node : seen_->graph.nodes) nodes_.emplace(node.name, &node);
  check_ = inside ? std::make_shared<const GraphCheck>(
                        check_inside(project_->graph, layers_, *project_check_, open_block_))
                  : project_check_;
}

void Document::join_diagnostics() {
  diagnostics_ = project_check_->diagnostics;
  // What a graph may do without, its training may need: the problem then stands for the warning.
  std::erase_if(diagnostics_, [&](const Diagnostic& one) {
    return std::any_of(other_diagnostics_.begin(), other_diagnostics_.end(),
                       [&](const auto& other) { return dismissal_of(other) == dismissal_of(one); });
  });
  diagnostics_.insert(diagnostics_.end(), other_diagnostics_.begin(), other_diagnostics_.end());
  const auto& dismissed = project_->view.dismissed;
  dismissed_ = static_cast<int>(std::erase_if(diagnostics_, [&](const Diagnostic& one) {
    return one.severity == Severity::warning && dismissed.contains(dismissal_of(one));
  }));
  if (open_block_.use.empty()) {
    local_diagnostics_ = diagnostics_;
  } else {
    local_diagnostics_ = diagnostics_inside(project_->graph, diagnostics_, open_block_);
  }
  by_node_.take(local_diagnostics_, open_block_);
}

}  // namespace netloom::editor
