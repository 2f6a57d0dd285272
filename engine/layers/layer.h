#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/layers/parameter.h"
#include "engine/program/builder.h"

namespace netloom {

struct PortInfo {
  std::string name;  ///< "x"
  std::string text;
  bool many = false;  ///< Takes a list of links.
  bool optional = false;
  bool takes_target = false;  ///< Wants the values of a target node.

  bool operator==(const PortInfo&) const = default;
};

/// Groups of the palette, in its order; each has a colour and an icon in the theme. `block` is for
/// the blocks of a graph, which are layers made of layers.
enum class Category { data, weights, regularise, activation, pool, combine, sequence, loss, block };
NETLOOM_API std::string_view name_of(Category category);
NETLOOM_API std::string_view title_of(Category category);

/// Nodes that the graph itself treats apart.
enum class LayerRole { ordinary, input, target, output, loss };

/// Operands of one node as `build` receives them: values by port.
class NETLOOM_API LayerInputs {
 public:
  /// The value at a port that takes one link; invalid when nothing is linked there.
  const Value& operator[](std::string_view port) const;
  const std::vector<Value>& list(std::string_view port) const;

  std::map<std::string, std::vector<Value>, std::less<>> by_port;
};

/// What a layer explains about one use of it: "height  (8 + 2·1 − 3) / 1 + 1 = 8".
struct Explanation {
  std::string label;
  std::string text;

  bool operator==(const Explanation&) const = default;
};

/// A type of node, derived whole from its one file (see declare.h): palette entry, form, schema,
/// help, shapes, program.
struct LayerType {
  std::string name;   ///< "conv2d"
  std::string title;  ///< "Convolution 2-D"
  Category category = Category::data;
  LayerRole role = LayerRole::ordinary;
  std::string summary;                   ///< One sentence: the tooltip.
  std::string help;                      ///< A few paragraphs a beginner understands, in Markdown.
  std::string formula;                   ///< "y = x · Wᵀ + b", or empty.
  std::vector<std::string> also_called;  ///< By other frameworks and books: "Linear".
  std::string icon;                      ///< Name of its glyph; the layer's name unless set.
  std::string
      stem;  ///< Of names for new nodes: "conv" gives conv1, conv2, …; the layer's name unless set.
  int version = 1;
  int place = 0;  ///< Order within its category in the palette.
  std::vector<PortInfo> inputs;
  /// Ports that others can link to. A node without one still stands for a value (an output node for
  /// what it shows, a loss for its number), which `build` returns.
  std::vector<std::string> outputs{"y"};
  /// The same for layers whose parameters decide it, with all parameters valid; empty for others.
  std::function<std::vector<std::string>(const Parameters&)> outputs_by_parameters;
  std::vector<ParameterInfo> parameters;

  /// Appends the layer to the program. `parameters` are in range; those left out have their
  /// defaults. Empty for a block, whose nodes take its place before a graph is built.
  ///
  /// Throws Refusal, in which a layer may leave to the graph what only the graph knows: "{port}" in
  /// title and message becomes the name of the node linked to that port; a fix without a node means
  /// this node; a `set_parameter` fix with a port and no parameter means "let that port bring
  /// `value` features", and becomes the parameter of the node upstream that decides their number,
  /// or goes where there is none.
  std::function<std::vector<Value>(Builder&, const Parameters& parameters, const LayerInputs&)>
      build;
  /// The line on the node: "16 filters · 3×3 · same". Inputs and outputs are empty while they are
  /// not known.
  std::function<Phrase(const Parameters& parameters, const LayerInputs&,
                       std::span<const Value> outputs)>
      brief;
  /// Shape arithmetic of one use with its numbers; may be empty.
  std::function<std::vector<Explanation>(const Parameters&, const LayerInputs&,
                                         std::span<const Value> outputs)>
      explain;
  /// Of a loss of answers of yes or no: what a prediction means yes above. Empty for other layers.
  std::function<double(const Parameters&)> yes_above;
  /// Of a loss over class numbers: the label that does not count, which need be no class. Empty for
  /// other layers.
  std::function<std::optional<std::int64_t>(const Parameters&)> ignored;
  /// Turns parameters written by version `from` into today's; empty when version is 1.
  std::function<Parameters(Parameters, int from)> migrate;

  NETLOOM_API const ParameterInfo* parameter(std::string_view name) const;
  NETLOOM_API const PortInfo* input(std::string_view name) const;
  /// Output ports of a node with parameters `given`; what is wrong among these counts as left out.
  NETLOOM_API std::vector<std::string> outputs_of(const Parameters& given) const;
  /// `given` completed by the defaults.
  NETLOOM_API Parameters complete(const Parameters& given) const;
};

/// All layers that a process knows: the built-in ones and those of plugins. Copies share the types,
/// so that a graph can have a registry with its own blocks (with_blocks).
class NETLOOM_API LayerRegistry {
 public:
  /// The built-in layers, in palette order.
  static LayerRegistry built_in();

  /// Throws Error(input) when the name is taken.
  void add(LayerType type);
  /// Takes all layers of `category` out.
  void remove(Category category);
  const LayerType* find(std::string_view name) const;
  const std::vector<std::shared_ptr<const LayerType>>& all() const { return types_; }
  std::vector<std::string> names() const;

 private:
  std::vector<std::shared_ptr<const LayerType>> types_;
  std::map<std::string, const LayerType*, std::less<>> by_name_;
};

}  // namespace netloom
