#pragma once

#include <functional>
#include <string>
#include <vector>

#include "editor/canvas/canvas_chooser.h"
#include "editor/document/document.h"
#include "engine/graph/rewire.h"

namespace netloom::editor {

/// A search over the links that a node could get.
class LinkChooser : public CanvasChooser {
  Q_OBJECT
 public:
  /// `document` and `source` must outlive the chooser.
  LinkChooser(const Document& document, const ThemeSource& source, QWidget* parent = nullptr);

  /// Offers `links`, of which one end is `node`; `chosen` is called at most once.
  void open(const std::string& node, std::vector<LinkEnds> links,
            const std::function<void(const LinkEnds&)>& chosen);

 protected:
  Matches matches(const QString& query) const override;
  void add_row(int number) override;
  QString nothing(const QString& query) const override;

 private:
  const LinkEnds& link(int number) const { return links_[static_cast<std::size_t>(number)]; }
  /// The node at the other end.
  const Node* other(int number) const;
  const LayerType* layer_of(const Node* node) const;
  QString text(int number) const;

  const Document& document_;
  std::string node_;
  std::vector<LinkEnds> links_;
};

}  // namespace netloom::editor
