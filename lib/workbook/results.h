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

namespace povnet {

/// The formula of a cell of the form, read once.
struct FormFormula {
  std::vector<FormulaWord> words;
  FormulaTree tree;
};

/// Computes what formulas of the filled form give, where povnet can; what it cannot is unknown, never a
/// guess.
class Results {
 public:
  explicit Results(const Shift& shift);

  const FormFormula& formula_of(const FormCell& cell);

  /// Whether what the form's cell shows may change: it is filled in, or depends on such a cell.
  bool touched(std::size_t sheet, const FormRow& row, const FormCell& cell);

  bool area_touched(std::size_t sheet, const AreaPlace& area);

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
  bool formula_touched(std::size_t sheet, const FormCell& cell);
  bool word_touched(std::size_t sheet, const FormulaWord& word, int names_deep);
  bool foreign_touched(const FormulaWord& word);
  const FormName* only_name(const FormulaWord& word) const;
  std::optional<OutArea> area_of(const FormulaWord& word, const FormulaPlace& at) const;
  Result of_reference(const FormulaWord& word, const FormFormula& formula, const FormulaTree& tree,
                      const FormulaPlace& at);
  bool array_touched(std::size_t sheet, const CellPlace& at);

  const Shift& shift_;
  std::map<const FormCell*, FormFormula> formulas_;
  std::map<const FormCell*, bool> touched_;
  std::vector<std::unordered_map<std::uint64_t, Result>> known_;  ///< by sheet: row and column
  std::vector<std::uint32_t> last_rows_;
  std::map<RunningList, std::pair<std::uint32_t, Gathering>> running_;  ///< with the last row gathered
  bool hides_rows_ = false;  ///< what SUBTOTAL skips depends on filters
  std::int64_t left_;        ///< cells that may still be looked at
  int depth_ = 0;
  int touched_depth_ = 0;
};

}  // namespace povnet
