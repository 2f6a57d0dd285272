#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "editor/theme/theme_source.h"
#include "engine/graph/rewire.h"

class QLineEdit;
class QListWidget;

namespace netloom::editor {

class Text;

/// A small search over some layers, opened where the new node will stand. A child of the canvas, so
/// that focus and screen readers reach it; it closes when the keyboard goes elsewhere.
class LayerChooser : public QWidget {
  Q_OBJECT
 public:
  /// `registry` and `source` must outlive the chooser.
  LayerChooser(const LayerRegistry& registry, const ThemeSource& source, QWidget* parent = nullptr);

  /// Offers `fits` under `title`; `chosen` is called at most once.
  void open(const QString& title, std::vector<LayerFit> fits,
            std::function<void(const LayerFit&)> chosen);
  QListWidget* list() const { return list_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void fill(const QString& query);
  void choose();
  bool press(int key);

  const LayerRegistry& registry_;
  const ThemeSource& source_;
  Text* title_;
  QLineEdit* search_;
  QListWidget* list_;
  std::vector<LayerFit> fits_;
  std::function<void(const LayerFit&)> chosen_;
};

}  // namespace netloom::editor
