#pragma once

#include <string>

#include <QString>

#include "engine/runs/run.h"

namespace netloom::editor {

/// What people call the setting `key` of a run that has `settings`: "conv2 · Filters" for
/// "conv2.filters", "Learning rate" for "training.learning_rate"; the key where it is of no layer
/// that Netloom has.
QString setting_words(const std::string& key, const RunParameters& settings);

/// The same without the node: "Filters".
QString short_setting_words(const std::string& key, const RunParameters& settings);

/// `value` of that setting as people write it: "Adam", "same", "32".
QString setting_value_words(const std::string& key, const RunParameter& value,
                            const RunParameters& settings);

}  // namespace netloom::editor
