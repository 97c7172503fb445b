#include "report/entry_form.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "report/columns.h"
#include "report/register_pages.h"
#include "report/tally.h"
#include "schema/code_list.h"
#include "store/query.h"
#include "store/row_version.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

constexpr int blank_rows = 50;
constexpr std::size_t most_choices = 200;
constexpr std::size_t own_columns = 2;  ///< code and version

/// A register of things that a form may offer, not of people and what is theirs.
bool offers_choices(const Register& target) {
  return naming_column(target) != "code" &&
         std::ranges::find(target.columns, "person", &RegisterColumn::refers) == target.columns.end();
}

/// How the records of one register are named.
struct RecordNames {
  std::vector<std::string> choices;  ///< in order of name; a code where the name is of several
  std::set<std::string> of_several;  ///< folded
};

RecordNames names_of(Reader& reader, const Register& target) {
  Query query(reader.db(),
              "SELECT code, coalesce(" + sql_name(naming_column(target)) + ", code) FROM " +
                  sql_name(target.name) + " ORDER BY 2, 1",
              target.name, {});
  std::vector<std::pair<std::string, std::string>> records;
  std::map<std::string, int> times;
  for (Values values; query.next(values);) {
    records.emplace_back(as_text(values[0]), as_text(values[1]));
    ++times[fold(records.back().second)];
  }
  RecordNames names;
  for (const auto& [code, text] : records) {
    const bool several = times[fold(text)] > 1;
    names.choices.push_back(several ? code : text);
    if (several) names.of_several.insert(fold(text));
  }
  return names;
}

std::string code_referred(Reader& reader, const Register& reg, const RegisterColumn& column,
                          const std::string& code) {
  Query query(reader.db(),
              "SELECT t.code FROM " + sql_name(reg.name) + " AS r JOIN " + sql_name(column.refers) +
                  " AS t ON t.id = r." + sql_name(column.name) + " WHERE r.code = :code",
              reg.name, {{":code", code}});
  Values values;
  return query.next(values) ? as_text(values.front()) : std::string{};
}

/// Names that are of several records give way to codes.
void name_uniquely(Reader& reader, const Register& reg, std::vector<Row>& rows) {
  for (std::size_t i = 0; i < reg.columns.size(); ++i) {
    const RegisterColumn& column = reg.columns[i];
    if (column.type != ValueType::ref) continue;
    const Register target = required_register(reader.data(), column.refers);
    if (naming_column(target) == "code") continue;
    const std::set<std::string> of_several = names_of(reader, target).of_several;
    if (of_several.empty()) continue;
    for (Row& row : rows)
      if (Cell& cell = row[i + 1]; of_several.contains(fold(cell.text)))
        cell = text_cell(code_referred(reader, reg, column, row.front().text));
  }
}

void add_versions(Reader& reader, const Register& reg, std::vector<Row>& rows) {
  std::vector<std::string> columns;
  std::string listed;
  for (const RegisterColumn& column : reg.columns) {
    if (column.type == ValueType::identity) continue;
    columns.push_back(column.name);
    listed += ", " + sql_name(column.name);
  }
  Query query(reader.db(), "SELECT code" + listed + " FROM " + sql_name(reg.name), reg.name, {});
  std::map<std::string, std::string> versions;
  for (Values values; query.next(values);)
    versions[as_text(values.front())] = version_of(columns, std::span(values).subspan(1));
  for (Row& row : rows) row.insert(row.begin() + 1, text_cell(versions[row.front().text]));
}

std::vector<std::string> choices_of(const DataFiles& data, const RegisterColumn& column,
                                    const FormLists& lists) {
  if (column.type == ValueType::code) return required_code_list(data, column.codes).labels();
  if (column.type == ValueType::flag) return {"sì", "no"};
  const auto list = lists.find(column.name);
  return list == lists.end() ? std::vector<std::string>{} : list->second;
}

std::vector<Row> blank(const std::vector<Column>& columns) {
  Row row;
  for (const Column& column : columns) row.push_back(Cell::none(column.kind));
  return std::vector<Row>(blank_rows, row);
}

Table form_table(const DataFiles& data, const Register& reg, const FormLists& lists, std::vector<Row> rows) {
  Table table{.key = reg.name, .title = "", .columns = register_columns(reg), .rows = {}};
  for (std::size_t i = 0; i < reg.columns.size(); ++i) {
    table.columns[i + 1].input = true;
    table.columns[i + 1].choices = choices_of(data, reg.columns[i], lists);
  }
  table.columns.insert(table.columns.begin() + 1, {.key = "version", .label = std::string(version_heading)});
  if (rows.empty() || has_own_code_column(reg)) {
    table.columns.erase(table.columns.begin(), table.columns.begin() + own_columns);
    for (Row& row : rows) row.erase(row.begin(), row.begin() + own_columns);
  }
  if (rows.empty()) rows = blank(table.columns);
  for (Column& column : table.columns) column.key = column.label;
  table.rows = rows_of(std::move(rows));
  return table;
}

}  // namespace

FormLists form_lists(Reader& reader, const Register& reg) {
  FormLists lists;
  for (const RegisterColumn& column : reg.columns) {
    if (column.type != ValueType::ref) continue;
    const Register target = required_register(reader.data(), column.refers);
    if (!offers_choices(target)) continue;
    std::vector<std::string> choices = names_of(reader, target).choices;
    if (choices.size() <= most_choices) lists.emplace(column.name, std::move(choices));
  }
  return lists;
}

std::vector<Row> form_rows(Reader& reader, const Register& reg, const ListQuestion& question) {
  std::vector<Row> rows = register_rows(reader, reg, question);
  name_uniquely(reader, reg, rows);
  add_versions(reader, reg, rows);
  return rows;
}

Document form_document(const DataFiles& data, const Register& reg, const FormLists& lists,
                       std::vector<Row> rows) {
  Sheet form{.name = reg.label, .blocks = {}, .landscape = true, .protect = true};
  form.blocks.emplace_back(form_table(data, reg, lists, std::move(rows)));
  Sheet help{.name = std::string(guide_sheet), .blocks = {}, .landscape = true};
  if (!reg.help.empty()) help.blocks.emplace_back(Paragraph{reg.help});
  help.blocks.emplace_back(columns_table(data, reg));
  Document document{.key = reg.name, .title = "", .sheets = {}, .notes = {}};
  document.sheets.push_back(std::move(form));
  document.sheets.push_back(std::move(help));
  return document;
}

}  // namespace povnet
