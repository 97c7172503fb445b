#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "workbook/formula_tree.h"
#include "workbook/gathering.h"
#include "workbook/result.h"
#include "workbook/shift.h"
#include "workbook/touched_cells.h"

namespace povnet {

/// Computes what formulas of the filled form give, where povnet can; what it cannot is unknown, never a
/// guess.
class Results {
 public:
  explicit Results(const Shift& shift);

  const FormFormula& formula_of(const FormCell& cell) { return formulas_.of(cell); }
  TouchedCells& touched() { return touched_; }

  Result value(std::size_t sheet, std::uint32_t out_row, std::uint32_t column);

 private:
  /// Lists of cells that begin alike: sheet, first row, first and last column, whether subtotals are skipped.
  using RunningList = std::tuple<std::size_t, std::uint32_t, std::uint32_t, std::uint32_t, bool>;

  Result of_formula(const FormCell& cell, const FormulaPlace& at);
  Result of(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at);
  Result call(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at);
  Result condition(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at);
  Result conditional_sum(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at);
  Result gathered(const std::string& name, const FormulaTree& tree, std::size_t from,
                  const FormFormula& formula, const FormulaPlace& at, bool skip_subtotals);
  void gather(Gathering& gathering, std::size_t sheet, const AreaPlace& area, bool skip_subtotals);
  const Gathering& gathered_from(std::size_t sheet, AreaPlace area, bool skip_subtotals);
  std::vector<Result> cells_of(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at);
  const FormName* only_name(const FormulaWord& word) const;
  std::optional<OutArea> area_of(const FormulaWord& word, const FormulaPlace& at) const;
  Result of_reference(const FormulaWord& word, const FormFormula& formula, const FormulaTree& tree,
                      const FormulaPlace& at);

  const Shift& shift_;
  FormFormulas formulas_;
  TouchedCells touched_;
  std::vector<std::unordered_map<std::uint64_t, Result>> known_;  ///< by sheet: row and column
  std::vector<std::uint32_t> last_rows_;
  std::map<RunningList, std::pair<std::uint32_t, Gathering>> running_;  ///< with the last row gathered
  bool hides_rows_ = false;  ///< what SUBTOTAL skips depends on filters
  std::int64_t left_;        ///< cells that may still be looked at
  int depth_ = 0;
};

}  // namespace povnet
