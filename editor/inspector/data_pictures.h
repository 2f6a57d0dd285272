#pragma once

#include <memory>

#include <QWidget>

#include "editor/samples/data_look.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// The images of the first rows, eight in a row, with their classes below.
class DataImages : public QWidget {
  Q_OBJECT
 public:
  DataImages(const ThemeSource& source, QWidget* parent = nullptr);

  void show_data(std::shared_ptr<const DataSummary> summary);
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// The height follows the width: not every layout around asks for it.
  void resizeEvent(QResizeEvent* event) override;

 private:
  int line_height(int width) const;

  const ThemeSource& source_;
  std::shared_ptr<const DataSummary> summary_;
};

/// How often each class is there, as bars; of many classes the first.
class ClassBars : public QWidget {
  Q_OBJECT
 public:
  ClassBars(const ThemeSource& source, QWidget* parent = nullptr);

  void show_data(std::shared_ptr<const DataSummary> summary);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  std::shared_ptr<const DataSummary> summary_;
};

}  // namespace netloom::editor
