#include "workbook/fill.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "package/relations.h"
#include "workbook/day_styles.h"
#include "workbook/frame_shift.h"
#include "workbook/sheet_fill.h"
#include "workbook/table_shift.h"
#include "workbook/workbook_shift.h"

namespace povnet {
namespace {

/// Gathers the parts of a form that change.
class Filling {
 public:
  Filling(const FillPlan& plan, const std::string& path)
      : plan_(plan), form_(plan.form()), path_(path), shift_(plan), results_(shift_) {}

  FillResult into(const std::string& to) {
    for (std::size_t i = 0; i < form_.sheets.size(); ++i) fills_.emplace_back(shift_, results_, i);
    compute();
    sheets();
    charts();
    if (plan_.moves() || without_records()) drop_calc_chain();
    workbook();
    styles();
    FillResult result{.parts_changed = changes_.parts.size()};
    for (std::size_t i = 0; i < form_.sheets.size(); ++i)
      for (const RowBlock& block : plan_.rows(i).blocks())
        result.rows_added += block.rows().size() - (block.model().rows.last - block.model().rows.first + 1);
    copy_package(path_, to, std::move(changes_));
    return result;
  }

 private:
  /// Rows of a block from its top, so that a running total asks for nothing that is not known yet.
  void compute() {
    for (std::size_t i = 0; i < form_.sheets.size(); ++i)
      for (const RowBlock& block : plan_.rows(i).blocks())
        for (std::size_t position = 0; position < block.rows().size(); ++position)
          if (const FormRow* row = form_.sheets[i]->row(block.rows()[position].model))
            for (const FormCell& cell : row->cells)
              if (cell.has_formula) results_.value(i, plan_.rows(i).out(block, position), cell.column);
  }

  void sheets() {
    for (std::size_t i = 0; i < form_.sheets.size(); ++i) {
      if (fills_[i].touches_formulas()) recalculates_ = true;
      if (fills_[i].changes()) changes_.parts[form_.sheets[i]->part] = fills_[i].pieces();
      for (const Relation& relation : relations_of(form_.archive, form_.sheets[i]->part))
        if (!relation.external && form_.archive.has(relation.target)) belonging(relation, i);
    }
  }

  /// A block without records has lost its formulas.
  bool without_records() const {
    for (std::size_t i = 0; i < form_.sheets.size(); ++i)
      if (std::ranges::any_of(plan_.rows(i).blocks(), &RowBlock::empty)) return true;
    return false;
  }

  void belonging(const Relation& relation, std::size_t sheet) {
    if (relation.type == "table")
      return replace(relation.target,
                     [&](const std::string& text) { return shifted_table(text, sheet, shift_); });
    if (!plan_.moves()) return;
    static const std::set<std::string> followed = {"comments", "threadedComment", "drawing", "pivotTable",
                                                   "ctrlProp"};
    if (followed.contains(relation.type))
      replace(relation.target, [&](const std::string& text) { return shifted_frame(text, sheet, shift_); });
    if (relation.type == "vmlDrawing")
      replace_text(relation.target, form_.archive.text(relation.target),
                   [&](const std::string& text) { return shifted_vml(text, sheet, shift_); });
  }

  template <class Change>
  void replace(const std::string& part, const Change& change) {
    replace_text(part, sound_part(form_.archive, part), change);
  }

  template <class Change>
  void replace_text(const std::string& part, const std::string& text, const Change& change) {
    std::string changed = change(text);
    if (changed != text) changes_.parts[part] = in_one_piece(std::move(changed));
  }

  void charts() {
    const auto stale = [this](const FormulaWord& word) {
      const std::size_t sheet = form_.sheet_number(word.sheet);
      const bool named = word.kind == FormulaWord::Kind::foreign || word.kind == FormulaWord::Kind::name;
      if (named) return plan_.fills() && !is_of_other_file(word);
      return word.kind == FormulaWord::Kind::reference && sheet < form_.sheets.size() &&
             results_.touched().area_touched(sheet, word.area);
    };
    for (const std::string& part : form_.archive.parts()) {
      if (part.find("/charts/chart") != std::string::npos && part.ends_with(".xml"))
        replace(part, [&](const std::string& text) { return shifted_chart(text, shift_, stale); });
      if (part.find("/pivotCache/pivotCacheDefinition") != std::string::npos && part.ends_with(".xml"))
        replace(part, [&](const std::string& text) { return shifted_pivot_source(text, shift_, results_); });
    }
  }

  /// The order of calculation names cells; a spreadsheet makes a new one.
  void drop_calc_chain() {
    for (const Relation& relation : relations_of(form_.archive, form_.index.part)) {
      if (relation.type != "calcChain" || !form_.archive.has(relation.target)) continue;
      changes_.removed.insert(relation.target);
      replace("[Content_Types].xml", [&](const std::string& text) {
        return without_element(text, "PartName", "/" + relation.target);
      });
      replace(rels_part_of(form_.index.part),
              [&](const std::string& text) { return without_element(text, "Id", relation.id); });
    }
  }

  void styles() {
    if (plan_.day_styles().empty()) return;
    changes_.parts[form_.index.styles] = in_one_piece(with_day_styles(form_.style_part, plan_.day_styles()));
  }

  void workbook() {
    replace_text(form_.index.part, form_.workbook, [this](const std::string& text) {
      const std::string shifted = plan_.moves() ? shifted_workbook(text, shift_) : text;
      return recalculates_ ? with_calculation_on_load(shifted) : shifted;
    });
  }

  const FillPlan& plan_;
  const Form& form_;
  const std::string& path_;
  Shift shift_;
  Results results_;
  std::vector<SheetFill> fills_;
  PackageChanges changes_;
  bool recalculates_ = false;
};

}  // namespace

FillResult fill_form(const FillPlan& plan, const std::string& path, const std::string& to) {
  return Filling(plan, path).into(to);
}

}  // namespace povnet
