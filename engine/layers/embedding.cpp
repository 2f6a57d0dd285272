#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

struct Embedding {
  std::int64_t width = 64;
  std::int64_t tokens = 0;
  std::int64_t padding = -1;
  double deviation = 1;

  static void declare(Declare<Embedding>& d) {
    d.type("embedding", "Embedding", Category::sequence).place(1);
    d.also_called({"lookup table", "word vectors", "Gather", "Embed"});
    d.summary("Gives each token a list of learned features of its own.");
    d.help(
        "A token is a number that stands for a character or a word; as a quantity it means "
        "nothing. The embedding keeps one row of features per token and looks it up. While "
        "training, tokens that are used alike get rows that are alike.\n\n"
        "It is the first layer of every network for text, and serves as well for any other kind "
        "with many values, such as products or towns.");
    d.formula("y = table[token]");
    d.in("x", "Class numbers, as an input gives that holds classes.");
    d.param(&Embedding::width, "width")
        .title("Width")
        .range(1, 65536)
        .unit("features")
        .text("How many features each token gets.")
        .brief("{} wide")
        .sizes_output();
    d.param(&Embedding::tokens, "tokens")
        .title("Tokens")
        .range(0, 10'000'000)
        .unit("tokens")
        .text("Rows of the table; 0 for as many as the input has classes.")
        .advanced();
    d.param(&Embedding::padding, "padding")
        .title("Padding token")
        .range(-1, 10'000'000)
        .text("The token that fills short texts up, whose row is not learned; −1 for none.")
        .advanced();
    d.param(&Embedding::deviation, "deviation")
        .title("Start values")
        .range(0, 10)
        .text("Standard deviation of the first features: 1 as in PyTorch, 0.02 in language models.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    if (x.dtype() != Dtype::i64) {
      refuse_input(
          "x", "classes.missing", phrase("Needs tokens, gets numbers"),
          phrase(
              "An embedding looks class numbers up; `{{x}}` gives quantities. Let the input hold "
              "classes, or use Dense."),
          {source_fix("x", "holds", "\"classes\"", phrase("Let the input hold classes")),
           change_fix("dense", phrase("Use Dense"))});
    }
    const std::int64_t rows = row_count(b, x);
    if (padding >= rows) {
      refuse_parameter("padding", phrase("Token {} of {}", padding, rows),
                       phrase("The padding token must be one of the {} tokens 0 to {}.",
                              with_thousands(rows), rows - 1),
                       {parameter_fix("padding", "-1", phrase("Use no padding token"))});
    }
    const Value table = b.weight("weight", {{Role::none, rows}, {Role::feature, width}},
                                 {Initialiser::Kind::normal, deviation});
    return ops::embedding(b, table, x, padding);
  }

  std::vector<Explanation> explain(const LayerInputs&, std::span<const Value>) const {
    if (tokens == 0) return {};
    return {
        {"parameters", fmt::format("{}·{} = {}", tokens, width, with_thousands(tokens * width))}};
  }

 private:
  std::int64_t row_count(const Builder& b, const Value& x) const {
    const std::int64_t classes = b.classes(x);
    if (tokens == 0 && classes == 0) {
      refuse_parameter(
          "tokens", phrase("How many tokens?"),
          phrase("Set Tokens: the input does not say how many different ones there are."),
          {parameter_fix("tokens", "1000", phrase("Set Tokens to 1000"))});
    }
    if (tokens > 0 && tokens < classes) {
      refuse_parameter("tokens", phrase("{} tokens for {}", tokens, classes),
                       phrase("The input has {} classes, but the table only {} rows. 0 takes "
                              "as many as the input has.",
                              with_thousands(classes), with_thousands(tokens)),
                       {parameter_fix("tokens", "0", phrase("Take the input's"))});
    }
    return tokens > 0 ? tokens : classes;
  }
};

}  // namespace

LayerType embedding_layer() {
  return layer<Embedding>();
}

}  // namespace netloom
