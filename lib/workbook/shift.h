#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "workbook/fill_plan.h"
#include "workbook/formula_words.h"

namespace povnet {

/// Where a formula stands in the filled form: what its relative places are relative to.
struct FormulaPlace {
  std::size_t sheet = 0;
  OutRow row = {};
  std::uint32_t column = 0;  ///< 0: no cell, a name or a chart
  bool takes_lists = false;  ///< a bare reference to a row of a block means all its records
};

/// Areas of one sheet of the filled form.
struct OutArea {
  std::size_t sheet = 0;
  std::vector<AreaPlace> areas;
};

/// Follows references of a form to where their cells went.
class Shift {
 public:
  explicit Shift(const FillPlan& plan) : plan_(plan) {}

  const FillPlan& plan() const { return plan_; }

  /// Nothing where the sheet is none of the form's.
  std::optional<OutArea> area_of(const FormulaWord& reference, const FormulaPlace& at) const;
  std::string formula(const std::vector<FormulaWord>& words, const FormulaPlace& at) const;
  std::string formula(std::string_view text, const FormulaPlace& at) const;

  /// "A5:F5 H5" of a sheet, seen from outside; at most so many areas, then what spans them.
  std::string areas(std::string_view text, std::size_t sheet) const;
  AreaPlace area(const AreaPlace& area, std::size_t sheet) const;
  std::uint32_t row(std::uint32_t row, std::size_t sheet) const;  ///< first place of a row of the form

  /// The first standing of a cell, as the place of a formula that stands there.
  FormulaPlace first_place(const CellPlace& cell, std::size_t sheet) const;

 private:
  std::vector<RowSpan> rows_of(const AreaPlace& area, const FormulaPlace& at, std::size_t sheet,
                               bool grows) const;
  std::optional<AreaPlace> area_of_all(const SheetsInRow& sheets) const;
  Error cannot_follow(const std::vector<FormulaWord>& words, const FormulaPlace& at, const std::string& why,
                      const std::string& remedy) const;
  std::string argument(const FormulaWord& word, const OutArea& out, const std::vector<FormulaWord>& words,
                       const FormulaPlace& at) const;
  bool others_count_not(const RowBlock& block, std::size_t sheet, const AreaPlace& area,
                        bool by_subtotal) const;
  static bool looks_back(const CellPlace& to, const FormulaPlace& at);

  const std::vector<RowSpan>& whole_spans(const RowMap& map, const RowBlock& block, std::uint32_t row) const;

  const FillPlan& plan_;
  mutable std::map<std::pair<const RowBlock*, std::uint32_t>, std::vector<RowSpan>> whole_ = {};
};

}  // namespace povnet
