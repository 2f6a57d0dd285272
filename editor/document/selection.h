#pragma once

#include <set>
#include <string>

#include <QObject>

namespace netloom::editor {

/// Which nodes are selected, and which one problem or parameter the user was led to. Shared by
/// canvas, inspector and problems list; never part of the project or its history.
class Selection : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  const std::set<std::string>& nodes() const { return nodes_; }
  /// The selected node where there is exactly one, or empty.
  std::string single() const { return nodes_.size() == 1 ? *nodes_.begin() : std::string(); }
  void set(std::set<std::string> nodes);
  void clear() { set({}); }
  /// Selects `node`, or nothing where it is empty (the project), and asks all views to bring it,
  /// and `parameter` where given, into sight.
  void reveal(const std::string& node, const std::string& parameter = {});

 signals:
  void changed();
  void revealed(const std::string& node, const std::string& parameter);

 private:
  std::set<std::string> nodes_;
};

}  // namespace netloom::editor
