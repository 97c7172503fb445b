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

/// An amount written as text is no longer one: totals pass over it.
bool loses_amount(const Form& form, const FormCell& cell, const FormSource& source) {
  if (!is_one_mark(cell) || form.style_of(cell.style).shows != Shows::text) return false;
  const Mark& mark = *cell.marks.front().mark;
  const Kind kind = source.kind_of(mark);
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
        findings.push_back({"testo", sheet.name, at,
                            "la cella è in formato testo: il numero entra come testo, e i totali lo saltano",
                            "dalle un formato numerico"});
      if (!cell.has_formula && !marked(cell) && cell.text.plain.find("{{") != std::string::npos)
        findings.push_back({"segno", sheet.name, at, "una {{ resta aperta", "un segno si scrive {{as_of}}"});
    }
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
  lint_formulas(form, models, findings);
  lint_outside(form, findings);
  lint_unused(form, models, source, findings);
  return findings;
}

}  // namespace povnet
