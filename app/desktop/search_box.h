#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "editor/theme/theme_source.h"

class QLineEdit;
class QListWidget;

namespace netloom::app {

/// Something that a search can go to.
struct Findable {
  QString title;
  QString kind;  ///< "Node", "Action": shown at the right, and searched too.
  QString keys;  ///< The keys that do the same, or empty.
  std::function<void()> go;
};

/// One search over everything, at the top of the window: typing filters, arrows choose, Enter goes
/// there, Escape leaves.
class SearchBox : public QWidget {
  Q_OBJECT
 public:
  SearchBox(const editor::ThemeSource& source, QWidget* parent);

  void open(std::vector<Findable> all);
  QLineEdit* field() const { return field_; }
  QListWidget* list() const { return list_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void fill(const QString& query);
  void add(const Findable& one, int number);
  void go();
  void close_box();
  bool press(int key);

  const editor::ThemeSource& source_;
  QLineEdit* field_;
  QListWidget* list_;
  std::vector<Findable> all_;
  QWidget* before_ = nullptr;  ///< Had the focus, and gets it back.
};

}  // namespace netloom::app
