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
  const Shape& shape = use.weights[0].shape();
  return module({"nn.Embedding",
                 {{"num_embeddings", std::to_string(shape.size(0))},
                  {"embedding_dim", std::to_string(shape.size(1))},
                  {"padding_idx", padding < 0 ? "None" : std::to_string(padding), "None"}}});
}

/// A stack of recurrent layers; its weights have PyTorch's names. One that starts from given states
/// is said step by step.
Said recurrent(const NodeUse& use, const char* type, const std::vector<Argument>& more = {}) {
  if (use.in("start") != "None") return {};
  const bool both = use.flag("bidirectional");
  const std::int64_t layers = use.integer("layers");
  ModuleCall call{type,
                  {{"input_size", std::to_string(use.shape().size(2))},
                   {"hidden_size", std::to_string(use.integer("units"))},
                   {"num_layers", std::to_string(layers), "1"}}};
  call.arguments.insert(call.arguments.end(), more.begin(), more.end());
  call.arguments.push_back({"bias", python_bool(use.flag("bias")), "True"});
  call.arguments.push_back({"batch_first", "True", "False"});
  const double dropout = layers > 1 ? use.real("dropout") : 0;
  call.arguments.push_back({"dropout", number_argument(dropout), number_argument(0)});
  call.arguments.push_back({"bidirectional", python_bool(both), "False"});
  if (use.word("gives") == "all steps") return TorchNode{call, {}, "{}, _", {}};
  // Each direction ends at another end.
  const std::string y = fmt::format("{{}}({})[0]", use.in());
  const std::int64_t units = use.integer("units");
  const std::string ends =
      fmt::format("torch.cat(({0}[:, -1, :{1}], {0}[:, 0, {1}:]), dim=1)", y, units);
  return TorchNode{call, both ? ends : y + "[:, -1]", "{}", {}};
}

Said simple_rnn(const NodeUse& use) {
  const std::string curve = '"' + use.word("activation") + '"';
  return recurrent(use, "nn.RNN", {{"nonlinearity", curve, "\"tanh\""}});
}

Said gru(const NodeUse& use) {
  if (use.word("reset") != "after") return {};
  return recurrent(use, "nn.GRU");
}

constexpr TorchRule rows[] = {
    {"embedding", embedding},
    {"simple_rnn", simple_rnn},
    {"lstm", [](const NodeUse& use) { return recurrent(use, "nn.LSTM"); }},
    {"gru", gru},
};

}  // namespace

std::span<const TorchRule> sequence_torch_rules() {
  return rows;
}

}  // namespace netloom
