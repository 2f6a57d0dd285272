#include "editor/code/code_panel.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include "editor/code/code_lines.h"
#include "editor/code/code_view.h"
#include "editor/code/code_writer.h"
#include "editor/code/usual_format.h"
#include "editor/document/reveal.h"
#include "editor/document/spoken.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panel_tab.h"
#include "editor/theme/widgets/paragraph.h"
#include "engine/core/error.h"
#include "engine/core/os/file.h"

namespace netloom::editor {

namespace {

constexpr int head_height = 32;

std::vector<ExportFormat> with_text(std::span<const ExportFormat> formats) {
  std::vector<ExportFormat> all;
  std::copy_if(formats.begin(), formats.end(), std::back_inserter(all),
               [](const ExportFormat& one) { return static_cast<bool>(one.code); });
  return all;
}

}  // namespace

CodePanel::CodePanel(Document& document, Selection& selection, const ThemeSource& source,
                     const LayerRegistry& registry, std::span<const ExportFormat> formats,
                     QWidget* parent)
    : QWidget(parent),
      document_(document),
      selection_(selection),
      source_(source),
      formats_(with_text(formats)),
      writer_(new CodeWriter(registry, this)),
      tab_(new PanelTab(source, tr("Code"), this)),
      format_(new QComboBox(this)),
      copy_(new IconButton(source, QStringLiteral("copy"), tr("Copy the code"), this)),
      save_(new IconButton(source, QStringLiteral("save"), tr("Save the code as…"), this)),
      body_(new QWidget(this)),
      note_(new QWidget(body_)),
      note_text_(new Paragraph(source, FontRole::help, &Theme::text2, {}, note_)),
      view_(new CodeView(source, body_)),
      nothing_(new EmptyState(source, EmptyState::Drawing::file, tr("No code yet"), {}, body_)) {
  setAccessibleName(tr("Code"));
  build();
  connect(tab_, &QAbstractButton::clicked, this, &CodePanel::openRequested);
  connect(&document_, &Document::changed, this, &CodePanel::refresh);
  connect(&document_, &Document::opened, this, &CodePanel::start_over);
  connect(format_, &QComboBox::currentIndexChanged, this, &CodePanel::start_over);
  connect(&selection_, &Selection::changed, this, [this] {
    mark_selected();
    follow_ = true;
    follow_selection();
  });
  connect(writer_, &CodeWriter::written, this, &CodePanel::show_code);
  connect(writer_, &CodeWriter::refused, this, &CodePanel::show_reason);
  connect(view_, &CodeView::lineChosen, this, [this](int line) {
    const std::string at = node_at(code_, line);
    if (!at.empty()) reveal_node(document_, selection_, at);
  });
  connect(&source_, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
  show_state();
}

void CodePanel::build() {
  auto* head = new QHBoxLayout;
  head->setContentsMargins(12, 0, 8, 0);
  head->setSpacing(4);
  head->addWidget(tab_);
  head->addStretch();
  add_buttons(*head);
  auto* remark = new QHBoxLayout(note_);
  remark->setContentsMargins(12, 6, 12, 6);
  remark->setSpacing(6);
  remark->addWidget(new IconLabel(source_, Sign::warning, 14, note_), 0, Qt::AlignTop);
  remark->addWidget(note_text_, 1);
  auto* below = new QVBoxLayout(body_);
  below->setContentsMargins(0, 0, 0, 0);
  below->setSpacing(0);
  below->addWidget(note_);
  below->addWidget(view_, 1);
  below->addWidget(nothing_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(body_, 1);
  setMinimumHeight(head_height);
}

void CodePanel::add_buttons(QHBoxLayout& head) {
  for (const ExportFormat& one : formats_) format_->addItem(QString::fromStdString(one.title));
  format_->setAccessibleName(tr("Format of the code"));
  if (has_formats()) format_->setCurrentIndex(usual_format(formats_));
  format_->setVisible(formats_.size() > 1);
  auto* title = new Text(source_, FontRole::label, &Theme::text2,
                         formats_.size() == 1 ? format_->itemText(0) : QString(), this);
  for (QWidget* one : {static_cast<QWidget*>(title), static_cast<QWidget*>(format_),
                       static_cast<QWidget*>(copy_), static_cast<QWidget*>(save_)}) {
    head.addWidget(one);
  }
  copy_->set_extent(24);
  save_->set_extent(24);
  connect(copy_, &QAbstractButton::clicked, this, [this] {
    QApplication::clipboard()->setText(QString::fromStdString(code_.text));
    Q_EMIT said(tr("Code copied"),
                tr("%1 lines of %2.").arg(view_->blockCount()).arg(format_->currentText()),
                Sign::done);
  });
  connect(save_, &QAbstractButton::clicked, this, &CodePanel::save_as);
}

void CodePanel::set_open(bool open) {
  tab_->setChecked(open);
  body_->setVisible(open);
  if (open) refresh();
}

void CodePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void CodePanel::refresh() {
  if (!has_formats() || !body_->isVisible()) return;  // it is said when it is seen
  writer_->request(formats_[static_cast<std::size_t>(format_->currentIndex())].code,
                   document_.project().graph);
}

void CodePanel::start_over() {
  code_ = {};
  follow_ = true;
  refresh();
}

void CodePanel::show_code(const CodeText& code) {
  code_ = code;
  reason_.clear();
  view_->show_text(QString::fromStdString(code_.text));
  show_state();
  QTimer::singleShot(0, this, &CodePanel::follow_selection);  // the view has its size by then
}

void CodePanel::show_reason(const QString& reason) {
  // A problem of the graph comes as a terminal has it, on one line with its node and its fix.
  const auto& found = document_.project_check().diagnostics;
  const auto same = std::find_if(found.begin(), found.end(), [&](const Diagnostic& one) {
    return QString::fromStdString(to_text(one, {})) == reason;
  });
  reason_ = same == found.end() ? reason : spoken(same->message);
  show_state();
}

void CodePanel::show_state() {
  const bool empty = code_.text.empty();
  nothing_->setVisible(empty);
  nothing_->set_text(tr("No code yet"),
                     reason_.isEmpty() ? tr("The network is being read.") : reason_);
  view_->setVisible(!empty);
  view_->set_dimmed(!reason_.isEmpty());
  note_->setVisible(!empty && !reason_.isEmpty());
  note_text_->set_text(tr("This is the code of an earlier network. %1").arg(reason_));
  copy_->setEnabled(!empty);
  save_->setEnabled(!empty);
  mark_selected();
}

void CodePanel::mark_selected() {
  std::set<std::string> nodes;
  for (const std::string& name : selection_.nodes()) nodes.insert(document_.full_name(name));
  view_->mark(lines_of(code_, nodes));
}

void CodePanel::follow_selection() {
  if (!follow_ || !view_->isVisible() || view_->marked().empty()) return;
  view_->bring_marked_into_sight();
  follow_ = false;
}

void CodePanel::save_to(const std::filesystem::path& path) const {
  write_atomically(path, std::string_view(code_.text));
}

void CodePanel::save_as() {
  const QString chosen = QFileDialog::getSaveFileName(
      this, tr("Save the code as"), QStringLiteral("model.py"), tr("Python (*.py)"));
  if (chosen.isEmpty()) return;
  try {
    save_to(chosen.toStdString());
    Q_EMIT said(tr("Code saved"), chosen, Sign::done);
  } catch (const Error& error) {
    Q_EMIT said(tr("The code was not saved"), spoken(error.whole()), Sign::problem);
  }
}

void CodePanel::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.fillRect(rect(), theme.panel);
  painter.fillRect(QRect(0, 0, width(), 1), theme.line);
  painter.fillRect(QRect(0, head_height - 1, width(), 1), theme.line);
}

}  // namespace netloom::editor
