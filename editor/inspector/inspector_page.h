#pragma once

#include <string>

#include <QWidget>

namespace netloom::editor {

class SettingRow;

/// What the inspector shows for one selection.
class InspectorPage : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;

  /// Takes everything from the document again.
  virtual void refresh() = 0;
  /// The row of `parameter`, ready to be seen, or null.
  virtual SettingRow* reveal(const std::string& parameter) = 0;

 signals:
  /// The user gave the node `from` the name `to`, which is allowed and free.
  void renamed(const std::string& from, const std::string& to);
  /// The user wants the help of `node`.
  void helpRequested(const std::string& node);
};

}  // namespace netloom::editor
