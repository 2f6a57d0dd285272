#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <tuple>

namespace netloom::editor {

/// Something on the canvas beside the nodes, by its place in the lists of View.
struct Piece {
  enum class Kind { point, remark };

  Kind kind = Kind::point;
  std::size_t number = 0;  ///< Of the route or remark, …
  std::size_t point = 0;   ///< … and of the point of the route.

  bool operator==(const Piece&) const = default;
  bool operator<(const Piece& other) const {
    return std::tie(kind, number, point) < std::tie(other.kind, other.number, other.point);
  }
};

/// What is selected on the canvas.
struct Selected {
  std::set<std::string> nodes;
  std::set<Piece> pieces{};

  bool empty() const { return nodes.empty() && pieces.empty(); }
  std::size_t size() const { return nodes.size() + pieces.size(); }
  bool operator==(const Selected&) const = default;
};

}  // namespace netloom::editor
