#include "engine/backends/cpu/fork.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/text.h"

namespace netloom::cpu {

namespace {

constexpr std::string_view one_thread = "1 thread";
constexpr std::string_view all_threads_text = "all threads";

std::string text_of(std::string_view way, std::optional<bool> team) {
  if (!team) return std::string(way);
  const std::string_view threads = *team ? all_threads_text : one_thread;
  return way.empty() ? std::string(threads) : fmt::format("{}, {}", way, threads);
}

}  // namespace

Fork::Fork(std::string_view route) : given_(!route.empty()) {
  const std::size_t comma = route.find(", ");
  const std::string_view last = comma == std::string_view::npos ? route : route.substr(comma + 2);
  if (last == one_thread || last == all_threads_text) given_team_ = last == all_threads_text;
  const bool team_alone = given_team_ && comma == std::string_view::npos;
  if (!team_alone) way_ = route.substr(0, comma);
}

std::size_t Fork::way(std::span<const std::string_view> ways) {
  ways_.assign(ways.begin(), ways.end());
  const auto at = std::find(ways_.begin(), ways_.end(), way_);
  const auto number =
      at == ways_.end() ? std::size_t{0} : static_cast<std::size_t>(at - ways_.begin());
  way_ = ways_[number];
  return number;
}

bool Fork::all_threads(bool by_shape) {
  const bool all = given_team_.value_or(by_shape);
  if (!taken_team_) taken_team_ = all;
  return all;
}

KernelRoutes Fork::routes(std::string kernel) const {
  KernelRoutes routes;
  if (ways_.size() < 2 && !taken_team_) return routes;
  routes.kernel = std::move(kernel);
  routes.taken = text_of(ways_.empty() ? std::string_view() : way_, taken_team_);
  if (given_) return routes;
  const std::vector<std::string> ways = ways_.empty() ? std::vector<std::string>{""} : ways_;
  for (const std::string& way : ways) {
    routes.others.push_back(text_of(way, taken_team_));
    if (taken_team_) routes.others.push_back(text_of(way, !*taken_team_));
  }
  std::erase(routes.others, routes.taken);
  return routes;
}

std::string kernel_name(const OpRequest& request) {
  constexpr std::size_t most_shapes = 6;
  std::string name(request.op->name);
  if (!request.inputs.empty()) name += fmt::format(" {}", name_of(request.inputs[0].dtype));
  if (request.inputs.size() > most_shapes) {  // Those of an optimiser, for all variables.
    std::int64_t count = 0;
    for (const TensorSpec& input : request.inputs) count += input.shape.count();
    return fmt::format("{} {} operands, {} elements", name, request.inputs.size(), count);
  }
  const auto add = [&name](const char* before, const std::vector<TensorSpec>& specs) {
    for (const TensorSpec& one : specs) {
      name += before + to_text_with_batch(one.shape);
      before = ", ";
    }
  };
  add(" ", request.inputs);
  add(" → ", request.outputs);
  return name;
}

}  // namespace netloom::cpu
