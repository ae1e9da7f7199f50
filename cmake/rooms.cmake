# akad_room(name LINKS libraries…): the room's library from all its sources, and one test program
# from all its *_test.cpp. It links every room above it in modules.txt; what it may include is
# held by `./dev check`.
file(STRINGS ${CMAKE_SOURCE_DIR}/modules.txt akad_lines REGEX "^[a-z]")
set(AKAD_ROOMS ${akad_lines})
include(GoogleTest)

function(akad_room room)
  cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp)
  set(tests ${sources})
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
  list(FILTER sources EXCLUDE REGEX "(_test|/main)\\.cpp$")
  list(FIND AKAD_ROOMS ${room} place)
  list(SUBLIST AKAD_ROOMS 0 ${place} above)
  list(REVERSE above)
  set(rooms_above)
  foreach(each ${above})
    if(TARGET akad_${each})
      list(APPEND rooms_above akad_${each})
    endif()
  endforeach()
  file(GLOB schema CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room}/store/schema/*.sql)
  if(schema)
    akad_schema(${room} generated "${schema}")
    list(APPEND sources ${generated})
  endif()
  if(sources)
    add_library(akad_${room} STATIC ${sources})
    target_link_libraries(akad_${room} PUBLIC akad_flags ${rooms_above} ${arg_LINKS})
    target_precompile_headers(akad_${room} PRIVATE
      <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <string> <string_view>
      <vector> <boost/describe.hpp> <boost/mp11.hpp>)
  endif()
  if(tests AND TARGET akad_${room})
    add_executable(${room}_test ${tests})
    target_link_libraries(${room}_test PRIVATE akad_${room} GTest::gtest GTest::gmock GTest::gtest_main)
    if(NOT room STREQUAL "core")  # test/support knows storage, which stands on core
      target_link_libraries(${room}_test PRIVATE akad_test_support)
    endif()
    target_include_directories(${room}_test PRIVATE ${CMAKE_SOURCE_DIR}/test)
    # Optimising the tests themselves costs more than it gives; what they test is optimised.
    target_compile_options(${room}_test PRIVATE $<$<CONFIG:Release>:-O0>)
    add_test(NAME ${room} COMMAND ${room}_test)
  endif()
endfunction()

# The schema steps of a room, store/schema/0001_….sql, compiled into
# `const std::vector<storage::Migration>& akad::<room>::migrations()`.
function(akad_schema room out files)
  set(target ${CMAKE_CURRENT_BINARY_DIR}/${room}_schema.cpp)
  add_custom_command(OUTPUT ${target}
    COMMAND ${CMAKE_COMMAND} -DROOM=${room} -DOUT=${target} "-DFILES=${files}"
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_schema.cmake
    DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/embed_schema.cmake VERBATIM)
  set(${out} ${target} PARENT_SCOPE)
endfunction()
