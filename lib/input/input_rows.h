#pragma once

#include <utility>
#include <variant>

#include "input/csv_rows.h"
#include "input/sheet_rows.h"

namespace povnet {

/// Behind a RowReader: records of a CSV or rows of a sheet.
class InputRows {
 public:
  explicit InputRows(CsvRows rows) : rows_(std::move(rows)) {}
  explicit InputRows(SheetRows rows) : rows_(std::move(rows)) {}

  bool next(InputRow& row) {
    CsvRows* csv = std::get_if<CsvRows>(&rows_);
    return csv ? csv->next(row) : std::get<SheetRows>(rows_).next(row);
  }

 private:
  std::variant<CsvRows, SheetRows> rows_;
};

}  // namespace povnet
