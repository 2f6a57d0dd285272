#include "editor/inspector/number_editors.h"

#include <algorithm>
#include <cmath>

#include <QLineEdit>
#include <QVBoxLayout>

#include "editor/document/spoken.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/number_field.h"
#include "editor/theme/widgets/slider.h"

namespace netloom::editor {

namespace {

constexpr int field_height = 26;

/// How far one press of an arrow goes: 1 for counts, for shares a hundredth of a small range.
double step_of(const ParameterInfo& info, bool integer) {
  if (integer) return 1;
  const double* usual = std::get_if<double>(&info.fallback);
  const double size = usual == nullptr || *usual == 0 ? info.maximum / 10 : std::abs(*usual);
  const double power = std::pow(10, std::floor(std::log10(std::max(size, 1e-12))));
  return info.maximum - info.minimum <= 1 ? std::min(power, 0.05) : power;
}

NumberField* make_field(const ParameterInfo& info, bool integer, const ThemeSource& source,
                        QWidget* parent) {
  auto* field = new NumberField(source, parent);
  field->set_field_height(field_height);
  NumberRange range;
  range.integer = integer;
  if (info.maximum > info.minimum) {
    range.minimum = info.minimum;
    range.maximum = info.maximum;
  }
  range.step = step_of(info, integer);
  field->set_range(range);
  field->editor()->setAccessibleName(spoken(info.title));
  return field;
}

/// The ends of a slider: where values usually lie, or all of a share; nothing for counts and what
/// may be of any size.
std::optional<Slider::Range> slider_range(const ParameterInfo& info) {
  if (info.kind != ParameterKind::real) return std::nullopt;
  constexpr double many = 100;  // From that ratio on, powers of ten count alike.
  if (info.usual_high > info.usual_low) {
    const bool wide = info.usual_low > 0 && info.usual_high / info.usual_low >= many;
    return Slider::Range{info.usual_low, info.usual_high, wide};
  }
  const bool share = info.maximum > info.minimum && info.maximum - info.minimum <= 1;
  const bool near_one = info.maximum > 0.99 && info.maximum < 1;  // Of decays, where digits count.
  if (!share || near_one) return std::nullopt;
  return Slider::Range{info.minimum, info.maximum};
}

}  // namespace

NumberEditor::NumberEditor(const ParameterInfo& info, const ThemeSource& source, QWidget* parent)
    : ValueEditor(parent),
      integer_(info.kind == ParameterKind::integer),
      field_(make_field(info, integer_, source, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(field_);
  field_->set_unit(spoken(info.unit));
  setFocusProxy(field_);
  connect(field_, &NumberField::committed, this, [this](double value) {
    if (integer_) {
      Q_EMIT edited(static_cast<std::int64_t>(value));
    } else {
      Q_EMIT edited(value);
    }
  });
  const auto range = slider_range(info);
  if (!range) return;
  slider_ = new Slider(source, *range, this);
  slider_->setAccessibleName(tr("%1, slider").arg(spoken(info.title)));
  column->addWidget(slider_);
  connect(slider_, &Slider::moved, this, [this](double value) { Q_EMIT edited(value); });
}

void NumberEditor::show_number(double number) {
  field_->set_value(number);
  if (slider_ != nullptr) slider_->set_number(number);
}

void NumberEditor::show_value(const std::optional<ParameterValue>& value) {
  if (value) {
    if (const auto* whole = std::get_if<std::int64_t>(&*value))
      return show_number(static_cast<double>(*whole));
    if (const auto* real = std::get_if<double>(&*value)) return show_number(*real);
  }
  field_->set_placeholder(tr("mixed"));
}

NumbersEditor::NumbersEditor(const ParameterInfo& info, const ThemeSource& source, QWidget* parent)
    : ValueEditor(parent), value_(std::get<std::vector<std::int64_t>>(info.fallback)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  for (std::size_t i = 0; i < info.length; ++i) {
    if (i > 0) {
      auto* times = new Text(source, FontRole::mono, &Theme::text3, QString(QChar(0x00D7)), this);
      times->setFixedHeight(field_height);
      row->addWidget(times, 0, Qt::AlignTop);
    }
    auto* field = make_field(info, true, source, this);
    field->editor()->setAccessibleName(tr("%1, part %2").arg(spoken(info.title)).arg(i + 1));
    row->addWidget(field, 1, Qt::AlignTop);
    fields_.push_back(field);
    connect(field, &NumberField::committed, this, [this, i](double value) { commit(i, value); });
  }
  if (!fields_.empty()) setFocusProxy(fields_.front());
}

void NumbersEditor::show_value(const std::optional<ParameterValue>& value) {
  const auto* list = value ? std::get_if<std::vector<std::int64_t>>(&*value) : nullptr;
  mixed_ = list == nullptr || list->size() != fields_.size();
  if (!mixed_) value_ = *list;
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    if (mixed_) {
      fields_[i]->set_placeholder(tr("mixed"));
    } else {
      fields_[i]->set_value(static_cast<double>(value_[i]));
    }
  }
}

void NumbersEditor::commit(std::size_t changed, double number) {
  // Where nodes differ there is no other half to keep: the number goes into every part.
  if (mixed_) std::fill(value_.begin(), value_.end(), static_cast<std::int64_t>(number));
  value_[changed] = static_cast<std::int64_t>(number);
  const std::vector<std::int64_t> whole = value_;
  Q_EMIT edited(whole);
}

}  // namespace netloom::editor
