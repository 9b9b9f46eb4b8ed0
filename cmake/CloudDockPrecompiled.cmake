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
    cmake_parse_arguments(ARG "" "" "HEADERS;LIBS" ${ARGN})
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${ARG_LIBS} tl::expected clouddock_options)
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()
_app_precompiled(clouddock_precompiled_core HEADERS ${_core} LIBS Qt6::Core)
if(CLOUDDOCK_GUI)
    _app_precompiled(clouddock_precompiled_screens HEADERS ${_core} ${_screens} LIBS Qt6::Widgets)
endif()

# app_precompiled(<target>): the headers that fit its folder.
function(app_precompiled target)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/(ui|tests/gui)(/|$)")
        target_precompile_headers(${target} REUSE_FROM clouddock_precompiled_screens)
    else()
        target_precompile_headers(${target} REUSE_FROM clouddock_precompiled_core)
    endif()
endfunction()
