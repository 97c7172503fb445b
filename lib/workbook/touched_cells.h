#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "workbook/fill_plan.h"
#include "workbook/formula_tree.h"
#include "workbook/formula_words.h"

namespace povnet {

/// The formula of a cell of the form, read once.
struct FormFormula {
  std::vector<FormulaWord> words;
  FormulaTree tree;
};

class FormFormulas {
 public:
  const FormFormula& of(const FormCell& cell);

 private:
  std::map<const FormCell*, FormFormula> read_;
};

/// Whether what a cell of the form shows may change: it is filled in, or depends on such a cell.
class TouchedCells {
 public:
  TouchedCells(const FillPlan& plan, FormFormulas& formulas) : plan_(plan), formulas_(formulas) {}

  bool cell_touched(std::size_t sheet, const FormRow& row, const FormCell& cell);
  bool area_touched(std::size_t sheet, const AreaPlace& area);

 private:
  bool formula_touched(std::size_t sheet, const FormCell& cell);
  bool word_touched(std::size_t sheet, const FormulaWord& word, int names_deep);
  bool foreign_touched(const FormulaWord& word);
  bool array_touched(std::size_t sheet, const CellPlace& at);

  const FillPlan& plan_;
  FormFormulas& formulas_;
  std::map<const FormCell*, bool> touched_;
  int depth_ = 0;
};

}  // namespace povnet
