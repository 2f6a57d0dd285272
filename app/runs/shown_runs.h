#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace netloom::app {

/// Which runs are drawn, in which colour, and which two are compared: those that are selected, and
/// those that were pinned to the chart. A run keeps its colour as long as it is drawn.
class ShownRuns {
 public:
  /// The selected runs in the order in which they were chosen.
  void select(std::vector<std::int64_t> numbers);
  const std::vector<std::int64_t>& selected() const { return selected_; }

  /// Pins a run to the chart, or takes it off.
  void toggle(std::int64_t number);
  void pin(std::int64_t number);
  /// Forgets runs that no longer exist.
  void keep_only(const std::set<std::int64_t>& existing);

  /// The two that are compared: the first and the last selected. Empty with less than two.
  std::optional<std::int64_t> a() const;
  std::optional<std::int64_t> b() const;
  void swap();

  /// Index of colour and marker of a run that is drawn.
  std::optional<int> look(std::int64_t number) const;
  /// The runs that are drawn, and how.
  const std::map<std::int64_t, int>& looks() const { return looks_; }

 private:
  void assign();

  std::vector<std::int64_t> selected_;
  std::set<std::int64_t> pinned_;
  std::map<std::int64_t, int> looks_;
  bool swapped_ = false;
};

}  // namespace netloom::app
