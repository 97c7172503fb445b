#include "report/register_list.h"

#include <algorithm>
#include <memory>

#include "base/error.h"
#include "base/text.h"
#include "report/tally.h"
#include "schema/catalogue.h"
#include "store/links.h"
#include "store/query.h"
#include "store/text_function.h"

namespace povnet {
namespace {

constexpr const char* person_keys =
    "(SELECT group_concat(value, ' ') FROM (SELECT k.value FROM person_key AS k WHERE k.person = r.id"
    " ORDER BY k.kind = 'CF' DESC, k.id))";
constexpr const char* dwelling_comune =
    "(SELECT a.comune FROM address AS a WHERE a.person = {person}"
    " AND coalesce(a.valid_from, '') <= :as_of AND coalesce(a.valid_to, '9999') >= :as_of"
    " ORDER BY CASE a.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, a.id LIMIT 1)";

/// Only names that the register declares enter the SQL.
std::string expression_of(const DataFiles& data, const RegisterColumn& column) {
  if (column.type == ValueType::identity) return person_keys;
  if (column.type != ValueType::ref) return "r.\"" + column.name + "\"";
  const Register target = required_register(data, column.refers);
  const std::string name = "t.\"" + naming_column(target) + "\"";  // of which a record may have none
  return "(SELECT coalesce(" + name + ", t.code) FROM \"" + target.name + "\" AS t WHERE t.id = r.\"" +
         column.name + "\")";
}

DataType data_type_of(ValueType type) {
  switch (type) {
    case ValueType::integer:
      return DataType::integer;
    case ValueType::money:
    case ValueType::cents:
      return DataType::money;
    case ValueType::minutes:
      return DataType::minutes;
    case ValueType::day:
      return DataType::day;
    case ValueType::flag:
      return DataType::flag;
    case ValueType::share:
      return DataType::share;
    case ValueType::text:
    case ValueType::month:
    case ValueType::code:
    case ValueType::ref:
    case ValueType::iban:
    case ValueType::identity:
      break;
  }
  return DataType::text;
}

DatasetColumn dataset_column_of(const RegisterColumn& column) {
  return {.key = column.name,
          .label = column.label,
          .type = data_type_of(column.type),
          .codes = column.codes,
          .personal = column.personal};
}

std::string period_filter(const Register& reg, const ListQuestion& question) {
  if (!question.period) return "";
  if (reg.competence_day.empty())
    throw Error(Fault::usage,
                "il registro \"" + reg.name + "\" non ha un giorno di competenza: --period non si può usare");
  return " AND r.\"" + reg.competence_day + "\" BETWEEN :from AND :to";
}

std::string comune_filter(const Register& reg, const ListQuestion& question) {
  if (!question.comune) return "";
  const std::string wanted = " = :comune";
  const auto refers_to = [](const char* target) {
    return [target](const RegisterColumn& column) { return column.refers == target; };
  };
  const auto own = std::ranges::find_if(reg.columns, refers_to("comune"));
  // the comune of a person is where it lives, not where it was born
  if (own != reg.columns.end() && reg.name != "person") return " AND r.\"" + own->name + "\"" + wanted;
  const auto person = std::ranges::find_if(reg.columns, refers_to("person"));
  if (person == reg.columns.end() && reg.name != "person")
    throw Error(Fault::usage, "il registro \"" + reg.name + "\" non ha un comune: --comune non si può usare");
  const std::string whose = reg.name == "person" ? "r.id" : "r.\"" + person->name + "\"";
  return " AND " + replace_all(dwelling_comune, "{person}", whose) + wanted;
}

std::string living_filter(Reader& reader, const Register& reg) {
  return may_be_merged(reader.db(), reg.name) ? " AND r.merged_into IS NULL" : "";
}

std::string parameter_of(const RegisterColumn& column) { return ":field_" + column.name; }

std::string field_filter(const RegisterColumn& column, const Value& value) {
  const std::string asked = parameter_of(column);
  if (column.type == ValueType::identity)
    return std::string(is_null(value) ? " AND NOT" : " AND") +
           " EXISTS (SELECT 1 FROM person_key AS k WHERE k.person = r.id AND (" + asked +
           " IS NULL OR k.value = " + asked + "))";
  const std::string stored = "r.\"" + column.name + "\"";
  if (is_null(value)) return " AND " + stored + " IS NULL";
  if (column.type == ValueType::text) return " AND fold(" + stored + ") = fold(" + asked + ")";
  return " AND " + stored + " = " + asked;
}

std::string field_filters(const Register& reg, const ListQuestion& question) {
  std::string sql;
  for (const auto& [name, value] : question.fields) sql += field_filter(reg.named(name), value);
  return sql;
}

/// The number in a code is the id, by which a row is found at once.
std::string code_filter(const ListQuestion& question) {
  return question.code ? "r.id = CAST(substr(:code, instr(:code, '-') + 1) AS INTEGER) AND r.code = :code"
                       : ":code IS NULL";
}

std::string sql_of_list(Reader& reader, const Register& reg, const ListQuestion& question) {
  std::string sql = "SELECT r.code";
  for (const RegisterColumn& column : reg.columns)
    sql += ",\n       " + expression_of(reader.data(), column) + " AS \"" + column.name + "\"";
  sql += "\n  FROM \"" + reg.name + "\" AS r\n WHERE " + code_filter(question);
  sql += living_filter(reader, reg);
  return sql + field_filters(reg, question) + period_filter(reg, question) + comune_filter(reg, question) +
         "\n ORDER BY r.id";
}

std::map<std::string, Value> named_values(const Register& reg, const ListQuestion& question) {
  std::map<std::string, Value> named{{":as_of", iso(question.as_of)}, {":code", Value{}}};
  if (question.code) named[":code"] = *question.code;
  if (question.period) named[":from"] = iso(question.period->first);
  if (question.period) named[":to"] = iso(question.period->last);
  if (question.comune) named[":comune"] = *question.comune;
  for (const auto& [name, value] : question.fields) named[parameter_of(reg.named(name))] = value;
  return named;
}

}  // namespace

std::string naming_column(const Register& reg) {
  if (!reg.find_by.empty()) return reg.find_by.front();
  if (reg.natural_key.size() == 1 && reg.find(reg.natural_key.front())->type == ValueType::text)
    return reg.natural_key.front();
  return "code";
}

std::vector<Column> register_columns(const Register& reg) {
  std::vector<Column> columns{{.key = "code", .label = "Codice"}};
  for (const RegisterColumn& column : reg.columns) columns.push_back(column_of(dataset_column_of(column)));
  return columns;
}

RowSource register_row_source(Reader& reader, const Register& reg, const ListQuestion& question) {
  offer_fold(reader.db());
  std::vector<DatasetColumn> columns{{.key = "code", .label = "Codice"}};
  for (const RegisterColumn& column : reg.columns) columns.push_back(dataset_column_of(column));
  const auto query =
      std::make_shared<Query>(reader.db(), sql_of_list(reader, reg, question),
                              "schemas/registers/" + reg.name + ".toml", named_values(reg, question));
  return [&reader, query, columns = std::move(columns), values = Values()](Row& row) mutable {
    if (!query->next(values)) return false;
    row.resize(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) row[i] = cell_of(reader, columns[i], values[i]);
    return true;
  };
}

std::vector<Row> register_rows(Reader& reader, const Register& reg, const ListQuestion& question) {
  const RowSource source = register_row_source(reader, reg, question);
  std::vector<Row> rows;
  for (Row row; source(row);) rows.push_back(std::move(row));
  return rows;
}

}  // namespace povnet
