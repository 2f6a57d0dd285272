#pragma once

#include <functional>
#include <vector>

#include "editor/canvas/canvas_chooser.h"
#include "engine/graph/rewire.h"

namespace netloom::editor {

/// A search over some layers, opened where the new node will stand. As long as nothing is typed
/// they stand under their categories.
class LayerChooser : public CanvasChooser {
  Q_OBJECT
 public:
  /// `registry` and `source` must outlive the chooser.
  LayerChooser(const LayerRegistry& registry, const ThemeSource& source, QWidget* parent = nullptr);

  /// Offers `fits` under `title`; `chosen` is called at most once.
  void open(const QString& title, std::vector<LayerFit> fits,
            const std::function<void(const LayerFit&)>& chosen);

 protected:
  Matches matches(const QString& query) const override;
  QString heading(int number) const override;
  void add_row(int number) override;
  QString nothing(const QString& query) const override;

 private:
  const LayerType& layer(int number) const;

  const LayerRegistry& registry_;
  std::vector<LayerFit> fits_;
};

}  // namespace netloom::editor
