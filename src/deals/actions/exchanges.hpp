// What is not plain JSON in, JSON out: files up and down, the export, many deals at once.
#pragma once

#include "http/http.hpp"

namespace akad::deals {

/// Keeps an uploaded file (the raw body) for evidence: 25 MiB, any kind, treated as hostile.
[[nodiscard]] Result<http::Response> take_file(http::Exchange& exchange);
/// The file of a piece of evidence, always as a download, never shown inside the app's origin.
[[nodiscard]] Result<http::Response> give_evidence_file(http::Exchange& exchange);
/// The listed deals as CSV (RFC 4180, UTF-8), up to 10,000 rows.
[[nodiscard]] Result<http::Response> export_deals(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> change_many_deals(http::Exchange& exchange);

}  // namespace akad::deals
