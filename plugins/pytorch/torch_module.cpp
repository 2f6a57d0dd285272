#include "plugins/pytorch/torch_module.h"

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

/// What the file is, what goes in and out, and how to load the weights.
void write_head(Source& source, const Graph& graph, const SpokenGraph& spoken,
                const std::string& title) {
  source.add(0, "\"\"\"" + docstring_text(title) + ".");
  source.blank();
  for (const Node& node : graph.nodes) {
    const LayerRole role = spoken.type(node).role;
    const auto values = spoken.prediction.values.find(node.name);
    if (values == spoken.prediction.values.end()) continue;
    const std::string shape = shape_text(values->second[0].shape());
    if (role == LayerRole::input) source.add(0, fmt::format("Takes {} {}.", node.name, shape));
    if (role == LayerRole::output) source.add(0, fmt::format("Returns {} {}.", node.name, shape));
  }
  source.blank();
  source.add(0, "model = Model()");
  source.add(0, "model.load_state_dict(torch.load(\"model.pt\", weights_only=True))");
  source.add(0, "\"\"\"");
  source.blank();
}

void write_imports(Source& source, const std::string& body) {
  const auto uses = [&](const char* word) { return body.find(word) != std::string::npos; };
  if (uses("torch.")) source.add(0, "import torch");
  if (uses("F.")) source.add(0, "import torch.nn.functional as F");
  source.add(0, "from torch import nn");
  source.blank(2);
}

}  // namespace

TorchModule torch_module(const Graph& graph, const LayerRegistry& registry,
                         const std::string& title, const Scales& scales) {
  SpokenGraph spoken(graph, registry, scales);
  ClassSpeaker speaker(spoken, graph.nodes);
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
  write_head(whole, graph, spoken, title);
  write_imports(whole, body.code().text);
  whole.append(body);
  module.code = whole.code();
  return module;
}

}  // namespace netloom
