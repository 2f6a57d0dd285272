#pragma once

#include <string>
#include <vector>

#include <QStringList>

#include "engine/data/bind.h"
#include "engine/data/catalogue.h"

namespace netloom {

inline Dataset built_in(const std::string& name) {
  DataSettings settings;
  settings.source = name;
  return DatasetCatalogue(NETLOOM_SOURCE_DIR "/resources/data").open(settings, ".");
}

inline DataSlot input_slot(const std::string& node, const Shape& sample) {
  return {node, Dtype::f32, sample, false, std::nullopt};
}

inline DataSlot class_slot(const std::string& node, std::int64_t classes) {
  return {node, Dtype::i64, {}, true, classes};
}

inline DataSlot number_slot(const std::string& node, std::int64_t features) {
  return {node, Dtype::f32, {{Role::feature, features}}, true, std::nullopt};
}

inline const Shape digit_image{{Role::channel, 1}, {Role::height, 8}, {Role::width, 8}};

inline Shape vector_of(std::int64_t features) {
  return {{Role::feature, features}};
}

inline std::vector<float> floats_of(const BindResult& result, std::string_view node,
                                    std::size_t count) {
  const auto values = result.data->column(node)->values.values<float>();
  return {values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// "error data.shape image: message", one per line.
inline QString said(const BindResult& result) {
  QStringList lines;
  for (const Diagnostic& one : result.diagnostics) {
    lines << QString("%1 %2 %3: %4")
                 .arg(one.severity == Severity::error ? "error" : "warning",
                      QString::fromStdString(one.code), QString::fromStdString(one.node),
                      QString::fromStdString(one.message));
  }
  return lines.join('\n');
}

inline const char* const animals =
    "weight,kind,legs,note\n4.5,cat,4,a\n30.5,dog,4,b\n0.5,bird,2,c\n5.5,cat,4,d\n25.5,dog,4,e\n"
    "0.25,bird,2,f\n3.5,cat,4,g\n28.5,dog,4,h\n0.75,bird,2,i\n4.25,cat,3,j\n";

}  // namespace netloom
