#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTimer>

#include "editor/document/document.h"

namespace netloom::app {

/// How long a run of the open project will take here, and how much memory: measured by a few steps
/// in a process of its own, a moment after the last edit.
class Forecast : public QObject {
  Q_OBJECT
 public:
  Forecast(const editor::Document& document, QString loom, QObject* parent = nullptr);
  ~Forecast() override;

  /// "60 epochs" and "2.1 s · 34 MB", or empty texts while nothing is known.
  QString title() const { return title_; }
  QString value() const { return value_; }

 signals:
  void changed();

 private:
  void request();
  void measure();
  void read();

  const editor::Document& document_;
  QString loom_;
  QTimer delay_;
  QProcess process_;
  QTemporaryFile file_;
  std::string measured_;  ///< Text of the project that was measured last.
  QString title_;
  QString value_;
};

}  // namespace netloom::app
