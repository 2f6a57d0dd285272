#include <vector>

#include "engine/backends/cpu/kernels.h"
#include "engine/tensor/tensor_view.h"

namespace netloom::cpu {

namespace {

std::vector<TensorView> views(const std::vector<TensorSpec>& specs,
                              const std::vector<std::byte*>& addresses) {
  std::vector<TensorView> result;
  for (std::size_t i = 0; i < specs.size(); ++i)
    result.emplace_back(specs[i].dtype, specs[i].shape, addresses[i]);
  return result;
}

}  // namespace

KernelPlan plan_reference(const OpRequest& request) {
  return dense_plan(request, "reference",
                    [op = request.op, attributes = *request.attributes, inputs = request.inputs,
                     outputs = request.outputs](const Operands& operands) {
                      return make_kernel([op, attributes, in = views(inputs, operands.inputs),
                                          out = views(outputs, operands.outputs)] {
                        op->reference({attributes, in, out});
                      });
                    });
}

}  // namespace netloom::cpu
