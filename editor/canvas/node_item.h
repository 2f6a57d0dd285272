#pragma once

#include <QGraphicsItem>
#include <QString>

#include "editor/canvas/mark.h"
#include "editor/canvas/node_geometry.h"
#include "editor/samples/samples.h"
#include "editor/theme/theme_source.h"
#include "engine/graph/check.h"
#include "engine/layers/layer.h"

namespace netloom::editor {

/// Everything that a node shows; equal faces paint alike, so that an edit repaints only what it
/// changed.
struct NodeFace {
  QString name;
  const LayerType* layer = nullptr;  ///< Null for a layer that is not known here.
  QString brief;
  SharedPicture sample;  ///< What it makes of the first row; null where that is not shown.
  QString footer;
  QString cost;  ///< At the right of the footer: its share of the arithmetic.
  bool muted = false;
  int copies = 0;  ///< How often a block stands in a row; 0 for what is no block.
  bool problem = false;
  bool warning = false;
  std::vector<std::string> outputs;  ///< Names of its output ports.
  std::vector<Flow> input_flows;
  std::vector<Flow> output_flows;
  std::vector<bool> input_linked;
  std::vector<bool> output_linked;
  std::vector<bool> input_problem;

  bool operator==(const NodeFace&) const = default;
};

/// How a node stands towards a link or a column that is being dragged.
enum class Candidate { none, legal, illegal };

/// One node on the canvas. Paints itself from its face; all behaviour is the view's.
class NodeItem : public QGraphicsItem {
 public:
  enum { Type = UserType + 1 };

  NodeItem(std::string name, const ThemeSource& source);

  int type() const override { return Type; }
  const std::string& name() const { return name_; }
  const NodeGeometry& geometry() const { return geometry_; }
  const NodeFace& face() const { return face_; }
  void set_face(NodeFace face);
  void set_selected(bool selected);
  void set_hovered(bool hovered);
  /// For a comparison: a ring and a sign.
  void set_mark(Mark mark);
  Mark mark() const { return mark_; }
  /// For a drag: the legal port gets a ring, or without a port the node; illegal nodes fade and say
  /// why.
  void set_candidate(Candidate candidate, std::string port = {}, QString reason = {});
  Candidate candidate() const { return candidate_; }
  const QString& reason() const { return reason_; }

  /// Place of a port in the scene.
  QPointF input_place(const std::string& port) const;
  QPointF output_place(const std::string& port) const;

  QRectF boundingRect() const override;
  QPainterPath shape() const override;
  /// The one colour that is left of the node where it is drawn as a plain rectangle.
  QColor far_colour() const;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  void paint_far(QPainter& painter, double zoom) const;
  void paint_near(QPainter& painter) const;
  void paint_sheets(QPainter& painter) const;
  void paint_header(QPainter& painter) const;
  /// What stands at the right end of the header, before `right`; returns where that begins.
  double paint_signs(QPainter& painter, double right) const;
  void paint_body(QPainter& painter) const;
  void paint_footer(QPainter& painter) const;
  void paint_ports(QPainter& painter) const;
  void paint_frame(QPainter& painter) const;
  Category category() const;

  std::string name_;
  const ThemeSource& source_;
  NodeFace face_;
  NodeGeometry geometry_;
  bool selected_ = false;
  bool hovered_ = false;
  Mark mark_ = Mark::none;
  Candidate candidate_ = Candidate::none;
  std::string candidate_port_;
  QString reason_;
};

}  // namespace netloom::editor
