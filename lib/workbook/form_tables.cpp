#include "workbook/form_tables.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "package/relations.h"

namespace povnet {
namespace {

constexpr std::string_view this_row = "[#This Row],";

std::uint32_t rows_of_kind(const XmlToken& table, std::string_view attribute, std::uint32_t otherwise) {
  std::uint32_t count = otherwise;
  const std::string_view written = table.attribute(attribute).value_or("");
  std::from_chars(written.data(), written.data() + written.size(), count);
  return count;
}

FormTable read_table(std::string_view xml, std::size_t sheet) {
  FormTable table{.name = {}, .sheet = sheet, .cells = {}, .columns = {}};
  XmlScan scan(xml);
  for (XmlToken token; scan.next(token);) {
    if (!token.opens()) continue;
    if (token.name() == "tableColumn")
      table.columns.push_back(unescape_xml(token.attribute("name").value_or("")));
    if (token.name() != "table") continue;
    table.name = unescape_xml(token.attribute("displayName").value_or(""));
    table.cells = parse_area(token.attribute("ref").value_or("")).value_or(AreaPlace{});
    table.cells.first.row += rows_of_kind(token, "headerRowCount", 1);
    table.cells.last.row -= rows_of_kind(token, "totalsRowCount", 0);
  }
  return table;
}

/// "Importo" of "[Importo]" or "[[#This Row],[Importo]]"; nothing where it says more.
std::string column_named(std::string_view brackets) {
  std::string_view inside = brackets.substr(1, brackets.size() - 2);
  if (inside.starts_with(this_row)) inside.remove_prefix(this_row.size());
  if (inside.starts_with('[') && inside.ends_with(']')) inside = inside.substr(1, inside.size() - 2);
  return inside.find_first_of("[]#,:'") == std::string_view::npos ? std::string(inside) : std::string();
}

}  // namespace

std::vector<FormTable> read_form_tables(const Form& form) {
  std::vector<FormTable> tables;
  for (std::size_t i = 0; i < form.sheets.size(); ++i)
    for (const Relation& relation : relations_of(form.archive, form.sheets[i]->part))
      if (relation.type == "table" && !relation.external && form.archive.has(relation.target))
        tables.push_back(read_table(sound_part(form.archive, relation.target), i));
  return tables;
}

void mark_headings(const FormTable& table, FormSheet& sheet) {
  for (FormRow& row : sheet.rows)
    for (FormCell& cell : row.cells)
      if (row.number + 1 == table.cells.first.row && table.cells.first.column <= cell.column &&
          cell.column <= table.cells.last.column)
        cell.heading = true;
}

std::optional<FormulaWord> table_reference(const Form& form, const FormulaWord& word, std::uint32_t row) {
  const auto open = word.written.find('[');
  if (word.kind != FormulaWord::Kind::foreign || open == 0 || !word.written.ends_with(']'))
    return std::nullopt;
  const auto table = std::ranges::find_if(form.tables, [&](const FormTable& one) {
    return lower(one.name) == lower(word.written.substr(0, open));
  });
  if (table == form.tables.end()) return std::nullopt;
  const std::string_view brackets = std::string_view(word.written).substr(open);
  const std::string name = column_named(brackets);
  const auto column =
      std::ranges::find_if(table->columns, [&](const std::string& one) { return lower(one) == lower(name); });
  if (name.empty() || column == table->columns.end()) return std::nullopt;
  const bool one_row = brackets.substr(1).starts_with(this_row);
  FormulaWord cells{.kind = FormulaWord::Kind::reference, .written = word.written};
  cells.sheet = form.sheets[table->sheet]->name;
  cells.area = table->cells;
  cells.area.first.column += static_cast<std::uint32_t>(column - table->columns.begin());
  cells.area.last.column = cells.area.first.column;
  if (one_row) cells.area.first.row = cells.area.last.row = row;
  cells.is_area = cells.in_list = !one_row;
  return cells;
}

}  // namespace povnet
