// Which encoding a file came in, and the same file in UTF-8. Salesforce lets one choose ISO-8859-1
// for its Data Export, Excel saves in what Windows is set to, and "Unicode text" is UTF-16.
#pragma once

#include <string>

#include <boost/describe/enum.hpp>

#include "core/result.hpp"

namespace akad::imports {

BOOST_DEFINE_ENUM_CLASS(Encoding, utf_8, utf_16, iso_8859_1, windows_1252)

struct Decoded {
    Encoding encoding = Encoding::utf_8;
    std::string text;  ///< UTF-8 without byte order mark
};

/// Takes the bytes of a file. Bytes that are not UTF-8 are read as ISO-8859-1, or as its superset
/// windows-1252 when they use the places where the former has control characters. Errors:
/// `encoding_unknown` for what looks like a Chinese double-byte encoding, which would come out as
/// nonsense, and for UTF-16 with broken pairs.
[[nodiscard]] Result<Decoded> decode(std::string bytes);

}  // namespace akad::imports
