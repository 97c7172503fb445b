#include "report/register_pages.h"

#include "base/text.h"
#include "report/columns.h"
#include "report/tally.h"
#include "schema/code_list.h"
#include "store/query.h"
#include "store/record_code.h"

namespace povnet {
namespace {

constexpr std::size_t most_choices_listed = 12;

Cell yes_no(bool value) { return Cell::of(value ? "sì" : "no"); }

std::string kind_of_data(const RegisterColumn& column) {
  if (column.special) return "categoria particolare";
  return column.personal ? "personale" : "";
}

std::string values_of(const DataFiles& data, const RegisterColumn& column) {
  if (!column.refers.empty()) return "un record di " + column.refers;
  if (column.codes.empty()) return "";
  const CodeList list = required_code_list(data, column.codes);
  std::vector<std::string> labels = list.labels();
  const bool more = labels.size() > most_choices_listed;
  if (more) labels.resize(most_choices_listed);
  return join(labels, " · ") + (more ? " · …" : "");
}

Fields facts_of(const Register& reg) {
  const auto list = [](const std::vector<std::string>& names) { return text_cell(join(names, ", ")); };
  Fields fields{.key = "register", .fields = {}};
  fields.fields = {
      {.key = "name", .label = "Registro", .value = text_cell(reg.name)},
      {.key = "aliases", .label = "Anche", .value = list(reg.aliases)},
      {.key = "prefix", .label = "Codici", .value = text_cell(reg.prefix + "-000001 ...")},
      {.key = "natural_key", .label = "Chiave", .value = list(reg.natural_key)},
      {.key = "parent", .label = "Dentro", .value = text_cell(reg.parent)},
      {.key = "validity", .label = "Validità", .value = list(reg.validity)},
      {.key = "competence_day", .label = "Giorno di competenza", .value = text_cell(reg.competence_day)},
      {.key = "owner", .label = "Titolare", .value = text_cell(reg.owner)},
      {.key = "purpose", .label = "Finalità", .value = text_cell(reg.purpose)},
      {.key = "legal_basis", .label = "Base giuridica", .value = text_cell(reg.legal_basis)},
      {.key = "requirements", .label = "Requisiti", .value = list(reg.requirements)}};
  return fields;
}

/// A list tells that there is an account, and its end; whole it is on the record, and where it is paid.
RowSource without_accounts(const Register& reg, RowSource rows) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < reg.columns.size(); ++i)
    if (reg.columns[i].type == ValueType::iban) places.push_back(i + 1);
  if (places.empty()) return rows;
  return [places, rows = std::move(rows)](Row& row) {
    constexpr std::size_t told = 4;
    if (!rows(row)) return false;
    for (const std::size_t place : places)
      if (std::string& account = row[place].text; account.size() > told)
        account.replace(0, account.size() - told, "…");
    return true;
  };
}

/// Records of `child` whose column `through` is this record.
void add_dependants(Reader& reader, const Register& child, const RegisterColumn& through, std::int64_t id,
                    Day as_of, Sheet& sheet) {
  Query query(reader.db(),
              "SELECT code FROM \"" + child.name + "\" WHERE \"" + through.name + "\" = :id ORDER BY id",
              child.name, {{":id", id}});
  std::vector<Row> rows;
  Values values;
  while (query.next(values))
    for (Row& row :
         register_rows(reader, child, {.fields = {}, .code = as_text(values.front()), .as_of = as_of}))
      rows.push_back(std::move(row));
  if (rows.empty()) return;
  sheet.blocks.emplace_back(Table{.key = child.name + "_" + through.name,
                                  .title = child.label + " (" + lower(through.label) + ")",
                                  .columns = register_columns(child),
                                  .rows = without_accounts(child, rows_of(std::move(rows)))});
}

constexpr const char* history_sql = R"sql(
SELECT t.at, t.command, t.actor, t.login, t.reason, 'inserito' AS what
  FROM tx_insert AS i JOIN tx AS t ON t.id = i.tx
 WHERE i.register = :register AND :id BETWEEN i.first_record AND i.last_record
UNION ALL
SELECT t.at, t.command, t.actor, t.login, t.reason, CASE m.kind WHEN 'remove' THEN 'tolto' ELSE 'cambiato' END
  FROM tx_image AS m JOIN tx AS t ON t.id = m.tx
 WHERE m.register = :register AND m.record = :id
 ORDER BY 1)sql";

}  // namespace

