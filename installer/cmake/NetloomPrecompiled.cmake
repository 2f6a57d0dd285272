# Precompiled headers, one per kind of target and shared by all targets of that kind:
#
#   engine  the standard library and fmt                                    (saves about a third of a compilation)
#   qt      the same, and the Qt classes that nearly every widget includes  (saves about four fifths)
#   test    the same, and Qt Test                                           (saves about half)
#
# They only save time: every file still includes what it uses, and builds without them (NETLOOM_PRECOMPILED=OFF).
option(NETLOOM_PRECOMPILED "Use precompiled headers" ON)

set(netloom_precompiled_engine
    <algorithm> <array> <cmath> <cstdint> <functional> <map> <memory> <optional> <span> <string> <string_view>
    <unordered_map> <utility> <variant> <vector> <fmt/format.h>)
set(netloom_precompiled_qt
    ${netloom_precompiled_engine}
    <QApplication> <QBoxLayout> <QColor> <QFont> <QGraphicsItem> <QGraphicsScene> <QGraphicsView> <QHash> <QIcon>
    <QKeyEvent> <QLabel> <QLineEdit> <QObject> <QPainter> <QPainterPath> <QPixmap> <QPointer> <QPushButton> <QString>
    <QStringList> <QTimer> <QUndoStack> <QVariant> <QWidget>)
set(netloom_precompiled_test ${netloom_precompiled_engine} <QtTest>)
set(netloom_precompiled_test_widgets ${netloom_precompiled_qt} <QtTest>)

# netloom_precompile(<target> <kind> [LINK library...])
# LINK is what the header of that kind needs; it is compiled the first time the kind is asked for. A target that
# compiles with other flags (OpenMP) cannot share it and says OWN.
function(netloom_precompile target kind)
  cmake_parse_arguments(ARG "OWN" "" "LINK" ${ARGN})
  if(NOT NETLOOM_PRECOMPILED)
    return()
  endif()
  if(ARG_OWN)
    target_precompile_headers(${target} PRIVATE ${netloom_precompiled_${kind}})
    return()
  endif()
  set(base netloom_precompiled_${kind})
  if(NOT TARGET ${base})
    file(WRITE ${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp "")
    add_library(${base} OBJECT ${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp)
    find_package(fmt REQUIRED)
    target_link_libraries(${base} PRIVATE fmt::fmt ${ARG_LINK})
    if(ARG_LINK MATCHES "Qt6::Widgets")
      target_compile_definitions(${base} PRIVATE QT_NO_EMIT)  # as every folder of the desktop
    endif()
    target_precompile_headers(${base} PRIVATE ${netloom_precompiled_${kind}})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${base})
endfunction()
