#include "editor/inspector/inspector_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/help/problem_note.h"
#include "editor/inspector/data_pictures.h"
#include "editor/inspector/data_section.h"
#include "editor/inspector/node_header.h"
#include "editor/inspector/node_page.h"
#include "editor/inspector/output_section.h"
#include "editor/inspector/project_page.h"
#include "editor/inspector/rate_curve.h"
#include "editor/inspector/sample_grid.h"
#include "editor/inspector/setting_form.h"
#include "editor/inspector/setting_row.h"
#include "editor/inspector/shape_section.h"
#include "editor/inspector/value_editor.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/number_field.h"
#include "editor/theme/widgets/paragraph.h"
#include "editor/theme/widgets/segmented_control.h"
#include "editor/theme/widgets/slider.h"
#include "editor/theme/widgets/switch.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

namespace {

/// Gives `editor` another allowed value as a user would, with mouse or keys.
void change_as_user(ValueEditor& editor) {
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

}  // namespace

class InspectorPanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, source_); }
  void init();
  void cleanup() { panel_.reset(); }
  void every_parameter_has_an_editor_data();
  void every_parameter_has_an_editor();
  void every_project_setting_has_an_editor();
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
  void settings_follow_the_optimiser();
  void shares_sum_to_one();
  void a_deleted_node_leaves_the_project();
  void a_slider_moves_in_one_step();
  void choices_have_titles();
  void the_schedule_is_drawn();
  void the_first_rows_of_the_data_are_shown();
  void the_share_of_the_cost_is_shown();
  void the_output_of_the_first_row_is_shown();
  void pictures();

 private:
  SettingRow* row(const std::string& parameter) {
    for (SettingRow* one : panel_->findChildren<SettingRow*>()) {
      if (one->setting().info.name == parameter && one->isVisibleTo(panel_.get())) return one;
    }
    return nullptr;
  }
  NumberField* number(const std::string& parameter) {
    SettingRow* found = row(parameter);
    return found == nullptr ? nullptr : found->editor()->findChild<NumberField*>();
  }
  /// Every visible row has the height that its text needs.
  bool nothing_is_pressed() {
    const auto rows = panel_->findChildren<SettingRow*>();
    return std::all_of(rows.begin(), rows.end(), [](const SettingRow* one) {
      return !one->isVisible() || one->height() >= one->heightForWidth(one->width());
    });
  }
  void type(NumberField& field, const QString& text) {
    field.editor()->setFocus();
    field.editor()->selectAll();
    QTest::keyClicks(field.editor(), text);
    QTest::keyClick(field.editor(), Qt::Key_Return);
  }
  ParameterValue value(const std::string& node, const std::string& parameter) {
    const Node* found = document_.graph().find(node);
    return registry_.find(found->layer)->complete(found->parameters).at(parameter);
  }

  ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
  Selection selection_;
  std::unique_ptr<InspectorPanel> panel_;
};

void InspectorPanelTest::init() {
  selection_.clear();
  document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString());
  panel_ = std::make_unique<InspectorPanel>(document_, selection_, source_);
  panel_->resize(304, 820);
  panel_->show();
  QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
}

