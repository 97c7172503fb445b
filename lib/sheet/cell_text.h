#pragma once

#include <string>

#include "document/cell.h"

namespace povnet {

/// "Situazione al 31/10/2026": under the title of every document that knows its day.
std::string situation(Day as_of);

/// As people in Italy read it: 1.234,56 · 7:30 · 09/03/2026 · 12,34 %; whole numbers are grouped from
/// 10.000 on, so that a year stays a year. Empty cells give "".
std::string italian_text(const Cell& cell);

/// As programs read it: 1234.56 · minutes as a whole number · 2026-03-09 · a share in per cent (12.34).
std::string plain_text(const Cell& cell, char decimal_mark = '.');

/// Aligned right, and a number in JSON.
bool is_number(Kind kind);

/// The kind's English name in JSON: "money", "minutes" ...
const char* kind_name(Kind kind);

/// Error (output) for a whole number that a double, and so a spreadsheet or JSON reader, cannot hold.
void check_exact(const Cell& cell, const std::string& column);

}  // namespace povnet
