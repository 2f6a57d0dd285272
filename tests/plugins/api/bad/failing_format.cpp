#include <stdexcept>

#include "plugins/api/plugin.h"

using netloom::CodeText;
using netloom::ExportedFile;

NETLOOM_PLUGIN([](netloom::PluginParts& parts) {
  parts.formats.push_back({"failing", "Failing", "Nothing.",
                           [](const auto&, const auto&) -> CodeText { throw 7; },
                           [](const auto&, const auto&) -> std::vector<ExportedFile> {
                             throw std::runtime_error("the stack is empty");
                           }});
  parts.formats.push_back(
      {"leaving", "Leaving", "Somewhere else.", {}, [](const auto&, const auto&) {
         return std::vector<ExportedFile>{{"a.txt", "a"}, {"../b.txt", "b"}};
       }});
})
