#include "report/clock_rows.h"

#include <algorithm>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "report/tally.h"
#include "store/query.h"

namespace povnet {
namespace {

using Take = void (*)(ClockRow&, const Value&);

std::int64_t number(const Value& value) {
  const auto* id = std::get_if<std::int64_t>(&value);
  return id ? *id : 0;
}

std::optional<Day> day(const Value& value) { return parse_iso_day(as_text(value)); }

const std::map<std::string, Take, std::less<>> takers{
    {"record", [](ClockRow& row, const Value& value) { row.record = as_text(value); }},
    {"care_case", [](ClockRow& row, const Value& value) { row.care_case = number(value); }},
    {"person", [](ClockRow& row, const Value& value) { row.person = number(value); }},
    {"staff", [](ClockRow& row, const Value& value) { row.staff = number(value); }},
    {"start", [](ClockRow& row, const Value& value) { row.start = day(value); }},
    {"due", [](ClockRow& row, const Value& value) { row.due = day(value); }},
    {"exempt", [](ClockRow& row, const Value& value) { row.exempt = number(value) != 0; }},
    {"held", [](ClockRow& row, const Value& value) { row.held = number(value) != 0; }},
    {"missing", [](ClockRow& row, const Value& value) { row.missing = as_text(value); }},
    {"reference_day", [](ClockRow& row, const Value& value) { row.reference_day = day(value); }}};

std::vector<Take> takers_of(const Clock& clock, const std::vector<std::string>& columns) {
  const auto has = [&columns](std::string_view name) {
    return std::ranges::find(columns, name) != columns.end();
  };
  std::vector<Take> takes;
  for (const std::string& column : columns) {
    const auto at = takers.find(column);
    takes.push_back(at == takers.end() ? nullptr : at->second);
  }
  const bool known = std::ranges::find(takes, nullptr) == takes.end();
  if (known && has("record") && (has("start") || has("due"))) return takes;
  std::vector<std::string> names;
  for (const auto& [name, take] : takers) names.push_back(name);
  throw Error(Fault::input, clock.path + ":1:1: la query dà le colonne " + join(columns, ", "),
              "servono record, e start o due; le altre che può dare sono fra " + join(names, ", "));
}

}  // namespace

void each_clock_row(Reader& reader, const Clock& clock, const Scope& scope,
                    const std::function<void(const ClockRow&)>& take) {
  reader.note_file(clock.path, clock.replaced);
  Query query(reader.db(), with_datasets(reader.data(), clock.uses, clock.sql), clock.path,
              named_days(scope));
  reader.basis().tables.insert(query.tables().begin(), query.tables().end());
  const std::vector<Take> takes = takers_of(clock, query.columns());
  Values values;
  while (query.next(values)) {
    ClockRow row;
    for (std::size_t i = 0; i < takes.size(); ++i) takes[i](row, values[i]);
    take(row);
  }
}

}  // namespace povnet
