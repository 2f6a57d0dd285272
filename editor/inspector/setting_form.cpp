#include "editor/inspector/setting_form.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "editor/help/problem_note.h"
#include "editor/inspector/setting_row.h"
#include "editor/theme/widgets/link_button.h"

namespace netloom::editor {

namespace {

constexpr int row_gap = 9;

QVBoxLayout* column_in(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(row_gap);
  return column;
}

}  // namespace

SettingForm::SettingForm(Document& document, std::vector<Setting> settings,
                         const ThemeSource& source, QWidget* parent)
    : QWidget(parent) {
  auto* column = column_in(this);
  std::stable_partition(settings.begin(), settings.end(),
                        [](const Setting& one) { return !one.info.advanced; });
  QVBoxLayout* target = column;
  for (Setting& setting : settings) {
    if (setting.info.advanced && advanced_ == nullptr) {
      more_ = new LinkButton(source, tr("More settings"), this);
      auto* line = new QHBoxLayout;
      line->addWidget(more_);
      line->addStretch();
      column->addLayout(line);
      advanced_ = new QWidget(this);
      target = column_in(advanced_);
      column->addWidget(advanced_);
      connect(more_, &QAbstractButton::clicked, this, [this] { set_open(advanced_->isHidden()); });
    }
    auto* row = new SettingRow(document, std::move(setting), source,
                               advanced_ == nullptr ? this : advanced_);
    target->addWidget(row);
    rows_.push_back(row);
  }
  const bool open = std::any_of(rows_.begin(), rows_.end(), [](const SettingRow* row) {
    return row->setting().info.advanced && (row->changed() || !row->note()->problems().empty());
  });
  set_open(open);
}

void SettingForm::set_open(bool open) {
  if (advanced_ == nullptr) return;
  advanced_->setVisible(open);
  more_->setText(open ? tr("Fewer settings") : tr("More settings"));
  more_->setAccessibleName(more_->text());
  more_->updateGeometry();
}

void SettingForm::refresh() {
  for (SettingRow* row : rows_) row->refresh();
}

SettingRow* SettingForm::reveal(const std::string& parameter) {
  const auto at = std::find_if(rows_.begin(), rows_.end(), [&](const SettingRow* row) {
    return row->setting().info.name == parameter;
  });
  if (at == rows_.end()) return nullptr;
  if ((*at)->setting().info.advanced) set_open(true);
  return *at;
}

bool SettingForm::changed() const {
  return std::any_of(rows_.begin(), rows_.end(),
                     [](const SettingRow* row) { return row->changed(); });
}

}  // namespace netloom::editor
