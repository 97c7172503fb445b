# The readers against other programs' files: what each writes, and what arrived.
add_executable(dump_input dump_input.cpp)
target_link_libraries(dump_input PRIVATE povnet_input povnet_warnings)
add_executable(write_table write_table.cpp)
target_link_libraries(write_table PRIVATE PkgConfig::xlsxwriter povnet_warnings)
add_test(NAME readers COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/readers.py $<TARGET_FILE:dump_input> $<TARGET_FILE:write_table>)
add_test(NAME arrivals COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/arrivals.py $<TARGET_FILE:dump_input> ${CMAKE_SOURCE_DIR}/../shared)
set_tests_properties(arrivals PROPERTIES SKIP_RETURN_CODE 77)
