#include "workbook/lint.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "workbook/lint_formulas.h"
#include "workbook/lint_outside.h"

namespace povnet {
namespace {

std::string cell_at(std::uint32_t row, std::uint32_t column) {
  return column_letters(column) + std::to_string(row);
}

bool marked(const FormCell& cell) { return !cell.marks.empty(); }

constexpr std::size_t longest_unit = 8;

/// An amount written as text, in a cell of texts or beside its unit ("€ {{x}}"): totals pass over it.
bool loses_amount(const Form& form, const FormCell& cell, const FormSource& source) {
  std::string beside;
  std::vector<const Mark*> marks;
  for (const MarkedPiece& piece : cell.marks) {
    beside += piece.text;
    if (piece.mark) marks.push_back(&*piece.mark);
  }
  const bool as_text = form.style_of(cell.style).shows == Shows::text;
  if (marks.size() != 1 ||
      (beside.empty() ? !as_text : beside.size() > longest_unit || marks.front()->list.empty()))
    return false;
  const Kind kind = source.kind_of(*marks.front());
  return kind == Kind::money || kind == Kind::minutes || kind == Kind::decimal || kind == Kind::share;
}

void lint_cells(const Form& form, const FormSheet& sheet, const FormSource& source,
                std::vector<LintFinding>& findings) {
  for (const FormRow& row : sheet.rows)
    for (const FormCell& cell : row.cells) {
      const std::string at = cell_at(row.number, cell.column);
      if (marked(cell) && sheet.locked && form.style_of(cell.style).locked)
        findings.push_back({"bloccata", sheet.name, at,
                            "il segno è in una cella bloccata del foglio protetto",
                            "povnet la compila; chi corregge a mano non potrà"});
      const AreaPlace* merge = marked(cell) ? sheet.merge_at(row.number, cell.column) : nullptr;
      if (merge && (merge->first.row != row.number || merge->first.column != cell.column))
        findings.push_back({"coperta", sheet.name, at,
                            "il segno è coperto dalle celle unite " + text_of(*merge),
                            "mettilo nella prima, " + text_of(merge->first)});
      if (loses_amount(form, cell, source))
        findings.push_back({"testo", sheet.name, at, "il numero entra come testo, e i totali lo saltano",
                            "lascia nella cella il solo segno, con un formato numerico"});
      if (!cell.has_formula && !marked(cell) && cell.text.plain.find("{{") != std::string::npos)
        findings.push_back({"segno", sheet.name, at, "una {{ resta aperta", "un segno si scrive {{as_of}}"});
    }
}

/// A merge from a row that repeats into one that does not would cover the records below the first.
void lint_merges(const FormSheet& sheet, const std::vector<BlockModel>& models,
                 std::vector<LintFinding>& findings) {
  for (const AreaPlace& merge : sheet.merges)
    for (const BlockModel& model : models)
      if (model.rows.first <= merge.first.row && merge.first.row <= model.rows.last &&
          merge.last.row > model.rows.last)
        findings.push_back({"coperta", sheet.name, text_of(merge.first),
                            "le celle unite " + text_of(merge) + " escono dalle righe che si ripetono",
                            "dividile: coprirebbero i record dopo il primo"});
}

/// Lists that a defined name announces ("elenco_puc_hours") and no mark uses.
void lint_unused(const Form& form, const std::vector<std::vector<BlockModel>>& models,
                 const FormSource& source, std::vector<LintFinding>& findings) {
  std::set<std::string> used;
  for (const auto& of_sheet : models)
    for (const BlockModel& model : of_sheet) used.insert(model.list);
  for (const FormName& name : form.names)
    if (source.is_list(name.name) && !used.contains(name.name))
      findings.push_back({"elenco", "", name.name, "il nome è di un elenco, ma nessun segno lo usa",
                          "scrivi {{" + name.name + ".campo}} in una riga, o togli il nome"});
}

}  // namespace

std::vector<LintFinding> lint_form(const Form& form, const FormSource& source) {
  std::vector<MarkFault> faults;
  std::vector<std::vector<BlockModel>> models;
  for (const auto& sheet : form.sheets) {
    check_names(*sheet, source, faults);
    models.push_back(block_models(*sheet, source, faults));
  }
  std::vector<LintFinding> findings;
  for (MarkFault& fault : faults)
    findings.push_back({"segno", std::move(fault.sheet), std::move(fault.cell), std::move(fault.what),
                        std::move(fault.hint)});
  for (const auto& sheet : form.sheets) lint_cells(form, *sheet, source, findings);
  for (std::size_t i = 0; i < form.sheets.size(); ++i) lint_merges(*form.sheets[i], models[i], findings);
  lint_formulas(form, models, findings);
  lint_outside(form, findings);
  lint_unused(form, models, source, findings);
  return findings;
}

}  // namespace povnet
