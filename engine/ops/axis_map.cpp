#include "engine/ops/axis_map.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial.h"

namespace netloom {

namespace {

void end_output(AxisMap& map) {
  map.starts.push_back(map.terms.size());
}

AxisMap average_map(const PoolAttributes& pool, int axis, const Shape& x, const Shape& y) {
  AxisMap map{axis, x.size(axis)};
  const int k = window_axis(x.rank(), axis - 2);
  for (const Cells& cells : pool_cells(pool, k, x.size(axis), y.size(axis))) {
    const std::int64_t divisor = pool.padding_counts ? cells.with_padding : cells.count;
    for (std::int64_t i = 0; i < cells.count; ++i) {
      map.terms.push_back({cells.first + i * cells.step, 1 / static_cast<double>(divisor)});
    }
    end_output(map);
  }
  return map;
}

/// Where element `i` of the result of a linear resize lies between elements of the input.
double position(const ResizeAttributes& resize, std::int64_t i, std::int64_t from,
                std::int64_t to) {
  const auto at = static_cast<double>(i);
  if (!resize.align_corners) {
    const double scale = static_cast<double>(from) / static_cast<double>(to);
    return std::max((at + 0.5) * scale - 0.5, 0.0);
  }
  if (to == 1) return 0;
  return at * static_cast<double>(from - 1) / static_cast<double>(to - 1);
}

AxisMap resize_map(const ResizeAttributes& resize, int axis, const Shape& x, const Shape& y) {
  const std::int64_t from = x.size(axis);
  const std::int64_t to = y.size(axis);
  AxisMap map{axis, from};
  for (std::int64_t i = 0; i < to; ++i) {
    if (resize.linear) {
      const double at = position(resize, i, from, to);
      const auto low = std::min(static_cast<std::int64_t>(at), from - 1);
      const double share = low + 1 < from ? at - static_cast<double>(low) : 0;
      map.terms.push_back({low, 1 - share});
      if (share > 0) map.terms.push_back({low + 1, share});
    } else {
      map.terms.push_back({i * from / to, 1});
    }
    end_output(map);
  }
  return map;
}

/// The element that position `at` outside [0, size) shows, or −1 for the constant.
std::int64_t seen_outside(PadMode mode, std::int64_t at, std::int64_t size) {
  switch (mode) {
    case PadMode::constant:
      break;
    case PadMode::reflect:
      return at < 0 ? -at : 2 * (size - 1) - at;
    case PadMode::replicate:
      return at < 0 ? 0 : size - 1;
    case PadMode::wrap:
      return at < 0 ? at + size : at - size;
  }
  return -1;
}

AxisMap pad_map(const PadAttributes& pad, int axis, const Shape& x, const Shape& y) {
  const std::int64_t size = x.size(axis);
  AxisMap map{axis, size};
  for (std::int64_t i = 0; i < y.size(axis); ++i) {
    std::int64_t at = i - pad.before[static_cast<std::size_t>(axis)];
    if (at < 0 || at >= size) at = seen_outside(pad.mode, at, size);
    if (at >= 0) map.terms.push_back({at, 1});
    end_output(map);
  }
  return map;
}

/// `x` seen along one axis, mapped.
std::vector<double> mapped(const std::vector<double>& x, const AxisMap& map, std::int64_t outer,
                           std::int64_t inner, double fill) {
  std::vector<double> y(static_cast<std::size_t>(outer * map.outputs() * inner));
  std::size_t to = 0;
  for (std::int64_t o = 0; o < outer; ++o) {
    for (std::size_t i = 0; i + 1 < map.starts.size(); ++i) {
      const bool empty = map.starts[i] == map.starts[i + 1];
      for (std::int64_t j = 0; j < inner; ++j) {
        double sum = empty ? fill : 0;
        for (std::size_t t = map.starts[i]; t < map.starts[i + 1]; ++t) {
          const std::int64_t from = (o * map.inputs + map.terms[t].input) * inner + j;
          sum += map.terms[t].weight * x[static_cast<std::size_t>(from)];
        }
        y[to++] = sum;
      }
    }
  }
  return y;
}

template <class T>
void run_maps(const ReferenceCall& call, const std::vector<AxisMap>& maps, double fill) {
  const auto from = call.inputs[0].values<T>();
  const auto to = call.outputs[0].values<T>();
  std::vector<double> values;
  for (const T element : from) values.push_back(widen(element));
  Shape shape = call.inputs[0].shape;
  for (const AxisMap& map : maps) {
    const AxisView view(shape, map.axis);
    values = mapped(values, map, view.outer, view.inner, fill);
    shape[map.axis].extent = map.outputs();
  }
  assert(values.size() == to.size());
  for (std::size_t i = 0; i < to.size(); ++i) to[i] = narrow<T>(values[i]);
}

}  // namespace

AxisMap transposed(const AxisMap& map) {
  std::vector<std::vector<AxisTerm>> rows(static_cast<std::size_t>(map.inputs));
  for (std::size_t i = 0; i + 1 < map.starts.size(); ++i) {
    for (std::size_t t = map.starts[i]; t < map.starts[i + 1]; ++t) {
      const AxisTerm& term = map.terms[t];
      rows[static_cast<std::size_t>(term.input)].push_back(
          {static_cast<std::int64_t>(i), term.weight});
    }
  }
  AxisMap result{map.axis, map.outputs()};
  for (const auto& row : rows) {
    result.terms.insert(result.terms.end(), row.begin(), row.end());
    end_output(result);
  }
  return result;
}

std::vector<AxisMap> axis_maps(const Attributes& attributes, const Shape& x, const Shape& y) {
  std::vector<AxisMap> maps;
  if (const auto* pad = std::get_if<PadAttributes>(&attributes)) {
    for (int i = 0; i < x.rank(); ++i) {
      const auto at = static_cast<std::size_t>(i);
      if (pad->before[at] != 0 || pad->after[at] != 0) maps.push_back(pad_map(*pad, i, x, y));
    }
    return maps;
  }
  for (int i = 2; i < x.rank(); ++i) {
    if (const auto* resize = std::get_if<ResizeAttributes>(&attributes)) {
      maps.push_back(resize_map(*resize, i, x, y));
    } else {
      maps.push_back(average_map(as<PoolAttributes>(attributes), i, x, y));
    }
  }
  return maps;
}

double fill_of(const Attributes& attributes) {
  const auto* pad = std::get_if<PadAttributes>(&attributes);
  return pad == nullptr ? 0 : pad->value;
}

void axis_map_reference(const ReferenceCall& call) {
  const auto maps = axis_maps(call.attributes, call.inputs[0].shape, call.outputs[0].shape);
  with_floating(call.inputs[0].dtype,
                [&]<class T>() { run_maps<T>(call, maps, fill_of(call.attributes)); });
}

void axis_map_backward_reference(const ReferenceCall& call) {
  auto maps = axis_maps(call.attributes, call.outputs[0].shape, call.inputs[0].shape);
  for (AxisMap& map : maps) map = transposed(map);
  with_floating(call.inputs[0].dtype, [&]<class T>() { run_maps<T>(call, maps, 0); });
}

std::vector<TensorType> infer_axis_map_backward(const Attributes& attributes,
                                                std::span<const TensorType> inputs) {
  return {std::visit(
      [&](const auto& some) {
        if constexpr (requires { some.shape; }) return TensorType{inputs[0].dtype, some.shape};
        return TensorType();
      },
      attributes)};
}

std::vector<Value> axis_map_gradient(Emitter& emitter, const GradientCall& call,
                                     std::string_view backward) {
  Attributes attributes = call.attributes;
  std::visit(
      [&](auto& some) {
        if constexpr (requires { some.shape; }) some.shape = call.inputs[0].shape();
      },
      attributes);
  return {emit_one(emitter, backward, attributes, {call.output_gradients[0]})};
}

}  // namespace netloom
