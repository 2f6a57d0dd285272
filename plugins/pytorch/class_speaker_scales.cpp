// Data standardised in training: scaled on the way in, and back on the way out.
#include <fmt/format.h>

#include "engine/session/target_scale.h"
#include "plugins/pytorch/class_speaker.h"
#include "plugins/pytorch/python.h"

namespace netloom {

namespace {

/// A class with one entry of mean and deviation per feature.
ClassSource scale_class(const std::string& name, const std::string& about,
                        const std::string& parameter, const std::string& result) {
  const auto buffer = [](const std::string& line, const std::string& type) {
    return Member{line, {}, {{{type, {{"size", "size"}}}}}, {}};
  };
  return {name,
          name,
          about,
          {"*size"},
          {buffer("self.register_buffer(\"mean\", {})", "torch.zeros"),
           buffer("self.register_buffer(\"deviation\", {})", "torch.ones")},
          {parameter},
          {{"return " + result}}};
}

/// The shape in which `features` entries meet samples of `shape` (N, …): see Standardiser.
Shape scale_shape(const Shape& shape, std::int64_t features) {
  const Shape sample = shape.per_sample();
  const bool series = sample.find(Role::time).has_value() && sample[-1].role == Role::feature;
  if (series && sample.size(-1) == features) return {sample[-1]};
  Shape result = sample;
  const bool channels = sample.rank() > 1 && sample[0].role == Role::channel;
  for (int axis = 1; channels && axis < result.rank(); ++axis) result[axis].extent = 1;
  return result;
}

Array numbers(const std::vector<double>& values, const Shape& shape) {
  Array array(Dtype::f32, shape);
  const auto to = array.values<float>();
  for (std::size_t i = 0; i < to.size(); ++i) to[i] = static_cast<float>(values[i]);
  return array;
}

}  // namespace

std::string ClassSpeaker::scale_member(const Node& node, const Standardiser& scale,
                                       ClassSource type) {
  std::string attribute = names_.at(node.name) + "_scale";
  while (!taken_.insert(attribute).second) attribute += "_";
  const Shape& whole = graph_.prediction.values.find(node.name)->second[0].shape();
  const Shape shape = scale_shape(whole, static_cast<std::int64_t>(scale.mean.size()));
  std::vector<Argument> sizes;
  for (const Axis& axis : shape) sizes.push_back({"size", std::to_string(axis.extent.factor)});
  const ModuleCall call = graph_.classes.use(std::move(type), node.name, std::move(sizes));
  add_member(attribute, {{}, {}, {{call}}, {node.name}}, false);
  graph_.constants[attribute + ".mean"] = numbers(scale.mean, shape);
  graph_.constants[attribute + ".deviation"] = numbers(scale.deviation, shape);
  return "self." + attribute;
}

void ClassSpeaker::say_scale_of_input(const Node& node) {
  const auto scale = graph_.scales.find(node.name);
  if (scale == graph_.scales.end()) return;
  const std::string member =
      scale_member(node, scale->second,
                   scale_class("Standardise", "Gives every feature mean 0 and deviation 1.", "x",
                               "(x - self.mean) / self.deviation"));
  const std::string& name = names_.at(node.name);
  class_.lines.push_back({fmt::format("{} = {}({})", name, member, name), {node.name}});
}

std::string ClassSpeaker::in_units(const Node& node, const std::string& value) {
  const Standardiser* const scale = target_scale(graph_.expansion.flat, graph_.registry,
                                                 *graph_.flat_node(node.name), graph_.scales);
  if (scale == nullptr) return value;
  const std::string member = scale_member(
      node, *scale,
      scale_class("InUnits",
                  "Gives values of mean 0 and deviation 1 back in the units of the data.", "y",
                  "y * self.deviation + self.mean"));
  return fmt::format("{}({})", member, value);
}

}  // namespace netloom
