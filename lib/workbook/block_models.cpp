#include <algorithm>
#include <set>

#include "base/text.h"
#include "workbook/fill_plan.h"
#include "workbook/formula_words.h"

namespace povnet {
namespace {

/// What the marks of one row say.
struct RowMarks {
  std::uint32_t row = 0;
  std::string list;
  std::vector<std::string> keys;
  bool of_record = false;  ///< a mark without keys stands for each record
};

std::string place_text(std::uint32_t row, std::uint32_t column) {
  return column_letters(column) + std::to_string(row);
}

template <class Visit>
void each_mark(const FormSheet& sheet, const Visit& visit) {
  for (const FormRow& row : sheet.rows)
    for (const FormCell& cell : row.cells)
      for (const MarkedPiece& piece : cell.marks)
        if (piece.mark) visit(row.number, cell.column, *piece.mark);
}

std::vector<RowMarks> marked_rows(const FormSheet& sheet, const FormSource& source,
                                  std::vector<MarkFault>& faults) {
  std::vector<RowMarks> rows;
  each_mark(sheet, [&](std::uint32_t row, std::uint32_t column, const Mark& mark) {
    if (mark.list.empty() || !source.is_list(mark.list)) return;
    if (rows.empty() || rows.back().row != row) rows.push_back({.row = row, .list = mark.list, .keys = {}});
    RowMarks& marks = rows.back();
    if (marks.list != mark.list) {
      faults.push_back({sheet.name, place_text(row, column),
                        "la riga nomina due elenchi, " + marks.list + " e " + mark.list,
                        "metti il secondo su righe sue"});
      return;
    }
    if (mark.keys.empty()) marks.of_record = true;
    if (mark.keys.size() > marks.keys.size()) marks.keys = mark.keys;
  });
  return rows;
}

bool continues(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

bool blank_between(const FormSheet& sheet, std::uint32_t above, std::uint32_t below) {
  return std::ranges::all_of(sheet.rows, [&](const FormRow& row) {
    return row.number <= above || row.number >= below || std::ranges::all_of(row.cells, &FormCell::blank);
  });
}

/// Whether a row belongs to the block of those before it: next to it, or of a group of the same list around
/// it. What is written between the head of a group and its records repeats; below the records it ends them.
bool joins(const FormSheet& sheet, const std::vector<RowMarks>& block, const RowMarks& next) {
  if (block.back().list != next.list) return false;
  if (next.row == block.back().row + 1) return true;
  const bool grouped = std::ranges::any_of(block, [](const RowMarks& row) { return !row.keys.empty(); });
  if (!grouped || next.keys.empty()) return false;
  return std::ranges::none_of(block, &RowMarks::of_record) ||
         blank_between(sheet, block.back().row, next.row);
}

void require_one_grouping(const FormSheet& sheet, const std::vector<RowMarks>& block, const BlockModel& model,
                          std::vector<MarkFault>& faults) {
  for (const RowMarks& row : block)
    if (!continues(row.keys, model.keys))
      faults.push_back({sheet.name, std::to_string(row.row),
                        "i gruppi " + join(row.keys, "/") + " non stanno dentro " + join(model.keys, "/"),
                        "i gruppi di un blocco si annidano: elenco/a, elenco/a/b"});
}

BlockModel model_of(const FormSheet& sheet, const std::vector<RowMarks>& block,
                    std::vector<MarkFault>& faults) {
  BlockModel model{.rows = {block.front().row, block.back().row}, .list = block.front().list, .depths = {}};
  for (const RowMarks& row : block)
    if (row.keys.size() > model.keys.size()) model.keys = row.keys;
  require_one_grouping(sheet, block, model, faults);
  const auto depth = [&model](const RowMarks& row) {
    return row.of_record ? model.keys.size() + 1 : row.keys.size();
  };
  for (std::uint32_t row = model.rows.first; row <= model.rows.last; ++row) {
    const auto below = std::ranges::lower_bound(block, row, {}, &RowMarks::row);
    const std::size_t own = depth(*below);
    model.depths.push_back(below->row == row ? own : std::min(own, depth(*(below - 1))));
  }
  return model;
}

/// The nearest name, the whole of it or its last part.
std::string nearest_name(const Mark& mark, const FormSource& source) {
  const auto near = nearest(mark.keys.empty() ? mark.name : mark.list + "." + mark.column, source.names());
  return near ? "forse {{" + *near + "}}" : "povnet export fields elenca i nomi";
}

/// But for the heading of a table, "Elenco[Al {{as_of}}]", which is renamed with it.
bool has_mark(const FormulaWord& word) {
  return word.kind != FormulaWord::Kind::foreign && word.written.find("{{") != std::string::npos;
}

/// A mark inside a formula would stay there.
void check_formulas(const FormSheet& sheet, std::vector<MarkFault>& faults) {
  for (const FormRow& row : sheet.rows)
    for (const FormCell& cell : row.cells)
      if (cell.has_formula && std::ranges::any_of(formula_words(cell.formula), has_mark))
        faults.push_back({sheet.name, place_text(row.number, cell.column),
                          "un segno dentro una formula non si compila",
                          "metti il segno in una cella sua e nominala nella formula"});
}

}  // namespace

void check_names(const FormSheet& sheet, const FormSource& source, std::vector<MarkFault>& faults) {
  check_formulas(sheet, faults);
  each_mark(sheet, [&](std::uint32_t row, std::uint32_t column, const Mark& mark) {
    bool known = false;
    if (!mark.list.empty() && source.is_list(mark.list)) {
      known = source.has_column(mark.list, mark.column);
      for (const std::string& key : mark.keys) known = known && source.has_column(mark.list, key);
    } else {
      known = source.value(mark.name).has_value();
    }
    if (!known)
      faults.push_back({sheet.name, place_text(row, column),
                        "non c'è niente che si chiami {{" + mark.name + "}}", nearest_name(mark, source)});
  });
}

std::vector<BlockModel> block_models(const FormSheet& sheet, const FormSource& source,
                                     std::vector<MarkFault>& faults) {
  std::vector<BlockModel> models;
  std::vector<RowMarks> block;
  for (RowMarks& row : marked_rows(sheet, source, faults)) {
    if (!block.empty() && !joins(sheet, block, row)) {
      models.push_back(model_of(sheet, block, faults));
      block.clear();
    }
    block.push_back(std::move(row));
  }
  if (!block.empty()) models.push_back(model_of(sheet, block, faults));
  return models;
}

}  // namespace povnet
