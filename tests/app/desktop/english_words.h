#pragma once

#include <set>

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include "engine/core/os/machine.h"
#include "engine/data/catalogue.h"
#include "engine/layers/layer.h"
#include "engine/project/project.h"

namespace netloom::app {

inline void add_words(std::set<QString>& words, const QString& text) {
  static const QRegularExpression word(QStringLiteral("[A-Za-z_]\\w*"));
  for (const QRegularExpressionMatch& one : word.globalMatch(text)) words.insert(one.captured());
}

/// Adds what the user of `project` named: it, its nodes, blocks and data.
inline void add_names(std::set<QString>& names, const Project& project) {
  const auto add = [&](const std::string& name) { add_words(names, QString::fromStdString(name)); };
  const auto add_nodes = [&](const std::vector<Node>& nodes) {
    for (const Node& node : nodes) {
      add(node.name);
      for (const auto& [port, links] : node.inputs) add(port);
    }
  };
  add(project.name);
  add(project.data.source);
  for (const auto& [node, columns] : project.data.columns) {
    for (const std::string& column : columns) add(column);
  }
  add_nodes(project.graph.nodes);
  for (const Block& block : project.graph.blocks) {
    add(block.name);
    add(block.title);
    add_nodes(block.nodes);
    for (const ExposedParameter& one : block.parameters) {
      add(one.name);
      for (const std::string& target : one.targets) add(target);
    }
  }
}

/// What reads the same in every language: names of things, of the examples and their data, of keys.
inline std::set<QString> names_everywhere() {
  std::set<QString> words = {"Netloom", "English", "Deutsch", "F1", "F2", "F5", "AVX",
                             "AVX2",    "AMX",     "f32",     "MB", "kB", "ms"};
  add_words(words, QString::fromStdString(this_machine().cpu_name));
  const LayerRegistry layers = LayerRegistry::built_in();
  for (const auto& layer : layers.all()) {
    for (const std::string& name : layer->also_called)
      add_words(words, QString::fromStdString(name));
  }
  add_words(words, "First Citizen: Before we pro");  // How the text of an example begins.
  for (const QFileInfo& one : QDir(NETLOOM_SOURCE_DIR "/projects").entryInfoList({"*.netloom"}))
    add_names(words, load_project(one.filePath().toStdString(), layers).project);
  for (const DatasetAbout& one : DatasetCatalogue(NETLOOM_SOURCE_DIR "/resources/data").list())
    add_words(words, QString::fromStdString(one.name));
  return words;
}

using Found = std::set<QString>;

/// Puts each text of `texts` that has a word beside `names` into `found`, after `where`.
inline void look_at(const QStringList& texts, const QString& where, const std::set<QString>& names,
                    Found& found) {
  static const QRegularExpression word(QStringLiteral("[A-Za-z_]\\w+"));
  for (QString text : texts) {
    if (Qt::mightBeRichText(text)) text = QTextDocumentFragment::fromHtml(text).toPlainText();
    for (const QRegularExpressionMatch& one : word.globalMatch(text)) {
      if (names.count(one.captured()) == 0) found.insert(where + ": " + text);
    }
  }
}

inline QStringList model_texts(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
  QStringList texts;
  for (int column = 0; column < model.columnCount(parent); ++column) {
    for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole})
      texts << model.headerData(column, Qt::Horizontal, role).toString();
    for (int row = 0; row < model.rowCount(parent); ++row) {
      const QModelIndex index = model.index(row, column, parent);
      for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
        texts << index.data(role).toString();
      if (column == 0) texts << model_texts(model, index);
    }
  }
  return texts;
}

/// What `widget` says beside what it paints: to the pointer, to screen readers, in its lists.
inline QStringList told(const QWidget& widget) {
  QStringList texts = {widget.toolTip(), widget.statusTip(), widget.accessibleName(),
                       widget.accessibleDescription(), widget.windowTitle()};
  for (const char* property : {"text", "placeholderText", "title"})
    texts << widget.property(property).toString();
  for (const QAction* action : widget.actions()) texts << action->text() << action->toolTip();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget))
    texts << model_texts(*box->model());
  if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
    if (view->model() != nullptr) texts << model_texts(*view->model());
  }
  return texts;
}

}  // namespace netloom::app
