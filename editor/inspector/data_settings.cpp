#include "editor/inspector/data_settings.h"

#include <algorithm>
#include <cmath>

#include "editor/document/translated.h"
#include "editor/inspector/project_setting.h"
#include "editor/inspector/source_settings.h"

namespace netloom::editor {

namespace {

Setting source_setting() {
  return project_setting(
      words("source", translated("Source"), ParameterKind::text,
            translated(
                "A built-in set such as digits, or the path of a CSV file, a text or a folder of "
                "images beside the project.")),
      [](const Project& project) { return project.data.source; },
      [](Project& project, const ParameterValue& value) {
        project.data.source = std::get<std::string>(value);
      });
}

Setting columns_setting(const std::string& node) {
  Setting setting = project_setting(
      words("columns", QString::fromStdString(node), ParameterKind::texts,
            translated("Columns of the data that go into this node.")),
      [node](const Project& project) {
        const auto at = project.data.columns.find(node);
        return at == project.data.columns.end() ? std::vector<std::string>() : at->second;
      },
      [node](Project& project, const ParameterValue& value) {
        project.data.columns[node] = std::get<std::vector<std::string>>(value);
        if (project.data.columns[node].empty()) project.data.columns.erase(node);
      },
      node);
  setting.node = node;
  return setting;
}

Setting standardise_setting(const std::string& node) {
  const QString sentence = translated(
      "Brings the values of %1 to mean 0 and deviation 1, by the "
      "training rows.");
  Setting setting = project_setting(
      yes_or_no("standardise", translated("Standardise"), false,
                sentence.arg("`" + QString::fromStdString(node) + "`")),
      [node](const Project& project) {
        const auto& list = project.data.standardise;
        return std::find(list.begin(), list.end(), node) != list.end();
      },
      [node](Project& project, const ParameterValue& value) {
        auto& list = project.data.standardise;
        std::erase(list, node);
        if (std::get<bool>(value)) list.push_back(node);
      },
      node);
  setting.node = node;
  return setting;
}

/// Two shares that are left sum to 1 with the third, without the noise of binary fractions.
double tidy(double share) {
  return std::max(0.0, std::round(share * 1e9) / 1e9);
}

/// Gives one part its share and takes the difference from the rows that are trained on, or, for
/// those, from the two others alike.
void set_share(SplitSettings& split, double SplitSettings::*part, double share) {
  if (part == &SplitSettings::train) {
    const double others = split.validation + split.test;
    const double scale = others > 0 ? (1 - share) / others : 0;
    split.validation = others > 0 ? tidy(split.validation * scale) : tidy((1 - share) / 2);
    split.train = share;
    split.test = tidy(1 - split.train - split.validation);
    return;
  }
  double SplitSettings::*const other =
      part == &SplitSettings::test ? &SplitSettings::validation : &SplitSettings::test;
  split.*part = share;
  split.*other = std::min(split.*other, tidy(1 - share));
  split.train = tidy(1 - share - split.*other);
}

Setting share_setting(ParameterInfo info, double SplitSettings::*part) {
  return project_setting(
      std::move(info), [part](const Project& project) { return project.data.split.*part; },
      [part](Project& project, const ParameterValue& value) {
        set_share(project.data.split, part, std::get<double>(value));
      });
}

void add_split(std::vector<Setting>& settings) {
  const SplitSettings usual;
  settings.push_back(
      share_setting(real_number("train", translated("Train"), usual.train, 0, 1,
                                translated("Share of the rows the network learns from.")),
                    &SplitSettings::train));
  settings.push_back(
      share_setting(real_number("validation", translated("Validation"), usual.validation, 0, 1,
                                translated("Share that is watched while it learns.")),
                    &SplitSettings::validation));
  settings.push_back(
      share_setting(real_number("test", translated("Test"), usual.test, 0, 1,
                                translated("Share that is kept for the final mark.")),
                    &SplitSettings::test));
  ParameterInfo seed =
      whole_number("split_seed", translated("Split seed"), static_cast<std::int64_t>(usual.seed), 0,
                   largest_seed, translated("Chooses which rows go where."));
  seed.advanced = true;
  settings.push_back(project_setting(
      std::move(seed),
      [](const Project& project) { return static_cast<std::int64_t>(project.data.split.seed); },
      [](Project& project, const ParameterValue& value) {
        project.data.split.seed = static_cast<std::uint64_t>(std::get<std::int64_t>(value));
      }));
  ParameterInfo stratify =
      yes_or_no("stratify", translated("Stratify"), usual.stratify,
                translated("Keeps the shares of the classes alike in all three."));
  stratify.advanced = true;
  settings.push_back(project_setting(
      std::move(stratify), [](const Project& project) { return project.data.split.stratify; },
      [](Project& project, const ParameterValue& value) {
        project.data.split.stratify = std::get<bool>(value);
      }));
}

Setting count_setting(ParameterInfo info, std::int64_t SplitSettings::*field) {
  info.advanced = true;
  return project_setting(
      std::move(info), [field](const Project& project) { return project.data.split.*field; },
      [field](Project& project, const ParameterValue& value) {
        project.data.split.*field = std::get<std::int64_t>(value);
      });
}

void add_folds(std::vector<Setting>& settings) {
  const SplitSettings usual;
  settings.push_back(count_setting(
      whole_number(
          "folds", translated("Folds"), usual.folds, 0, 1000,
          translated("Parts for cross-validation, of which one is the test part; 0 for none.")),
      &SplitSettings::folds));
  settings.push_back(
      count_setting(whole_number("fold", translated("Test fold"), usual.fold, 1, 1000,
                                 translated("The part that is tested, from 1.")),
                    &SplitSettings::fold));
  settings.back().shown = [](const Document& document) {
    return document.project().data.split.folds > 0;
  };
}

Setting balance_setting() {
  ParameterInfo info =
      yes_or_no("balance", translated("Balance classes"), false,
                translated("Repeats training rows of rare classes until all classes are "
                           "as frequent."));
  info.advanced = true;
  return project_setting(
      std::move(info), [](const Project& project) { return project.data.balance; },
      [](Project& project, const ParameterValue& value) {
        project.data.balance = std::get<bool>(value);
      });
}

Setting missing_setting() {
  ParameterInfo info = choice_of(
      "missing", translated("Gaps"), "refuse",
      {{"refuse", translated("refuse"), translated("A row without a value is a problem.")},
       {"drop_rows", translated("drop rows"), translated("Rows without a value are left out.")}});
  info.advanced = true;
  return project_setting(
      std::move(info),
      [](const Project& project) {
        return std::string(project.data.missing == MissingValues::refuse ? "refuse" : "drop_rows");
      },
      [](Project& project, const ParameterValue& value) {
        project.data.missing = std::get<std::string>(value) == "refuse" ? MissingValues::refuse
                                                                        : MissingValues::drop_rows;
      });
}

}  // namespace

std::vector<std::string> data_nodes(const Document& document) {
  std::vector<std::string> nodes;
  for (const Node& node : document.project().graph.nodes) {
    const LayerType* layer = document.registry().find(node.layer);
    if (layer == nullptr) continue;
    if (layer->role == LayerRole::input || layer->role == LayerRole::target)
      nodes.push_back(node.name);
  }
  return nodes;
}

std::vector<Setting> data_settings(const Document& document) {
  std::vector<Setting> settings{source_setting()};
  const std::vector<Setting> of_source = source_settings();
  settings.insert(settings.end(), of_source.begin(), of_source.end());
  for (const std::string& node : data_nodes(document)) {
    settings.push_back(columns_setting(node));
    const auto known = document.project_check().nodes.find(node);
    const bool classes = known != document.project_check().nodes.end() && known->second.classes > 0;
    if (!classes) settings.push_back(standardise_setting(node));
  }
  add_split(settings);
  add_folds(settings);
  settings.push_back(balance_setting());
  settings.push_back(missing_setting());
  return settings;
}

}  // namespace netloom::editor
