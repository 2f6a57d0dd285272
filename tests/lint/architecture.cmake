# Checks every include against the arrows and the fences:
#   cmake -D SOURCE=... -D ARROWS=... -P architecture.cmake
# ARROWS is what netloom_write_arrows() wrote at the last configuration.
cmake_minimum_required(VERSION 3.25)
set(PROJECT_SOURCE_DIR ${SOURCE})
include(${CMAKE_CURRENT_LIST_DIR}/../../installer/cmake/NetloomFolder.cmake)
include(${ARROWS})
netloom_arrow_problems(problems)

# fence(<header> <files> <rule>): a header that matches may be included by files that match, and by no others.
macro(fence header files rule)
  foreach(file ${all_files})
    file(RELATIVE_PATH short ${SOURCE} ${file})
    if(NOT short MATCHES "${files}")
      file(STRINGS ${file} found REGEX "^ *# *include ${header}")
      foreach(include ${found})
        list(APPEND problems "${short}: ${include}: ${rule}")
      endforeach()
    endif()
  endforeach()
endmacro()

file(GLOB_RECURSE all_files ${SOURCE}/engine/*.h ${SOURCE}/engine/*.cpp ${SOURCE}/editor/*.h ${SOURCE}/editor/*.cpp
     ${SOURCE}/app/*.h ${SOURCE}/app/*.cpp ${SOURCE}/plugins/*.h ${SOURCE}/plugins/*.cpp)
fence("<Q" "^(editor|app/(desktop|run|runs|xray|learn|main))" "Qt stays out of the engine, the command line and plugins")
fence("[<\"]qcustomplot" "^app/" "charts are in app alone")
fence("[<\"]imgui" "^app/xray/" "ImGui is in app/xray alone")
fence("<(oneapi/)?dnnl" "^engine/backends/cpu/" "oneDNN is in engine/backends/cpu alone")
fence("<omp.h>" "^engine/backends/cpu/" "OpenMP is in engine/backends/cpu alone")
fence("<sqlite3" "^engine/runs/" "SQLite is in engine/runs alone")
fence("<(cuda|cublas|cudnn)" "^plugins/cuda/" "CUDA is in plugins/cuda alone")
fence("<(sys/|unistd|fcntl|dlfcn|poll|pthread|sched|signal|spawn|termios)" "^engine/core/os/"
      "calls of the operating system are in engine/core/os alone")
# The templates of engine/project read and write settings; two files there include them.
fence("<nlohmann/json.hpp>" "(\\.cpp|engine/project/(object_reader|settings_writer)\\.h)$"
      "headers include <nlohmann/json_fwd.hpp>, since json.hpp costs a second a file")

if(problems)
  list(JOIN problems "\n  " text)
  message(FATAL_ERROR "Includes against the architecture (README.md):\n  ${text}")
endif()
message("No include goes against the arrows or the fences.")
