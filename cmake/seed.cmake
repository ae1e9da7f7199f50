# akad_seed(target): the sample company's files, seed/*.json, compiled into the target as
# `const std::map<std::string_view, std::string_view>& akad::app::demo::seed_files()`.
function(akad_seed target)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/seed/*.json)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/seed.cpp)
  add_custom_command(OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DOUT=${source} "-DFILES=${files}"
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_seed.cmake
    DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/embed_seed.cmake VERBATIM)
  target_sources(${target} PRIVATE ${source})
endfunction()
