#include "engine/training/declared.h"

namespace netloom {

const ParameterInfo* DeclaredType::parameter(std::string_view wanted) const {
  const auto at = std::find_if(parameters.begin(), parameters.end(),
                               [&](const ParameterInfo& one) { return one.name == wanted; });
  return at == parameters.end() ? nullptr : &*at;
}

Parameters DeclaredType::complete(const Parameters& given) const {
  Parameters all;
  for (const ParameterInfo& one : parameters) {
    const auto at = given.find(one.name);
    all[one.name] = at == given.end() ? one.fallback : at->second;
  }
  return all;
}

}  // namespace netloom
