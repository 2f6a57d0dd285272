#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include "engine/core/api.h"

namespace netloom {

/// A pass that makes a program faster and may be left out: results stay the same within rounding.
enum class Pass : std::uint8_t {
  dead_code,
  merge_equal,
  project_tables,
  fuse_activations,
  fold_batch_norm,
  fuse_pointwise,
  write_in_place,
};

/// How people name a pass, and what it does.
struct PassInfo {
  Pass pass = Pass::dead_code;
  std::string_view name;
  std::string_view summary;
};

/// Every pass that may be left out.
NETLOOM_API std::span<const PassInfo> optional_passes();

/// The pass called `name`. Throws Error(input) with the nearest name when there is none.
NETLOOM_API Pass pass_named(std::string_view name);

/// Some of the passes.
class PassSet {
 public:
  constexpr PassSet() = default;
  constexpr PassSet(std::initializer_list<Pass> passes) {
    for (const Pass pass : passes) insert(pass);
  }
  constexpr void insert(Pass pass) { bits_ |= bit(pass); }
  constexpr bool contains(Pass pass) const { return (bits_ & bit(pass)) != 0; }
  bool operator==(const PassSet&) const = default;

 private:
  static constexpr std::uint32_t bit(Pass pass) {
    return std::uint32_t{1} << static_cast<unsigned>(pass);
  }

  std::uint32_t bits_ = 0;
};

}  // namespace netloom
