#include "editor/inspector/inspector_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/help/problem_note.h"
#include "editor/inspector/node_header.h"
#include "editor/inspector/node_page.h"
#include "editor/inspector/project_page.h"
#include "editor/inspector/setting_form.h"
#include "editor/inspector/shape_section.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/paragraph.h"
#include "tests/editor/inspector/panel_stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

class InspectorPanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, stage_.source); }
  void init() { stage_.open(); }
  void cleanup() { stage_.panel.reset(); }
  void every_parameter_has_an_editor_data();
  void every_parameter_has_an_editor();
  void out_of_range_changes_nothing();
  void typing_is_one_step();
  void reset_takes_the_default();
  void shapes_and_arithmetic_are_shown();
  void a_problem_stands_at_its_field_with_its_button();
  void several_nodes_change_together();
  void different_layers_share_what_they_declare_alike();
  void renaming_keeps_the_selection();
  void a_wrong_name_is_refused();
  void help_is_asked_for();
  void nothing_is_pressed_together();
  void reveal_focuses_the_parameter();
  void reveal_unfolds_advanced_settings();
  void a_deleted_node_leaves_the_project();

 private:
  /// Every visible row has the height that its text needs.
  bool nothing_is_pressed() {
    const auto rows = stage_.panel->findChildren<SettingRow*>();
    return std::all_of(rows.begin(), rows.end(), [](const SettingRow* one) {
      return !one->isVisible() || one->height() >= one->heightForWidth(one->width());
    });
  }
  ParameterValue value(const std::string& node, const std::string& parameter) {
    const Node* found = stage_.document.graph().find(node);
    return stage_.registry.find(found->layer)->complete(found->parameters).at(parameter);
  }

  PanelStage stage_;
};

