#pragma once

#include <optional>
#include <string>

#include <QPointF>

#include "editor/canvas/canvas_scene.h"
#include "editor/document/document.h"

namespace netloom::editor {

/// A port under the pointer.
struct PortHit {
  std::string node;
  std::string port;
  bool output = false;
};

/// The port within reach of `point` in the scene, or nothing.
std::optional<PortHit> port_at(const CanvasScene& scene, QPointF point);

/// The output at `hit` as a link names it: the first one without its port, in files as on the
/// canvas.
Endpoint end_of(const Document& document, const PortHit& hit);

/// A link while it is drawn: from an output towards an input, or back. Lights the nodes that fit
/// and says of the others why not.
class LinkDrag {
 public:
  /// Starts at `origin`; `loose` is a link of which the other end was taken off, and which goes
  /// when the drag ends elsewhere.
  LinkDrag(CanvasScene& scene, Document& document, const ThemeSource& source, PortHit origin,
           std::optional<LinkEnds> loose = {});
  ~LinkDrag();
  LinkDrag(const LinkDrag&) = delete;
  LinkDrag& operator=(const LinkDrag&) = delete;

  void move_to(QPointF point);
  /// Makes, moves or removes the link; nothing when there is nothing to do. Returns the origin
  /// where a new link ends on the empty canvas: a node may be wanted there.
  std::optional<PortHit> drop();
  /// Why nothing under the pointer takes the link, where something refuses it.
  const std::optional<Diagnostic>& refusal() const { return refusal_; }

 private:
  struct Target {
    std::string node;
    std::string port;
  };
  void mark_candidates();
  /// Hides the link that was taken, in whose place the thread is, or shows it again.
  void show_loose(bool shown);
  /// What a link to that port would be refused for.
  std::optional<Diagnostic> refusal_of(const std::string& node, const std::string& port) const;
  /// The port of `node` that would take the link, and why none would.
  std::optional<std::string> fitting_port(const Node& node,
                                          std::optional<Diagnostic>& refusal) const;
  std::optional<Target> target_at(QPointF point, std::optional<Diagnostic>& refusal) const;
  LinkEnds link_to(const Target& target) const;

  CanvasScene& scene_;
  Document& document_;
  PortHit origin_;
  std::optional<LinkEnds> loose_;
  std::optional<Diagnostic> refusal_;
  LinkItem* thread_;
  QPointF from_;
  QPointF point_;
};

}  // namespace netloom::editor
