#include "report/narrowing.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/members.h"
#include "report/narrowed.h"
#include "report/resolve.h"
#include "report/tally.h"

namespace povnet {
namespace {

const DatasetColumn* column_meant(const Dataset& dataset, std::string_view text) {
  const std::string wanted = fold(text);
  const auto at = std::ranges::find_if(dataset.columns, [&](const DatasetColumn& column) {
    return fold(column.key) == wanted || fold(column.label) == wanted;
  });
  return at == dataset.columns.end() ? nullptr : &*at;
}

Error no_column(const std::vector<Dataset>& datasets, const std::string& name) {
  std::vector<std::string> known;
  for (const Dataset& dataset : datasets)
    for (const DatasetColumn& column : dataset.columns) known.insert(known.end(), {column.key, column.label});
  const auto near = nearest(name, known);
  return {Fault::usage, "--where: questo rapporto non ha la colonna \"" + name + "\"",
          near ? "forse \"" + *near + "\"" : "povnet report definition dice da dove vengono le colonne"};
}

/// The member of the dimension over that column that people call so.
std::optional<std::string> member_key(Reader& reader, const std::string& column, const Scope& scope,
                                      const std::string& text) {
  if (reader.data().find("schemas/dimensions", column + ".toml") == nullptr) return std::nullopt;
  const Members members = Members::load(reader, dimension_named(reader.data(), column), scope);
  const auto place = members.find(text);
  if (!place || *place >= members.list().size()) return std::nullopt;
  return members.list()[*place].key;
}

/// The text that some row has, where it differs only in case and accents; or what a member of the dimension
/// is called; else as typed: the answer is empty.
std::string as_written(Reader& reader, const Dataset& dataset, const Scope& scope,
                       const DatasetColumn& column, const std::string& text) {
  const std::size_t at = *dataset.find(column.key);
  for (const Values& row : reader.all(dataset, scope))
    if (fold(as_text(row[at])) == fold(text)) return as_text(row[at]);
  return member_key(reader, column.key, scope, text).value_or(text);
}

std::string flag_of(const std::string& text) {
  const std::string meant = fold(text);
  if (meant == "si" || meant == "1") return "1";
  if (meant == "no" || meant == "0") return "0";
  throw Error(Fault::usage, "--where: \"" + text + "\" non è né sì né no", "scrivi sì oppure no");
}

std::string day_of(const std::string& text) {
  const auto day = parse_day(text);
  if (!day)
    throw Error(Fault::usage, "--where: \"" + text + "\" non è un giorno", "scrivi per esempio 31/10/2026");
  return iso(*day);
}

std::string value_for(Reader& reader, const Dataset& dataset, const DatasetColumn& column, const Scope& scope,
                      const std::string& text) {
  if (!column.codes.empty()) return resolve_code(reader, column.codes, text);
  if (column.type == DataType::flag) return flag_of(text);
  if (column.type == DataType::day) return day_of(text);
  return as_written(reader, dataset, scope, column, text);
}

}  // namespace

std::pair<std::string, std::string> narrowing(Reader& reader, const Report& report, const Scope& scope,
                                              const std::string& text) {
  const auto equals = text.find('=');
  if (equals == std::string::npos || equals == 0)
    throw Error(Fault::usage, "--where: \"" + text + "\" non è COLONNA=VALORE",
                "scrivi per esempio need=ECO.food");
  const std::string name = text.substr(0, equals);
  const std::vector<Dataset> datasets = datasets_of(reader.data(), report);
  for (const Dataset& dataset : datasets)
    if (const DatasetColumn* column = column_meant(dataset, name))
      return {column->key, value_for(reader, dataset, *column, scope, text.substr(equals + 1))};
  throw no_column(datasets, name);
}

}  // namespace povnet
