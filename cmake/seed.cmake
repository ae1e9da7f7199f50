# akad_texts(target namespace header function files…): text files compiled into the target as
# `const std::map<std::string_view, std::string_view>& namespace::function()`, which the header
# declares.
function(akad_texts target namespace header function)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}_${function}.cpp)
  add_custom_command(OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DOUT=${source} -DNAMESPACE=${namespace} -DHEADER=${header}
            -DFUNCTION=${function} "-DFILES=${ARGN}"
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_texts.cmake
    DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/embed_texts.cmake VERBATIM)
  target_sources(${target} PRIVATE ${source})
endfunction()

# akad_seed(target): the sample company's files, seed/*.json.
function(akad_seed target)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/seed/*.json)
  akad_texts(${target} akad::app::demo app/demo/script.hpp seed_files ${files})
endfunction()

# akad_playbook(target): the playbook's texts, src/playbooks/library/*.json.
function(akad_playbook target)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/playbooks/library/*.json)
  akad_texts(${target} akad::playbooks playbooks/store/library.hpp library_files ${files})
endfunction()
