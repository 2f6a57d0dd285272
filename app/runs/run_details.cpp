#include "app/runs/run_details.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "app/runs/run_results.h"
#include "app/runs/side_page.h"
#include "editor/inspector/setting_words.h"
#include "editor/theme/widgets/labels.h"
#include "editor/words/number_text.h"

namespace netloom::app {

using editor::Chip;
using editor::FontRole;
using editor::Text;
using editor::Theme;

namespace {

Difference fact(const QString& title, const QString& value, const std::string& key = {}) {
  return {key, title, {}, value, {}, Difference::Tone::none};
}

std::vector<Difference> results_of(const RunEntry& entry) {
  std::vector<std::pair<int, Difference>> ranked;
  for (const auto& [name, summary] : entry.row.metrics) {
    const double value = result_of(name, summary);
    const int rank = result_rank(name);
    if (rank == 2 || !std::isfinite(value)) continue;
    const QString series = QString::fromStdString(name);
    ranked.emplace_back(rank, fact(rank == 0 ? series_title(series) : best_title(series),
                                   metric_text(series, value), name));
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Difference> results;
  results.reserve(ranked.size());
  for (auto& [rank, one] : ranked) results.push_back(std::move(one));
  return results;
}

std::vector<Difference> course_of(const RunEntry& entry) {
  const RunRow& row = entry.row;
  const QDateTime started = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(row.started));
  std::vector<Difference> course;
  course.push_back(
      fact(RunDetails::tr("Started"), QLocale().toString(started, QLocale::ShortFormat)));
  course.push_back(fact(RunDetails::tr("Took"), duration_text(row.seconds)));
  course.push_back(
      fact(RunDetails::tr("Epochs"), RunDetails::tr("%1 of %2").arg(row.epoch).arg(row.epochs)));
  course.push_back(fact(RunDetails::tr("On"), RunDetails::tr("%1, %2 threads, %3")
                                                  .arg(QString::fromStdString(row.device))
                                                  .arg(row.threads)
                                                  .arg(QString::fromStdString(row.precision))));
  if (entry.parameters > 0)
    course.push_back(fact(RunDetails::tr("Parameters"), editor::count_text(entry.parameters)));
  double bytes = 0;
  for (const Artifact& one : row.checkpoints) bytes += static_cast<double>(one.size);
  course.push_back(fact(RunDetails::tr("Checkpoints"), row.checkpoints.empty()
                                                           ? RunDetails::tr("none")
                                                           : editor::bytes_text(bytes)));
  return course;
}

/// Those of the training and the data first, then those of the nodes.
std::vector<Difference> settings_of(const RunRow& row) {
  std::vector<Difference> settings;
  for (const bool of_nodes : {false, true}) {
    for (const auto& [key, value] : row.parameters) {
      const bool whole = key.starts_with("training.") || key.starts_with("data.");
      if (whole != of_nodes)
        settings.push_back(fact(editor::setting_words(key, row.parameters),
                                editor::setting_value_words(key, value, row.parameters), key));
    }
  }
  return settings;
}

Chip::Tone tone_of(RunStatus status) {
  switch (status) {
    case RunStatus::finished:
      return Chip::Tone::good;
    case RunStatus::crashed:
    case RunStatus::failed:
    case RunStatus::diverged:
      return Chip::Tone::problem;
    default:
      return Chip::Tone::neutral;
  }
}

}  // namespace

RunFacts facts_of(const RunEntry& entry) {
  return {results_of(entry), course_of(entry), settings_of(entry.row)};
}

RunDetails::RunDetails(const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      name_(new Text(source, FontRole::panel_title, &Theme::text, {}, this)),
      status_(new Chip(source, {}, Chip::Tone::neutral, this)),
      result_(new DifferenceLines(source, tr("Result"), tr("It has no result yet."), this)),
      course_(new DifferenceLines(source, tr("Course"), {}, this)),
      settings_(new DifferenceLines(source, tr("Settings"), tr("It kept no settings."), this)) {
  auto* head = new QHBoxLayout;
  head->setContentsMargins(14, 12, 14, 10);
  head->addWidget(name_, 1);
  head->addWidget(status_);
  auto* open = new QPushButton(tr("Open its project"), this);
  connect(open, &QPushButton::clicked, this, &RunDetails::openRequested);
  lay_out_side_page(*this, source, head, {result_, course_, settings_}, {open});
}

void RunDetails::show_run(const RunEntry& entry) {
  name_->setText(
      QString("#%1 %2").arg(entry.row.number).arg(QString::fromStdString(entry.row.name)));
  status_->set_text(status_word(entry.row.status));
  status_->set_tone(tone_of(entry.row.status));
  facts_ = facts_of(entry);
  result_->set_lines(facts_.result);
  course_->set_lines(facts_.course);
  settings_->set_lines(facts_.settings);
}

}  // namespace netloom::app
