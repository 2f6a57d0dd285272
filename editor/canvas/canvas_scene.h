#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <QGraphicsScene>

#include "editor/canvas/faces.h"
#include "editor/canvas/overview.h"
#include "editor/canvas/remark_layer.h"
#include "editor/canvas/shown_graph.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

namespace netloom::editor {

/// The graph of a document as items. Only a view: it follows the document and the selection, and
/// changes neither.
class CanvasScene : public QGraphicsScene {
  Q_OBJECT
 public:
  CanvasScene(const Document& document, const Selection& selection, const ThemeSource& source,
              QObject* parent = nullptr);

  /// Shows the pictures of `samples` on the nodes; it must outlive the scene.
  void set_samples(const Samples& samples);
  void set_details(const Details& details);
  const Details& details() const { return details_; }
  NodeItem* node(const std::string& name) const;
  const std::map<std::string, NodeItem*>& nodes() const { return nodes_; }
  const std::vector<LinkItem*>& links() const { return links_; }
  RemarkLayer& remarks() { return remarks_; }
  NodeItem* node_at(QPointF point) const;
  LinkItem* link_at(QPointF point) const;
  /// A link that runs under `frame`, as of a node that is moved onto it.
  LinkItem* link_under(const QRectF& frame) const;
  /// Everything that is drawn, with room around it; a small area around the origin when the graph
  /// is empty.
  QRectF content() const;

  /// Moves `what` on the screen alone, as during a drag, before the document knows.
  void offset(const Selected& what, QPointF by);
  void hover(NodeItem* node, LinkItem* link);
  /// From far, all is drawn in one pass instead of item by item.
  void set_far(bool far);
  /// Hides what is far from `sight`, the part of the scene that the next frame shows: Qt spends a
  /// microsecond a frame on every item that is not hidden.
  void show_for(const QRectF& sight);

 public slots:
  /// Brings the items up to the document, changing only what differs.
  void sync();

 signals:
  /// Nodes came where others were before; some may stand out of sight.
  void nodesAdded(const std::vector<netloom::editor::NodeItem*>& added);

 protected:
  void drawBackground(QPainter* painter, const QRectF& area) override;

 private:
  using LinkKey =
      std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>;
  static LinkKey key_of(const LinkEnds& ends) {
    return {ends.node, ends.port, ends.from.node, ends.from.port};
  }
  /// Of the nodes of `only`, or of all.
  LinkedOutputs linked_outputs(const std::set<std::string>* only = nullptr) const;
  /// Gives the nodes that were not there before.
  std::vector<NodeItem*> sync_nodes();
  void sync_links();
  /// Nothing but what `changed` and the links at them tell differs from what is shown.
  void sync_faces(const std::set<std::string>& changed);
  /// Links whose two ends exist.
  std::vector<LinkEnds> drawable_links() const;
  void replace_links(const std::vector<LinkEnds>& wanted);
  void place_links();
  void place_link(LinkItem& link, const std::map<LinkKey, std::vector<QPointF>>& led);
  /// The ways of the links that are led.
  std::map<LinkKey, std::vector<QPointF>> routes() const;
  void mark_selection();
  void refresh_links();
  void show_samples();
  void refresh_overview();

  const Document& document_;
  const Selection& selection_;
  const ThemeSource& source_;
  const Samples* samples_ = nullptr;
  Details details_;
  ShownGraph shown_;
  std::map<std::string, NodeItem*> nodes_;
  std::vector<LinkItem*> links_;
  RemarkLayer remarks_;
  QGraphicsItem* near_;  ///< Parent of all nodes and links.
  Overview* overview_;
  Selected moved_;                       ///< Away from where the document has it, …
  QPointF moved_by_;                     ///< … by so much.
  mutable std::optional<QRectF> drawn_;  ///< The area of nodes and links, while it is known.
  QRectF shown_area_;  ///< What is outside is hidden; null where items may have moved since.
  NodeItem* hovered_node_ = nullptr;
  LinkItem* hovered_link_ = nullptr;
};

}  // namespace netloom::editor
