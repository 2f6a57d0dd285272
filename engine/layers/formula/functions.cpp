#include "engine/layers/formula/functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "engine/ops/activation_ops.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

double logistic(double x) {
  return 1 / (1 + std::exp(-x));
}

constexpr FormulaFunction functions[] = {
    {"abs", [](double x) { return std::abs(x); }, ops::abs},
    {"sqrt", [](double x) { return std::sqrt(x); }, ops::sqrt},
    {"square", [](double x) { return x * x; }, ops::square},
    {"exp", [](double x) { return std::exp(x); }, ops::exp},
    {"log", [](double x) { return std::log(x); }, ops::log},
    {"ln", [](double x) { return std::log(x); }, ops::log},
    {"sin", [](double x) { return std::sin(x); },
     [](Emitter& e, const Value& x) { return ops::sine(e, x); }},
    {"cos", [](double x) { return std::cos(x); },
     [](Emitter& e, const Value& x) {
       return ops::sine(e, ops::affine(e, x, 1, std::numbers::pi / 2));
     }},
    {"tanh", [](double x) { return std::tanh(x); }, ops::tanh},
    {"sigmoid", logistic, ops::sigmoid},
    {"relu", [](double x) { return std::max(0.0, x); }, ops::relu},
    {"softplus", [](double x) { return std::log1p(std::exp(x)); },
     [](Emitter& e, const Value& x) { return ops::softplus(e, x); }},
    {"silu", [](double x) { return x * logistic(x); }, ops::silu},
    {"gelu", [](double x) { return 0.5 * x * std::erfc(-x / std::numbers::sqrt2); }, ops::gelu},
};

constexpr std::array<std::pair<std::string_view, OperandCount>, 4> wider{
    {{"min", {2, 16}}, {"max", {2, 16}}, {"clip", {3, 3}}, {"where", {3, 3}}}};

}  // namespace

std::span<const FormulaFunction> formula_functions() {
  return functions;
}

const FormulaFunction* formula_function(std::string_view name) {
  const auto* at = std::ranges::find(functions, name, &FormulaFunction::name);
  return at == std::end(functions) ? nullptr : at;
}

OperandCount formula_operands(std::string_view name) {
  if (formula_function(name) != nullptr) return {1, 1};
  for (const auto& [wide, count] : wider) {
    if (wide == name) return count;
  }
  return {};
}

std::vector<std::string> formula_function_names() {
  std::vector<std::string> names;
  for (const FormulaFunction& one : functions) names.emplace_back(one.name);
  for (const auto& [name, count] : wider) names.emplace_back(name);
  return names;
}

}  // namespace netloom
