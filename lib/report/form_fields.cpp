#include "report/form_fields.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text.h"
#include "report/grid.h"
#include "report/parameter_on.h"
#include "schema/catalogue.h"
#include "schema/parameter.h"
#include "schema/person_registers.h"
#include "schema/register.h"

namespace povnet {
namespace {

constexpr const char* dataset_folder = "schemas/datasets";
constexpr std::string_view of_parameters = "parameter.";
constexpr std::string_view of_measures = "measure.";

/// What a query may ask for without being about one record.
const std::set<std::string, std::less<>> general = {"from", "to",     "as_of",        "annuality",
                                                    "fund", "comune", "organisation", "partner"};

bool in_name(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

/// Whether the query needs a record, or the record around which a page is made.
bool about_one_record(std::string_view sql) {
  if (sql.find("temp.subject") != std::string_view::npos) return true;
  for (std::size_t at = 0; (at = sql.find(':', at)) != std::string_view::npos;) {
    const std::size_t from = ++at;
    while (at < sql.size() && in_name(sql[at])) ++at;
    if (at > from && !general.contains(sql.substr(from, at - from))) return true;
  }
  return false;
}

/// "table.column" of every register that says who a person is, or what the law protects most.
std::set<std::string> register_columns(const DataFiles& data) {
  std::set<std::string> columns;
  for (const Register& reg : all_registers(data))
    for (const RegisterColumn& column : reg.columns)
      if (column.personal || column.special) columns.insert(reg.name + "." + column.name);
  return columns;
}

/// "table.column" of what is written freely in the registers that lead to a person.
std::set<std::string> free_texts(const DataFiles& data) {
  const std::set<std::string> about_persons = person_registers(data);
  std::set<std::string> columns;
  for (const Register& reg : all_registers(data))
    for (const RegisterColumn& column : reg.columns)
      if (column.type == ValueType::text && about_persons.contains(reg.name))
        columns.insert(reg.name + "." + column.name);
  return columns;
}

/// A text made by the query itself, which may put together what its columns say of a person.
bool may_repeat(const DatasetColumn& column, const std::string& origin) {
  const bool words = column.type == DataType::text || column.type == DataType::day;
  return origin.empty() && words && column.codes.empty();
}

std::vector<FormField> fields_of_request() {
  return {{.name = "as_of", .label = "Giorno della situazione", .kind = Kind::day},
          {.name = "from", .label = "Primo giorno del periodo", .kind = Kind::day},
          {.name = "to", .label = "Ultimo giorno del periodo", .kind = Kind::day},
          {.name = "period", .label = "Periodo, in parole"},
          {.name = "annuality", .label = "Annualità, da --annuality", .kind = Kind::integer},
          {.name = "fund", .label = "Fondo, da --fund"},
          {.name = "ets", .label = "Ente, da --ets"},
          {.name = "comune", .label = "Comune (ISTAT), da --comune"}};
}

std::vector<std::size_t> places_in(const Dataset& dataset, const std::vector<std::string>& columns) {
  std::vector<std::size_t> places;
  for (const std::string& column : columns) places.push_back(*dataset.find(column));
  return places;
}

}  // namespace

const Dataset& FormFields::dataset(const std::string& name) {
  const auto known = datasets_.find(name);
  if (known != datasets_.end()) return known->second;
  return datasets_.emplace(name, dataset_named(reader_.data(), name)).first->second;
}

bool FormFields::is_single(const std::string& name) {
  return reader_.data().find(dataset_folder, name + ".sql") && dataset(name).single;
}

bool FormFields::is_list(const std::string& name) {
  if (!reader_.data().find(dataset_folder, name + ".sql")) return false;
  const Dataset& found = dataset(name);
  return !found.single && !about_one_record(with_datasets(reader_.data(), found.uses, found.sql));
}

std::vector<std::string> FormFields::lists() {
  std::vector<std::string> names;
  for (const DataFile* file : reader_.data().in(dataset_folder))
    if (is_list(stem_of(*file))) names.push_back(stem_of(*file));
  return names;
}

bool FormFields::has_column(const std::string& list, const std::string& column) {
  return dataset(list).find(column).has_value();
}

Scope FormFields::scope() {
  Scope scope = scope_of(request_.period, request_.as_of);
  scope.as_of = request_.as_of;
  if (request_.annuality) scope.named[":annuality"] = *request_.annuality;
  return scope;
}

/// A list that cannot be narrowed as asked is refused: its rows would be those of everybody.
Scope FormFields::scope_for(const Dataset& found) {
  Scope scope = this->scope();
  for (const auto& [option, value] : request_.only)
    if (!narrow(found, {{option, value}}, scope))
      throw Error(Fault::usage, "\"" + found.key + "\" non si restringe con --" + option,
                  "le sue righe sono di tutti: togli --" + option + ", o l'elenco dal modulo");
  return scope;
}

const std::set<std::string>& FormFields::personal_columns(const Dataset& found) {
  const auto [at, fresh] = personal_.try_emplace(found.key);
  if (!fresh) return at->second;
  const std::set<std::string> protected_columns = register_columns(reader_.data());
  const Query query(reader_.db(), with_datasets(reader_.data(), found.uses, found.sql), found.path,
                    named_days(scope()));
  const std::vector<std::string> origins = query.origins();
  const bool reads_persons = std::ranges::any_of(
      query.reads(), [&](const std::string& column) { return protected_columns.contains(column); });
  for (std::size_t i = 0; i < found.columns.size(); ++i)
    if (found.columns[i].personal || protected_columns.contains(origins[i]) ||
        (reads_persons && may_repeat(found.columns[i], origins[i])))
      at->second.insert(found.columns[i].key);
  return at->second;
}

std::vector<DatasetColumn> FormFields::columns_without_names(const std::string& list) {
  const Dataset& found = dataset(list);
  const std::set<std::string> free = free_texts(reader_.data());
  const std::vector<std::string> origins =
      Query(reader_.db(), with_datasets(reader_.data(), found.uses, found.sql), found.path,
            named_days(scope()))
          .origins();
  std::vector<DatasetColumn> columns;
  for (std::size_t i = 0; i < found.columns.size(); ++i)
    if (!personal_columns(found).contains(found.columns[i].key) && !free.contains(origins[i]))
      columns.push_back(found.columns[i]);
  return columns;
}

std::vector<FormField> FormFields::fields(const std::string& list) {
  std::vector<FormField> found;
  if (!list.empty()) {
    for (const DatasetColumn& column : dataset(list).columns)
      found.push_back({list + "." + column.key, column.label, kind_of(column.type),
                       personal_columns(dataset(list)).contains(column.key)});
    return found;
  }
  found = fields_of_request();
  for (const DataFile* file : reader_.data().in(dataset_folder))
    if (is_single(stem_of(*file)))
      for (FormField& field : fields(stem_of(*file))) found.push_back(std::move(field));
  for (const Parameter& parameter : all_parameters(reader_.data()))
    if (found.back().name != std::string(of_parameters) + parameter.id)
      found.push_back({.name = std::string(of_parameters) + parameter.id,
                       .label = parameter.label,
                       .kind = Kind::integer});
  for (const DataFile* file : reader_.data().in("schemas/measures")) {
    const Measure measure = read_measure(*file);
    found.push_back(
        {.name = std::string(of_measures) + measure.key, .label = measure.label, .kind = Kind::integer});
  }
  return found;
}

std::vector<std::string> FormFields::names() {
  std::vector<std::string> all;
  for (const FormField& field : fields("")) all.push_back(field.name);
  for (const std::string& list : lists())
    for (const DatasetColumn& column : dataset(list).columns) all.push_back(list + "." + column.key);
  return all;
}

std::optional<Cell> FormFields::parameter(const std::string& id) {
  const auto known = all_parameters(reader_.data());
  const auto found = std::ranges::find(known, id, &Parameter::id);
  if (found == known.end()) return std::nullopt;
  Query query(reader_.db(),
              "SELECT value FROM temp.parameter WHERE id = :id AND coalesce(valid_from, '') <= :day"
              " AND coalesce(valid_to, '9999') >= :day",
              "schemas/parameters", {{":id", id}, {":day", iso(request_.as_of)}});
  reader_.basis().parameters.insert(id);
  Values values;
  if (!query.next(values)) return Cell::none(Kind::integer);
  if (const auto* number = std::get_if<std::int64_t>(&values[0]))
    return Cell::of(found->unit == "cents" ? Kind::money : Kind::integer, *number);
  return Cell::of(std::get<std::string>(values[0]));
}

std::optional<Cell> FormFields::measure(const std::string& key) {
  if (!reader_.data().find("schemas/measures", key + ".toml")) return std::nullopt;
  Measure measure = measure_named(reader_.data(), key);
  while (measure.count == Measure::Count::ratio) measure = measure_named(reader_.data(), measure.numerator);
  return Grid::count(reader_, {}, {key}, scope_for(dataset(measure.dataset))).total("").cells.front();
}

std::optional<Cell> FormFields::value(const std::string& name) {
  const auto asked = [this](const char* option) {
    const auto found = request_.only.find(option);
    return found == request_.only.end() ? Cell::none() : Cell::of(found->second);
  };
  if (name == "as_of") return Cell::of(request_.as_of);
  if (name == "from") return Cell::of(request_.period.first);
  if (name == "to") return Cell::of(request_.period.last);
  if (name == "period") return Cell::of(label(request_.period));
  if (name == "fund" || name == "ets" || name == "comune") return asked(name.c_str());
  if (name == "annuality")
    return request_.annuality ? Cell::of(Kind::integer, *request_.annuality) : Cell::none(Kind::integer);
  if (name.starts_with(of_parameters)) return parameter(name.substr(of_parameters.size()));
  if (name.starts_with(of_measures)) return measure(name.substr(of_measures.size()));
  const auto dot = name.find('.');
  if (dot == std::string::npos || !is_single(name.substr(0, dot))) return std::nullopt;
  const Dataset& found = dataset(name.substr(0, dot));
  const auto column = found.find(name.substr(dot + 1));
  if (!column) return std::nullopt;
  const std::vector<Values> rows = reader_.all(found, scope());
  return rows.empty() ? Cell::none() : cell_of(reader_, found.columns[*column], rows.front()[*column]);
}

void FormFields::records(const std::string& list, const std::vector<std::string>& columns,
                         const std::function<bool(const Row&)>& admits,
                         const std::function<void(const Row&)>& row) {
  const Dataset& found = dataset(list);
  const std::set<std::string>& personal = personal_columns(found);
  std::vector<std::string> refused;
  for (const std::string& column : columns)
    if (personal.contains(column)) refused.push_back(list + "." + column);
  if (!refused.empty() && !request_.identified)
    throw Error(Fault::refused, "il modulo chiede dati di persone: " + join(refused, ", "),
                "aggiungere --identified e --reason TESTO: resta nel registro degli accessi");
  const auto rows = reader_.rows(found, scope_for(found), found.order);
  reader_.note_shown(found, *rows, places_in(found, columns));
  Row all;
  for (Values values; rows->next(values);) {
    all.clear();
    for (std::size_t i = 0; i < found.columns.size(); ++i)
      all.push_back(cell_of(reader_, found.columns[i], values[i]));
    if (!admits(all)) continue;
    Row asked;
    for (const std::string& column : columns) asked.push_back(std::move(all[*found.find(column)]));
    row(asked);
  }
}

std::map<std::string, Cell> FormFields::examples(const std::string& list) {
  const Dataset& found = dataset(list);
  const std::set<std::string>& personal = personal_columns(found);
  const auto rows = reader_.rows(found, scope(), {});
  std::map<std::string, Cell> examples;
  Values values;
  if (!rows->next(values)) return examples;
  for (std::size_t i = 0; i < found.columns.size(); ++i)
    if (request_.identified || !personal.contains(found.columns[i].key))
      examples[found.columns[i].key] = cell_of(reader_, found.columns[i], values[i]);
  return examples;
}

}  // namespace povnet