void InspectorPanelTest::every_parameter_has_an_editor_data() {
  QTest::addColumn<QString>("layer");
  for (const std::string& name : registry_.names())
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void InspectorPanelTest::every_parameter_has_an_editor() {
  QFETCH(QString, layer);
  const std::string node = add_node(document_, layer.toStdString(), {});
  selection_.set({node});
  const LayerType* type = registry_.find(layer.toStdString());
  QCOMPARE(panel_->findChildren<SettingRow*>().size(),
           static_cast<qsizetype>(type->parameters.size()));
  for (const ParameterInfo& info : type->parameters) {
    if (!info.shown_when.empty()) {
      const ParameterInfo* other = type->parameter(info.shown_when);
      const bool boolean = other->kind == ParameterKind::boolean;
      set_parameter(
          document_, node, other->name,
          boolean ? ParameterValue(info.shown_value == "true") : ParameterValue(info.shown_value));
    }
    selection_.reveal(node, info.name);
    SettingRow* found = row(info.name);
    QVERIFY2(found != nullptr, info.name.c_str());
    QVERIFY2(!found->setting().info.title.empty(), info.name.c_str());
    const std::string before = document_.text();
    const int steps = document_.undo_stack().index();
    change_as_user(*found->editor());
    QVERIFY2(document_.text() != before, info.name.c_str());
    QVERIFY(value(node, info.name) != info.fallback);
    QVERIFY(found->changed());
    QCOMPARE(document_.undo_stack().index(), steps + 1);
    document_.undo_stack().undo();
    QCOMPARE(document_.text(), before);
    QVERIFY(!found->changed());
  }
}

void InspectorPanelTest::every_project_setting_has_an_editor() {
  int tried = 0;
  std::vector<std::string> names;
  const auto forms = [this] { return panel_->findChildren<SettingForm*>(); };
  QCOMPARE(forms().size(), qsizetype{2});
  for (SettingForm* form : forms()) {
    for (SettingRow* one : form->rows()) names.push_back(one->setting().info.name);
  }
  for (const std::string& name : names) {
    // Another optimiser has other settings, and the forms are made anew.
    for (SettingForm* form : forms()) form->reveal(name);
    SettingRow* one = row(name);
    if (one == nullptr) continue;  // it stands only beside another choice
    const std::string before = document_.text();
    const Project project = document_.project();
    change_as_user(*one->editor());
    QVERIFY2(!(document_.project() == project), name.c_str());
    document_.undo_stack().undo();
    QCOMPARE(document_.text(), before);
    QVERIFY(document_.project() == project);
    QTest::qWait(1);
    ++tried;
  }
  QVERIFY2(tried >= 17, qPrintable(QString::number(tried)));
}

void InspectorPanelTest::out_of_range_changes_nothing() {
  selection_.set({"conv2"});
  const std::string before = document_.text();
  NumberField* filters = number("filters");
  type(*filters, "0");
  QVERIFY(!filters->message().isEmpty());
  QCOMPARE(document_.text(), before);
  QCOMPARE(document_.undo_stack().count(), 0);
  type(*filters, "2 * 24");
  QVERIFY(filters->message().isEmpty());
  QCOMPARE(value("conv2", "filters"), ParameterValue(std::int64_t{48}));
}

void InspectorPanelTest::typing_is_one_step() {
  selection_.set({"conv2"});
  NumberField* filters = number("filters");
  for (const char* text : {"33", "34", "35"}) type(*filters, text);
  QCOMPARE(document_.undo_stack().count(), 1);
  document_.undo_stack().undo();
  QCOMPARE(filters->value(), 32.0);
}

void InspectorPanelTest::reset_takes_the_default() {
  selection_.set({"conv2"});
  SettingRow* filters = row("filters");
  QVERIFY(filters->changed());
  QVERIFY(filters->reset_button()->isVisible());
  filters->reset_button()->click();
  QVERIFY(!filters->changed());
  QVERIFY(!filters->reset_button()->isVisible());
  QCOMPARE(document_.graph().find("conv2")->parameters.count("filters"), std::size_t{0});
}

void InspectorPanelTest::shapes_and_arithmetic_are_shown() {
  selection_.set({"conv2"});
  auto* shape = panel_->findChild<ShapeSection*>();
  QCOMPARE(shape->arithmetic(), QString("16×4×4 → 32×4×4"));
  type(*number("filters"), "24");
  QCOMPARE(shape->arithmetic(), QString("16×4×4 → 24×4×4"));
  selection_.set({"label"});
  QCOMPARE(panel_->findChild<NodePage*>()->shape()->arithmetic(), QString("10 classes"));
}

void InspectorPanelTest::a_problem_stands_at_its_field_with_its_button() {
  selection_.set({"conv1"});
  SettingRow* bias = row("bias");
  QVERIFY(bias->note()->isVisible());
  auto* button = bias->note()->findChild<QPushButton*>();
  QVERIFY(button != nullptr);
  button->click();
  QCOMPARE(value("conv1", "bias"), ParameterValue(false));
  QVERIFY(!bias->note()->isVisible());
  selection_.set({"loss"});
  ProblemNote* note = panel_->findChild<NodePage*>()->shape()->note();
  const bool here = std::any_of(document_.diagnostics().begin(), document_.diagnostics().end(),
                                [](const Diagnostic& one) { return one.node == "loss"; });
  QCOMPARE(note->isVisible(), here);
}

void InspectorPanelTest::several_nodes_change_together() {
  selection_.set({"conv1", "conv2"});
  const std::string before = document_.text();
  NumberField* filters = number("filters");
  QVERIFY(filters->editor()->text().isEmpty());
  QCOMPARE(filters->editor()->placeholderText(), QString("mixed"));
  type(*filters, "24");
  QCOMPARE(value("conv1", "filters"), ParameterValue(std::int64_t{24}));
  QCOMPARE(value("conv2", "filters"), ParameterValue(std::int64_t{24}));
  QCOMPARE(document_.undo_stack().count(), 1);
  document_.undo_stack().undo();
  QCOMPARE(document_.text(), before);
  QVERIFY(filters->editor()->text().isEmpty());
}

void InspectorPanelTest::different_layers_share_what_they_declare_alike() {
  selection_.set({"conv1", "logits"});
  QVERIFY(row("bias") != nullptr);
  QVERIFY(row("filters") == nullptr);
  selection_.set({"relu1", "conv1"});
  QVERIFY(panel_->findChild<NodesPage*>() != nullptr);
}

void InspectorPanelTest::renaming_keeps_the_selection() {
  selection_.set({"conv2"});
  const std::string before = document_.text();
  QLineEdit* name = panel_->findChild<NodeHeader*>()->name_field();
  name->setText("second");
  QTest::keyClick(name, Qt::Key_Return);
  QCOMPARE(selection_.single(), std::string("second"));
  QVERIFY(document_.graph().find("second") != nullptr);
  QCOMPARE(document_.undo_stack().count(), 1);
  document_.undo_stack().undo();
  QCOMPARE(document_.text(), before);
}

void InspectorPanelTest::a_wrong_name_is_refused() {
  selection_.set({"conv2"});
  auto* header = panel_->findChild<NodeHeader*>();
  for (const char* name : {"conv1", "no spaces", ""}) {
    header->name_field()->setText(name);
    QTest::keyClick(header->name_field(), Qt::Key_Return);
    QVERIFY(!header->complaint().isEmpty());
    QCOMPARE(document_.undo_stack().count(), 0);
  }
}

void InspectorPanelTest::help_is_asked_for() {
  selection_.set({"conv2"});
  std::string asked;
  connect(panel_.get(), &InspectorPanel::helpRequested, this,
          [&asked](const std::string& node) { asked = node; });
  panel_->findChild<NodeHeader*>()->help_button()->click();
  QCOMPARE(asked, std::string("conv2"));
}

void InspectorPanelTest::nothing_is_pressed_together() {
  selection_.set({"conv2"});
  // What does not fit is scrolled to.
  for (const int height : {820, 400, 640}) {
    panel_->resize(304, height);
    QTRY_VERIFY2(nothing_is_pressed(), qPrintable(QString::number(height)));
  }
}

void InspectorPanelTest::reveal_focuses_the_parameter() {
  selection_.reveal("logits", "units");
  QCOMPARE(selection_.single(), std::string("logits"));
  QVERIFY(number("units")->editor()->hasFocus());
  selection_.reveal("conv1", "bias");
  QVERIFY(row("bias")->editor()->findChild<Switch*>()->hasFocus());
  panel_->resize(304, 300);
  selection_.reveal({}, "seed");
  QTest::qWait(20);
  QVERIFY(number("seed")->editor()->hasFocus());
  QVERIFY(!number("seed")->visibleRegion().isEmpty());
}

void InspectorPanelTest::reveal_unfolds_advanced_settings() {
  selection_.set({"conv2"});
  QVERIFY(row("dilation") == nullptr);
  selection_.reveal("conv2", "dilation");
  QVERIFY(row("dilation") != nullptr);
  QVERIFY(number("dilation")->editor()->hasFocus());
}

void InspectorPanelTest::settings_follow_the_optimiser() {
  QVERIFY(row("momentum") == nullptr);
  QVERIFY(row("final_fraction") == nullptr);
  document_.edit("sgd", [](Project& project) {
    project.training.phases[0].optimiser.type = "sgd";
    project.training.phases[0].schedule.type = "cosine";
  });
  QVERIFY(row("momentum") != nullptr);
  QVERIFY(row("nesterov") != nullptr);
  QVERIFY(row("final_fraction") != nullptr);
  QCOMPARE(row("learning_rate")->setting().info.fallback, ParameterValue(1e-3));
  panel_->findChildren<SettingForm*>().front()->reveal("beta1");
  QVERIFY(row("beta1") == nullptr);
}

void InspectorPanelTest::shares_sum_to_one() {
  for (const auto& [part, text] : {std::pair{"test", "0.25"}, std::pair{"validation", "0.9"},
                                   std::pair{"train", "0.6"}, std::pair{"test", "1"}}) {
    type(*number(part), text);
    const SplitSettings& split = document_.project().data.split;
    QVERIFY(std::abs(split.train + split.validation + split.test - 1) < 1e-6);
    QVERIFY(split.train >= 0 && split.validation >= 0 && split.test >= 0);
    QCOMPARE(number("train")->value(), split.train);
    QCOMPARE(number("validation")->value(), split.validation);
    QCOMPARE(number("test")->value(), split.test);
  }
}

void InspectorPanelTest::a_deleted_node_leaves_the_project() {
  selection_.set({"conv2"});
  QVERIFY(panel_->findChild<NodePage*>() != nullptr);
  number("filters")->editor()->setFocus();
  QTest::keyClicks(number("filters")->editor(), "5");
  delete_nodes(document_, {"conv2"});
  QVERIFY(panel_->findChild<ProjectPage*>() != nullptr);
  QCOMPARE(document_.graph().find("conv2"), nullptr);
  document_.undo_stack().undo();
  QVERIFY(document_.graph().find("conv2") != nullptr);
}

void InspectorPanelTest::a_slider_moves_in_one_step() {
  auto* slider = row("learning_rate")->editor()->findChild<Slider*>();
  QVERIFY(slider != nullptr);
  const double before = number("learning_rate")->value();
  slider->setFocus();
  for (int i = 0; i < 3; ++i) QTest::keyClick(slider, Qt::Key_Right);
  const double after = document_.project().training.phases[0].optimiser.number("learning_rate");
  QVERIFY2(after > 1.1 * before && after < 2 * before, std::to_string(after).c_str());
  QCOMPARE(number("learning_rate")->value(), after);
  QCOMPARE(document_.undo_stack().count(), 1);
  type(*number("learning_rate"), "0.01");
  QCOMPARE(slider->value(), 80);  // Four of five powers of ten from 1e-6 to 0.1.
  QVERIFY(row("batch")->editor()->findChild<Slider*>() == nullptr);
}

void InspectorPanelTest::choices_have_titles() {
  auto* box = row("optimiser")->editor()->findChild<QComboBox*>();
  QVERIFY(box->findText("AdamW") >= 0);
  QVERIFY(box->findText("Adamw") < 0);
}

void InspectorPanelTest::the_schedule_is_drawn() {
  const auto rates = [this] { return panel_->findChild<RateCurve*>()->rates(); };
  QVERIFY(panel_->findChild<RateCurve*>()->isVisible());
  QCOMPARE(rates().front(), rates().back());
  document_.edit("cosine", [](Project& project) {
    project.training.phases[0].schedule = {"cosine", {{"warmup_epochs", 12.0}}};
  });
  QVERIFY(rates().front() < rates()[24] && rates().back() < rates()[24]);
  document_.edit("none", [](Project& project) { project.training.phases[0].schedule.type = "no"; });
  QVERIFY(!panel_->findChild<RateCurve*>()->isVisible());
}

void InspectorPanelTest::the_first_rows_of_the_data_are_shown() {
  const auto section = [this] { return panel_->findChild<DataSection*>(); };
  const auto summary = [&] { return section()->summary(); };
  QTRY_VERIFY(section()->isVisible());
  QCOMPARE(summary()->images.size(), std::size_t{16});
  QCOMPARE(summary()->captions.front(), QString("0"));
  QCOMPARE(summary()->classes.size(), std::size_t{10});
  QCOMPARE(summary()->rows, std::int64_t{1797});
  const auto picture = [&](const char* name) {
    panel_->findChild<QScrollArea*>()->ensureWidgetVisible(section());
    QTest::qWait(30);
    return save_screenshot(*panel_, name, source_);
  };
  QVERIFY(picture("inspector-data"));
  const auto* images = panel_->findChild<DataImages*>();
  QCOMPARE(images->height(), images->heightForWidth(images->width()));
  const auto choose = [this](const char* source) {
    document_.edit("data", [source](Project& project) { project.data.source = source; });
  };
  choose("iris");
  QTRY_COMPARE(summary()->name, QString("iris"));
  QVERIFY(summary()->images.empty());
  QCOMPARE(summary()->first_rows.size(), std::size_t{6});
  QVERIFY(picture("inspector-table"));
  choose("nowhere.csv");
  QTRY_VERIFY(!summary()->failure.isEmpty());
  choose("");
  QVERIFY(!section()->isVisible());
}

void InspectorPanelTest::the_share_of_the_cost_is_shown() {
  selection_.set({"conv2"});
  const auto said = [this](const char* text) {
    const auto all = panel_->findChildren<Paragraph*>();
    return std::any_of(all.begin(), all.end(),
                       [&](const Paragraph* one) { return one->text().contains(text); });
  };
  QVERIFY(said("of the params") && said("of the arithmetic") && said("2.0 kB per row"));
}

void InspectorPanelTest::the_output_of_the_first_row_is_shown() {
  Samples samples(document_);
  panel_->set_samples(samples);
  selection_.set({"conv2"});
  QTRY_VERIFY(panel_->findChild<OutputSection*>()->isVisible());
  const SampleGrid* grid = panel_->findChild<SampleGrid*>();
  QCOMPARE(grid->picture(), samples.picture("conv2"));
  QTRY_COMPARE(grid->height(), grid->heightForWidth(grid->width()));
  for (const bool dark : {false, true}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    QTest::qWait(30);
    QVERIFY(save_screenshot(*panel_, "inspector-output", source_));
  }
  selection_.set({"logits"});
  QVERIFY(save_screenshot(*panel_, "inspector-bars", source_));
  selection_.set({"label"});
  QVERIFY(!panel_->findChild<OutputSection*>()->isVisible());
  panel_.reset();  // Before the samples.
}

void InspectorPanelTest::pictures() {
  for (const bool dark : {false, true}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    const auto picture = [&](const std::set<std::string>& nodes, const QString& name) {
      selection_.set(nodes);
      panel_->setFocus();
      QTest::qWait(30);
      return save_screenshot(*panel_, name, source_);
    };
    QVERIFY(picture({"conv2"}, "inspector"));
    QVERIFY(picture({"conv1"}, "inspector-problem"));
    QVERIFY(picture({"loss"}, "inspector-loss"));
    QVERIFY(picture({"conv1", "conv2"}, "inspector-several"));
    QVERIFY(picture({"image"}, "inspector-input"));
    panel_->resize(304, 1400);
    QVERIFY(picture({}, "inspector-project"));
    panel_->resize(304, 820);
  }
}

NETLOOM_TEST(InspectorPanelTest)

}  // namespace netloom::editor

#include "inspector_panel_test.moc"
