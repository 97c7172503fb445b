#pragma once

#include <string>
#include <vector>

#include "workbook/formula_words.h"

namespace povnet {

/// A formula as it is computed.
struct FormulaTree {
  enum class Op { unknown, number, text, truth, reference, call, sign, negate, percent };
  Op op = Op::unknown;  ///< unknown: something that only a spreadsheet understands
  std::vector<FormulaTree> arguments = {};
  double number = 0;
  std::string text = {};  ///< also the name of a function, or a sign
  std::size_t word = 0;   ///< of a reference
};

FormulaTree formula_tree(const std::vector<FormulaWord>& words);

}  // namespace povnet
