#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/data/bind.h"
#include "engine/training/batch_source.h"

namespace netloom {

/// Room for one batch: a buffer of 64-byte alignment per column.
struct BatchBuffer {
  std::vector<Array> arrays;
  std::vector<const std::byte*> pointers;
  std::int64_t rows = 0;

  BatchView view() const { return {rows, pointers}; }
};

/// Orders the rows of an epoch and copies batches of them together.
class BatchGather {
 public:
  BatchGather(const BoundData& data, std::span<const std::int64_t> rows, std::int64_t batch_rows,
              std::optional<std::uint64_t> shuffle_seed);

  const std::vector<BatchColumn>& columns() const { return columns_; }
  std::int64_t rows() const { return static_cast<std::int64_t>(rows_.size()); }
  std::int64_t batch_rows() const { return batch_rows_; }
  std::int64_t batches() const { return (rows() + batch_rows_ - 1) / batch_rows_; }
  std::int64_t batch_bytes() const;
  BatchBuffer make_buffer() const;

  /// Lays out the order of `epoch` in `order`, which has rows() places.
  void order_of(int epoch, std::span<std::int64_t> order) const;
  /// Copies the rows of batch `number` of `order`, laid out for `epoch`, into `buffer`.
  void gather(std::span<const std::int64_t> order, int epoch, std::int64_t number,
              BatchBuffer& buffer) const;

 private:
  struct Source {
    Array values;
    std::shared_ptr<const RowSource> rows;  ///< Instead of values.
    std::size_t row_bytes = 0;
  };

  std::vector<BatchColumn> columns_;
  std::vector<Source> sources_;
  std::vector<std::int64_t> rows_;
  std::int64_t batch_rows_;
  std::optional<std::uint64_t> shuffle_seed_;
};

}  // namespace netloom
