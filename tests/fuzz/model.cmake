# libFuzzer targets of the thing model and the receivers of the clouds; included when CLOUDDOCK_FUZZ is on (clang).
# run.sh builds and runs them.
foreach(name ctwingpush_fuzz onenetpush_fuzz thingmodel_fuzz)
    add_executable(${name} ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp)
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endforeach()
target_link_libraries(ctwingpush_fuzz PRIVATE app_cloud_ctwing app_codec clouddock_options)
target_link_libraries(thingmodel_fuzz PRIVATE app_model clouddock_options)
target_link_libraries(onenetpush_fuzz PRIVATE app_cloud_onenet app_codec OpenSSL::Crypto clouddock_options)
target_include_directories(onenetpush_fuzz PRIVATE ${CMAKE_SOURCE_DIR}/tests/unit/cloud) # its samples
