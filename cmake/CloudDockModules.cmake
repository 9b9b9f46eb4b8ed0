# How our targets are made. A module exports exactly the headers it lists: they are linked into an include
# directory of the build tree that only its dependents see, so a forbidden or private include does not compile.

add_library(clouddock_options INTERFACE)
target_compile_features(clouddock_options INTERFACE cxx_std_20)
target_compile_options(clouddock_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -fno-strict-aliasing)
target_compile_definitions(clouddock_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Some sixty test programs are linked: the default linker takes five times as long.
find_program(CLOUDDOCK_LLD ld.lld)
mark_as_advanced(CLOUDDOCK_LLD)
if(CLOUDDOCK_LLD)
    target_link_options(clouddock_options INTERFACE -fuse-ld=lld)
endif()
if(CLOUDDOCK_SANITIZE)
    target_compile_options(clouddock_options INTERFACE -fsanitize=${CLOUDDOCK_SANITIZE} -fno-omit-frame-pointer -g)
    target_link_options(clouddock_options INTERFACE -fsanitize=${CLOUDDOCK_SANITIZE})
endif()
include(CloudDockPrecompiled)

# app_module(<target> [INCLUDE_DIR <dir>] HEADERS <public headers> SOURCES <files> [PUBLIC <libs>] [PRIVATE <libs>])
# Public headers are included as "<dir>/<header>"; <dir> is the folder's path below the source root.
function(app_module target)
    cmake_parse_arguments(ARG "" "INCLUDE_DIR" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    if(NOT ARG_INCLUDE_DIR)
        file(RELATIVE_PATH ARG_INCLUDE_DIR ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    endif()
    set(exported ${CMAKE_BINARY_DIR}/include/${target})
    file(REMOVE_RECURSE ${exported})
    foreach(header IN LISTS ARG_HEADERS)
        get_filename_component(dir ${ARG_INCLUDE_DIR}/${header} DIRECTORY)
        file(MAKE_DIRECTORY ${exported}/${dir})
        file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR}/${header} ${exported}/${ARG_INCLUDE_DIR}/${header}
             COPY_ON_ERROR SYMBOLIC)
    endforeach()
    if(ARG_SOURCES)
        add_library(${target} STATIC ${ARG_SOURCES} ${ARG_HEADERS})
        target_include_directories(${target} PUBLIC ${exported})
        target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} clouddock_options)
        app_precompiled(${target})
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE ${exported})
        target_link_libraries(${target} INTERFACE ${ARG_PUBLIC})
    endif()
endfunction()

# app_clouds(<names>): each name is a folder here with a create(); the registry of clouds is generated from the list.
function(app_clouds)
    set(includes "")
    set(calls "")
    set(libs "")
    foreach(name IN LISTS ARGN)
        add_subdirectory(${name})
        string(APPEND includes "#include \"app/cloud/${name}/${name}.h\"\n")
        string(APPEND calls "    platforms.push_back(${name}::create());\n")
        list(APPEND libs app_cloud_${name})
    endforeach()
    set(CLOUD_INCLUDES "${includes}")
    set(CLOUD_CALLS "${calls}")
    configure_file(registry.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/registry.cpp @ONLY)
    app_module(app_clouds HEADERS clouds.h SOURCES ${CMAKE_CURRENT_BINARY_DIR}/registry.cpp
               PUBLIC app_cloud PRIVATE ${libs})
    target_include_directories(app_clouds PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
endfunction()

# app_test(<name> LABEL <label> LIBS <libs> [SOURCES <more>]): one Qt Test program, <name>.cpp.
function(app_test name)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LIBS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LIBS} Qt6::Test clouddock_options)
    app_precompiled(${name} TEST)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Shanghai")
endfunction()
