#pragma once

#include <functional>
#include <vector>

#include <QPointer>
#include <QString>

#include "editor/theme/widgets/search_popup.h"

namespace netloom::app {

/// Something that a search can go to.
struct Findable {
  QString title;
  QString kind;  ///< "Node", "Action": shown at the right, and searched too.
  QString keys;  ///< The keys that do the same, or empty.
  std::function<void()> go;
};

/// One search over everything, at the top of the window.
class SearchBox : public editor::SearchPopup {
  Q_OBJECT
 public:
  SearchBox(const editor::ThemeSource& source, QWidget* parent);

  void open(std::vector<Findable> all);

 protected:
  Matches matches(const QString& query) const override;
  void add_row(int number) override;
  QString nothing(const QString& query) const override;
  void take(int number) override;
  void leave() override;

 private:
  std::vector<Findable> all_;
  QPointer<QWidget> before_;  ///< Had the focus, and gets it back.
};

}  // namespace netloom::app
