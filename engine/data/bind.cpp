#include "engine/data/bind.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "engine/core/text.h"
#include "engine/data/bind_column.h"
#include "engine/data/bind_split.h"
#include "engine/data/name_text.h"
#include "engine/data/suggest_column.h"

namespace netloom {

namespace {

class Binder {
 public:
  Binder(const Dataset& dataset, const DataSettings& settings, std::span<const DataSlot> nodes)
      : dataset_(dataset), settings_(settings), slots_(nodes) {}

  BindResult run() {
    check_nodes();
    for (const DataSlot& slot : slots_) prepare(slot);
    if (failed()) return std::move(result_);
    check_leaks();
    const std::vector<std::int64_t> rows = usable_rows();
    if (failed()) return std::move(result_);
    const std::vector<std::int64_t> labels =
        settings_.split.stratify ? labels_of(rows) : std::vector<std::int64_t>();
    SplitResult parts = split_rows(dataset_, settings_.split, rows, labels);
    if (parts.problem) {
      result_.diagnostics.push_back(std::move(*parts.problem));
      return std::move(result_);
    }
    BoundData data;
    data.split = std::move(parts.split);
    std::vector<std::int64_t> train = rows_to_train(data.split);
    data.dropped_rows = dataset_.rows - static_cast<std::int64_t>(rows.size());
    for (std::size_t i = 0; i < slots_.size(); ++i) finish(slots_[i], prepared_[i], data);
    data.split.train = std::move(train);  // Scales come from rows that count once.
    result_.data = std::move(data);
    return std::move(result_);
  }

 private:
  bool failed() const {
    return std::any_of(result_.diagnostics.begin(), result_.diagnostics.end(),
                       [](const auto& one) { return one.severity == Severity::error; });
  }
  void report(const DataSlot& slot, std::string code, Phrase title, Phrase message,
              Severity severity = Severity::error) {
    result_.diagnostics.push_back(
        data_diagnostic(std::move(code), slot, std::move(title), std::move(message)));
    result_.diagnostics.back().severity = severity;
  }
  const std::vector<std::string>* bound_to(const std::string& node) const {
    const auto found = settings_.columns.find(node);
    return found == settings_.columns.end() || found->second.empty() ? nullptr : &found->second;
  }
  bool standardised(const DataSlot& slot) const {
    return std::count(settings_.standardise.begin(), settings_.standardise.end(), slot.node) > 0;
  }

  void check_nodes();
  void check_known(const std::string& node, const std::string& code, const Phrase& use);
  void prepare(const DataSlot& slot);
  std::optional<PreparedColumn> prepared_from(const DataSlot& slot,
                                              const std::vector<const Column*>& columns);
  std::vector<const Column*> resolve(const DataSlot& slot, const std::vector<std::string>& names);
  bool used_by_other_target(const DataSlot& slot, const std::string& column) const;
  void check_leaks();
  std::vector<std::int64_t> usable_rows();
  void report_gaps(const DataSlot& slot, const PreparedColumn& prepared);
  std::vector<std::int64_t> labels_of(std::span<const std::int64_t> rows) const;
  void finish(const DataSlot& slot, PreparedColumn& prepared, BoundData& data) const;
  std::vector<std::int64_t> rows_to_train(const Split& split);

