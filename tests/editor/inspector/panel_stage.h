#pragma once

#include <memory>
#include <string>

#include <QComboBox>
#include <QLineEdit>
#include <QtTest>

#include "editor/inspector/inspector_panel.h"
#include "editor/inspector/setting_row.h"
#include "editor/inspector/value_editor.h"
#include "editor/theme/widgets/number_field.h"
#include "editor/theme/widgets/segmented_control.h"
#include "editor/theme/widgets/switch.h"
#include "tests/editor/sample.h"

namespace netloom::editor {

/// Gives `editor` another allowed value as a user would, with mouse or keys.
inline void change_as_user(ValueEditor& editor) {
  if (auto* number = editor.findChild<NumberField*>()) {
    const QString before = number->editor()->text();
    number->editor()->setFocus();
    QTest::keyClick(number->editor(), Qt::Key_Up);
    if (number->editor()->text() == before) QTest::keyClick(number->editor(), Qt::Key_Down);
  } else if (auto* segments = editor.findChild<SegmentedControl*>()) {
    QTest::keyClick(segments, segments->current() == 0 ? Qt::Key_Right : Qt::Key_Left);
  } else if (auto* box = editor.findChild<QComboBox*>()) {
    QTest::keyClick(box, box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
  } else if (auto* toggle = editor.findChild<Switch*>()) {
    toggle->click();
  } else if (auto* text = editor.findChild<QLineEdit*>()) {
    text->setText("feature 7, time 3");
    QTest::keyClick(text, Qt::Key_Return);
  }
}

/// The inspector beside the sample project, and a user's hands.
struct PanelStage {
  ThemeSource source;
  LayerRegistry registry = LayerRegistry::built_in();
  Document document{registry};
  Selection selection;
  std::unique_ptr<InspectorPanel> panel;

  /// Shows a new panel of nothing selected; for `init` of a test.
  void open() {
    selection.clear();
    document.open(sample_project(registry), {}, QDir::currentPath().toStdString());
    panel = std::make_unique<InspectorPanel>(document, selection, source);
    panel->resize(304, 820);
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
  }

  SettingRow* row(const std::string& parameter) {
    for (SettingRow* one : panel->findChildren<SettingRow*>()) {
      if (one->setting().info.name == parameter && one->isVisibleTo(panel.get())) return one;
    }
    return nullptr;
  }
  NumberField* number(const std::string& parameter) {
    SettingRow* found = row(parameter);
    return found == nullptr ? nullptr : found->editor()->findChild<NumberField*>();
  }
  static void type(NumberField& field, const QString& text) {
    field.editor()->setFocus();
    field.editor()->selectAll();
    QTest::keyClicks(field.editor(), text);
    QTest::keyClick(field.editor(), Qt::Key_Return);
  }
};

}  // namespace netloom::editor
