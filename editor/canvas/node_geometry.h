#pragma once

#include <string>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QString>

#include "engine/graph/check.h"

namespace netloom::editor {

/// Below this zoom nodes are plain rectangles and links straight lines.
inline constexpr double far_zoom = 0.3;

/// What flows through a port, told by its shape: square, circle, bar, diamond, triangle.
enum class Flow { map, vector, sequence, label, scalar };

/// The flow of a value of type `type` that holds class numbers when `classes` > 0.
Flow flow_of(const TensorType& type, std::int64_t classes);

struct PortPlace {
  std::string name;
  QPointF centre;  ///< Relative to the node's top left corner.
};

/// Where the parts of a node stand, by look alone: pure, so that items, hit tests and tests agree.
struct NodeGeometry {
  QRectF frame;  ///< The node without its rings; top left at (0, 0).
  std::vector<PortPlace> inputs;
  std::vector<PortPlace> outputs;
  bool rows = false;         ///< Inputs stand in rows of their own below the header.
  bool output_rows = false;  ///< Outputs do.
  double body_top = 0;       ///< Of the summary line; equal to `footer_top` when there is none.
  QRectF sample;             ///< The strip of the first row's picture; empty where there is none.
  double footer_top = 0;     ///< Equal to the height when there is no footer.

  const PortPlace* input(const std::string& name) const;
  const PortPlace* output(const std::string& name) const;
};

inline constexpr double header_height = 28;
inline constexpr double footer_height = 22;
inline constexpr double port_row_height = 24;
inline constexpr double brief_line = 14;  ///< From one line of a summary to the next.
inline constexpr double port_reach = 14;  ///< Ports answer within this many px.

/// Geometry of a node with the given ports, named `name`, with the summary `brief`, of one line
/// or more, and the footer text `footer` (empty for none), and a strip for a picture where it has a
/// `sample`.
NodeGeometry geometry_of(const std::vector<PortInfo>& inputs,
                         const std::vector<std::string>& outputs, const QString& name,
                         const QString& brief, const QString& footer, bool sample);

}  // namespace netloom::editor
