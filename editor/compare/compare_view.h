#pragma once

#include <QListWidget>

#include "editor/compare/graph_pane.h"

namespace netloom::editor {

class Text;

/// Two projects beside each other with what differs marked in both, and the list of it; a line that
/// is chosen is brought into sight in both pictures. Both show the same part at the same zoom, so
/// that what stands still stands at the same height in both.
class CompareView : public QWidget {
  Q_OBJECT
 public:
  CompareView(const LayerRegistry& registry, const ThemeSource& source, QWidget* parent = nullptr);

  void show_projects(const Project& before, const QString& before_title, const Project& after,
                     const QString& after_title);
  GraphPane& before() const { return *before_; }
  GraphPane& after() const { return *after_; }
  QListWidget& list() const { return *list_; }
  const Compared& result() const { return compared_; }
  Selection& selection() { return selection_; }

 private:
  /// What is drawn in both, where the first picture has it.
  QRectF content() const;
  /// Shows all of both, or the first node that differs where names would be too small to read.
  void begin();
  /// Where a node stands in the first picture, or would.
  QPointF place_of(const std::string& node) const;
  /// Shows in `other` what `pane` shows.
  void follow(const GraphPane& pane, GraphPane& other);
  QWidget* framed(Text*& title, QWidget& content, const ThemeSource& source);

  const LayerRegistry& registry_;
  Selection selection_;
  Compared compared_;
  QPointF apart_;  ///< From a place in the first picture to the same one in the second.
  GraphPane* before_;
  GraphPane* after_;
  QListWidget* list_;
  Text* before_title_ = nullptr;
  Text* after_title_ = nullptr;
  Text* summary_ = nullptr;
};

}  // namespace netloom::editor
