#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "input/input_file.h"
#include "schema/source.h"

namespace povnet {

/// A row kept: its texts outlive the reader.
struct KeptRow {
  std::int64_t line = 0;
  std::vector<std::string> cells;
};
KeptRow keep(const InputRow& row);

/// Where the columns of a source are in one sheet.
struct SheetHeader {
  std::int64_t line = 0;                            ///< 0: the sheet has none
  std::vector<std::string> headings;                ///< as written
  std::vector<std::optional<std::size_t>> columns;  ///< of each value of the source, where it is a column
  struct Spread {
    std::size_t cell;
    std::string key;
  };
  std::vector<std::vector<Spread>> spreads;  ///< of each `each` of the source, where it is an unpivot
  struct Fixed {
    std::size_t cell;
    std::size_t value;  ///< index among the values of the source; npos: the name of the sheet
  };
  std::vector<Fixed> fixed;           ///< values that a file of rejected rows carries along
  std::vector<std::string> unused;    ///< as a message may call them
  std::vector<std::string> repeated;  ///< the same, where a column before them says the same
  std::size_t width = 0;              ///< columns that have a meaning or a heading; 0: any number
  std::vector<KeptRow> above;         ///< the rows before it

  static constexpr std::size_t sheet_name = static_cast<std::size_t>(-1);
};

/// What a row of rejected rows has besides the columns of the source.
inline constexpr std::string_view own_column = "povnet: ";
inline constexpr std::string_view reason_column = "povnet: motivo";
inline constexpr std::string_view remedy_column = "povnet: rimedio";
inline constexpr std::string_view sheet_column = "povnet: foglio";
inline constexpr std::string_view line_column = "povnet: riga";
inline constexpr std::string_view extra_column = "povnet: celle in più";

/// The header as the source describes it, or what is missing from the likeliest row.
struct HeaderSearch {
  std::optional<SheetHeader> header;
  std::vector<std::string> missing;  ///< names of columns
  std::vector<std::string> seen;     ///< cells of the likeliest row
  std::vector<std::string> unused;   ///< those that the source does not know, as a message may call them
  std::int64_t line = 0;             ///< of that row
};
/// Reads on `rows` up to and including the header.
HeaderSearch find_header(const Source& source, RowReader& rows);

/// What a message calls the columns: the heading, or "colonna 3" where the row may be one of data.
std::vector<std::string> shown_headings(const Source& source, const std::vector<std::string>& headings);

bool takes_sheet(const Source& source, const std::string& name);

}  // namespace povnet
