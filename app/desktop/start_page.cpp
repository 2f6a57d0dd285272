#include "app/desktop/start_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/desktop/graph_picture.h"
#include "app/desktop/recovery_banner.h"
#include "editor/document/spoken.h"
#include "editor/inspector/data_menu.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/card.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"
#include "editor/words/number_text.h"
#include "engine/core/os/machine.h"

namespace netloom::app {

using editor::FontRole;
using editor::Text;
using editor::Theme;

namespace {

constexpr int side_width = 236;
constexpr int content_width = 1060;
constexpr int picture_height = 128;
constexpr QSize recent_picture(118, 44);

QWidget* machine_card(const editor::ThemeSource& source, QWidget* parent) {
  const Machine machine = this_machine();
  auto* card = new editor::Card(source, parent);
  card->set_interactive(false);
  card->body()->setContentsMargins(12, 10, 12, 10);
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(new editor::IconLabel(source, QStringLiteral("chip"), &Theme::text2, 16, card));
  head->addWidget(
      new Text(source, FontRole::strong, &Theme::text, StartPage::tr("This computer"), card), 1);
  card->body()->addLayout(head);
  const double gigabytes = static_cast<double>(machine.memory_bytes) / (1024.0 * 1024 * 1024);
  const QString cores =
      machine.cores == 1 ? StartPage::tr("1 core") : StartPage::tr("%1 cores").arg(machine.cores);
  auto* text = new Text(source, FontRole::label, &Theme::text2,
                        StartPage::tr("%1, %2, %3 GB.\nRuns use the CPU.")
                            .arg(cores)
                            .arg(QString::fromStdString(machine.isa))
                            .arg(std::lround(gigabytes)),
                        card);
  text->setWordWrap(true);
  text->setToolTip(QString::fromStdString(machine.cpu_name));
  card->body()->addWidget(text);
  return card;
}

}  // namespace

StartPage::StartPage(const LayerRegistry& registry, const editor::ThemeSource& source,
                     QWidget* parent)
    : QWidget(parent), registry_(registry), source_(source), examples_(load_examples(registry)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(make_side());
  row->addWidget(new editor::Separator(source_, Qt::Vertical, this));
  row->addWidget(make_content(), 1);
  auto* cards = findChild<QGridLayout*>(QStringLiteral("examples"));
  int place = 0;
  for (const Example& example : examples_) {
    auto* card = new editor::Card(source_, this);
    card->setAccessibleName(QString::fromStdString(example.project.name));
    card->body()->setContentsMargins(1, 1, 1, 12);
    card->body()->setSpacing(0);
    auto* picture = new GraphPicture(example.project, registry, source_, card);
    picture->setFixedHeight(picture_height);
    card->body()->addWidget(picture);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(14, 12, 14, 0);
    words->setSpacing(3);
    words->addWidget(new Text(source_, FontRole::heading, &Theme::text,
                              QString::fromStdString(example.project.name), card));
    auto* about = new Text(source_, FontRole::label, &Theme::text2,
                           editor::spoken(example.project.description), card);
    about->setWordWrap(true);
    about->setMinimumHeight(34);
    about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words->addWidget(about);
    card->body()->addLayout(words);
    card->body()->addStretch();
    const auto path = example.path;
    connect(card, &editor::Card::activated, this, [this, path] { Q_EMIT exampleRequested(path); });
    cards->addWidget(card, place / 3, place % 3);
    ++place;
  }
}

QWidget* StartPage::make_side() {
  auto* side = new QWidget(this);
  side->setFixedWidth(side_width);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(12, 18, 12, 14);
  column->setSpacing(6);
  auto* brand = new QHBoxLayout;
  brand->setContentsMargins(8, 0, 0, 14);
  brand->setSpacing(10);
  brand->addWidget(new editor::IconLabel(source_, QStringLiteral("logo"), &Theme::text, 26, side));
  brand->addWidget(
      new Text(source_, FontRole::page_title, &Theme::text, QStringLiteral("Netloom"), side), 1);
  column->addLayout(brand);
  add_buttons(*column);
  column->addStretch();
  column->addWidget(machine_card(source_, side));
  return side;
}

void StartPage::add_buttons(QVBoxLayout& column) {
  const auto button = [&](const QString& icon, const QString& text) {
    auto* made = new QPushButton(text, this);
    editor::set_glyph(*made, icon);
    made->setFixedHeight(34);
    column.addWidget(made);
    return made;
  };
  auto* from_data = button(QStringLiteral("database"), tr("New from data…"));
  editor::set_variant(*from_data, editor::ButtonVariant::primary);
  auto* menu = new editor::DataMenu(this);
  connect(from_data, &QPushButton::clicked, menu,
          [menu, from_data] { menu->open_below(*from_data); });
  connect(menu, &editor::DataMenu::chosen, this, &StartPage::dataRequested);
  connect(button(QStringLiteral("plus"), tr("Empty project")), &QPushButton::clicked, this,
          &StartPage::emptyProjectRequested);
  auto* open = button(QStringLiteral("folder"), tr("Open project…"));
  const QKeySequence key(Qt::CTRL | Qt::Key_O);
  editor::set_keycap(*open, key.toString(QKeySequence::NativeText).replace('+', ' '));
  connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
  runs_row_ = button(QStringLiteral("runs"), tr("All runs"));
  connect(runs_row_, &QPushButton::clicked, this, &StartPage::runsRequested);
}

QWidget* StartPage::make_content() {
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  auto* page = new QWidget(scroll);
  auto* outer = new QHBoxLayout(page);
  outer->setContentsMargins(32, 26, 32, 26);
  auto* content = new QWidget(page);
  content->setMaximumWidth(content_width);
  outer->addWidget(content);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);

