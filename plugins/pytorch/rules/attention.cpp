// Attention and transformer layers. PyTorch keeps the weights of queries, keys and values as one.
#include <algorithm>

#include <fmt/format.h>

#include "plugins/pytorch/python.h"
#include "plugins/pytorch/rule.h"

namespace netloom {

namespace {

using Said = std::optional<TorchNode>;

constexpr std::string_view later_steps_function = R"(def later_steps(q, k):
    """Says for every step of q which steps of k come after it."""
    hidden = torch.ones(q.shape[1], k.shape[1], dtype=torch.bool, device=q.device)
    return hidden.triu(k.shape[1] - q.shape[1] + 1))";

/// The rows of all `parts` below each other.
Array stacked(const std::vector<const Array*>& parts) {
  Shape shape = parts.front()->shape();
  std::int64_t rows = 0;
  for (const Array* part : parts) rows += part->shape().size(0);
  shape[0].extent = rows;
  Array whole(parts.front()->dtype(), shape);
  std::byte* to = whole.data();
  for (const Array* part : parts) {
    const auto bytes = part->bytes();
    to = std::copy(bytes.begin(), bytes.end(), to);
  }
  return whole;
}

/// Moves the tensors of an attention, whose names begin with `prefix`, to those of the module
/// `path` ("self_attn."). Keys of other features than the queries keep weights of their own.
void turn_attention(Snapshot& tensors, const std::string& prefix, const std::string& path) {
  const auto taken = [&](const std::string& name) {
    return std::move(tensors.extract(prefix + name).mapped());
  };
  const Array q = taken("q_weight");
  const Array k = taken("k_weight");
  const Array v = taken("v_weight");
  if (k.shape().size(1) == q.shape().size(1)) {
    tensors[path + "in_proj_weight"] = stacked({&q, &k, &v});
  } else {
    tensors[path + "q_proj_weight"] = q;
    tensors[path + "k_proj_weight"] = k;
    tensors[path + "v_proj_weight"] = v;
  }
  tensors[path + "out_proj.weight"] = taken("out_weight");
  if (tensors.count(prefix + "q_bias") == 0) return;
  const Array q_bias = taken("q_bias");
  const Array k_bias = taken("k_bias");
  tensors[path + "in_proj_bias"] = stacked({&q_bias, &k_bias, &tensors.at(prefix + "v_bias")});
  tensors.erase(prefix + "v_bias");
  tensors[path + "out_proj.bias"] = taken("out_bias");
}

/// "norm1_weight" is "norm1.weight" there, and so on.
Snapshot with_parts(const Snapshot& own) {
  Snapshot tensors;
  for (const auto& [name, values] : own) {
    std::string there = name;
    const std::size_t end = name.rfind('_');
    if (name.starts_with("norm") || name.starts_with("linear")) there[end] = '.';
    tensors[there] = values;
  }
  return tensors;
}

/// Whether PyTorch's modules know such attention.
bool is_plain(const NodeUse& use) {
  const std::int64_t kv_heads = use.integer("kv_heads");
  return !use.flag("rotary") && (kv_heads == 0 || kv_heads == use.integer("heads"));
}

Argument number(const char* name, std::int64_t value) {
  return {name, std::to_string(value)};
}

/// A mask of later steps, and the linked mask of steps that nobody looks at.
void add_masks(const NodeUse& use, const std::string& later, const char* hidden,
               std::vector<std::string>& arguments) {
  if (use.flag("causal")) arguments.push_back(later);
  if (use.in("hidden") != "None") arguments.push_back(hidden + use.in("hidden"));
}

TorchNode called(ModuleCall call, const std::vector<std::string>& arguments, bool causal,
                 TurnTensors turn) {
  TorchNode node{std::move(call), fmt::format("{{}}({})", fmt::join(arguments, ", ")), "{}",
                 std::move(turn)};
  if (causal) node.function = later_steps_function;
  return node;
}

Said multi_head_attention(const NodeUse& use) {
  if (!is_plain(use)) return {};
  const std::int64_t features = use.shape().size(2);
  const bool other = use.in("memory") != "None";
  const std::string memory = other ? use.in("memory") : use.in();
  const std::string width = std::to_string(other ? use.shape("memory").size(2) : features);
  const std::string usual = std::to_string(features);
  const ModuleCall call{"nn.MultiheadAttention",
                        {number("embed_dim", features),
                         number("num_heads", use.integer("heads")),
                         {"dropout", number_argument(use.real("dropout")), number_argument(0)},
                         {"bias", python_bool(use.flag("bias")), "True"},
                         {"kdim", width, usual},
                         {"vdim", width, usual},
                         {"batch_first", "True", "False"}}};
  std::vector<std::string> arguments{use.in(), memory, memory};
  add_masks(use, fmt::format("attn_mask=later_steps({}, {})", use.in(), memory),
            "key_padding_mask=", arguments);
  arguments.emplace_back("need_weights=False");
  TorchNode node = called(call, arguments, use.flag("causal"), [](const Snapshot& own) {
    Snapshot tensors = own;
    turn_attention(tensors, "", "");
    return tensors;
  });
  node.target = "{}, _";
  return node;
}

ModuleCall transformer_call(const NodeUse& use, const char* type) {
  const std::int64_t features = use.shape().size(2);
  const std::int64_t hidden = use.integer("hidden");
  const std::string& curve = use.word("activation");
  return {type,
          {number("d_model", features),
           number("nhead", use.integer("heads")),
           {"dim_feedforward", std::to_string(hidden > 0 ? hidden : 4 * features), "2048"},
           {"dropout", number_argument(use.real("dropout")), number_argument(0.1)},
           {"activation", curve == "silu" ? "F.silu" : '"' + curve + '"', "\"relu\""},
           {"batch_first", "True", "False"},
           {"norm_first", python_bool(use.word("norm") == "before"), "False"}}};
}

Said transformer_encoder_layer(const NodeUse& use) {
  if (!is_plain(use) || !use.flag("bias")) return {};
  std::vector<std::string> arguments{use.in()};
  add_masks(use, fmt::format("src_mask=later_steps({0}, {0}), is_causal=True", use.in()),
            "src_key_padding_mask=", arguments);
  return called(transformer_call(use, "nn.TransformerEncoderLayer"), arguments, use.flag("causal"),
                [](const Snapshot& own) {
                  Snapshot tensors = with_parts(own);
                  turn_attention(tensors, "self_", "self_attn.");
                  return tensors;
                });
}

Said transformer_decoder_layer(const NodeUse& use) {
  const bool same_width = use.shape("memory").size(2) == use.shape().size(2);
  if (!is_plain(use) || !use.flag("bias") || !same_width) return {};
  std::vector<std::string> arguments{use.in(), use.in("memory")};
  add_masks(use, fmt::format("tgt_mask=later_steps({0}, {0}), tgt_is_causal=True", use.in()),
            "memory_key_padding_mask=", arguments);
  return called(transformer_call(use, "nn.TransformerDecoderLayer"), arguments, use.flag("causal"),
                [](const Snapshot& own) {
                  Snapshot tensors = with_parts(own);
                  turn_attention(tensors, "self_", "self_attn.");
                  turn_attention(tensors, "memory_", "multihead_attn.");
                  return tensors;
                });
}

constexpr TorchRule rows[] = {
    {"multi_head_attention", multi_head_attention},
    {"transformer_encoder_layer", transformer_encoder_layer},
    {"transformer_decoder_layer", transformer_decoder_layer},
};

}  // namespace

std::span<const TorchRule> attention_torch_rules() {
  return rows;
}

}  // namespace netloom
