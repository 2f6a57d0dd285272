#include "editor/inspector/text_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "editor/document/spoken.h"
#include "editor/theme/fonts.h"

namespace netloom::editor {

namespace {

QString text_of(const ParameterValue& value) {
  QStringList parts;
  if (const auto* word = std::get_if<std::string>(&value)) parts.append(word->c_str());
  if (const auto* words = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& one : *words) parts.append(QString::fromStdString(one));
  }
  if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&value)) {
    for (const std::int64_t one : *numbers) parts.append(QString::number(one));
  }
  return parts.join(QStringLiteral(", "));
}

QStringList parts_of(const QString& text) {
  QStringList parts;
  for (const QString& one : text.split(',')) {
    if (!one.trimmed().isEmpty()) parts.append(one.simplified());
  }
  return parts;
}

}  // namespace

TextEditor::TextEditor(const ParameterInfo& info, const ThemeSource&, QWidget* parent)
    : ValueEditor(parent), kind_(info.kind), field_(new QLineEdit(this)) {
  field_->setFont(editor::font(FontRole::mono));
  field_->setFixedHeight(26);
  field_->setAccessibleName(spoken(info.title));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(field_);
  setFocusProxy(field_);
  connect(field_, &QLineEdit::editingFinished, this, &TextEditor::commit);
}

void TextEditor::show_value(const std::optional<ParameterValue>& value) {
  shown_ = value ? text_of(*value) : QString();
  field_->setPlaceholderText(value ? QString() : tr("mixed"));
  if (field_->text() != shown_) field_->setText(shown_);
}

std::optional<ParameterValue> TextEditor::read() const {
  const QString text = field_->text().trimmed();
  if (kind_ == ParameterKind::text) return text.toStdString();
  if (kind_ == ParameterKind::texts) {
    std::vector<std::string> words;
    for (const QString& one : parts_of(text)) words.push_back(one.toStdString());
    return words;
  }
  std::vector<std::int64_t> numbers;
  for (const QString& one : parts_of(text)) {
    bool understood = false;
    numbers.push_back(one.toLongLong(&understood));
    if (!understood) return std::nullopt;
  }
  return numbers;
}

void TextEditor::commit() {
  if (field_->text() == shown_) return;
  const auto value = read();
  if (!value) {
    field_->setText(shown_);
    return;
  }
  shown_ = field_->text();
  field_->setText(shown_);  // What the project undoes from here on, the field does not.
  Q_EMIT edited(*value);
}

}  // namespace netloom::editor
