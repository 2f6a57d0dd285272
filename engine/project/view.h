#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/graph/graph.h"

namespace netloom {

/// A point of the canvas, in its units.
using Place = std::array<double, 2>;

/// Where nodes stand, by name: top left corners.
using Places = SharedMap<std::string, Place>;

/// The points through which a link is led, so that it runs beside nodes and not behind them.
struct Route {
  std::string block;  ///< The block that the link stands in, or empty for the project's graph.
  Endpoint from;      ///< The link, as the graph has it: from an output …
  Endpoint to;        ///< … to the input `to.port` of `to.node`.
  std::vector<Place> points;

  bool operator==(const Route&) const = default;
};

/// What people write beside the nodes: a note, or a titled frame around what belongs together.
struct Remark {
  enum class Kind { note, group };
  enum class Colour { grey, yellow, green, blue, purple, red };

  Kind kind = Kind::note;
  std::string text;
  Colour colour = Colour::grey;
  double x = 0;  ///< The top left corner, …
  double y = 0;
  double width = 0;  ///< … and the size.
  double height = 0;
  std::string block;  ///< The block inside which it stands, or empty for the project's graph.

  bool operator==(const Remark&) const = default;
};

/// How people look at the graph: where things stand on the canvas, and what they do not want to be
/// told again; never part of the graph's hash.
struct View {
  Places nodes;
  std::map<std::string, Places, std::less<>> blocks{};  ///< Nodes inside blocks, by block.
  std::vector<Route> routes{};
  std::vector<Remark> remarks{};
  std::set<std::string, std::less<>> dismissed{};  ///< Warnings, as dismissal_of() names them.

  bool operator==(const View&) const = default;
};

/// The name under which View::dismissed has a warning: its code, and its node where it has one.
NETLOOM_API std::string dismissal_of(const Diagnostic& warning);

}  // namespace netloom
