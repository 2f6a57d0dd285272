#pragma once

#include <QString>

namespace netloom::app {

/// How well `text` answers `query`: 0 where its letters do not stand in `text` in their order, more
/// the closer together they stand and the nearer to the starts of words. Case and spaces of `query`
/// do not count; an empty one is answered by all alike.
int fuzzy_match(const QString& text, const QString& query);

}  // namespace netloom::app
