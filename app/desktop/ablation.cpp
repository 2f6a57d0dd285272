#include "app/desktop/ablation.h"

#include <algorithm>

#include <QStringList>

#include "editor/document/spoken.h"
#include "engine/graph/mute.h"

namespace netloom::app {

using editor::Sign;

namespace {

constexpr std::size_t most_named = 3;

QString listed(const std::vector<std::string>& names) {
  if (names.size() > most_named) return QObject::tr("%1 nodes").arg(names.size());
  QStringList list;
  for (const std::string& name : names) list << QString::fromStdString(name);
  return list.join(QStringLiteral(", "));
}

}  // namespace

Ablation::Ablation(const editor::Document& document, const editor::Selection& selection,
                   RunControl& control, QObject* parent)
    : QObject(parent), document_(document), selection_(selection), queue_(control) {
  connect(&queue_, &RunQueue::finished, this, &Ablation::finished);
  connect(&queue_, &RunQueue::interrupted, this, [this](const QString& next) {
    Q_EMIT said(tr("%1 was not started").arg(next),
                tr("The run before it did not finish, so there is nothing to compare with."),
                Sign::info);
  });
}

bool Ablation::start() {
  std::vector<std::string> names;
  for (const std::string& name : selection_.nodes()) names.push_back(document_.full_name(name));
  if (names.empty()) {
    Q_EMIT said(tr("No node is selected"),
                tr("Select the nodes to train the network with and without."), Sign::info);
    return false;
  }
  if (const auto refused = refusal_of(names)) {
    Q_EMIT said(editor::spoken(refused->title), editor::spoken(refused->message), Sign::warning);
    return false;
  }
  if (queue_.start({variant(names, false), variant(names, true)})) return true;
  Q_EMIT said(tr("A run is going on"), tr("Stop it, or wait for its end, and start again."),
              Sign::info);
  return false;
}

std::optional<Diagnostic> Ablation::refusal_of(const std::vector<std::string>& names) const {
  const LayerRegistry& layers = document_.base_registry();
  const Graph with = with_muted(document_.project().graph, names, false);
  const GraphCheck checked = check(with, layers);
  if (auto refused = refusal_of_mute(with, layers, checked, names)) return refused;
  const auto& all = checked.diagnostics;
  const auto problem = std::find_if(all.begin(), all.end(), [](const Diagnostic& one) {
    return one.severity == Severity::error;
  });
  if (problem == all.end()) return std::nullopt;
  return *problem;
}

Job Ablation::variant(const std::vector<std::string>& names, bool muted) const {
  Job job = job_of(document_);
  const QString name = muted ? tr("%1 without %2") : tr("%1 with %2");
  job.name = name.arg(document_.title(), listed(names)).toStdString();
  for (const std::string& node : names)
    job.set.push_back(node + (muted ? ".muted=true" : ".muted=false"));
  return job;
}

}  // namespace netloom::app
