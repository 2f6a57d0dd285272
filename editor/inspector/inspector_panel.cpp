#include "editor/inspector/inspector_panel.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "editor/document/edits.h"
#include "editor/inspector/block_page.h"
#include "editor/inspector/inspector_page.h"
#include "editor/inspector/node_page.h"
#include "editor/inspector/project_page.h"
#include "editor/inspector/setting_row.h"
#include "editor/samples/data_look.h"
#include "editor/samples/samples.h"

namespace netloom::editor {

namespace {

constexpr int usual_width = 304;
constexpr int least_width = 288;  // A row of three choices and its reset, beside the scroll bar.

/// The selected nodes that the graph has.
std::set<std::string> chosen(const Document& document, const Selection& selection) {
  std::set<std::string> nodes;
  for (const std::string& name : selection.nodes()) {
    if (document.graph().find(name) != nullptr) nodes.insert(name);
  }
  return nodes;
}

std::string key_of(const Document& document, const std::set<std::string>& nodes) {
  if (nodes.empty() && !document.open_block().use.empty()) return block_page_key(document);
  if (nodes.empty()) return project_page_key(document);
  std::string key = "nodes/" + document.open_block().block;
  for (const std::string& name : nodes)
    key += "/" + name + ":" + document.graph().find(name)->layer;
  return key;
}

/// The setting of `page` whose field has the focus; empty for none.
std::string focused_setting(const QWidget* page) {
  const QWidget* focus = page == nullptr ? nullptr : page->window()->focusWidget();
  if (focus == nullptr || !page->isAncestorOf(focus)) return {};
  for (const SettingRow* row : page->findChildren<SettingRow*>()) {
    if (row->isAncestorOf(focus)) return row->setting().info.name;
  }
  return {};
}

}  // namespace

InspectorPanel::InspectorPanel(Document& document, Selection& selection, const ThemeSource& source,
                               QWidget* parent)
    : QWidget(parent),
      document_(document),
      selection_(selection),
      source_(source),
      data_(new DataLook(document, this)),
      scroll_(new QScrollArea(this)) {
  setAccessibleName(tr("Inspector"));
  setMinimumWidth(least_width);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setWidgetResizable(true);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->viewport()->setAutoFillBackground(false);
  connect(&document_, &Document::changed, this, &InspectorPanel::refresh);
  connect(&document_, &Document::diagnosticsChanged, this, &InspectorPanel::refresh);
  connect(&selection_, &Selection::changed, this, &InspectorPanel::refresh);
  connect(&selection_, &Selection::revealed, this, &InspectorPanel::reveal);
  connect(&source_, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
  refresh();
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::set_samples(const Samples& samples) {
  samples_ = &samples;
  connect(samples_, &Samples::changed, this, &InspectorPanel::refresh);
  key_.clear();
  refresh();
}

QSize InspectorPanel::sizeHint() const {
  return {usual_width, 600};
}

void InspectorPanel::refresh() {
  if (holding_) return;
  const std::string key = key_of(document_, chosen(document_, selection_));
  if (page_ == nullptr || key != key_) rebuild(key);
  page_->refresh();
}

void InspectorPanel::rebuild(const std::string& key) {
  // A field that loses its page writes what was typed, which changes the document meanwhile.
  holding_ = true;
  const bool same_kind = key_.starts_with("project") && key.starts_with("project");
  const int scrolled = same_kind ? scroll_->verticalScrollBar()->value() : 0;
  const std::string focused = same_kind ? focused_setting(page_) : std::string();
  // Qt would give the focus of what goes to whatever comes next, as to a message.
  if (isAncestorOf(QApplication::focusWidget())) setFocus(Qt::OtherFocusReason);
  if (QWidget* old = scroll_->takeWidget()) {
    old->hide();
    old->deleteLater();
  }
  const std::set<std::string> nodes = chosen(document_, selection_);
  if (nodes.empty() && !document_.open_block().use.empty()) {
    page_ = new BlockPage(document_, source_);
  } else if (nodes.empty()) {
    page_ = new ProjectPage(document_, *data_, source_);
  } else if (nodes.size() == 1) {
    page_ = new NodePage(document_, *nodes.begin(), source_, samples_);
  } else {
    page_ = new NodesPage(document_, nodes, source_);
  }
  connect(page_, &InspectorPage::renamed, this, &InspectorPanel::rename);
  connect(page_, &InspectorPage::helpRequested, this, &InspectorPanel::helpRequested);
  page_->setAutoFillBackground(false);
  scroll_->setWidget(page_);
  page_->setAutoFillBackground(false);
  page_->show();
  page_->adjustSize();
  scroll_->verticalScrollBar()->setValue(scrolled);
  if (SettingRow* row = focused.empty() ? nullptr : page_->reveal(focused))
    row->setFocus(Qt::OtherFocusReason);
  key_ = key;
  holding_ = false;
}

void InspectorPanel::rename(const std::string& from, const std::string& to) {
  holding_ = true;
  rename_node(document_, from, to);
  holding_ = false;
  selection_.set({to});
  refresh();
}

void InspectorPanel::reveal(const std::string& node, const std::string& parameter) {
  if (!node.empty() && selection_.single() != node) return;
  SettingRow* row = parameter.empty() ? nullptr : page_->reveal(parameter);
  if (row == nullptr) {
    scroll_->ensureVisible(0, 0);
    return;
  }
  page_->adjustSize();
  scroll_->ensureWidgetVisible(row, 0, 20);
  row->setFocus(Qt::ShortcutFocusReason);
}

void InspectorPanel::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.fillRect(rect(), theme.panel);
  painter.fillRect(QRect(0, 0, 1, height()), theme.line);
}

}  // namespace netloom::editor
