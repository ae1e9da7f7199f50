// Content codings (RFC 9110, 8.4): what a client takes, and an answer made smaller for it.
#pragma once

#include <string_view>

#include "http/http.hpp"

namespace akad::http {

/// Whether Accept-Encoding names this coding, and not with q=0.
[[nodiscard]] bool accepts(std::string_view accept_encoding, std::string_view coding);

/// Compresses a read's text with gzip when the client takes it and it is worth the time. The ETag
/// stays: it names the subject's revision, which If-Match compares, not the bytes. Answers to
/// writes are left alone, since only they may hold a secret (a new token, shown once), and a
/// secret must not be compressed beside text that somebody else can choose.
void compress(Response& response, const Request& request);

}  // namespace akad::http
