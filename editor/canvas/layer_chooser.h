#pragma once

#include <functional>
#include <vector>

#include "editor/theme/widgets/search_popup.h"
#include "engine/graph/rewire.h"

namespace netloom::editor {

class Text;

/// A small search over some layers, opened where the new node will stand. A child of the canvas, so
/// that focus and screen readers reach it.
class LayerChooser : public SearchPopup {
  Q_OBJECT
 public:
  /// `registry` and `source` must outlive the chooser.
  LayerChooser(const LayerRegistry& registry, const ThemeSource& source, QWidget* parent = nullptr);

  /// Offers `fits` under `title`; `chosen` is called at most once.
  void open(const QString& title, std::vector<LayerFit> fits,
            std::function<void(const LayerFit&)> chosen);

 protected:
  Matches matches(const QString& query) const override;
  void add_row(int number) override;
  QString nothing(const QString& query) const override;
  void take(int number) override;
  void leave() override;

 private:
  const LayerType& layer(int number) const;

  const LayerRegistry& registry_;
  Text* title_;
  std::vector<LayerFit> fits_;
  std::function<void(const LayerFit&)> chosen_;
};

}  // namespace netloom::editor
