#pragma once

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/card.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/number_field.h"
#include "editor/theme/widgets/panels.h"
#include "editor/theme/widgets/segmented_control.h"
#include "editor/theme/widgets/switch.h"
#include "editor/theme/widgets/toast.h"
#include "tests/editor/theme/gallery_parts.h"

namespace netloom::editor {

/// Every widget of the theme on one sheet, in the order of the picture of components.
class Gallery : public QWidget {
 public:
  explicit Gallery(const ThemeSource& source) : source_(source) {
    setWindowTitle("Gallery");
    setFixedWidth(720);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(28, 26, 28, 26);
    column_->setSpacing(10);
    column_->addWidget(new Text(source_, FontRole::page_title, &Theme::text, "Components", this));
    add_buttons();
    add_fields();
    add_categories();
    add_empty_states();
    add_toasts();
    add_lists();
    add_small_parts();
    resize(720, column_->totalHeightForWidth(720));
  }

  QPushButton* primary = nullptr;
  NumberField* wrong = nullptr;

 private:
  void heading(const QString& title) {
    column_->addSpacing(8);
    column_->addWidget(new Text(source_, FontRole::heading, &Theme::text, title, this));
  }

  QHBoxLayout* row(int spacing = 10) {
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing);
    column_->addLayout(line);
    return line;
  }

  QPushButton* button(const QString& text, ButtonVariant variant, const QString& glyph = {}) {
    auto* made = new QPushButton(text, this);
    set_variant(*made, variant);
    if (!glyph.isEmpty()) set_glyph(*made, glyph);
    return made;
  }

  void add_buttons() {
    heading("Buttons and fields");
    auto* line = row();
    auto* run = button("Run", ButtonVariant::primary, "play");
    set_keycap(*run, "F5");
    primary = button("Focused", ButtonVariant::primary);
    auto* disabled = button("Disabled", ButtonVariant::normal);
    disabled->setEnabled(false);
    auto* blocked = button("Run", ButtonVariant::normal, "play");
    set_badge(*blocked, "1 problem");
    for (QWidget* one : {run, primary, button("Default", ButtonVariant::normal),
                         button("Stop", ButtonVariant::danger, "stop"),
                         button("Ghost", ButtonVariant::ghost), disabled}) {
      line->addWidget(one);
    }
    auto* eye = new IconButton(source_, "eye", "Show", this);
    eye->setCheckable(true);
    eye->setChecked(true);
    line->addWidget(eye);
    line->addWidget(new IconButton(source_, "fit", "Fit", this));
    line->addStretch();
    auto* small = row();
    auto* less = button("Set units to 10", ButtonVariant::normal);
    set_small(*less);
    auto* open = button("Open", ButtonVariant::primary);
    set_small(*open);
    small->addWidget(less);
    small->addWidget(open);
    small->addWidget(blocked);
    small->addStretch();
  }

  void add_fields() {
    auto* line = row(9);
    line->setAlignment(Qt::AlignTop);
    const auto number = [&](double value, const QString& unit) {
      auto* field = new NumberField(source_, this);
      field->set_unit(unit);
      field->set_range({1, 65536, 1, true});
      field->set_value(value);
      field->setFixedWidth(100);
      line->addWidget(field, 0, Qt::AlignTop);
      return field;
    };
    number(32, "ch");
    wrong = number(0, "px");
    auto* choice = new QComboBox(this);
    choice->addItems({"Kaiming normal", "Xavier uniform"});
    line->addWidget(choice, 0, Qt::AlignTop);
    auto* segments = new SegmentedControl(source_, this);
    segments->set_options({"same", "valid", "custom"});
    line->addWidget(segments, 0, Qt::AlignTop);
    for (const bool on : {true, false}) {
      auto* toggle = new Switch(source_, this);
      toggle->setChecked(on);
      line->addWidget(toggle, 0, Qt::AlignTop);
    }
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setValue(40);
    slider->setFixedWidth(64);
    line->addWidget(slider, 0, Qt::AlignTop);
    line->addStretch();
    add_plain_fields();
  }

  void add_plain_fields() {
    auto* line = row(9);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText("Search 19 layers");
    auto* spin = new QSpinBox(this);
    spin->setSuffix(" px");
    auto* off = new QLineEdit("no device", this);
    off->setEnabled(false);
    auto* check = new QCheckBox("Bias", this);
    check->setChecked(true);
    auto* radio = new QRadioButton("epoch", this);
    radio->setChecked(true);
    for (QWidget* one : std::initializer_list<QWidget*>{search, spin, off, check, radio}) {
      line->addWidget(one);
    }
  }

