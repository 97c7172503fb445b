#include "report/reader.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/tally.h"
#include "store/query.h"

namespace povnet {
namespace {

/// The query with NULL in place of what nobody looks at.
std::string narrowed(const Dataset& dataset, const std::set<std::size_t>& wanted) {
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < dataset.columns.size(); ++i) {
    const std::string name = "\"" + dataset.columns[i].key + "\"";
    columns.push_back((wanted.contains(i) ? "asked." + name : "NULL") + " AS " + name);
  }
  return "SELECT " + join(columns, ", ") + " FROM (" + dataset.sql + "\n) AS asked";
}

std::string ordered(const Dataset& dataset, std::span<const std::string> order) {
  if (order.empty()) return dataset.sql;
  std::vector<std::string> columns;
  for (const std::string& column : order) {
    const bool down = column.starts_with('-');
    const std::string name = down ? column.substr(1) : column;
    if (!dataset.find(name))
      throw Error(Fault::input, dataset.path + ": non c'è la colonna \"" + name + "\" per ordinare le righe");
    columns.push_back("\"" + name + "\"" + (down ? " DESC" : ""));
  }
  return "SELECT * FROM (" + dataset.sql + "\n) ORDER BY " + join(columns, ", ");
}

void require_same_columns(const Dataset& dataset, const std::vector<std::string>& found) {
  std::vector<std::string> declared;
  for (const DatasetColumn& column : dataset.columns) declared.push_back(column.key);
  if (declared == found) return;
  throw Error(Fault::input,
              dataset.path + ":1:1: la query dà le colonne " + join(found, ", ") + "; l'intestazione dice " +
                  join(declared, ", "),
              "le [[column]] e la SELECT devono avere le stesse colonne nello stesso ordine");
}

/// Positions and values of `only`; a column that the dataset lacks cannot narrow it.
std::vector<std::pair<std::size_t, std::string>> filters(const Dataset& dataset, const Scope& scope) {
  std::vector<std::pair<std::size_t, std::string>> list;
  for (const auto& [column, value] : scope.only) {
    const auto at = dataset.find(column);
    if (!at)
      throw Error(Fault::usage,
                  "\"" + dataset.label + "\" non ha \"" + column + "\": non si può restringere così");
    list.emplace_back(*at, value);
  }
  return list;
}

}  // namespace

void Reader::note_file(const std::string& path, bool replaced) {
  if (replaced) basis_.replaced.insert(path);
}

void Reader::each(const Dataset& dataset, const Scope& scope, std::span<const std::string> order,
                  const std::function<void(const Values&)>& row, const std::set<std::size_t>& wanted) {
  note_file(dataset.path, dataset.replaced);
  basis_.parameters.insert(dataset.parameters.begin(), dataset.parameters.end());
  const auto only = filters(dataset, scope);
  std::set<std::size_t> looked_at = wanted;
  for (const auto& [column, value] : only) looked_at.insert(column);
  const std::string sql =
      order.empty() && !wanted.empty() ? narrowed(dataset, looked_at) : ordered(dataset, order);
  Query query(db_, sql, dataset.path, named_days(scope));
  require_same_columns(dataset, query.columns());
  bool any = false;
  Values values;
  while (query.next(values)) {
    any = true;
    const auto kept = [&values](const auto& filter) {
      return as_text(values[filter.first]) == filter.second;
    };
    if (std::ranges::all_of(only, kept)) row(values);
  }
  basis_.tables.insert(query.tables().begin(), query.tables().end());
  if (!any) basis_.empty.insert(dataset.label);
}

std::vector<Values> Reader::all(const Dataset& dataset, const Scope& scope,
                                std::span<const std::string> order) {
  std::vector<Values> rows;
  each(dataset, scope, order, [&rows](const Values& row) { rows.push_back(row); });
  return rows;
}

const std::map<std::string, std::string>& Reader::labels(const std::string& code_list) {
  const auto [at, fresh] = labels_.try_emplace(code_list);
  if (!fresh) return at->second;
  Query query(db_, "SELECT code, label FROM temp.code WHERE list = :list", code_list, {{":list", code_list}});
  Values values;
  while (query.next(values)) at->second.emplace(as_text(values[0]), as_text(values[1]));
  return at->second;
}

std::vector<std::string> Reader::codes(const std::string& code_list) {
  std::vector<std::string> codes;
  Query query(db_, "SELECT code FROM temp.code WHERE list = :list ORDER BY position", code_list,
              {{":list", code_list}});
  Values values;
  while (query.next(values)) codes.push_back(as_text(values.front()));
  return codes;
}

Kind kind_of(DataType type) {
  switch (type) {
    case DataType::integer:
      return Kind::integer;
    case DataType::money:
      return Kind::money;
    case DataType::minutes:
      return Kind::minutes;
    case DataType::day:
      return Kind::day;
    case DataType::share:
      return Kind::share;
    case DataType::decimal:
      return Kind::decimal;
    case DataType::text:
    case DataType::flag:
      break;
  }
  return Kind::text;
}

Cell cell_of(Reader& reader, const DatasetColumn& column, const Value& value) {
  const Kind kind = kind_of(column.type);
  if (is_null(value)) return Cell::none(kind);
  if (column.type == DataType::flag) return Cell::of(as_text(value) == "0" ? "no" : "sì");
  if (!column.codes.empty()) {
    const auto& labels = reader.labels(column.codes);
    const auto at = labels.find(as_text(value));
    return Cell::of(at == labels.end() ? as_text(value) : at->second);
  }
  if (kind == Kind::day) {
    const auto day = parse_iso_day(as_text(value));
    return day ? Cell::of(*day) : Cell::of(as_text(value));
  }
  const auto* number = std::get_if<std::int64_t>(&value);
  return number && kind != Kind::text ? Cell::of(kind, *number) : Cell::of(as_text(value));
}

Column column_of(const DatasetColumn& column) {
  return {.key = column.key, .label = column.label, .kind = kind_of(column.type)};
}

}  // namespace povnet
