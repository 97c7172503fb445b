#include "report/checking.h"

#include <algorithm>
#include <tuple>

#include "base/error.h"
#include "base/text.h"
#include "report/columns.h"
#include "report/notes.h"
#include "report/tally.h"
#include "store/query.h"

namespace povnet {
namespace {

bool verified_on(Reader& reader, const std::string& parameter, Day day) {
  Query query(reader.db(),
              "SELECT min(verified) FROM temp.parameter WHERE id = :id AND coalesce(valid_from, '') <= :day"
              " AND coalesce(valid_to, '9999') >= :day",
              "schemas/parameters", {{":id", parameter}, {":day", iso(day)}});
  Values values;
  return query.next(values) && as_text(values.front()) == "1";
}

/// Where the columns of a check stand in its rows, whatever their order.
struct Places {
  std::size_t record = 0;
  std::size_t detail = 0;
  std::optional<std::size_t> day = std::nullopt;
};

Places places_of(const Check& check, const std::vector<std::string>& columns) {
  const auto find = [&columns](std::string_view name) -> std::optional<std::size_t> {
    const auto at = std::ranges::find(columns, name);
    if (at == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(at - columns.begin());
  };
  const auto record = find("record");
  const auto detail = find("detail");
  const auto day = find("day");
  if (!record || !detail || day.has_value() != check.dated)
    throw Error(Fault::input, check.path + ":1:1: la query dà le colonne " + join(columns, ", "),
                check.dated ? "servono record, detail e day"
                            : "servono record e detail; con day scrivi dated = true");
  return {.record = *record, .detail = *detail, .day = day};
}

Row row_of(const Checked& checked, const Found& found) {
  return {Cell::of(std::string(label_of(checked.severity))),
          Cell::of(checked.check.id),
          Cell::of(checked.check.area),
          Cell::of(found.record),
          day_cell(parse_iso_day(found.day)),
          Cell::of(found.detail),
          Cell::of(checked.check.remedy)};
}

Table table_of_found(const std::vector<Checked>& all) {
  std::vector<Row> rows;
  for (const Checked& checked : all)
    for (const Found& found : checked.found) rows.push_back(row_of(checked, found));
  return {.key = "findings",
          .title = "",
          .columns = {{.key = "severity", .label = "Gravità"},
                      {.key = "check", .label = "Controllo"},
                      {.key = "area", .label = "Area"},
                      {.key = "record", .label = "Record"},
                      {.key = "day", .label = "Giorno", .kind = Kind::day},
                      {.key = "detail", .label = "Che cosa"},
                      {.key = "remedy", .label = "Che cosa fare"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nessuna anomalia trovata dai controlli eseguiti"};
}

std::string summary(const std::vector<Checked>& all) {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
  for (const Checked& checked : all) {
    if (checked.severity == Severity::error) errors += checked.found.size();
    if (checked.severity == Severity::warning) warnings += checked.found.size();
    if (checked.severity == Severity::info) infos += checked.found.size();
  }
  return "Controlli eseguiti: " + std::to_string(all.size()) + ". Errori: " + std::to_string(errors) +
         ", avvisi: " + std::to_string(warnings) + ", note: " + std::to_string(infos);
}

Fields::Field field(const std::string& key, const std::string& label, const std::string& value) {
  return {.key = key, .label = label, .value = value.empty() ? Cell::none() : Cell::of(value)};
}

std::string lowered_because(const Check& check, Severity severity) {
  if (severity == check.severity) return {};
  return "la regola o i suoi parametri non sono ancora verificati: vale al più come avviso";
}

Checked run(Reader& reader, const Check& check, const std::string& sql, const Scope& scope) {
  Checked checked{.check = check, .severity = severity_of(reader, check, scope.as_of), .found = {}};
  reader.note_file(check.path, check.replaced);
  reader.basis().parameters.insert(check.parameters.begin(), check.parameters.end());
  Query query(reader.db(), with_datasets(reader.data(), check.uses, sql), check.path, named_days(scope));
  reader.basis().tables.insert(query.tables().begin(), query.tables().end());
  const Places places = places_of(check, query.columns());
  const std::string from = iso(scope.from);
  const std::string to = iso(scope.to);
  Values row;
  while (query.next(row)) {
    Found found{.record = as_text(row[places.record]), .detail = as_text(row[places.detail]), .day = {}};
    if (places.day) found.day = as_text(row[*places.day]);
    const bool outside = !found.day.empty() && (found.day < from || to < found.day);
    if (!outside) checked.found.push_back(std::move(found));
  }
  std::ranges::sort(checked.found, {},
                    [](const Found& found) { return std::tuple(found.record, found.day, found.detail); });
  return checked;
}

}  // namespace

Severity severity_of(Reader& reader, const Check& check, Day as_of) {
  const auto verified = [&](const std::string& parameter) { return verified_on(reader, parameter, as_of); };
  const bool law_read = check.source.empty() || check.verified;
  if (law_read && std::ranges::all_of(check.parameters, verified)) return check.severity;
  return std::min(check.severity, Severity::warning);
}

Checked run_check(Reader& reader, const Check& check, const Scope& scope) {
  return run(reader, check, check.sql, scope);
}

Checked run_check_on_subject(Reader& reader, const Check& check, const Scope& scope) {
  return run(reader, check,
             "SELECT * FROM (" + check.sql + "\n) WHERE record IN (SELECT code FROM temp.subject)", scope);
}

Document checks_document(Reader& reader, std::vector<Checked> checked, Day as_of) {
  std::ranges::stable_sort(checked, [](const Checked& first, const Checked& second) {
    return std::tuple(second.severity, first.check.id) < std::tuple(first.severity, second.check.id);
  });
  Document document{.key = "check", .title = "Controlli al " + italian(as_of)};
  document.as_of = as_of;
  Sheet sheet{.name = "Controlli"};
  sheet.landscape = true;
  sheet.blocks.emplace_back(Paragraph{summary(checked)});
  sheet.blocks.emplace_back(table_of_found(checked));
  document.sheets.push_back(std::move(sheet));
  document.notes = notes_of(reader, as_of);
  return document;
}

Document list_of_checks(Reader& reader, Day as_of) {
  std::vector<Row> rows;
  for (const Check& check : all_checks(reader.data()))
    rows.push_back({Cell::of(check.id), Cell::of(std::string(label_of(severity_of(reader, check, as_of)))),
                    Cell::of(check.area), Cell::of(check.title), Cell::of(join(check.rules, ", "))});
  return document_of({.key = "checks",
                      .title = "Catalogo dei controlli",
                      .columns = {{.key = "check", .label = "Controllo"},
                                  {.key = "severity", .label = "Gravità"},
                                  {.key = "area", .label = "Area"},
                                  {.key = "title", .label = "Titolo"},
                                  {.key = "rules", .label = "Regole"}},
                      .rows = rows_of(std::move(rows))});
}

Document check_explained(Reader& reader, const Check& check, Day as_of) {
  const Severity severity = severity_of(reader, check, as_of);
  const auto& evidence = reader.labels("evidence");
  Document document{.key = "check", .title = check.title};
  Sheet sheet{.name = check.id};
  sheet.blocks.emplace_back(Fields{
      .key = "check",
      .fields = {
          field("id", "Controllo", check.id), field("severity", "Gravità", std::string(label_of(severity))),
          field("lowered", "Perché non di più", lowered_because(check, severity)),
          field("area", "Area", check.area), field("register", "Registro", check.in_register),
          field("meaning", "Che cosa significa", check.meaning),
          field("remedy", "Che cosa fare", check.remedy), field("rules", "Regole", join(check.rules, ", ")),
          field("source", "Fonte", check.source),
          field("evidence", "Evidenza", evidence.contains(check.evidence) ? evidence.at(check.evidence) : ""),
          field("parameters", "Parametri", join(check.parameters, ", "))}});
  std::erase_if(std::get<Fields>(sheet.blocks.back()).fields,
                [](const Fields::Field& each) { return each.value.text.empty(); });
  document.sheets.push_back(std::move(sheet));
  return document;
}

}  // namespace povnet
