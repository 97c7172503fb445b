#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "package/xml_scan.h"
#include "workbook/cell_place.h"
#include "workbook/mark.h"

namespace povnet {

/// A text of the shared strings, or of a cell of its own.
struct FormText {
  std::string plain;
  std::string_view raw;  ///< what is inside <si> or <is>, with its fonts
};

/// A cell as its form has it.
struct FormCell {
  std::uint32_t column = 0;
  std::string_view raw;    ///< the whole element
  std::string_view tag;    ///< its first tag
  std::string_view style;  ///< number of its style; empty: the sheet's own
  std::string_view type;   ///< "s", "str", "b" ...
  std::string_view value;  ///< inside <v>, entities and all
  FormText text = {};      ///< of a text
  bool has_formula = false;
  std::string formula = {};     ///< without "="; of a shared formula, as for this cell
  bool shared = false;          ///< its formula is written once for several cells
  std::string_view array = {};  ///< what an array formula fills
  bool data_table = false;
  std::optional<CellPlace> array_at = {};  ///< of a cell that an array formula elsewhere fills: where that is
  std::vector<MarkedPiece> marks = {};
  bool heading = false;  ///< of a table: always a text

  bool blank() const { return value.empty() && !has_formula && text.plain.empty(); }
};

struct FormRow {
  std::uint32_t number = 0;
  std::string_view raw;
  std::string_view tag;
  std::vector<FormCell> cells = {};

  const FormCell* cell(std::uint32_t column) const;
};

/// What cells of these columns look like that have no style of their own.
struct ColumnStyle {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::string_view style;
};

/// A sheet of a form. Its views point into `content` and into the form's shared strings.
struct FormSheet {
  std::string name;
  std::string part;
  std::string content;
  std::size_t rows_from = 0;  ///< where in `content` the rows begin
  std::size_t rows_to = 0;    ///< and end
  std::vector<FormRow> rows;
  bool locked = false;  ///< protected: only unlocked cells may be typed into
  std::vector<AreaPlace> merges = {};
  std::vector<ColumnStyle> column_styles = {};

  const AreaPlace* merge_at(std::uint32_t row, std::uint32_t column) const;  ///< null: not merged
  /// Of a cell that the form may lack: then that of its row or column.
  std::string_view style_at(std::uint32_t row, std::uint32_t column) const;

  const FormRow* row(std::uint32_t number) const;
  const FormCell* cell(std::uint32_t row, std::uint32_t column) const;
};

/// Whether a cell holds a mark and nothing else: it takes the value as it is, unless it must be a text.
bool is_one_mark(const FormCell& cell);

/// Whether SUBTOTAL passes over the cell.
bool is_subtotal(const FormCell& cell);

/// Fills rows, cells and protection from `content`.
void read_form_sheet(FormSheet& sheet, const std::vector<FormText>& strings);

/// The texts of a sharedStrings part, which must outlive them.
std::vector<FormText> read_form_strings(std::string_view content);

}  // namespace povnet
