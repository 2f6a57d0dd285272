#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/phrase.h"

namespace netloom {

enum class Severity { error, warning };

/// One edit of a graph that mends a diagnostic, as data: the editor turns it into one undo step,
/// `loom check` prints its title. Which fields are used depends on `kind`.
struct Fix {
  enum class Kind {
    set_parameter,  ///< `node`.`parameter` := `value` (JSON text)
    insert_layer,   ///< a new node of `layer` into the link that ends at `node`.`port`
    add_input,      ///< a new node of `layer` linked to `node`.`port`
    connect,        ///< `value` ("node.port") linked to `node`.`port`
    disconnect,     ///< the link at `node`.`port` removed
    remove_node,    ///< `node` removed, its input connected to its outputs
    share,          ///< `node` uses the weights of `value`, or its own where that is empty
    change_layer,   ///< `node` becomes one of `layer`, and keeps links and parameters that fit it
    rename_node,    ///< the last node called `node` gets the name `value`
    rename_parameter,  ///< `node`.`parameter` called `value`, or removed where that is empty
    add_node,  ///< a new node of `layer` that takes `value`, by way of new ones of the layers that
               ///< `port` names ("flatten dense"), and a target where it needs one
    set_setting,  ///< the project's setting `parameter`, as "training.batch" := `value`
  };
  Kind kind = Kind::set_parameter;
  Phrase title;  ///< Names the result: "Set units to 10".
  std::string node;
  std::string port;
  std::string parameter;
  std::string layer;
  std::string value;
  std::vector<std::pair<std::string, std::string>>
      settings{};        ///< Parameters of what is added, as JSON text.
  std::size_t link = 0;  ///< Which link, where `port` takes several.

  bool operator==(const Fix&) const = default;
};

/// One thing wrong with a project, at a node and a port or parameter. A value, never thrown across
/// a folder.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string
      code;  ///< Stable kind for tests, lessons and filters: "shape.mismatch", "link.missing", …
  std::string node;       ///< Empty when it concerns the whole project.
  std::string port;       ///< Input port, or empty.
  std::string parameter;  ///< Parameter name, or empty.
  Phrase title;    ///< What, at most about 6 words with the numbers: "8 scores for 10 classes".
  Phrase message;  ///< Why with the numbers, in at most 25 words; what to do is in `fixes`.
  std::vector<Fix> fixes;

  bool operator==(const Diagnostic&) const = default;
};

}  // namespace netloom
