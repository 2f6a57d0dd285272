#include "plugins/pytorch/torch_module.h"

#include <cctype>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "plugins/pytorch/class_speaker.h"

namespace netloom {

namespace {

/// `title` without what would end a docstring or a line.
std::string docstring_text(const std::string& title) {
  constexpr std::size_t longest = 76;
  std::string text;
  for (const char letter : title.substr(0, longest)) {
    const bool control = static_cast<unsigned char>(letter) < ' ';
    text += control || letter == '"' || letter == '\\' ? ' ' : letter;
  }
  while (!text.empty() && (text.back() == ' ' || (text.back() & '\x80') != 0)) text.pop_back();
  return text.empty() ? "A network drawn in Netloom" : text;
}

/// "(N, 1, 8, 8)"
std::string shape_text(const Shape& shape) {
  std::vector<std::string> sizes;
  for (const Axis& axis : shape) sizes.push_back(to_text(axis.extent));
  return fmt::format("({}{})", fmt::join(sizes, ", "), sizes.size() == 1 ? "," : "");
}

/// "(N, 128): int64, 0 to 64", for tokens of which there are 65; numbers are not said to be real.
std::string type_text(const SpokenGraph& spoken, const Node& node, const Value& value) {
  std::string text = shape_text(value.shape());
  if (value.dtype() != Dtype::i64) return text;
  text += ": int64";
  const auto classes = spoken.prediction.classes.find(node.name);
  if (classes != spoken.prediction.classes.end())
    text += fmt::format(", 0 to {}", classes->second - 1);
  return text;
}

/// What the file is, what goes in and out, and how to load the weights.
void write_head(Source& source, const Graph& graph, const SpokenGraph& spoken,
                const std::string& title, const std::vector<std::string>& inputs) {
  source.add(0, "\"\"\"" + docstring_text(title) + ".");
  source.blank();
  auto input = inputs.begin();
  for (const Node& node : graph.nodes) {
    const LayerRole role = spoken.type(node).role;
    const auto values = spoken.prediction.values.find(node.name);
    if (values == spoken.prediction.values.end()) continue;
    const std::string type = type_text(spoken, node, values->second[0]);
    if (role == LayerRole::input) source.add(0, fmt::format("Takes {} {}.", *input++, type));
    if (role == LayerRole::output) source.add(0, fmt::format("Returns {} {}.", node.name, type));
  }
  source.blank();
  source.add(0, "model = Model()");
  source.add(0, "model.load_state_dict(torch.load(\"model.pt\", weights_only=True))");
  source.add(0, "model.eval()");
  source.add(0, "\"\"\"");
  source.blank();
}

/// Whether `body` calls something of `module`: a name within another is none of it.
bool uses(const std::string& body, const std::string& module) {
  const auto in_name = [](char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' || letter == '.';
  };
  for (auto at = body.find(module + "."); at != std::string::npos;
       at = body.find(module + ".", at + 1)) {
    if (at == 0 || !in_name(body[at - 1])) return true;
  }
  return false;
}

void write_imports(Source& source, const std::string& body) {
  if (uses(body, "torch")) source.add(0, "import torch");
  if (uses(body, "F")) source.add(0, "import torch.nn.functional as F");
  source.add(0, "from torch import nn");
  source.blank(2);
}

}  // namespace

TorchModule torch_module(const Graph& graph, const LayerRegistry& registry,
                         const std::string& title, const Scales& scales) {
  SpokenGraph spoken(graph, registry, scales);
  ClassSpeaker speaker(spoken, spoken.graph.nodes);
  ClassSource model = speaker.say("Model");
  spoken.classes.settle();
  spoken.classes.resolve(model);
  TorchModule module;
  module.tensors = speaker.tensors();
  module.constants = spoken.constants;
  Source body;
  for (const std::string_view function : spoken.functions) {
    for (const std::string& line : split(function, '\n')) body.add(0, line);
    body.blank(2);
  }
  spoken.classes.write(body);
  write_class(body, model);
  Source whole;
  write_head(whole, graph, spoken, title, model.parameters);
  write_imports(whole, body.code().text);
  whole.append(body);
  module.code = whole.code();
  return module;
}

}  // namespace netloom
