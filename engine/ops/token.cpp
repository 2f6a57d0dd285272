#include "engine/ops/token.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom {

std::int64_t tokens_per_sample(const Shape& tokens) {
  if (tokens.scalar()) return 1;
  return tokens.count() / std::max<std::int64_t>(tokens.size(0), 1);
}

void require_token(std::int64_t token, std::int64_t rows, std::int64_t place,
                   std::int64_t per_sample) {
  if (token >= 0 && token < rows) return;
  throw Error(ErrorCode::input,
              phrase("Token {} in sample {} of the batch, place {}, is outside the {} tokens "
                     "0 to {}. Give the embedding more tokens, or correct the data.",
                     token, place / per_sample + 1, place % per_sample + 1, with_thousands(rows),
                     rows - 1));
}

}  // namespace netloom
