#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "editor/document/document.h"
#include "editor/document/reading.h"

namespace netloom::editor {

/// What a data set holds, as far as people look at it.
struct DataSummary {
  /// How often a class is there.
  struct ClassCount {
    QString name;
    std::int64_t rows = 0;
  };

  /// What can be bound to a node: a group of columns or one of them.
  struct BindableColumn {
    QString name;
    QString type;   ///< "number", "3 classes", "image 1×8×8", "4 columns".
    QString about;  ///< What the data says of it; mostly nothing.
  };

  QString name;
  std::int64_t rows = 0;
  std::vector<QImage> images;            ///< Of the first rows; none where no column has images.
  QStringList captions;                  ///< Their classes; none where no column has classes.
  QStringList columns;                   ///< Names,
  std::vector<QStringList> first_rows;   ///< and cells of the first rows.
  std::vector<BindableColumn> bindable;  ///< Groups, then columns.
  QString class_column;
  std::vector<ClassCount> classes;  ///< Of that column, as they are numbered.
  QStringList notes;                ///< What is odd about the data, and what to do.
  QString failure;                  ///< Why it cannot be read; nothing else is there then.
};

/// Looks at the data of a document from a thread of its own, once somebody asks and again when its
/// settings change.
class DataLook : public QObject {
  Q_OBJECT
 public:
  explicit DataLook(const Document& document, QObject* parent = nullptr);
  /// Ends a look that is under way.
  ~DataLook() override;

  /// Null until the first look is done.
  const std::shared_ptr<const DataSummary>& summary() const { return summary_; }
  /// Looks where the settings are not those of the last look; one that is under way ends.
  void request();

 signals:
  void changed();
  /// How much of the data was read, where that takes its time.
  void reading(int percent);

 private:
  void start();
  void tell();

  const Document& document_;
  DataSettings asked_;
  std::filesystem::path folder_;
  bool looked_ = false;
  QObject* running_ = nullptr;
  std::shared_ptr<Reading> reading_;  ///< Of the look that is under way.
  QTimer tell_;
  std::shared_ptr<const DataSummary> summary_;
};

}  // namespace netloom::editor
