#include "editor/canvas/problem_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/document/fixes.h"
#include "editor/document/spoken.h"
#include "editor/help/explanation_lines.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::editor {

namespace {

constexpr int card_width = 292;

}  // namespace

ProblemCard::ProblemCard(Document& document, const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      document_(document),
      source_(source),
      sign_(new IconLabel(source, Sign::problem, 16, this)),
      title_(new Text(source, FontRole::heading, &Theme::text, {}, this)),
      message_(new Paragraph(source, FontRole::label, &Theme::text2, {}, this)),
      arithmetic_(new Text(source, FontRole::mono_help, &Theme::text, {}, this)),
      axes_(new Text(source, FontRole::help, &Theme::text3, {}, this)),
      button_(new QPushButton(this)),
      explain_(new QPushButton(tr("Explain"), this)),
      cost_(new Text(source, FontRole::mono_small, &Theme::text3, {}, this)) {
  auto* column = new QVBoxLayout(this);
  const int edge = popup_ring + 14;
  column->setContentsMargins(edge, popup_ring + 12, edge, popup_ring + 12);
  column->setSpacing(8);
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(sign_);
  head->addWidget(title_, 1);
  column->addLayout(head);
  title_->setWordWrap(true);
  cost_->setWordWrap(true);
  column->addWidget(message_);
  auto* numbers = new QVBoxLayout;
  numbers->setSpacing(2);
  numbers->addWidget(arithmetic_);
  numbers->addWidget(axes_);
  column->addLayout(numbers);
  set_variant(*button_, ButtonVariant::primary);
  auto* actions = new QHBoxLayout;
  set_variant(*explain_, ButtonVariant::ghost);
  actions->addWidget(button_);
  actions->addWidget(explain_);
  actions->addStretch();
  column->addLayout(actions);
  column->addWidget(cost_);
  connect(button_, &QPushButton::clicked, this, &ProblemCard::apply);
  connect(explain_, &QPushButton::clicked, this,
          [this] { Q_EMIT explainRequested(diagnostic_.node); });
  setFixedWidth(card_width);
  hide();
}

void ProblemCard::show_problem(const Diagnostic& diagnostic) {
  const auto checked = document_.check().nodes.find(diagnostic.node);
  const QString sum =
      diagnostic.severity == Severity::error && checked != document_.check().nodes.end()
          ? refused_arithmetic(checked->second)
          : QString();
  if (diagnostic == diagnostic_ && sum == arithmetic_->text() && isVisible()) return;
  diagnostic_ = diagnostic;
  arithmetic_->setText(sum);
  arithmetic_->setVisible(!sum.isEmpty());
  axes_->setText(sum.isEmpty() ? QString() : refused_axes(checked->second));
  axes_->setVisible(!axes_->text().isEmpty());
  sign_->set_sign(diagnostic.severity == Severity::error ? Sign::problem : Sign::warning);
  title_->setText(spoken(diagnostic.title));
  message_->set_text(spoken(diagnostic.message));
  button_->setVisible(can_apply());
  cost_->setVisible(can_apply());
  explain_->setToolTip(tr("What the layer of %1 does, with these numbers (F1)")
                           .arg(QString::fromStdString(diagnostic.node)));
  if (can_apply()) {
    button_->setText(spoken(diagnostic.fixes.front().title));
    button_->setToolTip(tr("Alt+Enter"));
    const QString preview = fix_preview(document_, diagnostic.fixes.front());
    cost_->setText(preview.isEmpty() ? tr("undo with Ctrl Z")
                                     : tr("%1 · undo with Ctrl Z").arg(preview));
  }
  setAccessibleName(title_->text());
  setAccessibleDescription(spoken(diagnostic.message));
  layout()->activate();
  setFixedHeight(layout()->hasHeightForWidth() ? layout()->heightForWidth(card_width)
                                               : layout()->sizeHint().height());
  update();
}

void ProblemCard::apply() {
  if (!can_apply()) return;
  const Fix fix = diagnostic_.fixes.front();
  apply_fix(document_, fix);
}

void ProblemCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = source_.theme();
  const QRectF area = QRectF(rect()).adjusted(popup_ring, popup_ring, -popup_ring, -popup_ring);
  paint_popup(painter, area, theme,
              diagnostic_.severity == Severity::error ? theme.error_line : theme.warn);
}

}  // namespace netloom::editor
