# The library akad_web: the web app's files, made by the web build in web/dist, inside the binary.
# Only where the binary is for use: while developing, Vite serves them and dist comes and goes.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  set(embed_by_default ON)
else()
  set(embed_by_default OFF)
endif()
option(AKAD_EMBED_WEB "Put web/dist into the binary" ${embed_by_default})

find_program(BROTLI_PROGRAM brotli)
find_program(GZIP_PROGRAM gzip)
set(web_dist ${CMAKE_CURRENT_BINARY_DIR}/no_web)
set(web_files)
if(AKAD_EMBED_WEB)
  set(web_dist ${CMAKE_SOURCE_DIR}/web/dist)
  file(GLOB_RECURSE web_files CONFIGURE_DEPENDS ${web_dist}/*)
endif()

set(web_source ${CMAKE_CURRENT_BINARY_DIR}/web_files.cpp)
add_custom_command(OUTPUT ${web_source}
  COMMAND ${CMAKE_COMMAND} -DDIST=${web_dist} -DOUT=${web_source}
          -DFOLDER=${CMAKE_CURRENT_BINARY_DIR}/web_files -DBROTLI=${BROTLI_PROGRAM} -DGZIP=${GZIP_PROGRAM}
          -P ${CMAKE_SOURCE_DIR}/cmake/embed_web.cmake
  DEPENDS ${web_files} ${CMAKE_SOURCE_DIR}/cmake/embed_web.cmake VERBATIM)
add_library(akad_web STATIC ${web_source})
target_link_libraries(akad_web PUBLIC akad_flags)
