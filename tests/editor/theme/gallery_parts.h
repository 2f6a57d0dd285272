#pragma once

#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>
#include <QTreeWidget>

#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// The keys of the eight series, side by side.
class SeriesKeys : public QWidget {
 public:
  SeriesKeys(const ThemeSource& source, QWidget* parent) : QWidget(parent), source_(source) {
    setFixedHeight(18);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    for (int i = 0; i < series_count; ++i) {
      paint_series_key(painter, QRectF(i * 82, 2, 44, 14), source_.theme(), i);
    }
  }

 private:
  const ThemeSource& source_;
};

/// Four runs, of which one is selected.
inline QTableWidget* sample_table(QWidget* parent) {
  auto* table = new QTableWidget(4, 3, parent);
  table->setHorizontalHeaderLabels({"Run", "Val accuracy", "Started"});
  set_table_look(*table);
  const char* names[] = {"#19 shift-augment", "#18 dropout-shift", "#17 wide", "#16 hot"};
  for (int i = 0; i < 4; ++i) {
    table->setItem(i, 0, new QTableWidgetItem(names[i]));
    table->setItem(i, 1, new QTableWidgetItem("98.9%"));
    table->setItem(i, 2, new QTableWidgetItem("14 min"));
  }
  table->selectRow(1);
  table->horizontalHeader()->setStretchLastSection(true);
  table->setColumnWidth(0, 150);
  table->setFixedHeight(166);
  return table;
}

/// A network with its nodes, which do not fit.
inline QTreeWidget* sample_tree(QWidget* parent) {
  auto* tree = new QTreeWidget(parent);
  tree->setHeaderHidden(true);
  auto* root = new QTreeWidgetItem(tree, {"Digits CNN"});
  for (int i = 0; i < 9; ++i) new QTreeWidgetItem(root, {QString("conv%1").arg(i)});
  tree->expandAll();
  tree->setFixedHeight(166);
  return tree;
}

}  // namespace netloom::editor
