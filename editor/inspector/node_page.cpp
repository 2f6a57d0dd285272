#include "editor/inspector/node_page.h"

#include <map>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "editor/document/spoken.h"
#include "editor/inspector/changed_dot.h"
#include "editor/inspector/node_header.h"
#include "editor/inspector/output_section.h"
#include "editor/inspector/setting_form.h"
#include "editor/inspector/shape_section.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::editor {

namespace {

QVBoxLayout* column_in(QWidget* page) {
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  return column;
}

/// "2 Convolution 2-D, 1 ReLU".
QString layers_of(const Document& document, const std::set<std::string>& nodes) {
  std::map<std::string, int> counts;
  for (const std::string& name : nodes) {
    const std::string& layer = document.graph().find(name)->layer;
    const LayerType* type = document.registry().find(layer);
    ++counts[type == nullptr ? layer : type->title];
  }
  QStringList parts;
  for (const auto& [title, count] : counts)
    parts.append(QStringLiteral("%1 %2").arg(count).arg(spoken(title)));
  return parts.join(QStringLiteral(", "));
}

}  // namespace

NodePage::NodePage(Document& document, const std::string& node, const ThemeSource& source,
                   const Samples* samples, QWidget* parent)
    : InspectorPage(parent),
      header_(new NodeHeader(document, node, source, this)),
      shape_(new ShapeSection(document, node, source, this)),
      output_(new OutputSection(samples, node, source, this)) {
  auto* column = column_in(this);
  column->addWidget(header_);
  column->addWidget(new Separator(source, Qt::Horizontal, this));
  column->addWidget(shape_);
  column->addWidget(output_);
  add_parameters(document, node, source);
  column->addStretch(1);
  connect(header_, &NodeHeader::renamed, this,
          [this, node](const std::string& to) { Q_EMIT renamed(node, to); });
  connect(header_, &NodeHeader::helpRequested, this, [this, node] { Q_EMIT helpRequested(node); });
  refresh();
}

void NodePage::add_parameters(Document& document, const std::string& node,
                              const ThemeSource& source) {
  std::vector<Setting> settings = parameter_settings(document, {node});
  if (settings.empty()) return;
  auto* section = new TitledSection(source, tr("Parameters"), this);
  legend_ = new QWidget(section);
  auto* legend = new QHBoxLayout(legend_);
  legend->setContentsMargins(0, 0, 0, 0);
  legend->setSpacing(4);
  legend->addWidget(new ChangedDot(source, legend_));
  legend->addWidget(new Text(source, FontRole::help, &Theme::text3, tr("changed"), legend_));
  section->aside()->addWidget(legend_);
  form_ = new SettingForm(document, std::move(settings), source, section);
  section->body()->addWidget(form_);
  layout()->addWidget(section);
}

void NodePage::refresh() {
  shape_->refresh();
  output_->refresh();
  if (form_ == nullptr) return;
  form_->refresh();
  legend_->setVisible(form_->changed());
}

SettingRow* NodePage::reveal(const std::string& parameter) {
  return form_ == nullptr ? nullptr : form_->reveal(parameter);
}

NodesPage::NodesPage(Document& document, const std::set<std::string>& nodes,
                     const ThemeSource& source, QWidget* parent)
    : InspectorPage(parent) {
  auto* column = column_in(this);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(14, 12, 14, 12);
  head->setSpacing(2);
  head->addWidget(new Text(source, FontRole::panel_title, &Theme::text,
                           tr("%1 nodes").arg(nodes.size()), this));
  head->addWidget(
      new Paragraph(source, FontRole::help, &Theme::text3, layers_of(document, nodes), this));
  column->addLayout(head);
  column->addWidget(new Separator(source, Qt::Horizontal, this));
  auto* section = new TitledSection(source, tr("Common parameters"), this);
  std::vector<Setting> settings = parameter_settings(document, nodes);
  if (settings.empty()) {
    section->body()->addWidget(new Paragraph(source, FontRole::label, &Theme::text3,
                                             tr("These layers have no parameter in common."),
                                             section));
  } else {
    form_ = new SettingForm(document, std::move(settings), source, section);
    section->body()->addWidget(form_);
  }
  column->addWidget(section);
  column->addStretch(1);
}

void NodesPage::refresh() {
  if (form_ != nullptr) form_->refresh();
}

SettingRow* NodesPage::reveal(const std::string& parameter) {
  return form_ == nullptr ? nullptr : form_->reveal(parameter);
}

}  // namespace netloom::editor
