#include "engine/ops/norm_rows.h"

namespace netloom {

NormRows norm_rows(NormKind kind, const NormaliseAttributes& attributes, const Shape& x) {
  NormRows result;
  if (kind == NormKind::group) {
    result.groups = attributes.groups;
    result.rows = x.size(0) * result.groups;
    result.segments = x.size(1) / result.groups;
    for (int i = 2; i < x.rank(); ++i) result.positions *= x.size(i);
    return result;
  }
  for (int i = 0; i < x.rank(); ++i) {
    (i < attributes.first_axis ? result.rows : result.segments) *= x.size(i);
  }
  return result;
}

}  // namespace netloom
