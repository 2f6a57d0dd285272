#include "app/desktop/top_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include "app/desktop/workspace_tab.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"

namespace netloom::app {

using editor::FontRole;
using editor::IconButton;
using editor::Text;
using editor::Theme;

namespace {

constexpr int bar_height = 48;
constexpr int narrow = 1400;  // Below it the device is its icon, the forecast its number.
constexpr int small = 1000;   // Below it the forecast has no room.

QString problem_count(int problems) {
  return problems == 1 ? TopBar::tr("1 problem") : TopBar::tr("%1 problems").arg(problems);
}

/// Two short lines over each other.
QWidget* two_lines(QWidget* parent, Text* upper, Text* lower) {
  auto* box = new QWidget(parent);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addStretch();
  column->addWidget(upper);
  column->addWidget(lower);
  column->addStretch();
  return box;
}

QWidget* upright_line(const editor::ThemeSource& source, QWidget* parent) {
  auto* line = new editor::Separator(source, Qt::Vertical, parent);
  line->setFixedSize(1, 24);
  return line;
}

}  // namespace

TopBar::TopBar(const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  setFixedHeight(bar_height);
  left_ = make_left();
  workspaces_ = make_workspaces();
  right_ = make_right();
}

QWidget* TopBar::make_left() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(12, 0, 0, 0);
  row->setSpacing(4);
  auto* logo = new IconButton(source_, QStringLiteral("logo"), tr("Start page"), box);
  logo->set_icon_size(20);
  logo->set_colour(&Theme::text);
  connect(logo, &QAbstractButton::clicked, this, &TopBar::homeRequested);
  menu_button_ = new IconButton(source_, QStringLiteral("menu"), tr("Menu (Alt+M)"), box);
  project_ = new Text(source_, FontRole::heading, &Theme::text, {}, box);
  undo_ = new IconButton(source_, QStringLiteral("undo"), tr("Undo (Ctrl+Z)"), box);
  redo_ = new IconButton(source_, QStringLiteral("redo"), tr("Redo (Ctrl+Shift+Z)"), box);
  connect(undo_, &QAbstractButton::clicked, this, &TopBar::undoRequested);
  connect(redo_, &QAbstractButton::clicked, this, &TopBar::redoRequested);
  row->addWidget(logo);
  row->addWidget(menu_button_);
  row->addSpacing(8);
  row->addWidget(upright_line(source_, box));
  row->addSpacing(8);
  row->addWidget(project_);
  row->addSpacing(10);
  row->addWidget(undo_);
  row->addWidget(redo_);
  return box;
}

QWidget* TopBar::make_workspaces() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  const auto add = [&](const QString& icon, const QString& text, Workspace workspace) {
    auto* tab = new WorkspaceTab(source_, icon, text, box);
    connect(tab, &QAbstractButton::clicked, this,
            [this, workspace] { Q_EMIT workspaceRequested(workspace); });
    row->addWidget(tab);
    tabs_.push_back(tab);
  };
  add(QStringLiteral("design"), tr("Design"), Workspace::design);
  add(QStringLiteral("train"), tr("Train"), Workspace::train);
  add(QStringLiteral("runs"), tr("Runs"), Workspace::runs);
  return box;
}

QWidget* TopBar::make_right() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 12, 0);
  row->setSpacing(12);
  row->addLayout(make_device(box));
  row->addWidget(make_forecast(box));
  add_buttons(*row);
  set_run({});
  set_forecast({}, {});
  return box;
}

QLayout* TopBar::make_device(QWidget* box) {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  device_icon_ = new editor::IconLabel(source_, QStringLiteral("chip"), &Theme::text2, 16, box);
  device_ = new Text(source_, FontRole::help, &Theme::text3, {}, box);
  device_detail_ = new Text(source_, FontRole::mono_help, &Theme::text, {}, box);
  device_box_ = two_lines(box, device_, device_detail_);
  row->addWidget(device_icon_);
  row->addWidget(device_box_);
  return row;
}

