#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/backends/backend.h"
#include "engine/backends/routes.h"

namespace netloom::cpu {

/// Where a kernel that is being planned has a choice: its planner asks which way to go, and what it
/// could have done instead is noted. Every answer is fixed by the route alone.
class Fork {
 public:
  /// `route` as `routes` named it; an empty one goes by the shapes.
  explicit Fork(std::string_view route);

  /// The number of the way to go; that by the shapes is the first of `ways`.
  std::size_t way(std::span<const std::string_view> ways);
  /// Whether all threads work rather than one, where the shapes say `by_shape`.
  bool all_threads(bool by_shape);

  /// The routes of the kernel of that name; none where nothing was asked.
  KernelRoutes routes(std::string kernel) const;

 private:
  bool given_;                      ///< A route.
  std::string way_;                 ///< Of the route, or that was gone.
  std::optional<bool> given_team_;  ///< Of the route: all threads, or one.
  std::optional<bool> taken_team_;  ///< The first answer.
  std::vector<std::string> ways_;   ///< That were there to choose from.
};

/// What a request is called in `Routes`: its op, the dtype of its first operand, and all shapes, or
/// the size of many.
std::string kernel_name(const OpRequest& request);

}  // namespace netloom::cpu
