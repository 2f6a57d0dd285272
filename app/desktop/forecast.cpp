#include "app/desktop/forecast.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/charts/value_text.h"
#include "editor/words/number_text.h"

namespace netloom::app {

namespace {

constexpr int delay_milliseconds = 800;

}  // namespace

Forecast::Forecast(const editor::Document& document, QString loom, QObject* parent)
    : QObject(parent),
      document_(document),
      loom_(std::move(loom)),
      file_(QDir::tempPath() + QStringLiteral("/netloom-XXXXXX.netloom")) {
  delay_.setSingleShot(true);
  delay_.setInterval(delay_milliseconds);
  connect(&delay_, &QTimer::timeout, this, &Forecast::measure);
  connect(&process_, &QProcess::finished, this, &Forecast::read);
  connect(&document_, &editor::Document::changed, this, &Forecast::request);
  connect(&document_, &editor::Document::diagnosticsChanged, this, &Forecast::request);
}

Forecast::~Forecast() {
  process_.kill();
  process_.waitForFinished(500);
}

void Forecast::request() {
  if (document_.error_count() > 0 || document_.project().graph.nodes.empty()) {
    title_.clear();
    value_.clear();
    measured_.clear();  // What is undone is told again.
    Q_EMIT changed();
    delay_.stop();
    return;
  }
  delay_.start();
}

void Forecast::measure() {
  if (process_.state() != QProcess::NotRunning) {
    delay_.start();
    return;
  }
  Project project = document_.project();
  project.view = {};
  // Paths in a temporary file would start from the wrong folder.
  const std::filesystem::path source = document_.data_folder() / project.data.source;
  if (std::filesystem::exists(source)) project.data.source = source.string();
  std::string text = write_project(project, document_.registry());
  if (text == measured_ || !file_.open()) return;
  measured_ = std::move(text);
  file_.resize(0);
  file_.seek(0);
  file_.write(measured_.data(), static_cast<qint64>(measured_.size()));
  file_.close();
  // Shapes that pass by while someone draws are not worth measuring, nor keeping.
  process_.start(loom_, {QStringLiteral("check"), file_.fileName(), QStringLiteral("--json"),
                         QStringLiteral("--tuning"), QStringLiteral("kept")});
}

void Forecast::read() {
  const QJsonObject done = QJsonDocument::fromJson(process_.readAllStandardOutput()).object();
  const QJsonObject forecast = done.value(QStringLiteral("forecast")).toObject();
  if (forecast.isEmpty()) return;
  const std::int64_t epochs = document_.project().training.epochs;
  const double seconds =
      forecast.value(QStringLiteral("epoch_seconds")).toDouble() * static_cast<double>(epochs);
  const double memory = forecast.value(QStringLiteral("memory_bytes")).toDouble();
  title_ = epochs == 1 ? tr("Forecast · 1 epoch")
                       : tr("Forecast · %1 epochs").arg(editor::count_text(epochs));
  value_ = QStringLiteral("%1 · %2").arg(rough_duration_text(seconds), editor::bytes_text(memory));
  Q_EMIT changed();
}

}  // namespace netloom::app
