#include "app/runs/shown_runs.h"

#include <algorithm>

#include "editor/theme/theme.h"

namespace netloom::app {

void ShownRuns::select(std::vector<std::int64_t> numbers) {
  selected_ = std::move(numbers);
  swapped_ = false;
  assign();
}

void ShownRuns::toggle(std::int64_t number) {
  if (pinned_.erase(number) == 0) pinned_.insert(number);
  assign();
}

void ShownRuns::pin(std::int64_t number) {
  pinned_.insert(number);
  assign();
}

void ShownRuns::keep_only(const std::set<std::int64_t>& existing) {
  const auto gone = [&](std::int64_t number) { return existing.count(number) == 0; };
  std::erase_if(selected_, gone);
  std::erase_if(pinned_, gone);
  assign();
}

std::optional<std::int64_t> ShownRuns::a() const {
  if (selected_.size() < 2) return {};
  return swapped_ ? selected_.back() : selected_.front();
}

std::optional<std::int64_t> ShownRuns::b() const {
  if (selected_.size() < 2) return {};
  return swapped_ ? selected_.front() : selected_.back();
}

void ShownRuns::swap() {
  swapped_ = !swapped_;
}

std::optional<int> ShownRuns::look(std::int64_t number) const {
  const auto found = looks_.find(number);
  if (found == looks_.end()) return {};
  return found->second;
}

void ShownRuns::assign() {
  std::vector<std::int64_t> drawn = selected_;
  drawn.insert(drawn.end(), pinned_.begin(), pinned_.end());
  std::erase_if(looks_, [&](const auto& one) {
    return std::find(drawn.begin(), drawn.end(), one.first) == drawn.end();
  });
  for (const std::int64_t number : drawn) {
    if (looks_.count(number) != 0) continue;
    std::array<int, editor::series_count> uses{};
    for (const auto& [other, look] : looks_) ++uses[static_cast<std::size_t>(look)];
    looks_[number] = static_cast<int>(std::min_element(uses.begin(), uses.end()) - uses.begin());
  }
}

}  // namespace netloom::app
