#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/tensor/dtype.h"
#include "engine/tensor/shape.h"

namespace netloom {

/// One stream of values that a batch carries, for the input or target node of that name.
struct BatchColumn {
  std::string node;
  Dtype dtype = Dtype::f32;
  Shape sample;  ///< Shape of one row, without the batch axis.
};

/// A batch in host memory, row-major, one pointer per column in the order of
/// `BatchSource::columns()`. Valid until the next call of the source that gave it.
struct BatchView {
  std::int64_t rows = 0;  ///< 0 when the epoch is over.
  std::span<const std::byte* const> columns;
};

/// Where a training loop takes its batches from; implemented by `data`. Used by one thread.
class BatchSource {
 public:
  virtual ~BatchSource() = default;

  virtual const std::vector<BatchColumn>& columns() const = 0;
  /// Rows of one epoch.
  virtual std::int64_t rows() const = 0;
  /// Rows of a full batch; the last batch of an epoch may have fewer.
  virtual std::int64_t batch_rows() const = 0;
  /// Starts `epoch` (from 0). The order of rows depends on the source's seed and `epoch` alone, so
  /// that a resumed run sees the same batches.
  virtual void start_epoch(int epoch) = 0;
  virtual BatchView next() = 0;
};

}  // namespace netloom
