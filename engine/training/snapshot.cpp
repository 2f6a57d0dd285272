#include "engine/training/snapshot.h"

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/training/average.h"

namespace netloom {

namespace {

bool within(VariableKind kind, SnapshotScope scope) {
  if (kind == VariableKind::scalar) return false;
  return scope == SnapshotScope::everything || kind != VariableKind::optimiser;
}

}  // namespace

Snapshot take_snapshot(const Variables& variables, SnapshotScope scope) {
  Snapshot snapshot;
  update_snapshot(snapshot, variables, scope);
  return snapshot;
}

void update_snapshot(Snapshot& snapshot, const Variables& variables, SnapshotScope scope) {
  for (const Variables::Entry* entry : variables.entries()) {
    if (!within(entry->kind, scope)) continue;
    const std::string mean = average_name(entry->name);
    const bool averaged = scope == SnapshotScope::model && variables.contains(mean);
    snapshot[entry->name] = variables.read(averaged ? mean : entry->name);
  }
}

void restore(Variables& variables, const Snapshot& snapshot, SnapshotScope scope) {
  for (const Variables::Entry* entry : variables.entries()) {
    if (!within(entry->kind, scope)) continue;
    const auto at = snapshot.find(entry->name);
    if (at == snapshot.end()) {
      throw Error(ErrorCode::input,
                  phrase("The checkpoint lacks '{}', which this network has. It belongs to "
                         "another network, or was saved without its optimiser.",
                         entry->name));
    }
    variables.write(entry->name, at->second);
  }
}

std::string sha256_of(const Snapshot& snapshot) {
  std::string digests;
  for (const auto& [name, array] : snapshot) digests += name + ' ' + sha256(array.bytes()) + '\n';
  return sha256(std::string_view(digests));
}

}  // namespace netloom
