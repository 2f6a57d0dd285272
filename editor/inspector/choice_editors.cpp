#include "editor/inspector/choice_editors.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "editor/document/spoken.h"
#include "editor/document/spoken_value.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/segmented_control.h"
#include "editor/theme/widgets/switch.h"

namespace netloom::editor {

namespace {

constexpr int field_height = 26;

/// The words as people write them: "kaiming normal".
QStringList titles_of(const ParameterInfo& info) {
  QStringList titles;
  for (std::size_t i = 0; i < info.choices.size(); ++i) titles.append(spoken_choice(info, i));
  return titles;
}

/// "Kaiming normal" for "kaiming normal".
QString sentence_case(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

int place_of(const std::vector<std::string>& choices, const std::optional<ParameterValue>& value) {
  const auto* word = value ? std::get_if<std::string>(&*value) : nullptr;
  if (word == nullptr) return -1;
  const auto at = std::find(choices.begin(), choices.end(), *word);
  return at == choices.end() ? -1 : static_cast<int>(at - choices.begin());
}

QHBoxLayout* row_in(QWidget* widget) {
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  return row;
}

}  // namespace

bool SegmentsEditor::fits(const ParameterInfo& info) {
  return info.choices.size() <= 3 && titles_of(info).join(QString()).size() <= 18;
}

SegmentsEditor::SegmentsEditor(const ParameterInfo& info, const ThemeSource& source,
                               QWidget* parent)
    : ValueEditor(parent), choices_(info.choices), segments_(new SegmentedControl(source, this)) {
  segments_->set_options(titles_of(info));
  segments_->set_stretched(true);
  segments_->setFixedHeight(field_height);
  segments_->setAccessibleName(spoken(info.title));
  row_in(this)->addWidget(segments_);
  setFocusProxy(segments_);
  connect(segments_, &SegmentedControl::currentChanged, this,
          [this](int index) { Q_EMIT edited(choices_[static_cast<std::size_t>(index)]); });
}

void SegmentsEditor::show_value(const std::optional<ParameterValue>& value) {
  segments_->set_current(place_of(choices_, value));
}

ComboEditor::ComboEditor(const ParameterInfo& info, QWidget* parent)
    : ValueEditor(parent), choices_(info.choices), box_(new QComboBox(this)) {
  for (const QString& title : titles_of(info)) box_->addItem(sentence_case(title));
  for (std::size_t i = 0; i < info.choice_texts.size(); ++i) {
    box_->setItemData(static_cast<int>(i), spoken(info.choice_texts[i]), Qt::ToolTipRole);
  }
  box_->setPlaceholderText(tr("mixed"));
  box_->setFixedHeight(field_height);
  box_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  box_->setFocusPolicy(Qt::StrongFocus);
  box_->setAccessibleName(spoken(info.title));
  box_->installEventFilter(this);
  row_in(this)->addWidget(box_);
  setFocusProxy(box_);
  connect(box_, &QComboBox::activated, this,
          [this](int index) { Q_EMIT edited(choices_[static_cast<std::size_t>(index)]); });
}

void ComboEditor::show_value(const std::optional<ParameterValue>& value) {
  const QSignalBlocker blocker(box_);
  box_->setCurrentIndex(place_of(choices_, value));
}

bool ComboEditor::eventFilter(QObject*, QEvent* event) {
  // Scrolling the form must not change what happens to lie under the pointer.
  if (event->type() != QEvent::Wheel || box_->hasFocus()) return false;
  event->ignore();
  return true;
}

SwitchEditor::SwitchEditor(const ParameterInfo& info, const ThemeSource& source, QWidget* parent)
    : ValueEditor(parent),
      switch_(new Switch(source, this)),
      mixed_(new Text(source, FontRole::help, &Theme::text3, tr("mixed"), this)) {
  switch_->setAccessibleName(spoken(info.title));
  switch_->setCheckable(true);
  auto* row = row_in(this);
  row->addWidget(switch_);
  row->addWidget(mixed_);
  row->addStretch();
  mixed_->hide();
  setFocusProxy(switch_);
  connect(switch_, &Switch::clicked, this, [this](bool on) { Q_EMIT edited(on); });
}

void SwitchEditor::show_value(const std::optional<ParameterValue>& value) {
  const bool* flag = value ? std::get_if<bool>(&*value) : nullptr;
  switch_->setChecked(flag != nullptr && *flag);
  mixed_->setVisible(flag == nullptr);
}

}  // namespace netloom::editor
