#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "plugins/api/format.h"

namespace netloom::editor {

/// Says graphs in a format on a thread of its own, a moment after the latest edit, so that a large
/// network never stands between two key strokes.
class CodeWriter : public QObject {
  Q_OBJECT
 public:
  using Say = std::function<CodeText(const Graph&, const LayerRegistry&)>;

  /// `registry` has no blocks of a project: these come with its graph.
  explicit CodeWriter(const LayerRegistry& registry, QObject* parent = nullptr);
  /// Waits for a text that is under way.
  ~CodeWriter() override;

  /// Asks for `graph` as `say` has it; earlier requests that have not begun are forgotten.
  void request(Say say, Graph graph);

 signals:
  /// The latest graph, said.
  void written(const CodeText& code);
  /// The latest graph does not fit, or the format cannot say it.
  void refused(const QString& reason);

 private:
  struct Wanted {
    Say say;
    Graph graph;
  };
  struct Result {
    CodeText code;
    std::optional<QString> reason;
  };

  void start();
  static Result say(const Wanted& wanted, const LayerRegistry& registry);
  void finish(const std::shared_ptr<const Wanted>& wanted, const Result& result);

  const LayerRegistry& registry_;
  QTimer delay_;
  std::shared_ptr<const Wanted> wanted_;
  QObject* running_ = nullptr;
};

}  // namespace netloom::editor
