#include "editor/inspector/setting_row.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QGridLayout>

#include "editor/document/spoken.h"
#include "editor/document/spoken_value.h"
#include "editor/help/problem_note.h"
#include "editor/inspector/changed_dot.h"
#include "editor/inspector/show_button.h"
#include "editor/inspector/value_editor.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"
#include "engine/layers/declare.h"

namespace netloom::editor {

namespace {

constexpr int label_width = 84;
constexpr int field_height = 26;

}  // namespace

SettingRow::SettingRow(Document& document, Setting setting, const ThemeSource& source,
                       QWidget* parent)
    : QWidget(parent),
      document_(document),
      source_(source),
      setting_(std::move(setting)),
      dot_(new ChangedDot(source, this)),
      field_(new QHBoxLayout),
      editor_(make_value_editor(setting_.info, source, this)),
      reset_(new IconButton(source, QStringLiteral("reset"),
                            tr("Set %1 to its default").arg(spoken(setting_.info.title)), this)),
      help_(new Paragraph(source, FontRole::help, &Theme::text3, {}, this)),
      note_(new ProblemNote(document, source, this)) {
  if (!setting_.node.empty() && !document.open_block().use.empty())
    show_ = new ShowButton(document, setting_.node, setting_.info.name, source, this);
  build();
  connect(editor_, &ValueEditor::edited, this, &SettingRow::write);
  connect(reset_, &QAbstractButton::clicked, this, [this] { write(setting_.info.fallback); });
  refresh();
}

void SettingRow::build() {
  auto* label =
      new ElidedLabel(source_, FontRole::label, &Theme::text, spoken(setting_.info.title), this);
  auto* label_box = new QWidget(this);
  const double title_width = QFontMetricsF(label->font()).horizontalAdvance(label->text());
  const bool above = title_width > label_width - dot_->width() - 6;  // A long label stands alone.
  label_box->setFixedHeight(above ? field_height - 6 : field_height);
  if (!above) label_box->setFixedWidth(label_width);
  auto* label_row = new QHBoxLayout(label_box);
  label_row->setContentsMargins(0, 0, 0, 0);
  label_row->setSpacing(6);
  label_row->addWidget(label);
  label_row->addWidget(dot_);
  label_row->addStretch();
  reset_->set_extent(22);
  reset_->set_icon_size(13);
  reset_->set_colour(&Theme::text3);
  field_->setSpacing(4);
  field_->addWidget(editor_, 1, Qt::AlignTop);
  field_->addWidget(reset_, 0, Qt::AlignTop);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
  grid->addWidget(label_box, 0, 0, 1, above ? 2 : 1, Qt::AlignTop);
  if (above) {
    grid->addLayout(field_, 1, 0, 1, 2);
  } else {
    grid->addLayout(field_, 0, 1);
  }
  auto* below = new QHBoxLayout;
  below->setSpacing(4);
  below->addWidget(help_, 1);
  if (show_ != nullptr) below->addWidget(show_, 0, Qt::AlignTop);
  grid->addLayout(below, 2, 0, 1, 2);
  grid->addWidget(note_, 3, 0, 1, 2);
  setFocusProxy(editor_);
}

void SettingRow::add_beside(QWidget* widget) {
  field_->insertWidget(1, widget, 0, Qt::AlignTop);
}

void SettingRow::write(const ParameterValue& value) {
  stale_ = true;
  setting_.write(document_, value);
  refresh();
}

bool SettingRow::changed() const {
  return !value_ || *value_ != setting_.info.fallback;
}

void SettingRow::refresh() {
  const std::optional<ParameterValue> value = setting_.read(document_);
  if (stale_ || value != value_) {
    value_ = value;
    stale_ = false;
    editor_->show_value(value_);
    dot_->setVisible(changed());
    reset_->setVisible(changed());
    help_->set_text(help());
    help_->setVisible(!help_->text().isEmpty());
    editor_->setAccessibleDescription(help_->accessibleName());
  }
  if (show_ != nullptr) show_->refresh();
  note_->show_problems(own_problems());
  setVisible(setting_.shown(document_));
}

QString SettingRow::help() const {
  const ParameterInfo& info = setting_.info;
  QString text = spoken(info.text);
  const auto* word = value_ ? std::get_if<std::string>(&*value_) : nullptr;
  const auto choice = word == nullptr ? info.choices.end()
                                      : std::find(info.choices.begin(), info.choices.end(), *word);
  if (choice != info.choices.end()) {
    const auto place = static_cast<std::size_t>(choice - info.choices.begin());
    const bool said = place < info.choice_texts.size() && !info.choice_texts[place].empty();
    if (said) return spoken(info.choice_texts[place]);
  }
  const bool number = info.kind == ParameterKind::integer || info.kind == ParameterKind::real ||
                      info.kind == ParameterKind::integers;
  if (number && changed()) text += tr(" Default %1.").arg(spoken_value(info, info.fallback));
  return text;
}

std::vector<Diagnostic> SettingRow::own_problems() const {
  std::vector<Diagnostic> own;
  for (const Diagnostic& one : document_.local_diagnostics()) {
    if (one.node == setting_.node && one.parameter == setting_.info.name) own.push_back(one);
  }
  return own;
}

}  // namespace netloom::editor
