#pragma once

#include <QWidget>

#include "app/desktop/recovery.h"
#include "editor/theme/theme_source.h"

class QPushButton;

namespace netloom::app {

/// Says on the start page that a project closed without saving, and offers its changes.
class RecoveryBanner : public QWidget {
  Q_OBJECT
 public:
  RecoveryBanner(LostWork work, const editor::ThemeSource& source, QWidget* parent = nullptr);

  const LostWork& work() const { return work_; }
  QPushButton* recover_button() const { return recover_; }
  QPushButton* discard_button() const { return discard_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  LostWork work_;
  const editor::ThemeSource& source_;
  QPushButton* recover_;
  QPushButton* discard_;
};

}  // namespace netloom::app
