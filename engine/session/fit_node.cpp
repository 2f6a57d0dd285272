#include "engine/session/fit_node.h"

#include <algorithm>
#include <array>

#include "engine/graph/edit.h"
#include "engine/session/prepare.h"

namespace netloom {

namespace {

/// A wrong shape may hide a wrong number of classes, but no more than that.
constexpr int most_mends = 3;

/// What a text is cut to, and the tokens that are told apart, where nobody has said so yet.
constexpr const char* text_shape = "time 64";
constexpr std::int64_t usual_characters = 100;
constexpr std::int64_t usual_words = 5000;

/// The first column that `names` stand for, or null.
const Column* first_of(const Dataset& dataset, const std::vector<std::string>& names) {
  if (names.empty()) return nullptr;
  const ColumnGroup* group = dataset.group(names.front());
  const bool has_parts = group != nullptr && !group->parts.empty();
  return dataset.column(has_parts ? group->parts.front() : names.front());
}

bool is_text(const Column& column) {
  return column.kind == ColumnKind::text || column.kind == ColumnKind::tokens;
}

/// "numbers" or "classes": what a node has to hold to take `column`, or nothing for an input of
/// kinds, which can be either.
std::optional<std::string> held_of(const DataSlot& slot, const Column& column) {
  if (is_text(column) || column.kind == ColumnKind::mask) return "classes";
  if (column.kind != ColumnKind::class_label) return "numbers";
  return slot.is_target ? std::optional<std::string>("classes") : std::nullopt;
}

/// Numbers that are classes when asked for, as the price of a house is not.
bool would_count_numbers(const DataSlot& slot, const Column& column) {
  return slot.classes && column.kind == ColumnKind::number;
}

class Fitting {
 public:
  Fitting(const Project& project, const LayerRegistry& registry, const Dataset& dataset,
          const DataSlot& slot, const std::vector<std::string>& columns)
      : now_(project), registry_(registry), dataset_(dataset), slot_(slot), columns_(columns) {
    now_.data.columns[slot.node] = columns;
  }

  /// Makes the node hold numbers or classes.
  void hold(const std::string& word, const Column& column) {
    set("holds", word);
    if (slot_.is_target || column.kind != ColumnKind::text) return;
    const bool words = now_.data.text.unit == TextUnit::words;
    set("shape", std::vector<std::string>{text_shape});
    set("classes", words ? usual_words : usual_characters);
  }

  /// Gives the node the shape and the classes of the columns, as far as fixes say so.
  FittedNode mended() {
    for (int mend = 0;; ++mend) {
      const std::optional<Diagnostic> wrong = problem();
      if (!wrong) return {std::move(now_), std::nullopt};
      const bool mends = mend < most_mends && !wrong->fixes.empty() &&
                         wrong->fixes.front().kind == Fix::Kind::set_parameter;
      if (!mends) {
        const bool stands = wrong->severity == Severity::error;
        return {std::move(now_), stands ? wrong : std::nullopt};
      }
      now_.graph = applied(now_.graph, registry_, wrong->fixes.front()).graph;
    }
  }

 private:
  void set(const std::string& parameter, const ParameterValue& value) {
    now_.graph = with_parameter(std::move(now_.graph), registry_, slot_.node, parameter, value);
  }

  /// What is wrong between the node and its columns; gaps and odd cells of them are not.
  std::optional<Diagnostic> problem() {
    std::vector<DataSlot> slots = data_slots(now_.graph, registry_, check(now_.graph, registry_));
    DataSettings settings = now_.data;
    std::erase_if(slots, [&](const DataSlot& one) {
      return one.node != slot_.node && !(one.is_target && settings.columns.contains(one.node));
    });
    const auto has_slot = [&](const std::string& node) {
      return std::any_of(slots.begin(), slots.end(),
                         [&](const DataSlot& one) { return one.node == node; });
    };
    std::erase_if(settings.columns, [&](const auto& entry) { return !has_slot(entry.first); });
    settings.standardise.clear();
    const Column* column = first_of(dataset_, columns_);
    const bool free_text = column != nullptr && column->kind != ColumnKind::number;
    for (const Diagnostic& one : bind_data(dataset_, settings, slots).diagnostics) {
      constexpr std::array kinds = {"data.shape", "data.classes", "data.column", "data.unbound",
                                    "data.leak"};
      const bool of_kind = std::find(kinds.begin(), kinds.end(), one.code) != kinds.end();
      if (one.node == slot_.node && (of_kind || (one.code == "data.text" && free_text))) return one;
    }
    return std::nullopt;
  }

  Project now_;
  const LayerRegistry& registry_;
  const Dataset& dataset_;
  const DataSlot& slot_;
  const std::vector<std::string>& columns_;
};

/// Classes have no mean to take from them.
void forget_scale(Project& project, const LayerRegistry& registry, const std::string& node) {
  const GraphCheck checked = check(project.graph, registry);
  const auto known = checked.nodes.find(node);
  if (known == checked.nodes.end() || known->second.classes == 0) return;
  std::erase(project.data.standardise, node);
}

/// The node as it is where that fits, else made to hold the other of numbers and classes.
FittedNode held_somehow(const Project& project, const LayerRegistry& registry,
                        const Dataset& dataset, const DataSlot& slot,
                        const std::vector<std::string>& columns) {
  const auto attempt = [&] { return Fitting(project, registry, dataset, slot, columns); };
  const Column* first = first_of(dataset, columns);
  FittedNode as_it_is = attempt().mended();
  if (first == nullptr) return as_it_is;
  if (!as_it_is.refusal && !would_count_numbers(slot, *first)) return as_it_is;
  const std::optional<std::string> held = held_of(slot, *first);
  if (!held || (*held == "classes") == slot.classes.has_value()) return as_it_is;
  Fitting other = attempt();
  other.hold(*held, *first);
  FittedNode held_so = other.mended();
  return held_so.refusal ? as_it_is : held_so;
}

}  // namespace

FittedNode fitted(const Project& project, const LayerRegistry& registry, const Dataset& dataset,
                  const DataSlot& slot, const std::vector<std::string>& columns) {
  FittedNode node = held_somehow(project, registry, dataset, slot, columns);
  forget_scale(node.project, registry, slot.node);
  return node;
}

}  // namespace netloom
