#include "engine/layers/sequence.h"

#include <fmt/format.h>

#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

std::vector<Fix> steps_fixes(const Shape& shape, const std::string& port) {
  if (shape.rank() != 2 || !shape[1].extent.fixed()) return {};
  Fix fix = insert_fix("reshape", port, phrase("Insert Reshape to {} steps", shape.size(1)));
  fix.settings = {{"shape", fmt::format(R"(["time {}", "feature 1"])", shape.size(1))}};
  return {fix};
}

void require_sequence(const Value& x, const std::string& port, const std::string& title) {
  const Shape& shape = x.shape();
  if (!is_floating(x.dtype())) {
    refuse_input(port, "shape.rank", phrase("Needs features, gets tokens"),
                 phrase("{} works on numbers; `{{{}}}` gives class numbers. An Embedding turns "
                        "them into features.",
                        listed(title), port),
                 {insert_fix("embedding", port, phrase("Insert Embedding"))});
  }
  if (shape.rank() != 3 || shape[1].role == Role::channel) {
    refuse_input(port, "shape.rank", phrase("Needs a sequence, gets {}", to_text(shape)),
                 phrase("{} goes through time × feature; `{{{}}}` gives {}. Set the shape of "
                        "the input, as \"time 20\", \"feature 3\".",
                        listed(title), port, to_text(shape)),
                 steps_fixes(shape, port));
  }
  if (!shape[2].extent.fixed()) {
    refuse_input(port, "shape.unknown", phrase("Number of features must be known"),
                 phrase("{} has weights for every feature; `{{{}}}` gives {}, whose last axis "
                        "varies.",
                        listed(title), port, to_text(shape)));
  }
}

void require_steps(const Value& x, const std::string& port, const std::string& title) {
  const Shape& shape = x.shape();
  if (shape.rank() >= 2 && shape[1].role == Role::time) return;
  refuse_input(port, "shape.rank", phrase("Needs steps, gets {}", to_text(shape)),
               phrase("{} works along time, the first axis of a sample; `{{{}}}` gives {}. Set "
                      "the shape of the input, as \"time 20\", \"feature 3\".",
                      listed(title), port, to_text(shape)),
               steps_fixes(shape, port));
}

Value step_of(Builder& b, const Value& x, std::int64_t t) {
  const Shape& shape = x.shape();
  const std::int64_t from = t < 0 ? shape.size(1) + t : t;
  Shape one{shape[0]};
  for (int i = 2; i < shape.rank(); ++i) one.push_back(shape[i]);
  return ops::reshape(b, ops::slice(b, x, 1, from, 1), one);
}

Value step_mask(Builder& b, const Value& hidden, const Value& x) {
  const Shape steps{x.shape()[0], x.shape()[1]};
  const Shape& given = hidden.shape();
  if (hidden.dtype() != Dtype::boolean || !given.same_extents(steps)) {
    refuse_input("hidden", "shape.mismatch", phrase("Mask of {}", to_text(given)),
                 phrase("A mask says for each of {} steps whether it is hidden, as Padding "
                        "mask does; `{{hidden}}` gives {}.",
                        to_text(steps), to_text(given)));
  }
  return ops::reshape(b, hidden, {steps[0], {Role::none, 1}, {Role::none, 1}, steps[1]});
}

}  // namespace netloom
