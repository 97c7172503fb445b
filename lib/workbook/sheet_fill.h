#pragma once

#include <string>

#include "package/package_copy.h"
#include "workbook/results.h"

namespace povnet {

/// Writes one sheet of the filled form: rows as they are where nothing in them changes, the others anew.
class SheetFill {
 public:
  SheetFill(const Shift& shift, Results& results, std::size_t sheet);

  bool changes();
  PartPieces pieces();  ///< good as long as this

  /// The formulas of the sheet that may give something else now.
  bool touches_formulas();

 private:
  bool changes(const FormRow& row);
  bool changes(const FormRow& row, const FormCell& cell);
  bool next(std::string& piece);
  void append_row(std::string& piece, const FormRow& row, const OutRow& at, std::uint32_t out_row);
  void append_bound_rows(std::string& piece, std::uint32_t before);
  std::string bound_text(const Cell& value, const std::string& prefix, std::uint32_t row,
                         std::uint32_t column, std::uint32_t out_row) const;
  std::string cell_text(const FormCell& cell, const OutRow& at, std::uint32_t out_row);
  std::string formula_text(const FormCell& cell, const OutRow& at, std::uint32_t out_row);
  std::string array_tag(const FormCell& cell, const OutRow& at, std::uint32_t out_row) const;

  const Shift& shift_;
  const FillPlan& plan_;
  Results& results_;
  std::size_t number_;
  const FormSheet& sheet_;
  std::size_t row_ = 0;           ///< next of the form's rows
  std::size_t position_ = 0;      ///< in its block
  std::uint32_t written_to_ = 0;  ///< bound rows up to here are written
  bool begun_ = false;
  bool over_ = false;
};

}  // namespace povnet
