#pragma once

#include "engine/runs/database.h"

namespace netloom {

/// Makes sure that `database` is a run store of this version: writes the schema into an empty file,
/// migrates an older one (`mode` write). Throws Error input for another program's database or one
/// from a newer version, not_found for an empty one that may only be read. Changes nothing then.
void open_schema(Database& database, Database::Mode mode);

}  // namespace netloom
