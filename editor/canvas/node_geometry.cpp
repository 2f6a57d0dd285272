#include "editor/canvas/node_geometry.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QStringList>

#include "editor/theme/fonts.h"

namespace netloom::editor {

namespace {

constexpr double least_width = 100;
constexpr double greatest_width = 160;
constexpr double port_line = 14;  // Of one input and one output: a row of nodes has straight links.
constexpr double body_height = 30;
constexpr double body_padding = 8;
constexpr double sample_height = 24;

double width_of(FontRole role, const QString& text) {
  return QFontMetricsF(font(role)).horizontalAdvance(text);
}

double node_width(const QString& name, const QStringList& brief, const QString& footer) {
  // Tile and margins take 38 px of the header; a mark may need 22 more.
  double wanted = std::max(width_of(FontRole::node_name, name) + 60,
                           width_of(FontRole::mono_small, footer) + 20);
  for (const QString& line : brief) wanted = std::max(wanted, width_of(FontRole::help, line) + 20);
  return std::clamp(std::ceil(wanted / 2) * 2, least_width, greatest_width);
}

const PortPlace* named(const std::vector<PortPlace>& ports, const std::string& name) {
  const auto at = std::find_if(ports.begin(), ports.end(),
                               [&](const PortPlace& port) { return port.name == name; });
  return at == ports.end() ? nullptr : &*at;
}

}  // namespace

Flow flow_of(const TensorType& type, std::int64_t classes) {
  const Shape sample = type.shape.per_sample();
  if (classes > 0 || !is_floating(type.dtype)) return Flow::label;
  if (type.shape.rank() == 0) return Flow::scalar;
  if (sample.find(Role::time)) return Flow::sequence;
  return sample.rank() >= 2 ? Flow::map : Flow::vector;
}

const PortPlace* NodeGeometry::input(const std::string& name) const {
  return named(inputs, name);
}

const PortPlace* NodeGeometry::output(const std::string& name) const {
  return name.empty() && !outputs.empty() ? &outputs.front() : named(outputs, name);
}

NodeGeometry geometry_of(const std::vector<PortInfo>& inputs,
                         const std::vector<std::string>& outputs, const QString& name,
                         const QString& brief, const QString& footer, bool sample) {
  NodeGeometry geometry;
  const QStringList lines = brief.split('\n');
  const double width = node_width(name, lines, footer);
  geometry.rows = inputs.size() > 1;
  geometry.output_rows = outputs.size() > 1;
  const auto line_of = [](bool rows, std::size_t i) {
    return rows ? header_height + port_row_height / 2 + 2 + static_cast<double>(i) * port_row_height
                : port_line;
  };
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    geometry.inputs.push_back({inputs[i].name, {0, line_of(geometry.rows, i)}});
  }
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    geometry.outputs.push_back({outputs[i], {width, line_of(geometry.output_rows, i)}});
  }
  const std::size_t rows =
      std::max(geometry.rows ? inputs.size() : 0, geometry.output_rows ? outputs.size() : 0);
  double height = header_height + static_cast<double>(rows) * port_row_height;
  geometry.body_top = height;
  if (!brief.isEmpty()) height += body_height + brief_line * static_cast<double>(lines.size() - 1);
  if (sample) {
    const double top = brief.isEmpty() ? height + body_padding : height - 2;
    geometry.sample = QRectF(9, top, width - 18, sample_height);
    height = top + sample_height + body_padding;
  }
  geometry.footer_top = height;
  if (!footer.isEmpty()) height += footer_height;
  if (brief.isEmpty() && footer.isEmpty() && !sample) height += rows > 0 ? 6 : 0;
  geometry.frame = QRectF(0, 0, width, height);
  if (footer.isEmpty()) geometry.footer_top = height;
  return geometry;
}

}  // namespace netloom::editor
