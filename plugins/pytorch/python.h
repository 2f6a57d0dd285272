#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/layers/parameter.h"

namespace netloom {

/// How strongly a Python expression holds together, weakest first.
enum class Binds { comparison, sum, product, sign, power, atom };

/// A Python expression.
struct Python {
  std::string text;
  Binds binds = Binds::atom;
  std::optional<double> number;  ///< Its value where it is a plain number.
};

/// "0.5", "1e-5", `float("inf")`.
Python python_number(double number);
/// The number as it stands in an argument list.
std::string number_argument(double number);
/// The same as a number that makes real ones: 2 is "2.0".
std::string real_argument(double number);
/// "True" or "False"
std::string python_bool(bool value);
/// "(3, 1)", "(3,)"
std::string python_tuple(std::span<const std::int64_t> numbers);
/// A parameter as it stands in an argument list.
std::string python_value(const ParameterValue& value);
/// One number where all are equal, as PyTorch reads it, else the tuple.
std::string python_sizes(std::span<const std::int64_t> numbers);

/// `left sign right` with parentheses where they change something.
Python infix(const Python& left, std::string_view sign, const Python& right, Binds binds);
Python negative(const Python& value);
/// "torch.exp(x)"
Python function_call(std::string_view function, const std::vector<std::string>& arguments);
/// "x.mean((2, 3))"
Python method_call(const Python& object, std::string_view method,
                   const std::vector<std::string>& arguments);

/// `name` as a Python identifier that hides nothing: neither a keyword, nor a function of Python,
/// nor a member of nn.Module, nor a module that the exported file imports.
std::string python_name(std::string_view name);
/// "batch_norm" as a class name: "BatchNorm". Hides nothing either.
std::string class_name(std::string_view name);

}  // namespace netloom
