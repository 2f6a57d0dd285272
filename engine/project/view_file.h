#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "engine/project/object_reader.h"
#include "engine/project/view.h"

namespace netloom {

/// Reads the value of "view": what cannot be understood is left out.
void read_view(const nlohmann::json& json, View& view, FileFindings& findings);

/// The canonical text of the value of "view"; nodes stand in the order of `graph`.
std::string view_text(const View& view, const Graph& graph);

}  // namespace netloom
