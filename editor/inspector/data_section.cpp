#include "editor/inspector/data_section.h"

#include <algorithm>

#include <QGridLayout>
#include <QVBoxLayout>

#include "editor/inspector/column_list.h"
#include "editor/inspector/data_pictures.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

namespace {

constexpr qsizetype most_columns = 4;
constexpr int picture_place = 1;  // The table stands where pictures would.

}  // namespace

DataSection::DataSection(Document& document, DataLook& look, const ThemeSource& source,
                         QWidget* parent)
    : TitledSection(source, tr("First rows"), parent),
      document_(document),
      source_(source),
      look_(look),
      rows_(new Text(source, FontRole::help, &Theme::text3, {}, this)),
      failure_(new Paragraph(source, FontRole::help, &Theme::text3, {}, this)),
      images_(new DataImages(source, this)),
      hint_(new Paragraph(source, FontRole::help, &Theme::text3,
                          tr("Drag a column onto an input or a target, or onto the empty canvas."),
                          this)),
      columns_(new ColumnList(document, source, this)),
      balance_(new Text(source, FontRole::help, &Theme::text3, {}, this)),
      classes_(new ClassBars(source, this)),
      notes_(new Paragraph(source, FontRole::help, &Theme::warn, {}, this)) {
  aside()->addWidget(rows_);
  for (QWidget* part : std::initializer_list<QWidget*>{failure_, images_, balance_, classes_, hint_,
                                                       columns_, notes_})
    body()->addWidget(part);
  connect(&look_, &DataLook::changed, this, &DataSection::show_summary);
  connect(&look_, &DataLook::reading, this, &DataSection::show_reading);
  hide();
  if (has_summary()) show_summary();
}

void DataSection::refresh() {
  if (document_.project().data.source.empty()) return hide();
  look_.request();
  columns_->refresh();
  setVisible(has_summary());
}

bool DataSection::has_summary() const {
  const std::string& source = document_.project().data.source;
  return summary() != nullptr && !source.empty() && summary()->name.toStdString() == source;
}

void DataSection::show_summary() {
  const DataSummary& now = *summary();
  const bool failed = !now.failure.isEmpty();
  show();
  rows_->setVisible(!failed);
  rows_->setText(tr("%1 rows").arg(count_text(now.rows)));
  failure_->set_text(now.failure);
  failure_->setVisible(failed);
  images_->show_data(summary());
  classes_->show_data(summary());
  columns_->show_data(summary());
  hint_->setVisible(columns_->count() > 0);
  balance_->setText(tr("Rows by %1").arg(now.class_column));
  balance_->setVisible(!now.classes.empty());
  notes_->set_text(now.notes.join(QLatin1Char('\n')));
  notes_->setVisible(!now.notes.isEmpty());
  show_rows(now);
}

void DataSection::show_reading(int percent) {
  show();
  rows_->show();
  rows_->setText(tr("Reading the data: %1").arg(percents_text(percent, 0)));
}

void DataSection::show_rows(const DataSummary& summary) {
  if (table_ != nullptr) {
    table_->hide();
    table_->deleteLater();
    table_ = nullptr;
  }
  if (!summary.images.empty() || summary.columns.isEmpty()) return;
  table_ = new QWidget(this);
  auto* grid = new QGridLayout(table_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(3);
  const auto add = [&](int line, int column, FontRole role, const QString& text) {
    auto* cell = new ElidedLabel(source_, role, &Theme::text2, text.simplified(), table_);
    grid->addWidget(cell, line, column);
    grid->setColumnStretch(column, 1);
  };
  // Of many columns the first, and the last, which is mostly what people predict.
  const qsizetype all = summary.columns.size();
  for (qsizetype i = 0; i < std::min(all, most_columns); ++i) {
    const qsizetype column = i == most_columns - 1 ? all - 1 : i;
    add(0, static_cast<int>(i), FontRole::help, summary.columns[column]);
    for (std::size_t row = 0; row < summary.first_rows.size(); ++row)
      add(static_cast<int>(row) + 1, static_cast<int>(i), FontRole::mono_small,
          summary.first_rows[row].value(column));
  }
  body()->insertWidget(picture_place, table_);
  table_->show();
}

}  // namespace netloom::editor
