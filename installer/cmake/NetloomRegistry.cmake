# One list of everything that a folder of "one file per thing" defines, written by the build instead of by hand.
#
#   netloom_generate_registry(ops SUFFIX ops TYPE "std::span<const OpType>" HEADER engine/ops/op.h)
#
# makes the target netloom_ops hold `std::vector<TYPE> listed_ops()`, which calls `<file>_<SUFFIX>()` for every
# <folder>/<file>.cpp in the order of their names. A file that has a header of the same name is infrastructure and is
# left out. A file that does not define its function is a link error. To be called after netloom_folder(<folder>).
# For a list inside a folder, "pytorch/rules", IN names the folder, and the list is `listed_pytorch_rules()`.
function(netloom_generate_registry folder)
  cmake_parse_arguments(ARG "" "SUFFIX;TYPE;HEADER;IN" "" ${ARGN})
  if(NOT ARG_IN)
    set(ARG_IN ${folder})
  endif()
  string(REPLACE "/" "_" list ${folder})
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
  list(SORT sources)
  set(declarations "")
  set(calls "")
  foreach(source ${sources})
    get_filename_component(name ${source} NAME_WE)
    get_filename_component(directory ${source} DIRECTORY)
    if(NOT EXISTS ${directory}/${name}.h)
      string(APPEND declarations "${ARG_TYPE} ${name}_${ARG_SUFFIX}();\n")
      string(APPEND calls "      ${name}_${ARG_SUFFIX}(),\n")
    endif()
  endforeach()
  set(text "// Written by the build from the files of ${folder}/.\n#include \"${ARG_HEADER}\"\n\nnamespace netloom {\n\n")
  string(APPEND text "${declarations}\nstd::vector<${ARG_TYPE}> listed_${list}();\n"
                     "std::vector<${ARG_TYPE}> listed_${list}() {\n  return {\n${calls}  };\n}\n\n"
                     "}  // namespace netloom\n")
  set(file ${CMAKE_CURRENT_BINARY_DIR}/all_${list}.cpp)
  file(CONFIGURE OUTPUT ${file} CONTENT "${text}" @ONLY)  # touched only when it changes
  target_sources(netloom_${ARG_IN} PRIVATE ${file})
endfunction()
