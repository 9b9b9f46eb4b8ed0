# What nearly every source includes, compiled once for the engine and once for the screens. A build without it
# (CMAKE_DISABLE_PRECOMPILE_HEADERS, and the static analysis) shows that every file includes what it uses.
set(_core <algorithm> <functional> <memory> <optional> <variant> <vector> <tl/expected.hpp>
    <QtCore/QCoreApplication> <QtCore/QDateTime> <QtCore/QFuture> <QtCore/QFutureWatcher> <QtCore/QHash>
    <QtCore/QJsonArray> <QtCore/QJsonDocument> <QtCore/QJsonObject> <QtCore/QList> <QtCore/QMap> <QtCore/QObject>
    <QtCore/QPointer> <QtCore/QPromise> <QtCore/QSet> <QtCore/QString> <QtCore/QThread> <QtCore/QTimer> <QtCore/QUrl>
    <QtCore/QVariant>)
set(_screens <QtCore/QAbstractItemModel> <QtWidgets/QAbstractButton> <QtWidgets/QApplication> <QtWidgets/QBoxLayout>
    <QtWidgets/QLabel> <QtWidgets/QWidget>)

file(CONFIGURE OUTPUT precompiled.cpp CONTENT "// A library needs a source file.\n")

function(_app_precompiled name)
    cmake_parse_arguments(ARG "" "" "HEADERS;LIBS;OPTIONS" ${ARGN})
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${ARG_LIBS} tl::expected clouddock_options)
    target_compile_options(${name} PRIVATE ${ARG_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()
# Test programs run once and are compiled for that: without optimization, which takes half of their time.
set(CLOUDDOCK_TEST_OPTIONS -O0)
_app_precompiled(clouddock_precompiled_core HEADERS ${_core} LIBS Qt6::Core)
if(BUILD_TESTING)
    _app_precompiled(clouddock_precompiled_core_tests HEADERS ${_core} LIBS Qt6::Core OPTIONS ${CLOUDDOCK_TEST_OPTIONS})
endif()
if(CLOUDDOCK_GUI)
    _app_precompiled(clouddock_precompiled_screens HEADERS ${_core} ${_screens} LIBS Qt6::Widgets)
    if(BUILD_TESTING)
        _app_precompiled(clouddock_precompiled_screens_tests HEADERS ${_core} ${_screens} LIBS Qt6::Widgets
                         OPTIONS ${CLOUDDOCK_TEST_OPTIONS})
    endif()
endif()

# app_precompiled(<target> [TEST]): the headers that fit its folder; TEST: of a test program.
function(app_precompiled target)
    cmake_parse_arguments(ARG "TEST" "" "" ${ARGN})
    set(kind core)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/(ui|tests/gui)(/|$)")
        set(kind screens)
    endif()
    if(ARG_TEST)
        target_compile_options(${target} PRIVATE ${CLOUDDOCK_TEST_OPTIONS})
        string(APPEND kind _tests)
    endif()
    target_precompile_headers(${target} REUSE_FROM clouddock_precompiled_${kind})
endfunction()