Table columns_table(const DataFiles& data, const Register& reg) {
  std::vector<Row> rows;
  for (const RegisterColumn& column : reg.columns)
    rows.push_back({text_cell(column.name), text_cell(column.label),
                    text_cell(std::string(label_of(column.type))), yes_no(column.required),
                    text_cell(kind_of_data(column)), text_cell(values_of(data, column)),
                    text_cell(column.help)});
  return {.key = "columns",
          .title = "Colonne",
          .columns = {{.key = "name", .label = "Nome"},
                      {.key = "label", .label = "Intestazione"},
                      {.key = "type", .label = "Tipo"},
                      {.key = "required", .label = "Obbligatoria"},
                      {.key = "protection", .label = "Dato"},
                      {.key = "values", .label = "Valori"},
                      {.key = "help", .label = "Che cosa scrivere"}},
          .rows = rows_of(std::move(rows))};
}

Document registers_document(const DataFiles& data) {
  std::vector<Row> rows;
  for (const Register& reg : all_registers(data))
    rows.push_back({text_cell(reg.name), text_cell(reg.label), text_cell(join(reg.aliases, ", ")),
                    Cell::of(Kind::integer, static_cast<std::int64_t>(reg.columns.size())),
                    text_cell(reg.help)});
  return document_of({.key = "registers",
                      .title = "Registri",
                      .columns = {{.key = "name", .label = "Registro"},
                                  {.key = "label", .label = "Che cosa contiene"},
                                  {.key = "aliases", .label = "Anche"},
                                  {.key = "columns", .label = "Colonne", .kind = Kind::integer},
                                  {.key = "help", .label = "Nota"}},
                      .rows = rows_of(std::move(rows))});
}

Document dictionary_document(const DataFiles& data, const Register& reg) {
  Sheet sheet{.name = reg.label, .blocks = {}, .landscape = true};
  if (!reg.help.empty()) sheet.blocks.emplace_back(Paragraph{reg.help});
  sheet.blocks.emplace_back(facts_of(reg));
  sheet.blocks.emplace_back(columns_table(data, reg));
  Document document{.key = reg.name, .title = reg.label, .sheets = {}, .notes = {}};
  document.sheets.push_back(std::move(sheet));
  return document;
}

Document list_document(Reader& reader, const Register& reg, const ListQuestion& question) {
  Document document =
      document_of({.key = reg.name,
                   .title = reg.label,
                   .columns = register_columns(reg),
                   .rows = without_accounts(reg, register_row_source(reader, reg, question)),
                   .if_empty = "nessun record nel registro " + reg.name + " con queste condizioni"});
  document.sheets.front().landscape = true;
  document.as_of = question.as_of;
  return document;
}

Fields record_fields(Reader& reader, const Register& reg, const ListQuestion& question) {
  const Row row = register_rows(reader, reg, question).front();
  const std::vector<Column> columns = register_columns(reg);
  Fields fields{.key = "record", .fields = {}};
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (!row[i].empty)
      fields.fields.push_back({.key = columns[i].key, .label = columns[i].label, .value = row[i]});
  return fields;
}

Document record_document(Reader& reader, const Register& reg, std::int64_t id, const ListQuestion& question) {
  Sheet sheet{.name = *question.code, .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(record_fields(reader, reg, question));
  for (const Register& other : all_registers(reader.data()))
    for (const RegisterColumn& column : other.columns)
      if (column.refers == reg.name) add_dependants(reader, other, column, id, question.as_of, sheet);
  Document document{.key = reg.name, .title = reg.singular + " " + *question.code, .sheets = {}, .notes = {}};
  document.sheets.push_back(std::move(sheet));
  document.as_of = question.as_of;
  return document;
}

Table history_table(Reader& reader, const Register& reg, std::int64_t id) {
  Query query(reader.db(), history_sql, "history", {{":register", reg.name}, {":id", id}});
  std::vector<Row> rows;
  Values values;
  while (query.next(values)) {
    Row row;
    for (const Value& value : values) row.push_back(text_cell(as_text(value)));
    rows.push_back(std::move(row));
  }
  return {.key = "history",
          .title = "Storia",
          .columns = {{.key = "at", .label = "Quando"},
                      {.key = "command", .label = "Comando"},
                      {.key = "actor", .label = "Chi dice di essere"},
                      {.key = "login", .label = "Utente"},
                      {.key = "reason", .label = "Motivo"},
                      {.key = "what", .label = "Che cosa"}},
          .rows = rows_of(std::move(rows))};
}

}  // namespace povnet
