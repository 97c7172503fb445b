#include "report/reader.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/tally.h"

namespace povnet {
namespace {

using Only = std::vector<std::pair<std::size_t, std::string>>;

/// The query, with NULL in place of what nobody looks at where some columns are `wanted`.
std::string narrowed(const Dataset& dataset, const std::string& sql, const Only& only,
                     std::set<std::size_t> wanted) {
  if (wanted.empty()) return sql;
  for (const auto& [column, value] : only) wanted.insert(column);
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < dataset.columns.size(); ++i) {
    const std::string name = "\"" + dataset.columns[i].key + "\"";
    columns.push_back((wanted.contains(i) ? "asked." + name : "NULL") + " AS " + name);
  }
  return "SELECT " + join(columns, ", ") + " FROM (" + sql + "\n) AS asked";
}

/// Tells apart the questions that one dataset is asked.
std::string question_of(const Dataset& dataset, const Scope& scope) {
  std::string question = dataset.key;
  for (const auto& [name, value] : named_days(scope)) question += " " + name + "=" + as_text(value);
  return question;
}

std::string ordered(const Dataset& dataset, const std::string& sql, std::span<const std::string> order) {
  if (order.empty()) return sql;
  std::vector<std::string> columns;
  for (const std::string& column : order) {
    const bool down = column.starts_with('-');
    const std::string name = down ? column.substr(1) : column;
    if (!dataset.find(name))
      throw Error(Fault::input, dataset.path + ": non c'è la colonna \"" + name + "\" per ordinare le righe");
    columns.push_back("\"" + name + "\"" + (down ? " DESC" : ""));
  }
  return "SELECT * FROM (" + sql + "\n) ORDER BY " + join(columns, ", ");
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
Only filters(const Dataset& dataset, const Scope& scope) {
  Only list;
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

DatasetRows::DatasetRows(SQLite::Database& db, const DataFiles& data, const Dataset& dataset,
                         const Scope& scope, std::span<const std::string> order,
                         const std::set<std::size_t>& wanted)
    : only_(filters(dataset, scope)),
      query_(db,
             ordered(dataset,
                     narrowed(dataset, with_datasets(data, dataset.uses, dataset.sql), only_, wanted), order),
             dataset.path, named_days(scope)) {
  require_same_columns(dataset, query_.columns());
  Values values;
  if (query_.next(values)) first_ = std::move(values);
}

bool DatasetRows::step(Values& values) {
  if (!at_first_) return query_.next(values);
  at_first_ = false;
  if (first_) values = *first_;
  return first_.has_value();
}

bool DatasetRows::next(Values& values) {
  const auto kept = [&values](const auto& filter) { return as_text(values[filter.first]) == filter.second; };
  while (step(values))
    if (std::ranges::all_of(only_, kept)) return true;
  return false;
}

std::shared_ptr<DatasetRows> Reader::rows(const Dataset& dataset, const Scope& scope,
                                          std::span<const std::string> order,
                                          const std::set<std::size_t>& wanted) {
  note_file(dataset.path, dataset.replaced);
  basis_.parameters.insert(dataset.parameters.begin(), dataset.parameters.end());
  auto rows = std::make_shared<DatasetRows>(db_, data_, dataset, scope, order, wanted);
  basis_.used.try_emplace(question_of(dataset, scope), DatasetUse{dataset.key, scope});
  basis_.tables.insert(rows->tables().begin(), rows->tables().end());
  if (rows->none() && !dataset.rare) basis_.empty.insert(dataset.label);
  return rows;
}

void Reader::note_shown(const Dataset& dataset, const DatasetRows& rows,
                        std::span<const std::size_t> columns) {
  const std::vector<std::string> origins = rows.origins();
  for (const std::size_t at : columns) {
    const DatasetColumn& column = dataset.columns[at];
    const bool any_text = column.type == DataType::text && column.codes.empty();
    if (column.personal) basis_.declared_personal = true;
    if (!origins[at].empty())
      basis_.shown.insert(origins[at]);
    else if (any_text)
      basis_.shown.insert(rows.reads().begin(), rows.reads().end());
  }
}

void Reader::each(const Dataset& dataset, const Scope& scope, std::span<const std::string> order,
                  const std::function<void(const Values&)>& row, const std::set<std::size_t>& wanted) {
  const auto source = rows(dataset, scope, order, wanted);
  for (Values values; source->next(values);) row(values);
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