  lost_rows_ = new QVBoxLayout;
  lost_rows_->setSpacing(10);
  column->addLayout(lost_rows_);
  recent_box_ = new QWidget(content);
  auto* recent = new QVBoxLayout(recent_box_);
  recent->setContentsMargins(0, 0, 0, 18);
  recent->setSpacing(0);
  recent->addWidget(
      new Text(source_, FontRole::panel_title, &Theme::text, tr("Recent"), recent_box_));
  recent->addSpacing(8);
  recent_rows_ = new QVBoxLayout;
  recent_rows_->setSpacing(0);
  recent->addLayout(recent_rows_);
  column->addWidget(recent_box_);
  add_examples(*column);
  column->addStretch();
  scroll->setWidget(page);
  return scroll;
}

void StartPage::add_examples(QVBoxLayout& column) {
  auto* head = new QHBoxLayout;
  head->addWidget(new Text(source_, FontRole::panel_title, &Theme::text, tr("Examples"), this));
  head->addStretch();
  head->addWidget(new Text(source_, FontRole::label, &Theme::text3,
                           tr("Data included: open one and press Run."), this));
  column.addLayout(head);
  auto* cards = new QGridLayout;
  cards->setObjectName(QStringLiteral("examples"));
  cards->setSpacing(16);
  for (int i = 0; i < 3; ++i) cards->setColumnStretch(i, 1);
  column.addLayout(cards);
}

void StartPage::set_lost(const std::vector<LostWork>& lost) {
  while (QLayoutItem* item = lost_rows_->takeAt(0)) {
    // The banner may be the one whose button is being pressed.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  lost_rows_->setContentsMargins(0, 0, 0, lost.empty() ? 0 : 18);
  for (const LostWork& work : lost) {
    auto* banner = new RecoveryBanner(work, source_, this);
    connect(banner->recover_button(), &QPushButton::clicked, this,
            [this, work] { Q_EMIT recoverRequested(work); });
    connect(banner->discard_button(), &QPushButton::clicked, this,
            [this, work] { Q_EMIT discardRequested(work); });
    lost_rows_->addWidget(banner);
  }
}

void StartPage::set_recent(const std::vector<RecentProject>& recent) {
  while (QLayoutItem* item = recent_rows_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  recent_box_->setVisible(!recent.empty());
  for (const RecentProject& project : recent) {
    auto* card = new editor::Card(source_, recent_box_);
    card->setAccessibleName(project.name);
    card->set_ground(&Theme::panel);
    card->body()->setContentsMargins(12, 8, 12, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* picture = new GraphPicture(project.project, registry_, source_, card);
    picture->setFixedSize(recent_picture);
    row->addWidget(picture);
    const auto two_lines = [&](FontRole role, QColor Theme::*colour, const QString& upper,
                               const QString& lower, Qt::Alignment side) {
      auto* words = new QVBoxLayout;
      words->setSpacing(1);
      words->addWidget(new Text(source_, role, colour, upper, card), 0, side);
      words->addWidget(new Text(source_, FontRole::label, &Theme::text3, lower, card), 0, side);
      row->addLayout(words);
    };
    two_lines(FontRole::strong, &Theme::text, project.name, project.detail, Qt::AlignLeft);
    row->addStretch();
    two_lines(FontRole::label, &Theme::text2, project.state, project.best, Qt::AlignRight);
    card->body()->addLayout(row);
    const auto path = project.path;
    connect(card, &editor::Card::activated, this, [this, path] { Q_EMIT fileRequested(path); });
    recent_rows_->addWidget(card);
    recent_rows_->addSpacing(6);
  }
}

void StartPage::set_run_count(int count) {
  editor::set_keycap(*runs_row_, count > 0 ? editor::count_text(count) : QString());
}

void StartPage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), source_.theme().panel);
}

}  // namespace netloom::app
