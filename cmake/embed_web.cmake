# Writes a C++ file that holds the files of web/dist, each also as brotli and gzip where that is
# smaller. Without web/dist the list is empty, and the server says so on its page.
#   DIST  web/dist            FOLDER  where the compressed forms go
#   OUT   the C++ file        BROTLI, GZIP  programs; empty: without that form
set(blobs "")
set(rows "")
set(number 0)

# Appends the bytes of a file to `blobs` and gives the C++ text that views them.
function(embed file out)
  set(name "akad_web_${number}")
  string(APPEND blobs "asm(R\"(\n    .section .rodata\n    .balign 16\n${name}:\n    .incbin \"${file}\"\n"
                      "${name}_end:\n    .byte 0\n    .previous\n)\");\n"
                      "extern const char ${name}[] asm(\"${name}\");\n"
                      "extern const char ${name}_end[] asm(\"${name}_end\");\n")
  math(EXPR next "${number} + 1")
  set(number ${next} PARENT_SCOPE)
  set(blobs "${blobs}" PARENT_SCOPE)
  set(${out} "between(${name}, ${name}_end)" PARENT_SCOPE)
endfunction()

# The view of the compressed form, or {} when there is none that is smaller.
function(compressed file suffix out)
  set(${out} "{}" PARENT_SCOPE)
  file(SIZE ${file} size)
  string(SHA256 digest "${file}")
  set(target "${FOLDER}/${digest}${suffix}")
  if(EXISTS "${file}${suffix}")
    set(target "${file}${suffix}")
  elseif(suffix STREQUAL ".br" AND BROTLI)
    execute_process(COMMAND ${BROTLI} --quality=11 --force --output=${target} ${file} COMMAND_ERROR_IS_FATAL ANY)
  elseif(suffix STREQUAL ".gz" AND GZIP)
    execute_process(COMMAND ${GZIP} -9 -n -c ${file} OUTPUT_FILE ${target} COMMAND_ERROR_IS_FATAL ANY)
  else()
    return()
  endif()
  file(SIZE ${target} small)
  if(small LESS size)
    embed(${target} view)
    set(${out} "${view}" PARENT_SCOPE)
    set(number ${number} PARENT_SCOPE)
    set(blobs "${blobs}" PARENT_SCOPE)
  endif()
endfunction()

file(MAKE_DIRECTORY ${FOLDER})
file(GLOB_RECURSE files RELATIVE ${DIST} ${DIST}/*)
list(SORT files)
foreach(file ${files})
  if(file MATCHES "(^|/)\\." OR file MATCHES "\\.(br|gz|map)$")
    continue()
  endif()
  file(SHA256 ${DIST}/${file} digest)
  string(SUBSTRING ${digest} 0 16 etag)
  embed(${DIST}/${file} plain)
  set(br "{}")
  set(gz "{}")
  if(file MATCHES "\\.(html|js|css|svg|json|txt|webmanifest|ico)$")
    compressed(${DIST}/${file} .br br)
    compressed(${DIST}/${file} .gz gz)
  endif()
  string(APPEND rows "        {\"/${file}\", \"${etag}\", ${plain}, ${br}, ${gz}},\n")
endforeach()

set(text "#include <vector>\n\n#include \"http/assets.hpp\"\n\n${blobs}\nnamespace akad::http {\n\n")
if(rows)
  string(APPEND text "namespace {\nstd::string_view between(const char* first, const char* end) {\n"
                     "    return {first, static_cast<std::size_t>(end - first)};\n}\n}  // namespace\n\n")
endif()
string(APPEND text "std::span<const Asset> web_files() {\n"
                   "    static const std::vector<Asset> files{\n${rows}    };\n    return files;\n}\n\n"
                   "}  // namespace akad::http\n")
file(WRITE ${OUT} "${text}")
