#include "editor/canvas/layer_chooser.h"

#include <algorithm>
#include <utility>

#include <QLineEdit>
#include <QListWidget>

#include "editor/document/spoken.h"
#include "editor/help/layer_look.h"
#include "editor/palette/layer_search.h"

namespace netloom::editor {

LayerChooser::LayerChooser(const LayerRegistry& registry, const ThemeSource& source,
                           QWidget* parent)
    : CanvasChooser(source, parent), registry_(registry) {
  field()->setAccessibleName(tr("Search layers that fit"));
  list()->setAccessibleName(tr("Layers that fit"));
}

void LayerChooser::open(const QString& title, std::vector<LayerFit> fits,
                        const std::function<void(const LayerFit&)>& chosen) {
  fits_ = std::move(fits);
  std::erase_if(fits_,
                [this](const LayerFit& fit) { return registry_.find(fit.layer) == nullptr; });
  std::stable_sort(fits_.begin(), fits_.end(), [this](const LayerFit& a, const LayerFit& b) {
    return registry_.find(a.layer)->category < registry_.find(b.layer)->category;
  });
  open_under(title,
             [this, chosen](int number) { chosen(fits_[static_cast<std::size_t>(number)]); });
}

const LayerType& LayerChooser::layer(int number) const {
  return *registry_.find(fits_[static_cast<std::size_t>(number)].layer);
}

SearchPopup::Matches LayerChooser::matches(const QString& query) const {
  const QStringList words = search_words(query);
  Matches found;
  for (int i = 0; i < static_cast<int>(fits_.size()); ++i) {
    const int match = match_of(layer(i), words);
    if (match > 0) found.emplace_back(match, i);
  }
  return found;
}

QString LayerChooser::heading(int number) const {
  return spoken(std::string(title_of(layer(number).category)));
}

void LayerChooser::add_row(int number) {
  const LayerType& type = layer(number);
  add_tiled(&type, spoken(type.title))->setToolTip(spoken(type.summary));
}

QString LayerChooser::nothing(const QString&) const {
  return tr("No layer that fits is called so.");
}

}  // namespace netloom::editor
