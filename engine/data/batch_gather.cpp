#include "engine/data/batch_gather.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "engine/core/random.h"

namespace netloom {

namespace {

/// Rows of a fixed size compile to plain moves.
template <std::size_t size>
void copy_rows(const std::byte* from, std::span<const std::int64_t> rows, std::byte* to) {
  for (const std::int64_t row : rows) {
    std::memcpy(to, from + static_cast<std::size_t>(row) * size, size);
    to += size;
  }
}

void copy_rows(const std::byte* from, std::size_t size, std::span<const std::int64_t> rows,
               std::byte* to) {
  if (size == 4) return copy_rows<4>(from, rows, to);
  if (size == 8) return copy_rows<8>(from, rows, to);
  if (size == 16) return copy_rows<16>(from, rows, to);
  for (const std::int64_t row : rows) {
    std::memcpy(to, from + static_cast<std::size_t>(row) * size, size);
    to += size;
  }
}

}  // namespace

BatchGather::BatchGather(const BoundData& data, std::span<const std::int64_t> rows,
                         std::int64_t batch_rows, std::optional<std::uint64_t> shuffle_seed)
    : rows_(rows.begin(), rows.end()), batch_rows_(batch_rows), shuffle_seed_(shuffle_seed) {
  assert(batch_rows > 0);
  for (const BoundColumn& column : data.columns) {
    if (column.rows) {
      columns_.push_back({column.node, column.rows->dtype(), column.rows->sample()});
    } else {
      columns_.push_back({column.node, column.values.dtype(), column.values.shape().per_sample()});
    }
    const BatchColumn& last = columns_.back();
    const auto elements = static_cast<std::size_t>(last.sample.count());
    sources_.push_back({column.values, column.rows, elements * size_of(last.dtype)});
    assert(column.rows || std::all_of(rows.begin(), rows.end(), [&](std::int64_t row) {
             return row >= 0 && row < column.values.shape().size(0);
           }));
  }
}

std::int64_t BatchGather::batch_bytes() const {
  std::size_t bytes = 0;
  for (const Source& source : sources_) bytes += source.row_bytes;
  return static_cast<std::int64_t>(bytes) * std::min(batch_rows_, rows());
}

BatchBuffer BatchGather::make_buffer() const {
  BatchBuffer buffer;
  for (const BatchColumn& column : columns_) {
    Shape shape{{Role::batch, std::min(batch_rows_, rows())}};
    for (const Axis& axis : column.sample) shape.push_back(axis);
    buffer.arrays.emplace_back(column.dtype, shape);
    buffer.pointers.push_back(buffer.arrays.back().data());
  }
  return buffer;
}

void BatchGather::order_of(int epoch, std::span<std::int64_t> order) const {
  assert(order.size() == rows_.size());
  std::copy(rows_.begin(), rows_.end(), order.begin());
  if (!shuffle_seed_) return;
  // Fisher-Yates (Durstenfeld's form) from the rows as given, so that no epoch depends on the one
  // before.
  const RandomStream stream{*shuffle_seed_, stream_of("shuffle")};
  for (std::size_t i = order.size(); i > 1; --i) {
    std::swap(order[i - 1], order[stream.below(i, i, static_cast<std::uint32_t>(epoch))]);
  }
}

void BatchGather::gather(std::span<const std::int64_t> order, int epoch, std::int64_t number,
                         BatchBuffer& buffer) const {
  const Epoch varied = shuffle_seed_ ? Epoch(static_cast<std::uint32_t>(epoch)) : Epoch();
  const std::int64_t begin = number * batch_rows_;
  buffer.rows = std::min(batch_rows_, rows() - begin);
  const auto chosen =
      order.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(buffer.rows));
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    const Source& source = sources_[i];
    std::byte* to = buffer.arrays[i].data();
    if (source.rows) {
      source.rows->copy(chosen, varied, to);
    } else {
      copy_rows(source.values.data(), source.row_bytes, chosen, to);
    }
  }
}

}  // namespace netloom
