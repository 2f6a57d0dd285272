#pragma once

#include <map>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "editor/document/document.h"

namespace netloom::editor {

/// Follows the names of a document's nodes since some of them were copied, so that a copy finds
/// what it takes from under the name that it has when it is pasted.
class CopiedNodes : public QObject {
  Q_OBJECT
 public:
  explicit CopiedNodes(const Document& document, QObject* parent = nullptr);

  /// `text` was copied from what the document shows now.
  void remember(const QString& text);
  /// The new names, by those at the time of the copy, of nodes that were renamed since `text` was
  /// copied here; none for what was copied elsewhere.
  std::map<std::string, std::string> renamed_since(const QString& text) const;

 private:
  void follow();
  std::vector<std::string> names_now() const;

  const Document& document_;
  QString text_;
  std::string use_;                         ///< The open block at the time of the copy.
  std::vector<std::string> names_;          ///< Of all nodes, when last seen.
  std::map<std::string, std::string> now_;  ///< Of each node then, its name now.
};

}  // namespace netloom::editor
