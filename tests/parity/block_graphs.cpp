#include "tests/parity/block_graphs.h"

#include "tests/support/blocks.h"
#include "tests/support/graphs.h"

namespace netloom {

namespace {

using Names = std::vector<std::string>;

Node input(const std::string& name, const Names& shape) {
  return node(name, "input", {}, {{"shape", shape}});
}

Node output(const std::string& name, const std::string& of) {
  return node(name, "output", {{"x", {of}}});
}

Node dense(const std::string& name, const std::string& of, std::int64_t units) {
  return node(name, "dense", {{"x", {of}}}, {{"units", units}});
}

Parameters repeat(std::int64_t copies) {
  return {{"repeat", copies}};
}

Parameters each_step(std::int64_t copies = 1) {
  return {{"repeat", copies}, {"each_step", true}};
}

const Names film{"time 3", "channel 2", "height 4", "width 4"};
const Names pages{"time 3", "channel 4", "width 6"};
const Names steps{"time 5", "feature 6"};
const Names features{"feature 6"};
const Names image{"channel 16", "height 4", "width 4"};

Block block(const std::string& name, std::vector<Node> nodes) {
  return {name, {}, std::move(nodes), {}};
}

/// x → conv → norm → flat → dense → y
Block frame_block() {
  return block(
      "frame",
      {node("x", "input"), node("conv", "conv2d", {{"x", {"x"}}}, {{"bias", false}}),
       node("norm", "batch_norm", {{"x", {"conv"}}}), node("flat", "flatten", {{"x", {"norm"}}}),
       dense("dense", "flat", 6), output("y", "dense")});
}

/// x → dense (as wide as x) → tanh → y
Block step_block() {
  return block("step", {node("x", "input"), dense("dense", "x", 6),
                        node("act", "tanh", {{"x", {"dense"}}}), output("y", "act")});
}

/// a and b → their sum through a dense layer, and their difference.
Block pair_block() {
  return block("pair",
               {node("a", "input"), node("b", "input"), node("sum", "add", {{"x", {"a", "b"}}}),
                dense("dense", "sum", 6), node("less", "subtract", {{"a", {"a"}}, {"b", {"b"}}}),
                output("first", "dense"), output("second", "less")});
}

/// x → x through a dense layer, and what that adds to it.
Block fork_block() {
  return block("fork", {node("x", "input"), dense("dense", "x", 6),
                        node("sum", "add", {{"x", {"x", "dense"}}}), output("first", "dense"),
                        output("second", "sum")});
}

/// a and b → a through a dense layer, plus b.
Block mix_block() {
  return block("mix", {node("a", "input"), node("b", "input"), dense("dense", "a", 6),
                       node("sum", "add", {{"x", {"dense", "b"}}}), output("y", "sum")});
}

/// x → memory (GRU) → steps (another block, each step alone) → y
Block nested_block(const Parameters& inside) {
  return block(
      "nested",
      {node("x", "input"), node("memory", "gru", {{"x", {"x"}}}, {{"units", std::int64_t{6}}}),
       node("steps", "step", {{"x", {"memory"}}}, inside), output("y", "steps")});
}

/// x → rows (a sequence of 4) → steps (another block, each step alone) → flat → y
Block lines_block() {
  return block("lines",
               {node("x", "input"),
                node("rows", "reshape", {{"x", {"x"}}}, {{"shape", Names{"time 4", "feature 6"}}}),
                node("steps", "step", {{"x", {"rows"}}}, each_step(2)),
                node("flat", "flatten", {{"x", {"steps"}}}), output("y", "flat")});
}

/// One use of the last of `blocks`, with as many inputs as it has.
Graph used(std::vector<Block> blocks, const Names& shape, const Parameters& parameters) {
  const Block& last = blocks.back();
  Graph graph;
  Node use = node("use", last.name, {}, parameters);
  for (const Node& port : last.nodes) {
    if (port.layer == "input") {
      graph.nodes.push_back(input("in_" + port.name, shape));
      use.inputs[port.name] = {{"in_" + port.name, {}}};
    } else if (port.layer == "output") {
      graph.nodes.push_back(node("out_" + port.name, "output"));
      graph.nodes.back().inputs["x"] = {{"use", port.name}};
    }
  }
  graph.nodes.push_back(std::move(use));
  graph.blocks = std::move(blocks);
  return graph;
}

/// Two uses that share weights; each has another result used.
Graph shared() {
  Graph graph = used({fork_block()}, features, {});
  graph.nodes.erase(graph.nodes.begin() + 2);
  Node twin = node("twin", "fork", {{"x", {"use"}}});
  twin.shares = "use";
  graph.nodes.push_back(twin);
  graph.nodes.push_back(node("out_twin", "output"));
  graph.nodes.back().inputs["x"] = {{"twin", "second"}};
  return graph;
}

/// A repeated block without its norm, and one that is muted as a whole.
Graph muted_graph() {
  Graph graph = used({residual_block()}, image, repeat(2));
  graph.blocks[0].nodes[2].muted = true;
  graph.nodes.push_back(node("rest", "residual", {{"x", {"use"}}}));
  graph.nodes.back().muted = true;
  graph.find("out_y")->inputs["x"] = {{"rest", {}}};
  return graph;
}

}  // namespace

std::vector<BlockGraph> block_graphs() {
  return {
      {"block, repeated", used({residual_block()}, image, repeat(3))},
      {"block on each step", used({frame_block()}, film, each_step())},
      {"block on each step, repeated", used({step_block()}, steps, each_step(3))},
      {"block with two results", used({pair_block()}, features, {})},
      {"block with two results, repeated", used({pair_block()}, features, repeat(3))},
      {"block with two results on each step", used({pair_block()}, steps, each_step())},
      {"block with two results on each step, repeated", used({pair_block()}, steps, each_step(2))},
      {"block with one input and two results, repeated", used({fork_block()}, features, repeat(3))},
      {"block with two inputs, repeated", used({mix_block()}, features, repeat(2))},
      {"block with two inputs on each step, repeated", used({mix_block()}, steps, each_step(2))},
      {"blocks that share weights, not results", shared()},
      {"block in a block, on each step",
       used({step_block(), nested_block(each_step())}, steps, {})},
      {"block in a block, repeated on each step",
       used({step_block(), nested_block(each_step(2))}, steps, repeat(2))},
      {"block on each step of a step", used({step_block(), lines_block()}, pages, each_step())},
      {"block with a muted node, and one muted", muted_graph()},
  };
}

}  // namespace netloom
