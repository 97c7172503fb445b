#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "workbook/entry_rules.h"
#include "workbook/lint.h"
#include "workbook/row_pairs.h"

namespace povnet {
namespace {

constexpr std::size_t most_shown = 40;

/// In one line: its formula, or what it shows.
std::string shown(const FormCell* cell) {
  if (!cell || cell->blank()) return "";
  std::string text = cell->has_formula          ? "=" + cell->formula
                     : cell->text.plain.empty() ? std::string(cell->value)
                                                : cell->text.plain;
  text = squeeze(text);
  return text.size() > most_shown ? text.substr(0, text.rfind(' ', most_shown)) + " ..." : text;
}

std::string change(const std::string& before, const std::string& now) {
  return before.empty() ? "nuova: " + now : now.empty() ? "tolta: " + before : before + " -> " + now;
}

std::string rule_words(const EntryRule& rule) {
  static const std::map<std::string, const char*> kinds = {
      {"list", "elenco"}, {"whole", "numero intero"},  {"decimal", "numero"}, {"date", "giorno"},
      {"time", "ora"},    {"textLength", "lunghezza"}, {"custom", "formula"}};
  const auto kind = kinds.find(rule.kind);
  return (kind == kinds.end() ? rule.kind : kind->second) + std::string(" ") + rule.first +
         (rule.second.empty() ? "" : " - " + rule.second);
}

/// Looks for what a sheet has that its earlier version has not, and the other way round.
class SheetDifferences {
 public:
  SheetDifferences(const Form& form, const FormSheet& sheet, const Form& old_form, const FormSheet& old,
                   std::vector<LintFinding>& findings)
      : form_(form), sheet_(sheet), old_form_(old_form), old_(old), findings_(findings) {}

  void look() {
    if (sheet_.locked != old_.locked)
      found("", sheet_.locked ? "il foglio ora è protetto" : "il foglio non è più protetto");
    for (const RowPair& pair : row_pairs(sheet_, old_)) cells(pair);
    rules();
  }

 private:
  void found(const std::string& cell, const std::string& what) {
    findings_.push_back({"cambiata", sheet_.name, cell, what, ""});
  }

  void cells(const RowPair& pair) {
    const FormRow* now = sheet_.row(pair.now);
    const FormRow* before = old_.row(pair.before);
    std::set<std::uint32_t> columns;
    for (const FormRow* row : {now, before})
      if (row)
        for (const FormCell& cell : row->cells)
          if (!cell.blank() || sheet_.locked) columns.insert(cell.column);
    for (const std::uint32_t column : columns) {
      const FormCell* cell = now ? now->cell(column) : nullptr;
      const FormCell* old = before ? before->cell(column) : nullptr;
      const std::string at = column_letters(column) + std::to_string(now ? pair.now : pair.before);
      if (shown(cell) != shown(old)) found(at, change(shown(old), shown(cell)));
      if (!now || !before || !sheet_.locked || !old_.locked) continue;
      const bool locked = form_.style_of(sheet_.style_at(pair.now, column)).locked;
      if (locked != old_form_.style_of(old_.style_at(pair.before, column)).locked)
        found(at, locked ? "ora è bloccata" : "ora si può scrivere");
    }
  }

  void rules() {
    const auto now = read_rules(sheet_);
    const auto before = read_rules(old_);
    for (const EntryRule& rule : now)
      if (std::ranges::find(before, rule) == before.end())
        found(rule.cells, "convalida: " + rule_words(rule));
    for (const EntryRule& rule : before)
      if (std::ranges::none_of(now, [&rule](const EntryRule& one) { return one.cells == rule.cells; }))
        found(rule.cells, "convalida tolta: " + rule_words(rule));
  }

  const Form& form_;
  const FormSheet& sheet_;
  const Form& old_form_;
  const FormSheet& old_;
  std::vector<LintFinding>& findings_;
};

void compare_names(const Form& form, const Form& old, std::vector<LintFinding>& findings) {
  std::map<std::string, std::pair<std::string, std::string>> names;  // before, now
  for (const FormName& name : old.names) names[name.name].first = name.formula;
  for (const FormName& name : form.names) names[name.name].second = name.formula;
  for (const auto& [name, formulas] : names)
    if (formulas.first != formulas.second)
      findings.push_back({"cambiata", "", name, "nome " + change(formulas.first, formulas.second), ""});
}

}  // namespace

std::vector<LintFinding> form_differences(const Form& form, const Form& old) {
  std::vector<LintFinding> findings;
  for (const auto& sheet : form.sheets) {
    if (const FormSheet* before = old.sheet(sheet->name))
      SheetDifferences(form, *sheet, old, *before, findings).look();
    else
      findings.push_back({"cambiata", sheet->name, "", "foglio nuovo", ""});
  }
  for (const auto& sheet : old.sheets)
    if (!form.sheet(sheet->name)) findings.push_back({"cambiata", sheet->name, "", "foglio tolto", ""});
  compare_names(form, old, findings);
  return findings;
}

}  // namespace povnet
