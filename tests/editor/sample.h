#pragma once

#include <QDir>
#include <QImage>
#include <QWidget>
#include <QtTest>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// The network of the pictures: a digit classifier whose last layer has 8 units instead of 10, and
/// a bias before batch norm.
inline Project sample_project(const LayerRegistry& registry) {
  const char* text = R"({"netloom": 1, "name": "Digits CNN",
 "graph": {"nodes": [
   {"name": "image", "layer": "input",
    "parameters": {"shape": ["channel 1", "height 8", "width 8"]}},
   {"name": "conv1", "layer": "conv2d", "inputs": {"x": "image"},
    "parameters": {"padding": "same"}},
   {"name": "bn1", "layer": "batch_norm", "inputs": {"x": "conv1"}},
   {"name": "relu1", "layer": "relu", "inputs": {"x": "bn1"}},
   {"name": "pool1", "layer": "max_pool2d", "inputs": {"x": "relu1"}},
   {"name": "conv2", "layer": "conv2d", "inputs": {"x": "pool1"},
    "parameters": {"filters": 32, "padding": "same"}},
   {"name": "relu2", "layer": "relu", "inputs": {"x": "conv2"}},
   {"name": "flatten", "layer": "flatten", "inputs": {"x": "relu2"}},
   {"name": "logits", "layer": "dense", "inputs": {"x": "flatten"}, "parameters": {"units": 8}},
   {"name": "digit", "layer": "output", "inputs": {"x": "logits"}},
   {"name": "label", "layer": "target"},
   {"name": "loss", "layer": "cross_entropy", "inputs": {"scores": "logits", "target": "label"}}]},
 "data": {"source": "digits", "columns": {"image": "pixels", "label": "digit"}},
 "training": {"epochs": 120}})";
  return read_project(text, registry).project;
}

/// Saves what `widget` shows as screenshots/<name>-<theme>.png below the build folder.
inline bool save_screenshot(QWidget& widget, const QString& name, const ThemeSource& source) {
  const QString folder = QString(NETLOOM_BINARY_DIR) + "/screenshots";
  QDir().mkpath(folder);
  QImage picture(widget.size() * 2, QImage::Format_ARGB32_Premultiplied);
  picture.setDevicePixelRatio(2);
  picture.fill(source.theme().panel);
  widget.render(&picture);
  return picture.save(folder + "/" + name + "-" + (source.theme().dark ? "dark" : "light") +
                      ".png");
}

}  // namespace netloom::editor
