#pragma once

#include <set>
#include <string>

#include "editor/document/document.h"
#include "editor/inspector/inspector_page.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

class NodeHeader;
class OutputSection;
class Samples;
class SettingForm;
class ShapeSection;

/// One node: name, shape, parameters.
class NodePage : public InspectorPage {
  Q_OBJECT
 public:
  /// `node` must be in the graph; `samples` may be null.
  NodePage(Document& document, const std::string& node, const ThemeSource& source,
           const Samples* samples, QWidget* parent = nullptr);

  void refresh() override;
  SettingRow* reveal(const std::string& parameter) override;
  NodeHeader* header() const { return header_; }
  ShapeSection* shape() const { return shape_; }
  OutputSection* output() const { return output_; }

 private:
  void add_parameters(Document& document, const std::string& node, const ThemeSource& source);

  NodeHeader* header_;
  ShapeSection* shape_;
  OutputSection* output_;
  SettingForm* form_ = nullptr;
  QWidget* legend_ = nullptr;
};

/// Several nodes: the parameters that all of them have, each edit one step for all.
class NodesPage : public InspectorPage {
  Q_OBJECT
 public:
  /// All of `nodes` must be in the graph.
  NodesPage(Document& document, const std::set<std::string>& nodes, const ThemeSource& source,
            QWidget* parent = nullptr);

  void refresh() override;
  SettingRow* reveal(const std::string& parameter) override;

 private:
  SettingForm* form_ = nullptr;
};

}  // namespace netloom::editor
