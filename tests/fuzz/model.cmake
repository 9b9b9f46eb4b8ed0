# libFuzzer targets of the thing model and the CTWing receiver; included when CLOUDDOCK_FUZZ is on (clang).
# run.sh builds and runs them.
foreach(name ctwingpush_fuzz thingmodel_fuzz)
    add_executable(${name} ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp)
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endforeach()
target_link_libraries(ctwingpush_fuzz PRIVATE app_cloud_ctwing app_codec clouddock_options)
target_link_libraries(thingmodel_fuzz PRIVATE app_model clouddock_options)
