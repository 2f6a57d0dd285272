#pragma once

#include <cstdint>
#include <memory>

#include "engine/data/row_source.h"

namespace netloom {

/// `rows` with a memory: of the `count` rows, as many from the first on as fit in `bytes` are made
/// once and kept; the others are made at every call. Rows that are to be made are shared out to
/// several threads.
std::shared_ptr<const RowSource> cached_rows(std::shared_ptr<const RowSource> rows,
                                             std::int64_t count,
                                             std::int64_t bytes = std::int64_t{1} << 30);

}  // namespace netloom