  const Dataset& dataset_;
  const DataSettings& settings_;
  std::span<const DataSlot> slots_;
  std::vector<PreparedColumn> prepared_;
  BindResult result_;
};

void Binder::check_nodes() {
  for (const auto& [node, names] : settings_.columns)
    check_known(node, "data.node", phrase("binds"));
  for (const std::string& node : settings_.standardise) {
    check_known(node, "data.standardise", phrase("standardises"));
  }
  for (const DataSlot& slot : slots_) {
    if (!standardised(slot) || (is_floating(slot.dtype) && !slot.classes)) continue;
    report(slot, "data.standardise", phrase("Classes have no scale"),
           phrase("Node {} takes a class, which has no mean. Leave it out of \"standardise\".",
                  slot.node));
  }
}

void Binder::check_known(const std::string& node, const std::string& code, const Phrase& use) {
  std::vector<std::string> known;
  for (const DataSlot& slot : slots_) known.push_back(slot.node);
  if (std::count(known.begin(), known.end(), node) > 0) return;
  DataSlot unknown;
  unknown.node = node;
  report(unknown, code, phrase("No node named {}", node),
         phrase("The data {} \"{}\", which is no input or target. {}", use, node,
                guess_or_list(node, known)));
}

void Binder::prepare(const DataSlot& slot) {
  const auto* names = bound_to(slot.node);
  if (names == nullptr) {
    report(slot, "data.unbound", phrase("No column bound"),
           phrase("Node {} has no column of \"{}\". Bind one of {}.", slot.node, dataset_.name,
                  quoted_list(dataset_.names())));
    suggest_column(slot, slots_, dataset_, settings_, result_.diagnostics.back());
    return;
  }
  const std::vector<const Column*> columns = resolve(slot, *names);
  if (columns.empty()) return;
  auto prepared = prepared_from(slot, columns);
  if (prepared) prepared_.push_back(std::move(*prepared));
}

std::optional<PreparedColumn> Binder::prepared_from(const DataSlot& slot,
                                                    const std::vector<const Column*>& columns) {
  std::vector<Diagnostic>& found = result_.diagnostics;
  if (dataset_.windows) return prepare_windows(slot, columns, dataset_, found);
  if (takes_images(slot, columns, settings_.augment)) {
    return prepare_images(slot, columns, dataset_.rows, found);
  }
  if (takes_labels(slot, columns)) return prepare_labels(slot, columns, dataset_.rows, found);
  if (takes_text(slot, columns)) return prepare_text(slot, columns, settings_.text, found);
  return prepare_column(slot, columns, dataset_.rows, found);
}

std::vector<const Column*> Binder::resolve(const DataSlot& slot,
                                           const std::vector<std::string>& names) {
  std::vector<const Column*> columns;
  for (const std::string& name : names) {
    if (const Column* column = dataset_.column(name)) {
      columns.push_back(column);
    } else if (const ColumnGroup* group = dataset_.group(name)) {
      for (const std::string& part : group->parts) {
        if (!used_by_other_target(slot, part)) columns.push_back(dataset_.column(part));
      }
    } else {
      report(slot, "data.column", phrase("No column {}", name),
             phrase("\"{}\" has no column \"{}\". {}", dataset_.name, name,
                    guess_or_list(name, dataset_.names())));
      suggest_column(slot, slots_, dataset_, settings_, result_.diagnostics.back());
      return {};
    }
  }
  if (columns.empty()) {
    report(slot, "data.unbound", phrase("No column left"),
           phrase("All columns of {} are used by targets.", quoted_list(names)));
  }
  return columns;
}

bool Binder::used_by_other_target(const DataSlot& slot, const std::string& column) const {
  return std::any_of(slots_.begin(), slots_.end(), [&](const DataSlot& other) {
    const auto* names = bound_to(other.node);
    return other.is_target && other.node != slot.node && names != nullptr &&
           std::count(names->begin(), names->end(), column) > 0;
  });
}

/// A target among the inputs makes learning pointless. Input and target of exactly the same columns
/// are an autoencoder, which is meant unless the answer is one number or class.
void Binder::check_leaks() {
  if (dataset_.windows) return;  // A target lies ahead of its input.
  for (std::size_t input = 0; input < prepared_.size(); ++input) {
    if (prepared_[input].bound.is_target) continue;
    const auto& names = prepared_[input].bound.names;
    for (std::size_t at = 0; at < prepared_.size(); ++at) {
      const BoundColumn& target = prepared_[at].bound;
      const Shape& answer = slots_[at].sample;
      const bool one_number = answer.fixed() && answer.count() == 1;
      if (!target.is_target || (target.names == names && !one_number)) continue;
      for (const std::string& name : target.names) {
        if (std::count(names.begin(), names.end(), name) == 0) continue;
        report(slots_[input], "data.leak", phrase("Target among the inputs"),
               phrase("Column \"{}\" is given to input {} and to be learned by {}. Take it from "
                      "the input.",
                      name, slots_[input].node, target.node));
      }
    }
  }
}

void Binder::report_gaps(const DataSlot& slot, const PreparedColumn& prepared) {
  const bool drop = settings_.missing == MissingValues::drop_rows;
  const Severity severity = drop ? Severity::warning : Severity::error;
  if (prepared.first_text) {
    const CellProblem& cell = *prepared.first_text;
    const Phrase others =
        prepared.texts > 1 ? phrase(" So do {} other cells.", prepared.texts - 1) : Phrase();
    report(slot, "data.text", phrase("Text in {}", cell.column),
           phrase("{}:{}: {}{}", dataset_.name, cell.line, cell.message, others), severity);
  }
  const auto gaps = static_cast<std::int64_t>(prepared.missing.size()) - prepared.texts;
  if (gaps <= 0) return;
  report(slot, "data.missing", phrase("{} rows without value", with_thousands(gaps)),
         phrase("Rows without a value for {}: {} of {}, the first is row {}. {}", slot.node,
                with_thousands(gaps), with_thousands(dataset_.rows),
                with_thousands(prepared.missing.front() + 1),
                drop ? phrase("They are left out.")
                     : phrase("Fill them, or set \"missing\" to drop_rows.")),
         severity);
}

std::vector<std::int64_t> Binder::usable_rows() {
  std::vector<bool> dropped(static_cast<std::size_t>(dataset_.rows), false);
  for (std::size_t i = 0; i < prepared_.size(); ++i) {
    if (!prepared_[i].missing.empty()) report_gaps(slots_[i], prepared_[i]);
    for (const std::int64_t row : prepared_[i].missing) {
      dropped[static_cast<std::size_t>(row)] = true;
    }
  }
  std::vector<std::int64_t> rows;
  for (std::int64_t row = 0; row < dataset_.rows; ++row) {
    if (!dropped[static_cast<std::size_t>(row)]) rows.push_back(row);
  }
  return rows;
}

/// The class of each of `rows` by the first target of one class column; empty where there is none.
std::vector<std::int64_t> Binder::labels_of(std::span<const std::int64_t> rows) const {
  if (dataset_.windows) return {};
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    if (!slots_[i].is_target || prepared_[i].bound.names.size() != 1) continue;
    if (!slots_[i].sample.fixed() || slots_[i].sample.count() != 1) continue;
    const Column* column = dataset_.column(prepared_[i].bound.names.front());
    if (!slots_[i].classes && column->kind != ColumnKind::class_label) continue;
    const Column classes = as_classes(*column);
    const auto all = classes.values.values<std::int64_t>();
    std::vector<std::int64_t> labels;
    for (const std::int64_t row : rows) labels.push_back(all[static_cast<std::size_t>(row)]);
    return labels;
  }
  return {};
}

void Binder::finish(const DataSlot& slot, PreparedColumn& prepared, BoundData& data) const {
  BoundColumn& bound = prepared.bound;
  if (bound.rows) {
    treat_images(slot, settings_, standardised(slot), data.split.train, bound);
    data.columns.push_back(std::move(bound));
    return;
  }
  if (prepared.tokenised != nullptr) number_texts(slot, settings_.text, data.split.train, prepared);
  if (standardised(slot)) {
    bound.standardiser = Standardiser::fit(bound.values, fitted_entries(dataset_, data.split));
    bound.values = bound.standardiser->apply(bound.values);
  }
  // Tokens stay as narrow as they are; their rows are widened one by one.
  if (bound.values.dtype() != slot.dtype && !bound.vocabulary) {
    bound.values = bound.values.converted(slot.dtype);
  }
  if (prepared.window) {
    const WindowPart& part = *prepared.window;
    if (bound.standardiser) bound.standardiser = over_steps(*bound.standardiser, part);
    bound.rows = window_rows(std::move(bound.values), *dataset_.windows, part.offset, part.count,
                             part.sample);
    bound.values = Array();
  }
  data.columns.push_back(std::move(bound));
}

std::vector<std::int64_t> Binder::rows_to_train(const Split& split) {
  if (!settings_.balance) return split.train;
  const std::vector<std::int64_t> labels = labels_of(split.train);
  if (!labels.empty()) return balanced(split.train, labels, settings_.split.seed);
  DataSlot whole;
  report(whole, "data.balance", phrase("Nothing to balance"),
         phrase("\"balance\" repeats rows of rare classes, but no target takes one class a row. "
                "Set it to false."),
         Severity::warning);
  return split.train;
}

}  // namespace

const BoundColumn* BoundData::column(std::string_view node) const {
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const auto& one) { return one.node == node; });
  return found == columns.end() ? nullptr : &*found;
}

BindResult bind_data(const Dataset& dataset, const DataSettings& settings,
                     std::span<const DataSlot> nodes) {
  return Binder(dataset, settings, nodes).run();
}

}  // namespace netloom
