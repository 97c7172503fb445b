#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// A name between {{ and }}: "as_of", "puc_hours.day", "statement_lines/partner.partner".
struct Mark {
  std::string name;
  std::string list = {};               ///< where the part before the dot names a list
  std::vector<std::string> keys = {};  ///< of a group: what its records agree in
  std::string column = {};
};

/// The text of a cell: what is written, and the marks in it.
struct MarkedPiece {
  std::string text;  ///< before the mark
  std::optional<Mark> mark = std::nullopt;
};

/// Empty where the text holds no mark; one left open is text.
std::vector<MarkedPiece> marked_pieces(std::string_view text);

/// A name as it stands between the braces.
Mark read_mark(std::string_view name);

}  // namespace povnet