void InspectorPanelTest::every_parameter_has_an_editor_data() {
  QTest::addColumn<QString>("layer");
  for (const std::string& name : stage_.registry.names())
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void InspectorPanelTest::every_parameter_has_an_editor() {
  QFETCH(QString, layer);
  const std::string node = add_node(stage_.document, layer.toStdString(), {});
  stage_.selection.set({node});
  const LayerType* type = stage_.registry.find(layer.toStdString());
  QCOMPARE(stage_.panel->findChildren<SettingRow*>().size(),
           static_cast<qsizetype>(type->parameters.size()));
  for (const ParameterInfo& info : type->parameters) {
    if (!info.shown_when.empty()) {
      const ParameterInfo* other = type->parameter(info.shown_when);
      const bool boolean = other->kind == ParameterKind::boolean;
      set_parameter(
          stage_.document, node, other->name,
          boolean ? ParameterValue(info.shown_value == "true") : ParameterValue(info.shown_value));
    }
    stage_.selection.reveal(node, info.name);
    SettingRow* found = stage_.row(info.name);
    QVERIFY2(found != nullptr, info.name.c_str());
    QVERIFY2(!found->setting().info.title.empty(), info.name.c_str());
    const std::string before = stage_.document.text();
    const int steps = stage_.document.undo_stack().index();
    change_as_user(*found->editor());
    QVERIFY2(stage_.document.text() != before, info.name.c_str());
    QVERIFY(value(node, info.name) != info.fallback);
    QVERIFY(found->changed());
    QCOMPARE(stage_.document.undo_stack().index(), steps + 1);
    stage_.document.undo_stack().undo();
    QCOMPARE(stage_.document.text(), before);
    QVERIFY(!found->changed());
  }
}

void InspectorPanelTest::out_of_range_changes_nothing() {
  stage_.selection.set({"conv2"});
  const std::string before = stage_.document.text();
  NumberField* filters = stage_.number("filters");
  PanelStage::type(*filters, "0");
  QVERIFY(!filters->message().isEmpty());
  QCOMPARE(stage_.document.text(), before);
  QCOMPARE(stage_.document.undo_stack().count(), 0);
  PanelStage::type(*filters, "2 * 24");
  QVERIFY(filters->message().isEmpty());
  QCOMPARE(value("conv2", "filters"), ParameterValue(std::int64_t{48}));
}

void InspectorPanelTest::typing_is_one_step() {
  stage_.selection.set({"conv2"});
  NumberField* filters = stage_.number("filters");
  for (const char* text : {"33", "34", "35"}) PanelStage::type(*filters, text);
  QCOMPARE(stage_.document.undo_stack().count(), 1);
  stage_.document.undo_stack().undo();
  QCOMPARE(filters->value(), 32.0);
}

void InspectorPanelTest::reset_takes_the_default() {
  stage_.selection.set({"conv2"});
  SettingRow* filters = stage_.row("filters");
  QVERIFY(filters->changed());
  QVERIFY(filters->reset_button()->isVisible());
  filters->reset_button()->click();
  QVERIFY(!filters->changed());
  QVERIFY(!filters->reset_button()->isVisible());
  QCOMPARE(stage_.document.graph().find("conv2")->parameters.count("filters"), std::size_t{0});
}

void InspectorPanelTest::shapes_and_arithmetic_are_shown() {
  stage_.selection.set({"conv2"});
  auto* shape = stage_.panel->findChild<ShapeSection*>();
  QCOMPARE(shape->arithmetic(), QString("16×4×4 → 32×4×4"));
  PanelStage::type(*stage_.number("filters"), "24");
  QCOMPARE(shape->arithmetic(), QString("16×4×4 → 24×4×4"));
  stage_.selection.set({"label"});
  QCOMPARE(stage_.panel->findChild<NodePage*>()->shape()->arithmetic(), QString("10 classes"));
}

void InspectorPanelTest::a_problem_stands_at_its_field_with_its_button() {
  stage_.selection.set({"conv1"});
  SettingRow* bias = stage_.row("bias");
  QVERIFY(bias->note()->isVisible());
  auto* button = bias->note()->findChild<QPushButton*>();
  QVERIFY(button != nullptr);
  button->click();
  QCOMPARE(value("conv1", "bias"), ParameterValue(false));
  QVERIFY(!bias->note()->isVisible());
  stage_.selection.set({"loss"});
  ProblemNote* note = stage_.panel->findChild<NodePage*>()->shape()->note();
  const bool here =
      std::any_of(stage_.document.diagnostics().begin(), stage_.document.diagnostics().end(),
                  [](const Diagnostic& one) { return one.node == "loss"; });
  QCOMPARE(note->isVisible(), here);
}

void InspectorPanelTest::several_nodes_change_together() {
  stage_.selection.set({"conv1", "conv2"});
  const std::string before = stage_.document.text();
  NumberField* filters = stage_.number("filters");
  QVERIFY(filters->editor()->text().isEmpty());
  QCOMPARE(filters->editor()->placeholderText(), QString("mixed"));
  PanelStage::type(*filters, "24");
  QCOMPARE(value("conv1", "filters"), ParameterValue(std::int64_t{24}));
  QCOMPARE(value("conv2", "filters"), ParameterValue(std::int64_t{24}));
  QCOMPARE(stage_.document.undo_stack().count(), 1);
  stage_.document.undo_stack().undo();
  QCOMPARE(stage_.document.text(), before);
  QVERIFY(filters->editor()->text().isEmpty());
}

void InspectorPanelTest::different_layers_share_what_they_declare_alike() {
  stage_.selection.set({"conv1", "logits"});
  QVERIFY(stage_.row("bias") != nullptr);
  QVERIFY(stage_.row("filters") == nullptr);
  stage_.selection.set({"relu1", "conv1"});
  QVERIFY(stage_.panel->findChild<NodesPage*>() != nullptr);
}

void InspectorPanelTest::renaming_keeps_the_selection() {
  stage_.selection.set({"conv2"});
  const std::string before = stage_.document.text();
  QLineEdit* name = stage_.panel->findChild<NodeHeader*>()->name_field();
  name->setText("second");
  QTest::keyClick(name, Qt::Key_Return);
  QCOMPARE(stage_.selection.single(), std::string("second"));
  QVERIFY(stage_.document.graph().find("second") != nullptr);
  QCOMPARE(stage_.document.undo_stack().count(), 1);
  stage_.document.undo_stack().undo();
  QCOMPARE(stage_.document.text(), before);
}

void InspectorPanelTest::a_wrong_name_is_refused() {
  stage_.selection.set({"conv2"});
  auto* header = stage_.panel->findChild<NodeHeader*>();
  for (const char* name : {"conv1", "no spaces", ""}) {
    header->name_field()->setText(name);
    QTest::keyClick(header->name_field(), Qt::Key_Return);
    QVERIFY(!header->complaint().isEmpty());
    QCOMPARE(stage_.document.undo_stack().count(), 0);
  }
}

void InspectorPanelTest::help_is_asked_for() {
  stage_.selection.set({"conv2"});
  std::string asked;
  connect(stage_.panel.get(), &InspectorPanel::helpRequested, this,
          [&asked](const std::string& node) { asked = node; });
  stage_.panel->findChild<NodeHeader*>()->help_button()->click();
  QCOMPARE(asked, std::string("conv2"));
}

void InspectorPanelTest::nothing_is_pressed_together() {
  stage_.selection.set({"conv2"});
  // What does not fit is scrolled to.
  for (const int height : {820, 400, 640}) {
    stage_.panel->resize(304, height);
    QTRY_VERIFY2(nothing_is_pressed(), qPrintable(QString::number(height)));
  }
}

void InspectorPanelTest::reveal_focuses_the_parameter() {
  stage_.selection.reveal("logits", "units");
  QCOMPARE(stage_.selection.single(), std::string("logits"));
  QVERIFY(stage_.number("units")->editor()->hasFocus());
  stage_.selection.reveal("conv1", "bias");
  QVERIFY(stage_.row("bias")->editor()->findChild<Switch*>()->hasFocus());
  stage_.panel->resize(304, 300);
  stage_.selection.reveal({}, "seed");
  QTest::qWait(20);
  QVERIFY(stage_.number("seed")->editor()->hasFocus());
  QVERIFY(!stage_.number("seed")->visibleRegion().isEmpty());
}

void InspectorPanelTest::reveal_unfolds_advanced_settings() {
  stage_.selection.set({"conv2"});
  QVERIFY(stage_.row("dilation") == nullptr);
  stage_.selection.reveal("conv2", "dilation");
  QVERIFY(stage_.row("dilation") != nullptr);
  QVERIFY(stage_.number("dilation")->editor()->hasFocus());
}

void InspectorPanelTest::a_deleted_node_leaves_the_project() {
  stage_.selection.set({"conv2"});
  QVERIFY(stage_.panel->findChild<NodePage*>() != nullptr);
  stage_.number("filters")->editor()->setFocus();
  QTest::keyClicks(stage_.number("filters")->editor(), "5");
  delete_nodes(stage_.document, {"conv2"});
  QVERIFY(stage_.panel->findChild<ProjectPage*>() != nullptr);
  QCOMPARE(stage_.document.graph().find("conv2"), nullptr);
  stage_.document.undo_stack().undo();
  QVERIFY(stage_.document.graph().find("conv2") != nullptr);
}

NETLOOM_TEST(InspectorPanelTest)

}  // namespace netloom::editor

#include "inspector_panel_test.moc"
