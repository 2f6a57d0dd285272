#include "editor/canvas/link_chooser.h"

#include <utility>

#include <QLineEdit>
#include <QListWidget>

#include "editor/document/spoken.h"
#include "editor/palette/layer_search.h"

namespace netloom::editor {

namespace {

QString named(const std::string& node, const std::string& port) {
  const QString name = QString::fromStdString(node);
  return port.empty() ? name : name + QStringLiteral(" · ") + QString::fromStdString(port);
}

}  // namespace

LinkChooser::LinkChooser(const Document& document, const ThemeSource& source, QWidget* parent)
    : CanvasChooser(source, parent), document_(document) {
  field()->setAccessibleName(tr("Search nodes to link with"));
  list()->setAccessibleName(tr("Nodes to link with"));
}

void LinkChooser::open(const std::string& node, std::vector<LinkEnds> links,
                       const std::function<void(const LinkEnds&)>& chosen) {
  node_ = node;
  links_ = std::move(links);
  open_under(tr("Link %1 with").arg(QString::fromStdString(node)),
             [this, chosen](int number) { chosen(link(number)); });
}

const Node* LinkChooser::other(int number) const {
  const LinkEnds& one = link(number);
  return document_.graph().find(one.from.node == node_ ? one.node : one.from.node);
}

const LayerType* LinkChooser::layer_of(const Node* node) const {
  return node == nullptr ? nullptr : document_.registry().find(node->layer);
}

QString LinkChooser::text(int number) const {
  const LinkEnds& one = link(number);
  if (one.from.node != node_) {
    return tr("%1 into %2")
        .arg(named(one.from.node, one.from.port), QString::fromStdString(one.port));
  }
  const LayerType* layer = layer_of(other(number));
  const bool one_input = layer != nullptr && layer->inputs.size() == 1;
  const QString to = named(one.node, one_input ? std::string() : one.port);
  return one.from.port.empty() ? to : tr("%1 to %2").arg(QString::fromStdString(one.from.port), to);
}

SearchPopup::Matches LinkChooser::matches(const QString& query) const {
  const QStringList words = search_words(query);
  Matches found;
  for (int i = 0; i < static_cast<int>(links_.size()); ++i) {
    const LayerType* layer = layer_of(other(i));
    const QString title = layer == nullptr ? QString() : spoken(layer->title);
    const int match = match_of(text(i) + QLatin1Char(' ') + title, words);
    if (match > 0) found.emplace_back(match, i);
  }
  return found;
}

void LinkChooser::add_row(int number) {
  add_tiled(layer_of(other(number)), text(number));
}

QString LinkChooser::nothing(const QString&) const {
  return tr("No node that fits is called so.");
}

}  // namespace netloom::editor
