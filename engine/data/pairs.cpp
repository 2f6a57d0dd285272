#include "engine/data/pairs.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/core/text.h"
#include "engine/data/bind_split.h"
#include "engine/data/name_text.h"

namespace netloom {

namespace {

/// Rows of the table, by the pair.
struct Pairs {
  std::vector<std::int64_t> first;
  std::vector<std::int64_t> second;
  std::vector<std::int64_t> same;

  void add(std::int64_t one, std::int64_t other, bool alike) {
    first.push_back(one);
    second.push_back(other);
    same.push_back(alike ? 1 : 0);
  }
};

/// Rows of another source, some of them and in another order.
class PickedRows final : public RowSource {
 public:
  PickedRows(std::shared_ptr<const RowSource> inner, std::vector<std::int64_t> picked)
      : inner_(std::move(inner)), picked_(std::move(picked)) {}

  Dtype dtype() const override { return inner_->dtype(); }
  const Shape& sample() const override { return inner_->sample(); }

  void copy(std::span<const std::int64_t> rows, Epoch epoch, std::byte* to) const override {
    std::vector<std::int64_t> inner_rows;
    inner_rows.reserve(rows.size());
    for (const std::int64_t row : rows) {
      inner_rows.push_back(picked_[static_cast<std::size_t>(row)]);
    }
    inner_->copy(inner_rows, epoch, to);
  }

 private:
  std::shared_ptr<const RowSource> inner_;
  std::vector<std::int64_t> picked_;
};

Array picked_values(const Array& values, std::span<const std::int64_t> rows) {
  Shape shape{{values.shape()[0].role, static_cast<std::int64_t>(rows.size())}};
  for (const Axis& axis : values.shape().per_sample()) shape.push_back(axis);
  Array picked(values.dtype(), shape);
  const std::size_t bytes = values.byte_size() / static_cast<std::size_t>(values.shape().size(0));
  std::byte* to = picked.data();
  for (const std::int64_t row : rows) {
    std::memcpy(to, values.data() + static_cast<std::size_t>(row) * bytes, bytes);
    to += bytes;
  }
  return picked;
}

Column picked_column(const Column& column, const std::string& place,
                     const std::vector<std::int64_t>& rows) {
  Column picked = column;
  picked.name = place + " " + column.name;
  picked.problems.clear();  // They name rows of the table.
  picked.problem_count = 0;
  if (!column.values.empty()) picked.values = picked_values(column.values, rows);
  if (column.rows) picked.rows = std::make_shared<PickedRows>(column.rows, rows);
  picked.missing.clear();
  picked.texts.clear();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (std::binary_search(column.missing.begin(), column.missing.end(), rows[i])) {
      picked.missing.push_back(static_cast<std::int64_t>(i));
    }
    if (column.texts.empty()) continue;
    picked.texts.push_back(column.texts[static_cast<std::size_t>(rows[i])]);
  }
  return picked;
}

/// Appends the pairs that each row of `part` is the first of: as many alike as not, unless no other
/// row of the part is of its class, or all are.
void pair_up(std::span<const std::int64_t> part, std::span<const std::int64_t> labels,
             const DataSettings& settings, Pairs& pairs) {
  const auto label = [&](std::int64_t row) { return labels[static_cast<std::size_t>(row)]; };
  std::vector<std::int64_t> rows(part.begin(), part.end());
  std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return label(a) < label(b); });
  const RandomStream stream{settings.split.seed, stream_of("pairs")};
  std::size_t end = 0;
  for (std::size_t begin = 0; begin < rows.size(); begin = end) {
    while (end < rows.size() && label(rows[end]) == label(rows[begin])) ++end;
    const std::size_t alike = end - begin;
    for (std::size_t i = begin; i < end; ++i) {
      const auto row = static_cast<std::uint64_t>(rows[i]);
      for (std::uint32_t k = 0; k < static_cast<std::uint32_t>(settings.pairs.each); ++k) {
        if (alike > 1) {
          const std::size_t other = begin + stream.below(alike - 1, row, 2 * k);
          pairs.add(rows[i], rows[other < i ? other : other + 1], true);
        }
        if (alike < rows.size()) {
          const std::size_t other = stream.below(rows.size() - alike, row, 2 * k + 1);
          pairs.add(rows[i], rows[other < begin ? other : other + alike], false);
        }
      }
    }
  }
}

