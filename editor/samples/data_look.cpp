#include "editor/samples/data_look.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <QThread>

#include "editor/document/spoken.h"
#include "editor/document/translated.h"
#include "editor/words/number_text.h"
#include "engine/core/error.h"
#include "engine/data/data_notes.h"
#include "engine/data/opened_data.h"

namespace netloom::editor {

namespace {

constexpr std::int64_t most_images = 16;
constexpr std::int64_t most_rows = 6;
constexpr int tell_milliseconds = 250;

QString text_of(const std::string& text) {
  return QString::fromStdString(text);
}

/// Row `row` of an image column as numbers of its own type.
Array image_of(const Column& column, std::int64_t row) {
  if (!column.rows) {
    Array one(column.values.dtype(), column.sample);
    std::memcpy(one.data(), column.values.data() + one.byte_size() * static_cast<std::size_t>(row),
                one.byte_size());
    return one.converted(Dtype::f32);
  }
  Array one(column.rows->dtype(), column.rows->sample());
  column.rows->copy(std::array{row}, std::nullopt, one.data());
  return one.converted(Dtype::f32);
}

/// (C, H, W) in grey or colour, from the darkest number to the brightest.
QImage picture_of(const Array& image) {
  const Shape& shape = image.shape();
  const auto values = image.values<float>();
  const auto height = static_cast<int>(shape.size(-2));
  const auto width = static_cast<int>(shape.size(-1));
  const std::size_t plane = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  const float low = *std::min_element(values.begin(), values.end());
  const float span = std::max(*std::max_element(values.begin(), values.end()) - low, 1e-9F);
  const std::size_t step = values.size() >= 3 * plane ? plane : 0;
  QImage picture(width, height, QImage::Format_RGB32);
  for (std::size_t i = 0; i < plane; ++i) {
    const auto level = [&](std::size_t channel) {
      return static_cast<int>(255 * (values[i + channel * step] - low) / span);
    };
    picture.setPixel(static_cast<int>(i) % width, static_cast<int>(i) / width,
                     qRgb(level(0), level(1), level(2)));
  }
  return picture;
}

void add_images(const Dataset& dataset, const Column* classes, DataSummary& summary) {
  const auto column = std::find_if(dataset.columns.begin(), dataset.columns.end(),
                                   [](const Column& one) { return one.kind == ColumnKind::image; });
  if (column == dataset.columns.end()) return;
  for (std::int64_t row = 0; row < std::min(dataset.rows, most_images); ++row) {
    summary.images.push_back(picture_of(image_of(*column, row)));
    if (classes == nullptr || classes->values.dtype() != Dtype::i64) continue;
    const auto number = classes->values.values<std::int64_t>()[static_cast<std::size_t>(row)];
    const bool known = number >= 0 && number < static_cast<std::int64_t>(classes->classes.size());
    summary.captions.append(known ? text_of(classes->classes[static_cast<std::size_t>(number)])
                                  : QString());
  }
}

void add_classes(const DatasetDescription& description, DataSummary& summary) {
  // Tables have their answer last.
  const auto column =
      std::find_if(description.columns.rbegin(), description.columns.rend(),
                   [](const ColumnDescription& one) { return !one.class_counts.empty(); });
  if (column == description.columns.rend()) return;
  summary.class_column = text_of(column->name);
  for (std::size_t i = 0; i < column->classes.size(); ++i)
    summary.classes.push_back({text_of(column->classes[i]), column->class_counts[i]});
}

/// "number", "3 classes", "image 1×8×8".
QString type_of(const ColumnDescription& column) {
  const auto count = static_cast<std::int64_t>(column.classes.size());
  switch (column.kind) {
    case ColumnKind::number:
      if (column.sample.count() == 1) return translated("number");
      return translated("numbers %1").arg(spoken(to_text(column.sample)));
    case ColumnKind::class_label:
      return count == 1 ? translated("1 class") : translated("%1 classes").arg(count_text(count));
    case ColumnKind::image:
      return translated("image %1").arg(spoken(to_text(column.sample)));
    case ColumnKind::text:
      return translated("text");
    case ColumnKind::tokens:
      return translated("%1 tokens").arg(count_text(count));
    case ColumnKind::mask:
      return translated("mask %1").arg(spoken(to_text(column.sample)));
  }
  return {};
}

void add_bindable(const DatasetDescription& description, DataSummary& summary) {
  for (const ColumnGroup& group : description.groups) {
    const auto parts = static_cast<std::int64_t>(group.parts.size());
    summary.bindable.push_back(
        {text_of(group.name),
         parts == 1 ? translated("1 column") : translated("%1 columns").arg(count_text(parts)),
         spoken(group.description)});
  }
  for (const ColumnDescription& column : description.columns)
    summary.bindable.push_back({text_of(column.name), type_of(column), spoken(column.description)});
}

DataSummary look(const DataSettings& settings, const std::filesystem::path& folder,
                 OpenedData& data, Reading& reading) {
  DataSummary summary;
  summary.name = text_of(settings.source);
  try {
    const auto opened = data.open(settings, folder, reading.told());
    const Dataset& dataset = *opened;
    const DatasetDescription description = describe(dataset, most_rows);
    summary.rows = dataset.rows;
    add_bindable(description, summary);
    add_classes(description, summary);
    add_images(dataset, dataset.column(summary.class_column.toStdString()), summary);
    for (const ColumnDescription& column : description.columns)
      summary.columns.append(text_of(column.name));
    for (const auto& row : description.first_rows) {
      QStringList cells;
      for (const std::string& cell : row) cells.append(text_of(cell));
      summary.first_rows.push_back(std::move(cells));
    }
    for (const Phrase& note : data_warnings(dataset, description))
      summary.notes.append(spoken(note));
  } catch (const Error& error) {
    summary.failure = spoken(error.phrase());
  } catch (const ReadingEnded&) {
    return {};  // Nobody waits for it.
  }
  return summary;
}

}  // namespace

DataLook::DataLook(const Document& document, QObject* parent)
    : QObject(parent), document_(document) {
  tell_.setInterval(tell_milliseconds);
  connect(&tell_, &QTimer::timeout, this, &DataLook::tell);
}

DataLook::~DataLook() {
  if (running_ == nullptr) return;
  reading_->end();
  static_cast<QThread*>(running_)->wait();
}

void DataLook::request() {
  const Project& project = document_.project();
  if (looked_ && asked_ == project.data && folder_ == document_.data_folder()) return;
  if (running_ == nullptr) return start();
  reading_->end();  // The end of that look starts the next.
}

void DataLook::start() {
  looked_ = true;
  asked_ = document_.project().data;
  folder_ = document_.data_folder();
  auto summary = std::make_shared<DataSummary>();
  reading_ = std::make_shared<Reading>();
  QThread* thread =
      QThread::create([summary, settings = asked_, folder = folder_, data = document_.opened_data(),
                       reading = reading_] { *summary = look(settings, folder, *data, *reading); });
  running_ = thread;
  connect(thread, &QThread::finished, this, [this, thread, summary] {
    running_ = nullptr;
    tell_.stop();
    thread->deleteLater();
    if (reading_->ended()) return start();
    summary_ = summary;
    Q_EMIT changed();
    request();
  });
  thread->start(QThread::LowPriority);
  tell_.start();
}

void DataLook::tell() {
  const std::int64_t all = reading_->all();
  if (all > 0) Q_EMIT reading(static_cast<int>(reading_->done() * 100 / all));
}

}  // namespace netloom::editor
