# libFuzzer target of the door's parser. Needs clang; included when CLOUDDOCK_FUZZ is on.
add_executable(httpparser_fuzz ${CMAKE_CURRENT_LIST_DIR}/httpparser_fuzz.cpp)
target_link_libraries(httpparser_fuzz PRIVATE app_door clouddock_options)
target_include_directories(httpparser_fuzz PRIVATE ${CMAKE_SOURCE_DIR}/app/door)
target_compile_options(httpparser_fuzz PRIVATE -fsanitize=fuzzer)
target_link_options(httpparser_fuzz PRIVATE -fsanitize=fuzzer)
