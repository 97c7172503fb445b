#pragma once

#include <xlsxwriter.h>

#include <array>
#include <cstdint>
#include <set>
#include <string>

#include "document/document.h"

namespace povnet {

/// What a cell is for (`loose`: a text that may run over its neighbours; `fact`: the value beside a label);
/// with its kind it decides how it looks and whether it is locked.
enum class Style { plain, input, total, header, title, heading, label, loose, note, fact };

/// A workbook being written by libxlsxwriter, freed on failure.
class XlsxBook {
 public:
  /// `streaming`: a row is given away as soon as the next begins, so memory stays flat; charts then carry
  /// no cached values.
  XlsxBook(const Document& document, const std::string& path, std::string tmpdir, bool streaming);
  ~XlsxBook();
  XlsxBook(const XlsxBook&) = delete;
  XlsxBook& operator=(const XlsxBook&) = delete;

  lxw_workbook* handle() { return book_; }
  lxw_format* format(Style style, Kind kind);
  /// `name` made fit for a tab, unique in the workbook.
  lxw_worksheet* add_sheet(const std::string& name);
  /// `name` made fit for a defined name, unique; `range` as 'Sheet'!$A$1:$B$2. The name given.
  std::string define(const std::string& name, const std::string& range);

  void close();

 private:
  lxw_workbook* book_;
  std::string tmpdir_;
  std::array<std::array<lxw_format*, 7>, 10> formats_{};
  std::set<std::string> sheet_names_;
  std::set<std::string> defined_names_;
};

/// Error (output) for any answer of libxlsxwriter but "done".
void require_written(lxw_error answer);

/// 'It''s a name'!$A$1:$C$9; rows and columns from 0, both ends included.
std::string range_of(const std::string& sheet, lxw_row_t first_row, lxw_col_t first_column,
                     lxw_row_t last_row, lxw_col_t last_column);

}  // namespace povnet