  void add_categories() {
    heading("Categories and series");
    auto* grid = new QGridLayout;
    const char* titles[] = {"Data",    "Weights",  "Regularise", "Activation", "Pool and shape",
                            "Combine", "Sequence", "Loss",       "Blocks"};
    static_assert(std::size(titles) == category_count);
    for (int i = 0; i < category_count; ++i) {
      auto* line = new QHBoxLayout;
      const auto category = static_cast<Category>(i);
      line->addWidget(new TileLabel(source_, category, glyph_of(category), 20, this));
      line->addWidget(new Text(source_, FontRole::label, &Theme::text, titles[i], this), 1);
      grid->addLayout(line, i / 4, i % 4);
    }
    column_->addLayout(grid);
    column_->addWidget(new SeriesKeys(source_, this));
  }

  void add_empty_states() {
    heading("Empty states");
    auto* line = row(14);
    using Drawing = EmptyState::Drawing;
    const auto add = [&](Drawing drawing, const QString& title, const QString& sentence,
                         const QString& action, ButtonVariant variant, const QString& glyph) {
      auto* card = new Card(source_, this);
      card->set_interactive(false);
      card->set_ground(&Theme::panel);
      card->body()->setContentsMargins(0, 0, 0, 0);
      auto* state = new EmptyState(source_, drawing, title, sentence, card);
      auto* made = state->set_action(action);
      set_variant(*made, variant);
      if (!glyph.isEmpty()) set_glyph(*made, glyph);
      card->body()->addWidget(state);
      line->addWidget(card);
    };
    add(Drawing::graph, "No project open",
        "Start from your data, or take an example that trains in 20 s.", "New from data…",
        ButtonVariant::primary, {});
    add(Drawing::curves, "No runs yet",
        "Each training is kept here and can be compared with any other.", "Run Digits CNN",
        ButtonVariant::normal, "play");
    add(Drawing::tick, "No problems",
        "Every shape fits: 12 nodes, 9,962 params. A run takes about 19 s.", "Show checks (31)",
        ButtonVariant::ghost, {});
  }

  void add_toasts() {
    heading("Toasts and cards");
    auto* line = row(14);
    auto* toasts = new QVBoxLayout;
    const auto add = [&](const ToastMessage& message) {
      toasts->addWidget(new Toast(source_, message, this));
    };
    add({"#18 finished: 98.6% on test",
         "9.6 s, best epoch 47. Up 1.7 pt on narrow.",
         Sign::done,
         {},
         "Compare",
         {}});
    add({"6 nodes deleted", "conv1 was linked to pool1 instead.", Sign::info, "undo", "Undo", {}});
    add({"#13 crashed at epoch 23",
         "The worker was ended from outside (signal 9). Epoch 22 is kept.",
         Sign::problem,
         {},
         "Resume",
         {}});
    line->addLayout(toasts);
    auto* cards = new QVBoxLayout;
    for (const bool selected : {false, true}) {
      auto* card = new Card(source_, this);
      card->set_selected(selected);
      card->body()->addWidget(
          new Text(source_, FontRole::heading, &Theme::text, "Digits CNN", card));
      card->body()->addWidget(new Text(source_, FontRole::label, &Theme::text2,
                                       "Two convolutions read 8×8 pixels.", card));
      cards->addWidget(card);
    }
    auto* tile = new ValueTile(source_, "Validation accuracy", this);
    tile->set_value("98.3%");
    tile->set_note("best 98.9% at 26");
    cards->addWidget(tile);
    line->addLayout(cards);
  }

  void add_lists() {
    heading("Tabs, tables, trees");
    auto* tabs = new QTabBar(this);
    for (const char* text : {"Problems", "Live", "Code"}) tabs->addTab(text);
    tabs->setExpanding(false);
    column_->addWidget(tabs);
    auto* line = row(14);
    line->addWidget(sample_table(this), 3);
    line->addWidget(sample_tree(this), 2);
  }

  void add_small_parts() {
    auto* line = row();
    using Tone = Chip::Tone;
    for (const auto& [text, tone] :
         {std::pair{"dark", Tone::neutral}, std::pair{"running", Tone::accent},
          std::pair{"1 problem", Tone::problem}, std::pair{"2 warnings", Tone::warning},
          std::pair{"best", Tone::good}}) {
      line->addWidget(new Chip(source_, text, tone, this));
    }
    auto* count = new Chip(source_, "2", Tone::neutral, this);
    count->set_compact(true);
    line->addWidget(count);
    line->addWidget(new Keycap(source_, "Space", this));
    line->addWidget(new Keycap(source_, "Ctrl P", this));
    for (int i = 0; i <= static_cast<int>(Sign::running); ++i) {
      line->addWidget(new IconLabel(source_, static_cast<Sign>(i), 16, this));
    }
    line->addStretch();
    auto* bar = new QProgressBar(this);
    bar->setValue(62);
    bar->setTextVisible(false);
    column_->addWidget(bar);
    auto* strip = new StatusStrip(source_, this);
    strip->set_left({"12 nodes · 11 links", "`8,936` params", "`0.18` MFLOP per sample"});
    strip->set_right({"1 selected", "Autosaved 11:42"});
    column_->addWidget(strip);
  }

  const ThemeSource& source_;
  QVBoxLayout* column_;
};

}  // namespace netloom::editor
