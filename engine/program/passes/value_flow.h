#pragma once

#include <limits>
#include <vector>

#include "engine/program/program.h"

namespace netloom {

/// Who makes and who reads each value of a program, as numbers of its instructions.
class ValueFlow {
 public:
  /// Stands for an output of the program among the readers.
  static constexpr int output = std::numeric_limits<int>::max();

  explicit ValueFlow(const Program& program);

  /// −1 for what no instruction makes, and for a value that was left out.
  int maker(int value) const { return value < 0 ? -1 : makers_[static_cast<std::size_t>(value)]; }
  /// In order, an instruction as often as it reads the value.
  const std::vector<int>& readers(int value) const {
    return readers_[static_cast<std::size_t>(value)];
  }
  bool read_once(int value) const { return readers(value).size() == 1; }

  /// From now on that instruction makes it.
  void make(int value, int maker) { makers_[static_cast<std::size_t>(value)] = maker; }

 private:
  std::vector<int> makers_;
  std::vector<std::vector<int>> readers_;
};

}  // namespace netloom
