// Layers on tokens and sequences.
#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

Said embedding(const NodeUse& use) {
  const Instruction* const op = use.only("embedding");
  if (op == nullptr) return {};
  const std::int64_t padding = std::get<EmbeddingAttributes>(op->attributes).padding;
  ModuleCall call{"nn.Embedding",
                  {std::to_string(use.weights[0].shape().size(0)),
                   std::to_string(use.weights[0].shape().size(1))}};
  if (padding >= 0) call.arguments.push_back(fmt::format("padding_idx={}", padding));
  return TorchNode{call, {}, "{}", {}};
}

/// A stack of recurrent layers; its weights have PyTorch's names. One that starts from given states
/// is said step by step.
Said recurrent(const NodeUse& use, const char* module, const std::string& more) {
  if (use.in("start") != "None") return {};
  const bool both = use.flag("bidirectional");
  const std::int64_t layers = use.integer("layers");
  ModuleCall call{module,
                  {std::to_string(use.shape().size(2)), std::to_string(use.integer("units"))}};
  if (layers > 1) call.arguments.push_back(fmt::format("num_layers={}", layers));
  if (!more.empty()) call.arguments.push_back(more);
  if (!use.flag("bias")) call.arguments.emplace_back("bias=False");
  call.arguments.emplace_back("batch_first=True");
  const double dropout = layers > 1 ? use.real("dropout") : 0;
  if (dropout > 0) call.arguments.push_back("dropout=" + number_argument(dropout));
  if (both) call.arguments.emplace_back("bidirectional=True");
  if (use.word("gives") == "all steps") return TorchNode{call, {}, "{}, _", {}};
  // Each direction ends at another end.
  const std::string y = fmt::format("{{}}({})[0]", use.in());
  const std::int64_t units = use.integer("units");
  const std::string ends =
      fmt::format("torch.cat(({0}[:, -1, :{1}], {0}[:, 0, {1}:]), dim=1)", y, units);
  return TorchNode{call, both ? ends : y + "[:, -1]", "{}", {}};
}

Said simple_rnn(const NodeUse& use) {
  const bool relu = use.word("activation") == "relu";
  return recurrent(use, "nn.RNN", relu ? "nonlinearity=\"relu\"" : "");
}

Said gru(const NodeUse& use) {
  if (use.word("reset") != "after") return {};
  return recurrent(use, "nn.GRU", "");
}

constexpr TorchRule rows[] = {
    {"embedding", embedding},
    {"simple_rnn", simple_rnn},
    {"lstm", [](const NodeUse& use) { return recurrent(use, "nn.LSTM", ""); }},
    {"gru", gru},
};

}  // namespace

std::span<const TorchRule> sequence_torch_rules() {
  return rows;
}

}  // namespace netloom
