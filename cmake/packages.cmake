# Everything Akad links, found once. All of it is in Debian 12 (see docs/decisions/).
find_package(Boost 1.81 REQUIRED COMPONENTS json url)
find_package(OpenSSL REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(GTest REQUIRED)
find_package(rapidcheck REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(curl REQUIRED IMPORTED_TARGET libcurl)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
find_library(DATE_TZ date-tz REQUIRED)

add_library(akad_flags INTERFACE)
target_compile_options(akad_flags INTERFACE
  -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual
  -Wno-missing-field-initializers -Werror)
if(AKAD_FUZZ)  # fuzz targets are clang's; what it warns of beyond g++ is not our rule
  target_compile_options(akad_flags INTERFACE -w)
  set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
else()
  # -fpch-preprocess lets ccache follow precompiled headers.
  target_compile_options(akad_flags INTERFACE -fpch-preprocess)
endif()
# g++ 12 sees out-of-bounds copies and uninitialised members in optimised std::variant and
# std::string code that has none; AddressSanitizer looks for real ones.
if((AKAD_SANITIZE OR CMAKE_BUILD_TYPE STREQUAL "Release") AND NOT AKAD_FUZZ)
  target_compile_options(akad_flags INTERFACE -Wno-array-bounds -Wno-maybe-uninitialized
    -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-free-nonheap-object
    -Wno-dangling-pointer)
endif()
target_include_directories(akad_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_definitions(akad_flags INTERFACE AKAD_VERSION="${PROJECT_VERSION}")
target_link_options(akad_flags INTERFACE -fuse-ld=mold)
if(AKAD_SANITIZE)
  target_compile_options(akad_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(akad_flags INTERFACE -fsanitize=address,undefined)
endif()
if(AKAD_FUZZ)
  target_compile_options(akad_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
