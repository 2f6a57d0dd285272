#include "editor/inspector/output_section.h"

#include <QVBoxLayout>

#include "editor/inspector/sample_grid.h"
#include "editor/theme/widgets/labels.h"

namespace netloom::editor {

OutputSection::OutputSection(const Samples* samples, std::string node, const ThemeSource& source,
                             QWidget* parent)
    : TitledSection(source, tr("Output for the first row"), parent),
      samples_(samples),
      node_(std::move(node)),
      state_(new Text(source, FontRole::help, &Theme::text3, {}, this)),
      grid_(new SampleGrid(source, this)) {
  aside()->addWidget(state_);
  body()->addWidget(grid_);
  refresh();
}

void OutputSection::refresh() {
  const SharedPicture picture = samples_ == nullptr ? nullptr : samples_->picture(node_);
  setVisible(picture != nullptr);
  if (picture == nullptr) return;
  state_->setText(samples_->trained() ? tr("trained") : tr("untrained"));
  state_->setToolTip(samples_->trained() ? tr("With the weights of the chosen run")
                                         : tr("With the weights that training starts from"));
  grid_->set_picture(picture);
  grid_->setAccessibleName(tr("Output of %1 for the first row").arg(QString::fromStdString(node_)));
}

}  // namespace netloom::editor
