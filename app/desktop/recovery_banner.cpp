#include "app/desktop/recovery_banner.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

constexpr double ground_share = 0.14;  // Of the warning colour over the panel.

QString when(const QDateTime& time) {
  const bool today = time.date() == QDate::currentDate();
  return today ? time.time().toString(QStringLiteral("HH:mm:ss"))
               : QLocale().toString(time, QLocale::ShortFormat);
}

QString what(const LostWork& work) {
  return work.path.empty()
             ? RecoveryBanner::tr("The copy from %1 is all there is: the project was never saved.")
                   .arg(when(work.time))
             : RecoveryBanner::tr("The copy from %1 has changes that `%2` lacks.")
                   .arg(when(work.time), QString::fromStdString(work.path.filename().string()));
}

}  // namespace

RecoveryBanner::RecoveryBanner(LostWork work, const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      work_(std::move(work)),
      source_(source),
      recover_(new QPushButton(tr("Recover"), this)),
      discard_(new QPushButton(tr("Discard"), this)) {
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  auto* title = new editor::Text(source, FontRole::strong, &Theme::text,
                                 tr("%1 closed without saving").arg(work_.title), this);
  auto* text = new editor::Paragraph(source, FontRole::label, &Theme::text2, what(work_), this);
  words->addWidget(title);
  words->addWidget(text);
  editor::set_variant(*recover_, editor::ButtonVariant::primary);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 12, 14, 12);
  row->setSpacing(12);
  row->addWidget(new editor::IconLabel(source, QStringLiteral("reset"), &Theme::warn, 16, this));
  row->addLayout(words, 1);
  row->addWidget(discard_);
  row->addWidget(recover_);
  setAccessibleName(title->text());
  setAccessibleDescription(text->accessibleName());
  connect(&source, &editor::ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void RecoveryBanner::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area(rect());
  editor::fill_rounded(painter, area, 8, editor::mixed(theme.warn, theme.panel, ground_share));
  editor::stroke_rounded(painter, area, 8, editor::mixed(theme.warn, theme.panel, 0.6));
}

}  // namespace netloom::app
