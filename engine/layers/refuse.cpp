#include "engine/layers/refuse.h"

#include "engine/core/text.h"

namespace netloom {

namespace {

Diagnostic diagnostic_of(std::string code, Phrase title, Phrase message, std::vector<Fix> fixes) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  diagnostic.fixes = std::move(fixes);
  return diagnostic;
}

}  // namespace

void refuse_input(std::string port, std::string code, Phrase title, Phrase message,
                  std::vector<Fix> fixes) {
  Diagnostic diagnostic =
      diagnostic_of(std::move(code), std::move(title), std::move(message), std::move(fixes));
  diagnostic.port = std::move(port);
  throw Refusal(std::move(diagnostic));
}

void refuse_parameter(std::string parameter, Phrase title, Phrase message, std::vector<Fix> fixes) {
  Diagnostic diagnostic =
      diagnostic_of("parameter.fit", std::move(title), std::move(message), std::move(fixes));
  diagnostic.parameter = std::move(parameter);
  throw Refusal(std::move(diagnostic));
}

void require_order(const std::string& low_name, double low, const std::string& high_name,
                   double high) {
  if (low < high) return;
  refuse_parameter(
      high_name,
      phrase("{} {}, {} {}", listed(low_name), number_text(low), listed(high_name),
             number_text(high)),
      phrase("{} must be above {}, which is {}.", listed(high_name), listed(low_name),
             number_text(low)),
      {parameter_fix(high_name, number_text(low + 1),
                     phrase("Set {} to {}", listed(high_name), number_text(low + 1)))});
}

void require_real(const Value& x, const std::string& port, const std::string& title) {
  if (!is_floating(x.dtype())) throw Refusal(real_needed(port, title));
}

Diagnostic real_needed(const std::string& port, const std::string& title) {
  Diagnostic diagnostic = diagnostic_of(
      "dtype.mismatch", phrase("Needs real numbers"),
      phrase("{} computes with real numbers; `{{{}}}` gives class numbers. One-hot or "
             "Embedding turns those into real numbers.",
             listed(title), port),
      {insert_fix("one_hot", port, phrase("Insert One-hot"))});
  diagnostic.port = port;
  return diagnostic;
}

Fix insert_fix(std::string layer, std::string port, Phrase title) {
  Fix fix;
  fix.kind = Fix::Kind::insert_layer;
  fix.title = std::move(title);
  fix.port = std::move(port);
  fix.layer = std::move(layer);
  return fix;
}

Fix parameter_fix(std::string parameter, std::string value, Phrase title) {
  Fix fix;
  fix.kind = Fix::Kind::set_parameter;
  fix.title = std::move(title);
  fix.parameter = std::move(parameter);
  fix.value = std::move(value);
  return fix;
}

Fix features_fix(std::string port, std::int64_t features) {
  Fix fix;
  fix.kind = Fix::Kind::set_parameter;
  fix.port = std::move(port);
  fix.value = std::to_string(features);
  return fix;
}

Fix source_fix(std::string port, std::string parameter, std::string value, Phrase title) {
  Fix fix = parameter_fix(std::move(parameter), std::move(value), std::move(title));
  fix.port = std::move(port);
  return fix;
}

Fix change_fix(std::string layer, Phrase title) {
  Fix fix;
  fix.kind = Fix::Kind::change_layer;
  fix.title = std::move(title);
  fix.layer = std::move(layer);
  return fix;
}

void require_image(const Value& x, const std::string& port, const std::string& title) {
  const Shape& shape = x.shape();
  if (shape.rank() != 4) {
    refuse_input(port, "shape.rank", phrase("Needs a map, gets {}", to_text(shape)),
                 phrase("{} slides over channel × height × width; `{{{}}}` gives {}.",
                        listed(title), port, to_text(shape)));
  }
  if (!shape[1].extent.fixed() || !shape[2].extent.fixed() || !shape[3].extent.fixed()) {
    refuse_input(port, "shape.unknown", phrase("Height and width must be known"),
                 phrase("{} needs fixed channels, height and width; `{{{}}}` gives {}.",
                        listed(title), port, to_text(shape)));
  }
}

}  // namespace netloom
