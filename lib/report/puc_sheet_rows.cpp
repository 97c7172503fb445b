#include "report/puc_sheet_rows.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "report/columns.h"
#include "report/puc_hours_list.h"

namespace povnet {
namespace {

constexpr std::chrono::days looked_back{366};  ///< for the planned hours of a day

const std::map<std::string_view, Presence> kinds{{"present", Presence::present},
                                                 {"justified", Presence::justified},
                                                 {"unjustified", Presence::unjustified},
                                                 {"makeup", Presence::makeup}};

PucMark read_mark(const Columns& columns, const Values& row) {
  const std::string kind = columns.text(row, "kind");
  const auto known = kinds.find(kind);
  return {.kind = known == kinds.end() ? Presence::present : known->second,
          .kind_code = kind,
          .minutes = columns.integer(row, "minutes").value_or(0),
          .planned = columns.integer(row, "planned_minutes").value_or(0),
          .reason = columns.text(row, "reason"),
          .document = columns.text(row, "document")};
}

std::map<std::string, PucSheetRow> assigned_rows(Reader& reader, const std::string& project,
                                                 const Period& month) {
  std::map<std::string, PucSheetRow> rows;
  const PucQuestion question{.period = month, .as_of = month.last, .project = project, .comune = {}};
  for (const PucParticipation& who : puc_participations(reader, question))
    rows[who.person] = {.person = who.person,
                        .surname = who.surname,
                        .name = who.name,
                        .due = month_hours(who.weeks).due,
                        .planned = 0,
                        .marks = {}};
  return rows;
}

unsigned day_of_month(Day day) { return static_cast<unsigned>((day - first_of_month(day)).count()) + 1; }

std::string in_quotes(const std::string& text) {
  return '"' + replace_all(replace_all(text, "\\", "\\\\"), "\"", "\\\"") + '"';
}

std::int64_t hundredths_of(Minutes minutes) { return scale(minutes, 100, 60); }

}  // namespace

std::vector<PucSheetRow> puc_sheet_rows(Reader& reader, const std::string& project, const Period& month) {
  std::map<std::string, PucSheetRow> rows = assigned_rows(reader, project, month);
  const Dataset marks = dataset_named(reader.data(), "puc_marks");
  const Columns columns(marks);
  Scope scope{.from = month.first - looked_back, .to = month.last, .as_of = month.last};
  scope.only["project"] = project;
  const std::vector<std::string> by_day{"day"};
  reader.each(marks, scope, by_day, [&](const Values& values) {
    const auto at = rows.find(columns.text(values, "person"));
    if (at == rows.end()) return;
    const PucMark mark = read_mark(columns, values);
    if (mark.planned > 0) at->second.planned = mark.planned;
    const Day day = columns.day(values, "day").value();
    if (month.holds(day)) at->second.marks[day_of_month(day)] = mark;
  });
  std::vector<PucSheetRow> list;
  for (auto& [person, row] : rows) list.push_back(std::move(row));
  std::ranges::stable_sort(list, {}, [](const PucSheetRow& row) {
    return std::tuple(fold(row.surname), fold(row.name), row.person);
  });
  return list;
}

Sign sign_of(const PucMark& mark, Minutes planned) {
  const std::int64_t hours = hundredths_of(mark.minutes);
  if (mark.kind == Presence::present) return {.word = "", .hundredths = hours};
  if (mark.kind == Presence::makeup) return {.word = "REC", .hundredths = hours};
  const std::string word = mark.kind == Presence::justified ? "AG" : "AI";
  if (mark.minutes == planned) return {.word = word, .hundredths = {}};
  return {.word = word, .hundredths = hours};
}

std::string written_state(const PucSheetRow& row) {
  std::vector<std::string> parts;
  for (const auto& [day, mark] : row.marks) {
    const Sign sign = sign_of(mark, row.planned);
    std::string text = sign_text(sign);
    if (sign.word.empty()) text = replace_all(text, ",", ".");  // a number comes back with a point
    parts.push_back(in_quotes(std::to_string(day)) + ":[" + in_quotes(text) + "," +
                    in_quotes(mark.kind_code + " " + std::to_string(mark.minutes)) + "]");
  }
  parts.push_back("\"reason\":" + in_quotes(common_to_justified(row, &PucMark::reason)));
  parts.push_back("\"document\":" + in_quotes(common_to_justified(row, &PucMark::document)));
  return "{" + join(parts, ",") + "}";
}

std::string common_to_justified(const PucSheetRow& row, std::string PucMark::*text) {
  std::vector<std::string> found;
  for (const auto& [day, mark] : row.marks)
    if (mark.kind == Presence::justified) found.push_back(mark.*text);
  const bool same = !found.empty() && std::ranges::all_of(found, [&](const std::string& each) {
    return each == found.front();
  });
  return same ? found.front() : std::string{};
}

}  // namespace povnet
