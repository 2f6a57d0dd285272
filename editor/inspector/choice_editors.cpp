#include "editor/inspector/choice_editors.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "editor/document/spoken.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/segmented_control.h"
#include "editor/theme/widgets/switch.h"

namespace netloom::editor {

namespace {

constexpr int field_height = 26;

QString spaced(const std::string& word) {
  return QString::fromStdString(word).replace('_', ' ');
}

/// "Kaiming normal" for "kaiming_normal".
QString sentence_case(const std::string& word) {
  QString text = spaced(word);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

/// The words as people write them.
QStringList titles_of(const ParameterInfo& info, QString (*written)(const std::string&)) {
  QStringList titles;
  for (std::size_t i = 0; i < info.choices.size(); ++i) {
    titles.append(i < info.choice_titles.size() ? spoken(info.choice_titles[i])
                                                : written(info.choices[i]));
  }
  return titles;
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
  std::size_t letters = 0;
  for (const std::string& word : info.choices) letters += word.size();
  return info.choices.size() <= 3 && letters <= 18;
}

SegmentsEditor::SegmentsEditor(const ParameterInfo& info, const ThemeSource& source,
                               QWidget* parent)
    : ValueEditor(parent), choices_(info.choices), segments_(new SegmentedControl(source, this)) {
  segments_->set_options(titles_of(info, spaced));
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
  box_->addItems(titles_of(info, sentence_case));
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
