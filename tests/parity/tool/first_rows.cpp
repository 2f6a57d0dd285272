#include "tests/parity/tool/first_rows.h"

#include <cstring>

#include <fmt/format.h>

#include "engine/core/os/file.h"
#include "engine/data/loader.h"
#include "engine/data/npy.h"
#include "engine/session/prepare.h"
#include "tests/parity/parity_case.h"

namespace netloom {

namespace {

Array in_units(const BatchColumn& column, const std::byte* numbers, std::int64_t rows,
               const BoundColumn& bound) {
  Shape shape{{Role::batch, rows}};
  for (const Axis& axis : column.sample) shape.push_back(axis);
  Array values(column.dtype, shape);
  std::memcpy(values.data(), numbers, values.byte_size());
  return bound.standardiser ? bound.standardiser->inverse(values) : values;
}

}  // namespace

int write_first_rows(const std::filesystem::path& folder, const std::filesystem::path& project) {
  const LayerRegistry layers = LayerRegistry::built_in();
  const PrepareResult result =
      prepare(load_project(project.string(), layers).project, layers, project.parent_path());
  if (!result.prepared) {
    for (const Diagnostic& one : result.diagnostics) fmt::print(stderr, "{}\n", one.message);
    return 1;
  }
  const BoundData& data = result.prepared->data;
  Loader loader(data, data.split.train, {parity_batch, std::nullopt});
  loader.start_epoch(0);
  const BatchView batch = loader.next();
  make_folders(folder);
  for (std::size_t i = 0; i < loader.columns().size(); ++i) {
    const BatchColumn& column = loader.columns()[i];
    const BoundColumn& bound = *data.column(column.node);
    if (bound.is_target) continue;
    const Array values = in_units(column, batch.columns[i], batch.rows, bound);
    write_atomically(folder / (column.node + ".npy"), std::string_view(npy_bytes(values)));
  }
  return 0;
}

}  // namespace netloom
