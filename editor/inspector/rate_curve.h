#pragma once

#include <cstddef>
#include <vector>

#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// The learning rate of one phase from the first epoch to the last, as the training will set it.
class RateCurve : public QWidget {
  Q_OBJECT
 public:
  RateCurve(const Document& document, std::size_t phase, const ThemeSource& source,
            QWidget* parent = nullptr);

  /// Takes the settings of the document again; hidden while there is no such schedule.
  void refresh();
  /// Rates at equal distances over the run.
  const std::vector<double>& rates() const { return rates_; }
  QSize sizeHint() const override { return {200, 84}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Document& document_;
  std::size_t phase_;
  const ThemeSource& source_;
  std::vector<double> rates_;
};

}  // namespace netloom::editor
