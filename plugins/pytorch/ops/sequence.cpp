// Tables of tokens, recurrent layers, attention and positions.
#include <fmt/format.h>

#include "plugins/pytorch/torch_op.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

// What PyTorch has no function for, step by step as its own cells compute it. `steps` is the order
// of time.

constexpr std::string_view simple_rnn_function =
    R"(def run_rnn(projected, w, h, activation, steps):
    y = [h] * len(steps)
    for t in steps:
        h = y[t] = activation(projected[:, t] + F.linear(h, w))
    return torch.stack(y, dim=1))";

constexpr std::string_view lstm_function = R"(def run_lstm(projected, w, h, c, steps):
    y, cells = [h] * len(steps), [c] * len(steps)
    for t in steps:
        i, f, g, o = (projected[:, t] + F.linear(h, w)).chunk(4, dim=-1)
        c = cells[t] = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        h = y[t] = torch.sigmoid(o) * torch.tanh(c)
    return torch.stack(y, dim=1), torch.stack(cells, dim=1))";

constexpr std::string_view gru_function = R"(def run_gru(projected, w, b, h, reset_after, steps):
    y = [h] * len(steps)
    w_gates, w_new = w.tensor_split((2 * h.shape[-1],))
    b_gates, b_new = b.tensor_split((2 * h.shape[-1],))
    for t in steps:
        gates, new = projected[:, t].tensor_split((2 * h.shape[-1],), dim=-1)
        r, z = torch.sigmoid(gates + F.linear(h, w_gates, b_gates)).chunk(2, dim=-1)
        if reset_after:
            n = torch.tanh(new + r * F.linear(h, w_new, b_new))
        else:
            n = torch.tanh(new + F.linear(r * h, w_new, b_new))
        h = y[t] = (1 - z) * n + z * h
    return torch.stack(y, dim=1))";

constexpr std::string_view attention_function =
    R"(def attend(q, k, v, heads, kv_heads, scale, causal=False, hidden=None, drop=0.0):
    q, k, v = (
        x.unflatten(2, (count, -1)).transpose(1, 2)
        for x, count in ((q, heads), (k, kv_heads), (v, kv_heads))
    )
    if causal:
        later = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool, device=q.device)
        later = later.triu(k.shape[2] - q.shape[2] + 1)
        hidden = later if hidden is None else hidden | later
    seen = None if hidden is None else ~hidden
    y = F.scaled_dot_product_attention(
        q, k, v, seen, drop, scale=scale, enable_gqa=heads != kv_heads
    )
    return y.transpose(1, 2).flatten(2))";

constexpr std::string_view rotary_function = R"(def rotate(x, width, base):
    steps = torch.arange(x.shape[1], device=x.device)[:, None]
    powers = torch.arange(0, width, 2, device=x.device) / width
    angles = (steps * base**-powers)[:, None]
    a, b = x.unflatten(2, (-1, 2, width // 2)).unbind(-2)
    cos, sin = angles.cos(), angles.sin()
    return torch.stack((a * cos - b * sin, b * cos + a * sin), dim=-2).flatten(2))";

constexpr std::string_view sinusoid_function = R"(def sine_waves(steps, width, base, device=None):
    powers = torch.arange(0, width + 1, 2, device=device) / width
    angles = torch.arange(steps, device=device)[:, None] * base**-powers
    return torch.stack((angles.sin(), angles.cos()), dim=-1).flatten(1)[:, :width])";

/// "range(5)", or backwards.
std::string steps(const OpUse& use) {
  const std::string count = use.size(use.output_types[0].shape[1].extent);
  const bool reverse = use.attributes<RecurrentAttributes>().reverse;
  return reverse ? fmt::format("range({} - 1, -1, -1)", count) : fmt::format("range({})", count);
}

/// What a call that gives several results gives first: one expression each.
Said results(const OpUse& use, const Python& call) {
  Said all{call};
  all.resize(use.output_types.size(), {"None", Binds::atom, {}});
  return all;
}

Said embedding(const OpUse& use) {
  std::vector<std::string> arguments{use.tensor(1), use.tensor(0)};
  const std::int64_t padding = use.attributes<EmbeddingAttributes>().padding;
  if (padding >= 0) arguments.push_back(fmt::format("padding_idx={}", padding));
  return {function_call("F.embedding", arguments)};
}

Said simple_rnn(const OpUse& use) {
  const bool relu = use.attributes<RecurrentAttributes>().activation == Activation::relu;
  return results(use, function_call("run_rnn", {use.tensor(0), use.tensor(1), use.tensor(2),
                                                relu ? "F.relu" : "torch.tanh", steps(use)}));
}

Said lstm(const OpUse& use) {
  const Python both = function_call(
      "run_lstm", {use.tensor(0), use.tensor(1), use.tensor(2), use.tensor(3), steps(use)});
  Said all = results(use, {both.text + "[0]", Binds::atom, {}});
  all[1] = {both.text + "[1]", Binds::atom, {}};
  return all;
}

Said gru(const OpUse& use) {
  const bool after = use.attributes<RecurrentAttributes>().reset_after;
  return results(
      use, function_call("run_gru", {use.tensor(0), use.tensor(1), use.tensor(2), use.tensor(3),
                                     after ? "True" : "False", steps(use)}));
}

Said attention(const OpUse& use) {
  const auto& attributes = use.attributes<AttentionAttributes>();
  std::vector<std::string> arguments{use.tensor(0),
                                     use.tensor(1),
                                     use.tensor(2),
                                     std::to_string(attributes.heads),
                                     std::to_string(attributes.kv_heads),
                                     number_argument(attributes.scale)};
  const bool drops = attributes.rate > 0;
  const bool hides = use.inputs.size() > (drops ? 5U : 3U);
  if (attributes.causal) arguments.emplace_back("causal=True");
  if (hides) arguments.push_back("hidden=" + use.tensor(3));
  if (drops) arguments.push_back("drop=" + number_argument(attributes.rate));
  return results(use, function_call("attend", arguments));
}

Said rotary(const OpUse& use) {
  const auto& attributes = use.attributes<RotaryAttributes>();
  return {function_call("rotate", {use.tensor(0), std::to_string(attributes.width),
                                   number_argument(attributes.base)})};
}

Said sinusoid(const OpUse& use) {
  const Shape& shape = use.output_types[0].shape;
  std::vector<std::string> arguments{use.size(shape[0].extent), use.size(shape[1].extent),
                                     number_argument(use.attributes<ConstantAttributes>().value)};
  if (!use.device().empty()) arguments.push_back(use.device());
  return {function_call("sine_waves", arguments)};
}

constexpr TorchOp rows[] = {
    {"embedding", embedding},
    {"simple_rnn", simple_rnn, simple_rnn_function},
    {"lstm", lstm, lstm_function},
    {"gru", gru, gru_function},
    {"attention", attention, attention_function},
    {"rotary", rotary, rotary_function},
    {"sinusoid", sinusoid, sinusoid_function},
};

}  // namespace

std::span<const TorchOp> sequence_torch_ops() {
  return rows;
}

}  // namespace netloom
