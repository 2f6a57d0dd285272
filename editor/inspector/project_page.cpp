#include "editor/inspector/project_page.h"

#include <algorithm>

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/document/size_text.h"
#include "editor/document/spoken.h"
#include "editor/document/take_data.h"
#include "editor/help/problem_note.h"
#include "editor/inspector/data_menu.h"
#include "editor/inspector/data_section.h"
#include "editor/inspector/data_settings.h"
#include "editor/inspector/rate_curve.h"
#include "editor/inspector/setting_form.h"
#include "editor/inspector/setting_row.h"
#include "editor/inspector/training_settings.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"
#include "editor/words/number_text.h"
#include "engine/core/text.h"

namespace netloom::editor {

namespace {

/// Who has nothing to train yet looks at what there is to learn from.
bool is_data_first(const Document& document) {
  const std::vector<Node>& nodes = document.project().graph.nodes;
  return std::none_of(nodes.begin(), nodes.end(), [&](const Node& node) {
    const LayerType* layer = document.registry().find(node.layer);
    return layer != nullptr && layer->role == LayerRole::loss;
  });
}

}  // namespace

std::string project_page_key(const Document& document) {
  std::string key = is_data_first(document) ? "project/data" : "project";
  for (const PhaseSettings& phase : document.project().training.phases)
    key += "/" + phase_key(phase);
  for (const std::string& node : data_nodes(document)) {
    const auto known = document.project_check().nodes.find(node);
    const bool classes = known != document.project_check().nodes.end() && known->second.classes > 0;
    key += "/" + node + (classes ? ":" : "");
  }
  return key;
}

ProjectPage::ProjectPage(Document& document, DataLook& look, const ThemeSource& source,
                         QWidget* parent)
    : InspectorPage(parent), document_(document), source_(source), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(0);
  add_totals();
  data_ = new DataSection(document, look, source, this);
  const bool data_first = is_data_first(document);
  if (data_first) column_->addWidget(data_);
  const std::size_t phases = document.project().training.phases.size();
  std::vector<Setting> training = training_settings();
  if (phases == 1) {
    for (Setting& setting : phase_settings(document.project(), 0))
      training.push_back(std::move(setting));
  }
  TitledSection* section = add_form(tr("Training"), std::move(training));
  if (phases == 1) add_curve(*section, 0);
  for (std::size_t i = 0; phases > 1 && i < phases; ++i) {
    section = add_form(tr("Phase %1 of %2").arg(i + 1).arg(phases),
                       phase_settings(document.project(), i));
    add_curve(*section, i);
  }
  if (!data_first) column_->addWidget(data_);
  add_form(tr("Data"), data_settings(document));
  add_data_menu();
  column_->addStretch(1);
  refresh();
}

void ProjectPage::add_totals() {
  auto* head = new QVBoxLayout;
  head->setContentsMargins(14, 12, 14, 12);
  head->setSpacing(8);
  name_ = new Text(source_, FontRole::panel_title, &Theme::text, {}, this);
  head->addWidget(name_);
  nodes_ = new Text(source_, FontRole::mono_help, &Theme::text, {}, this);
  head->addWidget(nodes_);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
  grid->setColumnMinimumWidth(0, 84);
  parameters_ = add_total(*grid, tr("parameters"));
  flops_ = add_total(*grid, tr("per sample"));
  head->addLayout(grid);
  note_ = new ProblemNote(document_, source_, this);
  head->addWidget(note_);
  choose_data_ = new QPushButton(tr("Choose data…"), this);
  choose_data_->setObjectName(QStringLiteral("choose_data"));
  set_variant(*choose_data_, ButtonVariant::primary);
  set_glyph(*choose_data_, QStringLiteral("database"));
  head->addWidget(choose_data_, 0, Qt::AlignLeft);
  column_->addLayout(head);
  column_->addWidget(new Separator(source_, Qt::Horizontal, this));
}

void ProjectPage::add_data_menu() {
  auto* menu = new DataMenu(this);
  SettingRow* row = forms_.back()->reveal("source");
  auto* beside = new IconButton(source_, QStringLiteral("folder"), tr("Choose data…"), row);
  beside->set_extent(26);
  row->add_beside(beside);
  for (QAbstractButton* one : std::initializer_list<QAbstractButton*>{choose_data_, beside})
    connect(one, &QAbstractButton::clicked, menu, [menu, one] { menu->open_below(*one); });
  connect(menu, &DataMenu::chosen, this,
          [this](const std::filesystem::path& source) { take_data(document_, source); });
}

Text* ProjectPage::add_total(QGridLayout& grid, const QString& label) {
  const int row = grid.rowCount();
  auto* value = new Text(source_, FontRole::mono_help, &Theme::text, {}, this);
  value->setAccessibleName(label);
  grid.addWidget(new Text(source_, FontRole::help, &Theme::text3, label, this), row, 0);
  grid.addWidget(value, row, 1);
  return value;
}

TitledSection* ProjectPage::add_form(const QString& title, std::vector<Setting> settings) {
  auto* section = new TitledSection(source_, title, this);
  auto* form = new SettingForm(document_, std::move(settings), source_, section);
  section->body()->addWidget(form);
  column_->addWidget(section);
  forms_.push_back(form);
  return section;
}

void ProjectPage::add_curve(TitledSection& section, std::size_t phase) {
  curves_.push_back(new RateCurve(document_, phase, source_, &section));
  section.body()->addWidget(curves_.back());
}

void ProjectPage::refresh() {
  const GraphCheck& check = document_.project_check();
  name_->setText(document_.title());
  nodes_->setText(size_text(document_.project().graph));
  parameters_->setText(count_text(check.parameters));
  flops_->setText(spoken(flop_text(check.flops)));
  for (SettingForm* form : forms_) form->refresh();
  for (RateCurve* curve : curves_) curve->refresh();
  data_->refresh();
  choose_data_->setVisible(document_.project().data.source.empty());
  note_->show_problems(other_problems());
}

std::vector<Diagnostic> ProjectPage::other_problems() const {
  std::vector<Diagnostic> other;
  for (const Diagnostic& one : document_.diagnostics()) {
    bool at_a_row = !one.node.empty();
    for (const SettingForm* form : forms_) {
      for (const SettingRow* row : form->rows())
        at_a_row =
            at_a_row || (row->setting().node.empty() && row->setting().info.name == one.parameter);
    }
    if (!at_a_row) other.push_back(one);
  }
  std::stable_partition(other.begin(), other.end(),
                        [](const Diagnostic& one) { return one.severity == Severity::error; });
  return other;
}

SettingRow* ProjectPage::reveal(const std::string& parameter) {
  for (SettingForm* form : forms_) {
    if (SettingRow* row = form->reveal(parameter)) return row;
  }
  return nullptr;
}

}  // namespace netloom::editor