QWidget* TopBar::make_forecast(QWidget* box) {
  forecast_box_ = new QWidget(box);
  auto* row = new QHBoxLayout(forecast_box_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  forecast_ = new Text(source_, FontRole::help, &Theme::text3, {}, forecast_box_);
  forecast_value_ = new Text(source_, FontRole::mono_help, &Theme::text, {}, forecast_box_);
  row->addWidget(upright_line(source_, forecast_box_));
  row->addWidget(two_lines(forecast_box_, forecast_, forecast_value_));
  return forecast_box_;
}

void TopBar::add_buttons(QHBoxLayout& row) {
  const auto button = [&](const QString& icon, const QString& text, const QString& key,
                          editor::ButtonVariant variant) {
    auto* made = new QPushButton(text, row.parentWidget());
    editor::set_variant(*made, variant);
    editor::set_glyph(*made, icon);
    editor::set_keycap(*made, key);
    made->setFixedHeight(32);
    row.addWidget(made);
    return made;
  };
  run_ = button(QStringLiteral("play"), tr("Run"), QStringLiteral("F5"),
                editor::ButtonVariant::primary);
  pause_ = button(QStringLiteral("pause"), tr("Pause"), QStringLiteral("F7"),
                  editor::ButtonVariant::normal);
  stop_ = button(QStringLiteral("stop"), tr("Stop"), {}, editor::ButtonVariant::danger);
  connect(run_, &QPushButton::clicked, this, &TopBar::runRequested);
  connect(pause_, &QPushButton::clicked, this, [this] {
    if (paused_) {
      Q_EMIT resumeRequested();
    } else {
      Q_EMIT pauseRequested();
    }
  });
  connect(stop_, &QPushButton::clicked, this, &TopBar::stopRequested);
}

void TopBar::set_project(const QString& name, bool modified) {
  project_->setText(modified ? name + QStringLiteral(" ●") : name);
  project_->setToolTip(modified ? tr("There are changes that are not saved (Ctrl+S)") : QString());
  place_parts();
}

void TopBar::set_workspace(Workspace workspace) {
  const int open = static_cast<int>(workspace) - 1;
  for (int i = 0; i < static_cast<int>(tabs_.size()); ++i)
    tabs_[static_cast<std::size_t>(i)]->setChecked(i == open);
}

void TopBar::set_undo(bool can_undo, const QString& undo_text, bool can_redo,
                      const QString& redo_text) {
  undo_->setEnabled(can_undo);
  redo_->setEnabled(can_redo);
  undo_->setToolTip(can_undo ? tr("Undo: %1 (Ctrl+Z)").arg(undo_text) : tr("Nothing to undo"));
  redo_->setToolTip(can_redo ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(redo_text)
                             : tr("Nothing to redo"));
}

void TopBar::set_run(const RunButtons& buttons) {
  paused_ = buttons.paused;
  run_->setVisible(!buttons.running);
  pause_->setVisible(buttons.running);
  stop_->setVisible(buttons.running);
  run_->setEnabled(buttons.possible);
  const bool blocked = buttons.problems > 0;
  editor::set_variant(*run_,
                      blocked ? editor::ButtonVariant::normal : editor::ButtonVariant::primary);
  editor::set_badge(*run_, blocked ? problem_count(buttons.problems) : QString());
  editor::set_keycap(*run_, blocked ? QString() : QStringLiteral("F5"));
  pause_->setText(buttons.paused ? tr("Resume") : tr("Pause"));
  editor::set_glyph(*pause_, buttons.paused ? QStringLiteral("play") : QStringLiteral("pause"));
  place_parts();
}

void TopBar::set_device(const QString& name, const QString& detail) {
  device_->setText(name);
  device_detail_->setText(detail);
  device_icon_->setToolTip(name + QStringLiteral(": ") + detail);
  place_parts();
}

void TopBar::set_forecast(const QString& title, const QString& value) {
  forecast_->setText(title);
  forecast_value_->setText(value);
  forecast_value_->setToolTip(title);
  place_parts();
}

void TopBar::set_menu(QMenu* menu) {
  connect(menu_button_, &QAbstractButton::clicked, this, [this, menu] {
    menu->popup(menu_button_->mapToGlobal(QPoint(0, menu_button_->height() + 4)));
  });
}

bool TopBar::event(QEvent* event) {
  // What is hidden or renamed deep inside a part is known to its size hint only now.
  if (event->type() == QEvent::LayoutRequest) place_parts();
  return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent*) {
  place_parts();
}

void TopBar::place_parts() {
  if (right_ == nullptr) return;
  device_box_->setVisible(width() >= narrow);
  forecast_->setVisible(width() >= narrow);
  forecast_box_->setVisible(!forecast_->text().isEmpty() && width() >= small);
  left_->setGeometry(0, 0, left_->sizeHint().width(), bar_height);
  right_->setGeometry(width() - right_->sizeHint().width(), 0, right_->sizeHint().width(),
                      bar_height);
  const int wide = workspaces_->sizeHint().width();
  workspaces_->setGeometry((width() - wide) / 2, 0, wide, bar_height);
}

void TopBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), source_.theme().panel);
  painter.fillRect(QRect(0, height() - 1, width(), 1), source_.theme().line);
}

}  // namespace netloom::app
