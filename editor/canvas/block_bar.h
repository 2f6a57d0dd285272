#pragma once

#include <vector>

#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"

class QHBoxLayout;

namespace netloom::editor {

class ElidedLabel;
class LinkButton;

/// The way into the block that is open, above the canvas: each part goes back there. Says how often
/// the block is used, since a change reaches all its uses. Hidden while the whole project is open.
class BlockBar : public QWidget {
  Q_OBJECT
 public:
  BlockBar(Document& document, const ThemeSource& source, QWidget* parent = nullptr);

  /// The buttons of the way: the project first.
  std::vector<LinkButton*> steps() const { return steps_; }
  /// "Residual is used 3 times: what you change here changes all of them."
  QString remark() const;

 signals:
  /// The user wants out, to the block that the node of full name `use` uses or to the project.
  void stepChosen(const std::string& use);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();
  void build_way(const std::vector<OpenBlock>& way);
  void add_step(const QString& name, const std::string& use);
  void add_word(const QString& word, bool strong);

  Document& document_;
  const ThemeSource& source_;
  QHBoxLayout* way_;
  ElidedLabel* remark_;
  LinkButton* own_;
  std::vector<LinkButton*> steps_;
  QString shown_;  ///< The way as it is built.
};

}  // namespace netloom::editor
