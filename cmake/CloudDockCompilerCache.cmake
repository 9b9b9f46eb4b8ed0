# Compiles through ccache where it is there. Paths below the source root count as relative ones, so a second checkout
# of the same sources finds what the first one compiled.
find_program(CLOUDDOCK_CCACHE ccache)
mark_as_advanced(CLOUDDOCK_CCACHE)
if(CLOUDDOCK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CLOUDDOCK_CCACHE})
endif()