std::vector<std::int64_t> labelled_rows(std::span<const std::int64_t> labels) {
  std::vector<std::int64_t> rows;
  for (std::size_t row = 0; row < labels.size(); ++row) {
    if (labels[row] >= 0) rows.push_back(static_cast<std::int64_t>(row));
  }
  return rows;
}

Column classes_named(const Dataset& table, const std::string& by) {
  const Column* column = table.column(by);
  std::vector<std::string> known;
  for (const Column& one : table.columns) {
    const bool one_a_row = one.rows == nullptr && one.sample.count() == 1;
    if (one_a_row && one.kind != ColumnKind::tokens) known.push_back(one.name);
  }
  if (column != nullptr && std::count(known.begin(), known.end(), by) > 0) {
    return as_classes(*column);
  }
  throw Error(ErrorCode::input,
              phrase("Pairs are made by a column of one class a row, and \"{}\" {}. {}", by,
                     column == nullptr ? phrase("is no column") : phrase("is none"),
                     guess_or_list(by, known)),
              "data.pairs");
}

/// The parts of `table`, whose classes are `labels`.
Split divided(const Dataset& table, const SplitSettings& settings,
              std::span<const std::int64_t> labels) {
  const std::vector<std::int64_t> rows = labelled_rows(labels);
  std::vector<std::int64_t> kept;
  kept.reserve(rows.size());
  for (const std::int64_t row : rows) kept.push_back(labels[static_cast<std::size_t>(row)]);
  if (!settings.stratify) kept.clear();
  SplitResult parts = split_rows(table, settings, rows, kept);
  if (parts.problem) throw Error(ErrorCode::input, parts.problem->message, "data.split");
  return std::move(parts.split);
}

std::vector<std::int64_t> rows_from(std::size_t begin, std::size_t end) {
  std::vector<std::int64_t> rows(end - begin);
  std::iota(rows.begin(), rows.end(), static_cast<std::int64_t>(begin));
  return rows;
}

/// Columns and groups of both places, and whether the classes are the same.
Dataset paired(const Dataset& table, const Pairs& pairs) {
  Dataset dataset;
  dataset.name = table.name;
  dataset.rows = static_cast<std::int64_t>(pairs.same.size());
  for (const auto& [place, rows] :
       {std::pair("first", &pairs.first), std::pair("second", &pairs.second)}) {
    for (const Column& column : table.columns) {
      dataset.columns.push_back(picked_column(column, place, *rows));
    }
    for (ColumnGroup group : table.groups) {
      group.name = fmt::format("{} {}", place, group.name);
      for (std::string& part : group.parts) part = fmt::format("{} {}", place, part);
      dataset.groups.push_back(std::move(group));
    }
  }
  dataset.columns.push_back(class_column("same", pairs.same, {"no", "yes"}));
  return dataset;
}

}  // namespace

Dataset with_pairs(Dataset table, const DataSettings& settings) {
  if (settings.pairs.by.empty()) return table;
  if (table.windows) {
    throw Error(ErrorCode::input,
                phrase("Windows over steps cannot be paired. Leave out \"windows\" or \"pairs\"."),
                "data.pairs");
  }
  const Column classes = classes_named(table, settings.pairs.by);
  const auto labels = classes.values.values<std::int64_t>();
  const Split parts = divided(table, settings.split, labels);
  Pairs pairs;
  pair_up(parts.train, labels, settings, pairs);
  const std::size_t train = pairs.same.size();
  pair_up(parts.validation, labels, settings, pairs);
  const std::size_t validation = pairs.same.size();
  pair_up(parts.test, labels, settings, pairs);
  Dataset dataset = paired(table, pairs);
  dataset.split = Split{rows_from(0, train), rows_from(train, validation),
                        rows_from(validation, pairs.same.size())};
  return dataset;
}

}  // namespace netloom
