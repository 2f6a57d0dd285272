#include "plugins/pytorch/python.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "engine/core/text.h"

namespace netloom {

namespace {

Python grouped(const Python& value) {
  return {"(" + value.text + ")", Binds::atom, {}};
}

/// A name, with or without attributes, or a number.
bool is_simple(const Python& value) {
  return value.text.find_first_of("([ ") == std::string::npos;
}

}  // namespace

std::string number_argument(double number) {
  if (std::isnan(number)) return "float(\"nan\")";
  if (std::isinf(number)) return number > 0 ? "float(\"inf\")" : "float(\"-inf\")";
  return number_text(number);
}

Python python_number(double number) {
  return {number_argument(number), number < 0 ? Binds::sign : Binds::atom, number};
}

std::string real_argument(double number) {
  const std::string text = number_argument(number);
  return text.find_first_of(".e\"") == std::string::npos ? text + ".0" : text;
}

std::string python_bool(bool value) {
  return value ? "True" : "False";
}

std::string python_tuple(std::span<const std::int64_t> numbers) {
  return fmt::format("({}{})", fmt::join(numbers, ", "), numbers.size() == 1 ? "," : "");
}

std::string python_sizes(std::span<const std::int64_t> numbers) {
  const bool equal = std::all_of(numbers.begin(), numbers.end(),
                                 [&](std::int64_t one) { return one == numbers.front(); });
  return equal ? std::to_string(numbers.front()) : python_tuple(numbers);
}

std::string python_value(const ParameterValue& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return python_bool(*flag);
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* real = std::get_if<double>(&value)) return number_argument(*real);
  if (const auto* text = std::get_if<std::string>(&value)) return '"' + *text + '"';
  if (const auto* all = std::get_if<std::vector<std::int64_t>>(&value); all && !all->empty()) {
    return python_sizes(*all);
  }
  return "()";
}

Python infix(const Python& left, std::string_view sign, const Python& right, Binds binds) {
  const Python first = left.binds < binds ? grouped(left) : left;
  // A group on the right stays one: (a − b) − c and a − (b − c) differ, and so do roundings.
  const bool loose = right.binds <= binds || right.binds == Binds::sign;
  const Python second = loose ? grouped(right) : right;
  // Black's style: x**2, but f(x) ** 2.
  const bool close = binds == Binds::power && is_simple(first) && is_simple(second);
  const std::string_view space = close ? "" : " ";
  return {fmt::format("{}{}{}{}{}", first.text, space, sign, space, second.text), binds, {}};
}

Python negative(const Python& value) {
  return {"-" + (value.binds < Binds::sign ? grouped(value).text : value.text), Binds::sign, {}};
}

Python function_call(std::string_view function, const std::vector<std::string>& arguments) {
  return {fmt::format("{}({})", function, fmt::join(arguments, ", ")), Binds::atom, {}};
}

Python method_call(const Python& object, std::string_view method,
                   const std::vector<std::string>& arguments) {
  const bool whole = object.binds == Binds::atom && !object.number;
  return {fmt::format("{}.{}({})", whole ? object.text : grouped(object).text, method,
                      fmt::join(arguments, ", ")),
          Binds::atom,
          {}};
}

}  // namespace netloom
