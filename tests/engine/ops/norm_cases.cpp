#include "tests/engine/ops/op_cases.h"

namespace netloom {

namespace {

/// One norm of `x` without operands, with a scale and with both, and its backward op for each.
void add_norm(std::vector<OpCase>& cases, const std::string& op, const Shape& x, const Shape& scale,
              const NormaliseAttributes& attributes) {
  std::vector<OpOperand> operands{{Fill::normal, x}};
  std::string name = " of " + to_text_with_batch(x);
  for (const char* given : {"", ", scaled", ", shifted"}) {
    if (*given != 0) operands.push_back({Fill::normal, scale});
    if (op == "rms_norm" && operands.size() > 2) continue;
    name += given;
    cases.push_back({op + name, op, attributes, operands});
    if (operands.size() > 2) continue;
    const std::string back = op + "_backward";
    std::vector<OpOperand> backward = operands;
    backward.insert(backward.begin(), {Fill::normal, x});
    cases.push_back({back + name, back, attributes, backward});
  }
}

}  // namespace

std::vector<OpCase> norm_op_cases() {
  std::vector<OpCase> cases;
  constexpr Extent count = batch_extent();
  const Shape sequence{{Role::batch, count}, {Role::time, time_extent()}, {Role::feature, 7}};
  const Shape map{{Role::batch, count}, {Role::channel, 6}, {Role::height, 3}, {Role::width, 5}};
  for (const char* op : {"layer_norm", "rms_norm"}) {
    add_norm(cases, op, sequence, Shape::of({7}), {1e-3, 2, 1});
    add_norm(cases, op, map, Shape::of({6, 3, 5}), {1e-3, 1, 1});
  }
  for (const std::int64_t groups : {1, 3, 6}) {
    add_norm(cases, "group_norm", map, Shape::of({6}), {1e-3, 1, groups});
  }
  const Shape list{{Role::batch, count}, {Role::feature, 6}};
  add_norm(cases, "group_norm", list, Shape::of({6}), {1e-3, 1, 2});
  return cases;
}

}  // namespace netloom
