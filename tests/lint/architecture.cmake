# Checks every include against the arrows and the fences:
#   cmake -D SOURCE=... -D ARROWS=... -P architecture.cmake
# ARROWS is what netloom_write_arrows() wrote at the last configuration.
cmake_minimum_required(VERSION 3.25)
set(PROJECT_SOURCE_DIR ${SOURCE})
include(${CMAKE_CURRENT_LIST_DIR}/../../installer/cmake/NetloomFolder.cmake)
include(${ARROWS})
netloom_arrow_problems(problems)

file(GLOB_RECURSE files ${SOURCE}/engine/*.h ${SOURCE}/engine/*.cpp ${SOURCE}/editor/*.h ${SOURCE}/editor/*.cpp
     ${SOURCE}/app/*.h ${SOURCE}/app/*.cpp ${SOURCE}/plugins/*.h ${SOURCE}/plugins/*.cpp)

# fence(<header> INSIDE|OUTSIDE <place> <rule>): headers that match may be included inside, or outside, the place alone.
macro(fence header side place rule)
  foreach(file ${files})
    file(RELATIVE_PATH short ${SOURCE} ${file})
    set(inside OUTSIDE)
    if(short MATCHES "${place}")
      set(inside INSIDE)
    endif()
    if(NOT inside STREQUAL "${side}")
      file(STRINGS ${file} found REGEX "^ *# *include ${header}")
      foreach(include ${found})
        list(APPEND problems "${short}: ${include}: ${rule}")
      endforeach()
    endif()
  endforeach()
endmacro()

fence("<Q" OUTSIDE "^(engine|plugins|app/cli)/" "Qt stays out of the engine, the command line and plugins")
fence("\"(editor|app)/" OUTSIDE "^(engine|plugins)/" "the desktop stands above the engine")
fence("\"(editor|app/[^c])" OUTSIDE "^app/cli/" "the command line needs no desktop")
fence("[<\"]qcustomplot" INSIDE "^app/" "charts are in app alone")
fence("[<\"]imgui" INSIDE "^app/xray/" "ImGui is in app/xray alone")
fence("<(oneapi/)?dnnl" INSIDE "^engine/backends/cpu/" "oneDNN is in engine/backends/cpu alone")
fence("<omp.h>" INSIDE "^engine/backends/cpu/" "OpenMP is in engine/backends/cpu alone")
fence("<sqlite3" INSIDE "^engine/runs/" "SQLite is in engine/runs alone")
fence("<(cuda|cublas|cudnn)" INSIDE "^plugins/cuda/" "CUDA is in plugins/cuda alone")
fence("<(sys/|unistd|fcntl|dlfcn|poll|pthread|sched|signal|spawn|termios)" INSIDE "^engine/core/os/"
      "calls of the operating system are in engine/core/os alone")
# The templates of engine/project read and write settings; two files there include them.
fence("<nlohmann/json.hpp>" INSIDE "(\\.cpp|engine/project/(object_reader|settings_writer)\\.h)$"
      "headers include <nlohmann/json_fwd.hpp>, since json.hpp costs a second a file")

if(problems)
  list(JOIN problems "\n  " text)
  message(FATAL_ERROR "Includes against the architecture (README.md):\n  ${text}")
endif()
message("No include goes against the arrows or the fences.")
