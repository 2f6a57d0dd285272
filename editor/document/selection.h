#pragma once

#include <set>
#include <string>
#include <utility>

#include <QObject>

#include "editor/document/selected.h"

namespace netloom::editor {

/// Which nodes and pieces are selected, and which one problem or parameter the user was led to.
/// Shared by canvas, inspector and problems list; never part of the project or its history.
class Selection : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  const Selected& all() const { return all_; }
  const std::set<std::string>& nodes() const { return all_.nodes; }
  const std::set<Piece>& pieces() const { return all_.pieces; }
  /// The selected node where it is all that is selected, or empty.
  std::string single() const {
    return all_.nodes.size() == 1 && all_.pieces.empty() ? *all_.nodes.begin() : std::string();
  }
  void set(Selected all);
  void set(std::set<std::string> nodes) { set(Selected{std::move(nodes)}); }
  void clear() { set(Selected()); }
  /// Selects `node`, or nothing where it is empty (the project), and asks all views to bring it,
  /// and `parameter` where given, into sight.
  void reveal(const std::string& node, const std::string& parameter = {});

 signals:
  void changed();
  void revealed(const std::string& node, const std::string& parameter);

 private:
  Selected all_;
};

}  // namespace netloom::editor
