#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "editor/inspector/setting.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

class LinkButton;
class SettingRow;

/// Settings below each other; the advanced ones are folded until asked for, changed or wrong.
class SettingForm : public QWidget {
  Q_OBJECT
 public:
  SettingForm(Document& document, std::vector<Setting> settings, const ThemeSource& source,
              QWidget* parent = nullptr);

  void refresh();
  /// The row of `parameter`, unfolded so that it can be seen; null when there is none.
  SettingRow* reveal(const std::string& parameter);
  const std::vector<SettingRow*>& rows() const { return rows_; }
  /// True when any row differs from its default.
  bool changed() const;

 private:
  void set_open(bool open);

  std::vector<SettingRow*> rows_;
  QWidget* advanced_ = nullptr;
  LinkButton* more_ = nullptr;
};

}  // namespace netloom::editor
