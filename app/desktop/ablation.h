#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/run/run_queue.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/icons.h"

namespace netloom::app {

/// Shows what nodes are worth: trains the open project with them and, muted, without them, one run
/// after the other, with everything else alike.
class Ablation : public QObject {
  Q_OBJECT
 public:
  Ablation(const editor::Document& document, const editor::Selection& selection,
           RunControl& control, QObject* parent);

  /// Starts the two runs for the selected nodes; false where that cannot be, after saying why.
  bool start();

 signals:
  void said(const QString& title, const QString& text, netloom::editor::Sign sign);
  /// Both runs finished, first the one with the nodes.
  void finished(const std::vector<std::int64_t>& runs);

 private:
  /// Why the nodes of these full names cannot be left out, or nothing.
  std::optional<Diagnostic> refusal_of(const std::vector<std::string>& names) const;
  Job variant(const std::vector<std::string>& names, bool muted) const;

  const editor::Document& document_;
  const editor::Selection& selection_;
  RunQueue queue_;
};

}  // namespace netloom::app
