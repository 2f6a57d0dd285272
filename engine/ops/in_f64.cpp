#include "engine/ops/in_f64.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "engine/ops/elements.h"

namespace netloom {

namespace {

/// One operand or result as f64, or as it is where it is no floating number.
TensorView wide_view(const TensorView& given, std::vector<Array>& arrays) {
  if (!is_floating(given.dtype)) return given;
  return TensorView(arrays.emplace_back(Dtype::f64, given.shape));
}

void widen_into(const TensorView& from, const TensorView& to) {
  if (!is_floating(from.dtype)) return;
  with_floating(from.dtype, [&]<class T>() {
    const auto values = from.values<T>();
    std::transform(values.begin(), values.end(), to.values<double>().begin(), widen<T>);
  });
}

void round_into(const TensorView& from, const TensorView& to) {
  with_floating(to.dtype, [&]<class T>() {
    const auto values = from.values<double>();
    std::transform(values.begin(), values.end(), to.values<T>().begin(), narrow<T>);
  });
}

}  // namespace

bool has_one_type(const ReferenceCall& call) {
  std::vector<Dtype> types;
  const auto add = [&](const TensorView& one) {
    if (is_floating(one.dtype)) types.push_back(one.dtype);
  };
  std::for_each(call.inputs.begin(), call.inputs.end(), add);
  std::for_each(call.outputs.begin(), call.outputs.end(), add);
  return std::adjacent_find(types.begin(), types.end(), std::not_equal_to<>()) == types.end();
}

void run_in_f64(const ReferenceCall& call, void (*reference)(const ReferenceCall&)) {
  std::vector<Array> arrays;
  std::vector<TensorView> inputs;
  std::vector<TensorView> outputs;
  for (const TensorView& input : call.inputs) {
    inputs.push_back(wide_view(input, arrays));
    widen_into(input, inputs.back());
  }
  for (const TensorView& output : call.outputs) outputs.push_back(wide_view(output, arrays));
  reference({call.attributes, inputs, outputs});
  for (std::size_t i = 0; i < outputs.size(); ++i) round_into(outputs[i], call.outputs[i]);
}

}  // namespace netloom
