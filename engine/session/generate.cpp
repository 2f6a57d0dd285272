#include "engine/session/generate.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/error.h"
#include "engine/data/vocabulary.h"
#include "engine/graph/lower.h"
#include "engine/program/compile.h"
#include "engine/project/project.h"
#include "engine/runs/store.h"
#include "engine/session/checkpoint.h"
#include "engine/session/draw_token.h"
#include "engine/training/snapshot.h"

namespace netloom {

namespace {

/// Where the text goes in and the scores come out.
struct TextPorts {
  std::string input;
  std::string output;
  std::int64_t window = 0;  ///< Tokens that the network reads at once.
  std::int64_t tokens = 0;  ///< Scores for one place.
  bool every_step = false;  ///< Scores after every token, or after the last alone.
};

const TensorType& type_of(const Program& program, const Port& port) {
  return program.values[static_cast<std::size_t>(port.value)];
}

[[noreturn]] void refuse_model(const std::string& why) {
  throw Error(ErrorCode::input,
              why +
                  " `loom generate` needs a network that reads the tokens of a text and scores "
                  "the next one, as projects/char-lstm.netloom does.");
}

TextPorts text_ports(const Program& program, const Checkpoint& model) {
  if (program.inputs.size() != 1) {
    refuse_model(fmt::format("The network has {} inputs.", program.inputs.size()));
  }
  const Port& input = program.inputs.front();
  const auto vocabulary = model.vocabularies.find(input.name);
  const Shape& shape = type_of(program, input).shape;
  if (vocabulary == model.vocabularies.end() || shape.rank() != 2) {
    refuse_model(fmt::format("The input '{}' reads no text.", input.name));
  }
  TextPorts ports;
  ports.input = input.name;
  ports.window = shape.size(1);
  ports.tokens = static_cast<std::int64_t>(vocabulary->second.tokens.size());
  for (const Port& output : program.outputs) {
    const Shape& scores = type_of(program, output).shape;
    if (scores.rank() < 2 || scores[-1].extent.factor < ports.tokens) continue;
    ports.every_step = scores.rank() == 3 && scores[1].extent == shape[1].extent;
    if (scores.rank() == 2 || ports.every_step) ports.output = output.name;
  }
  if (ports.output.empty()) {
    refuse_model(fmt::format("No output has a score for each of the {} tokens.", ports.tokens));
  }
  return ports;
}

/// The compiled network: scores of what follows a text.
class NextToken {
 public:
  NextToken(const Program& program, const Checkpoint& model, TextPorts ports)
      : ports_(std::move(ports)), backend_(make_cpu_backend(0)), variables_(*backend_, 0) {
    variables_.declare(program);
    restore(variables_, model.tensors, SnapshotScope::model);
    executable_ = compile(program, variables_, Binding{1, ports_.window}, {Weights::stay});
    window_.resize(static_cast<std::size_t>(ports_.window));
    input_ = executable_->input(ports_.input);
    output_ = executable_->output(ports_.output);
    scores_.resize(static_cast<std::size_t>(executable_->output_spec(output_).shape.count()));
  }

  /// The last tokens of the text stand at the front of the window. What stands behind them does not
  /// reach their scores: a network that writes text sees no later steps.
  std::span<const float> scores(std::span<const std::int64_t> text) {
    const auto used = std::min(text.size(), window_.size());
    std::copy(text.end() - static_cast<std::ptrdiff_t>(used), text.end(), window_.begin());
    std::fill(window_.begin() + static_cast<std::ptrdiff_t>(used), window_.end(), 0);
    executable_->set_input(input_, reinterpret_cast<const std::byte*>(window_.data()));
    executable_->run();
    executable_->read(output_, std::as_writable_bytes(std::span(scores_)));
    const std::size_t width = ports_.every_step ? scores_.size() / window_.size() : scores_.size();
    const std::size_t place = ports_.every_step ? used - 1 : 0;
    return std::span(scores_).subspan(place * width, static_cast<std::size_t>(ports_.tokens));
  }

 private:
  TextPorts ports_;
  std::unique_ptr<Backend> backend_;
  Variables variables_;
  std::unique_ptr<Executable> executable_;
  int input_ = 0;
  int output_ = 0;
  std::vector<std::int64_t> window_;
  std::vector<float> scores_;
};

std::vector<std::int64_t> prompt_tokens(const GenerateSettings& settings,
                                        const Vocabulary& vocabulary, const TextPorts& ports) {
  std::vector<std::int64_t> text = TokenEncoder(vocabulary).encode(settings.prompt);
  const auto given = static_cast<std::int64_t>(text.size());
  if (given == 0) {
    throw Error(ErrorCode::input, "The prompt is empty. Give a few words to go on from.");
  }
  if (!ports.every_step && given < ports.window) {
    throw Error(ErrorCode::input,
                fmt::format("The network scores the token after {} others, but the prompt has {}. "
                            "Give a longer one.",
                            ports.window, given));
  }
  return text;
}

std::string piece_of(const Vocabulary& vocabulary, std::int64_t token) {
  const std::string& text = vocabulary.tokens[static_cast<std::size_t>(token)];
  return vocabulary.unit == TextUnit::words ? " " + text : text;
}

}  // namespace

GeneratedText generate(const std::filesystem::path& runs_path, std::int64_t run,
                       const GenerateSettings& settings, const LayerRegistry& registry,
                       const std::function<void(std::string_view)>& piece) {
  RunStore store(runs_path, Access::read);
  const Graph graph = read_project(store.project_json(run), registry).project.graph;
  const Checkpoint model = load_model(store.folder(run), settings.checkpoint);
  const Lowered lowered = lower(graph, registry, Mode::inference, false);
  const TextPorts ports = text_ports(lowered.program, model);
  const Vocabulary& vocabulary = model.vocabularies.at(ports.input);
  std::vector<std::int64_t> text = prompt_tokens(settings, vocabulary, ports);
  NextToken next(lowered.program, model, ports);

  GeneratedText result;
  const auto start = std::chrono::steady_clock::now();
  for (; result.tokens < settings.length; ++result.tokens) {
    const TokenDraw draw{settings.temperature, settings.top_k, settings.seed};
    text.push_back(draw_token(next.scores(text), draw, result.tokens));
    const std::string written = piece_of(vocabulary, text.back());
    result.text += written;
    piece(written);
  }
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
  result.seconds = passed.count();
  return result;
}

}  // namespace netloom
