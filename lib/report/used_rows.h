#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_set>

#include "report/reader.h"

namespace povnet {

/// The rows that a document was made from.
struct UsedRows {
  /// CSV, dataset after dataset, each under a line with its question; then the legal parameters they rest on.
  std::string text;
  std::set<std::string> codes;  ///< of the records in them
};

/// Reads again, whole, every dataset that the reader has been asked so far, and those that these use; without
/// the rows that name a code of `hidden`.
UsedRows used_rows(Reader& reader, const std::unordered_set<std::string>& hidden = {});

/// "P-000123": how the codes of all registers look.
bool looks_like_code(std::string_view text);

}  // namespace povnet
