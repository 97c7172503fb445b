#include "report/puc_hours_list.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"
#include "report/columns.h"
#include "report/parameter_on.h"

namespace povnet {
namespace {

const std::map<std::string_view, Presence> presences{{"present", Presence::present},
                                                     {"justified", Presence::justified},
                                                     {"unjustified", Presence::unjustified},
                                                     {"makeup", Presence::makeup}};

constexpr std::string_view cannot_say = "non si può dire: nessun parametro in vigore";

struct Gathered {
  PucParticipation who;
  std::vector<Attendance> marks;
};
using ByProjectAndPerson = std::map<std::pair<std::string, std::string>, Gathered>;
using KnownDays = std::map<std::string, Period>;  ///< by project

/// The period as far as it has been lived.
Period lived(const PucQuestion& question) {
  return {question.period.first, std::min(question.period.last, question.as_of)};
}

bool is_asked(const Columns& columns, const Values& row, const PucQuestion& question) {
  if (question.project && fold(columns.text(row, "project")) != fold(*question.project)) return false;
  return !question.comune || fold(columns.text(row, "comune")) == fold(*question.comune);
}

Gathered& entry_of(ByProjectAndPerson& all, const Columns& columns, const Values& row) {
  Gathered& entry = all[{columns.text(row, "project"), columns.text(row, "person")}];
  entry.who.project = columns.text(row, "project");
  entry.who.title = columns.text(row, "title");
  entry.who.comune = columns.text(row, "comune");
  entry.who.person = columns.text(row, "person");
  entry.who.surname = columns.text(row, "surname");
  entry.who.name = columns.text(row, "name");
  return entry;
}

/// The days of a suspension owe nothing, whichever assignment they are of.
void take_out_suspensions(Reader& reader, const PucQuestion& question, Period whole,
                          ByProjectAndPerson& all) {
  const Dataset suspensions = dataset_named(reader.data(), "puc_suspensions");
  const Columns columns(suspensions);
  reader.each(suspensions, scope_of(whole, question.as_of), {}, [&](const Values& row) {
    const auto entry = all.find({columns.text(row, "project"), columns.text(row, "person")});
    if (entry == all.end()) return;
    entry->second.who.assigned.take_out(
        {columns.day(row, "valid_from").value(), columns.day(row, "valid_to").value_or(whole.last)});
  });
}

ByProjectAndPerson gather(Reader& reader, const PucQuestion& question) {
  ByProjectAndPerson all;
  const Period asked = lived(question);
  const Period whole = whole_weeks(asked);
  const Dataset assignments = dataset_named(reader.data(), "puc_assignments");
  const Columns columns(assignments);
  reader.each(assignments, scope_of(asked, question.as_of), {}, [&](const Values& row) {
    if (!is_asked(columns, row, question)) return;
    Gathered& entry = entry_of(all, columns, row);
    entry.who.assigned.add({columns.day(row, "starts_on").value_or(whole.first),
                            columns.day(row, "ends_on").value_or(whole.last)});
    entry.who.weekly_minutes = columns.integer(row, "weekly_minutes").value_or(0);
  });
  take_out_suspensions(reader, question, whole, all);
  const Dataset marks = dataset_named(reader.data(), "puc_marks");
  const Columns mark_columns(marks);
  reader.each(marks, scope_of(whole, question.as_of), {}, [&](const Values& row) {
    if (!is_asked(mark_columns, row, question)) return;
    const auto kind = presences.find(mark_columns.text(row, "kind"));
    if (kind == presences.end()) return;
    entry_of(all, mark_columns, row)
        .marks.push_back({mark_columns.day(row, "day").value(),
                          mark_columns.integer(row, "minutes").value_or(0), kind->second});
  });
  return all;
}

/// The register of the days beside the period, in its first and last week, has come where somebody has a mark
/// there.
KnownDays known_days(const ByProjectAndPerson& all, Period asked) {
  const Period whole = whole_weeks(asked);
  KnownDays known;
  for (const auto& [key, entry] : all) {
    Period& days = known.try_emplace(key.first, asked).first->second;
    for (const Attendance& mark : entry.marks) {
      if (mark.day < asked.first) days.first = whole.first;
      if (mark.day > asked.last) days.last = whole.last;
    }
  }
  return known;
}

std::string verdict_label(WeekVerdict verdict) {
  switch (verdict) {
    case WeekVerdict::kept:
      return "nei limiti";
    case WeekVerdict::flexible:
      return "sotto il minimo, recuperabile nel mese";
    case WeekVerdict::below:
      return "sotto il minimo settimanale";
    case WeekVerdict::above:
      return "sopra il massimo settimanale";
    case WeekVerdict::running:
      return "in corso";
    case WeekVerdict::unknown:
      return std::string(cannot_say);
    case WeekVerdict::outside:
      break;
  }
  return "fuori dall'abbinamento";
}

std::vector<Column> who_columns() {
  return {{.key = "project", .label = "Progetto"},
          {.key = "comune", .label = "Comune"},
          {.key = "person", .label = "Persona"},
          {.key = "surname", .label = "Cognome"},
          {.key = "name", .label = "Nome"}};
}

Row who_cells(const PucParticipation& who) {
  return {text_cell(who.project), text_cell(who.comune), text_cell(who.person), text_cell(who.surname),
          text_cell(who.name)};
}

void add_hour_columns(std::vector<Column>& columns) {
  for (const auto& [key, label] : {std::pair{"due", "Dovute"},
                                   {"done", "Fatte"},
                                   {"made_up", "di cui recuperate"},
                                   {"justified", "Assenza giustificata"},
                                   {"unjustified", "Assenza ingiustificata"}})
    columns.push_back({.key = key, .label = label, .kind = Kind::minutes, .total = true});
}

template <class Hours>
void add_hour_cells(Row& row, const Hours& hours) {
  for (const Minutes minutes : {hours.due, hours.done, hours.made_up, hours.justified, hours.unjustified})
    row.push_back(Cell::of(Kind::minutes, minutes));
}

Row total_row(const std::vector<PucParticipation>& list, std::size_t blanks_before,
              std::size_t blanks_after) {
  std::vector<WeekHours> weeks;
  for (const PucParticipation& who : list) weeks.insert(weeks.end(), who.weeks.begin(), who.weeks.end());
  Row row(blanks_before, Cell::none());
  row.front() = Cell::of("Totale");
  add_hour_cells(row, month_hours(weeks));
  row.resize(row.size() + blanks_after, Cell::none());
  return row;
}

Table week_table(const std::vector<PucParticipation>& list) {
  Table table{.key = "weeks", .title = "Per persona e settimana", .columns = who_columns(), .rows = {}};
  table.columns.push_back({.key = "week", .label = "Settimana dal", .kind = Kind::day});
  add_hour_columns(table.columns);
  table.columns.push_back({.key = "verdict", .label = "Regola settimanale"});
  std::vector<Row> rows;
  for (const PucParticipation& who : list)
    for (const WeekHours& week : who.weeks) {
      Row row = who_cells(who);
      row.push_back(Cell::of(week.monday));
      add_hour_cells(row, week);
      row.push_back(Cell::of(verdict_label(week.verdict)));
      rows.push_back(std::move(row));
    }
  table.totals = total_row(list, 6, 1);
  table.rows = rows_of(std::move(rows));
  table.if_empty = "nessuna presenza e nessun abbinamento nel periodo";
  return table;
}

/// Hours of absence without reason, and what the parameters of the last day say of them.
std::string warning_of(Reader& reader, Minutes unjustified, Day last) {
  if (unjustified == 0) return "";
  const auto reminder = find_parameter_on(reader, "PUC_WARNING_MINUTES", last);
  const auto loss = find_parameter_on(reader, "PUC_LOSS_MINUTES", last);
  if (!reminder || !loss) return std::string(cannot_say);
  if (unjustified >= *loss) return "oltre la soglia di decadenza: verificare e segnalare in GePI";
  return unjustified >= *reminder ? "oltre la soglia di richiamo scritto" : "";
}

std::string kept_label(const MonthHours& month, bool running) {
  if (month.kept) return "sì";
  return running ? "non ancora" : "no";
}

Table person_table(Reader& reader, const std::vector<PucParticipation>& list, const PucQuestion& question) {
  Table table{.key = "persons", .title = "Per persona nel periodo", .columns = who_columns(), .rows = {}};
  add_hour_columns(table.columns);
  table.columns.push_back({.key = "month_kept", .label = "Ore dovute raggiunte"});
  table.columns.push_back({.key = "warning", .label = "Assenze ingiustificate"});
  const bool running = question.as_of < question.period.last;
  std::vector<Row> rows;
  for (const PucParticipation& who : list) {
    const MonthHours month = month_hours(who.weeks);
    Row row = who_cells(who);
    add_hour_cells(row, month);
    row.push_back(Cell::of(kept_label(month, running)));
    row.push_back(text_cell(warning_of(reader, month.unjustified, lived(question).last)));
    rows.push_back(std::move(row));
  }
  table.totals = total_row(list, 5, 2);
  table.rows = rows_of(std::move(rows));
  table.if_empty = "nessuna persona nel periodo";
  return table;
}

std::string title_of(const PucQuestion& question) {
  const bool running = question.as_of < question.period.last;
  return "Ore PUC, " + label(question.period) + (running ? ", fino al " + italian(question.as_of) : "");
}

}  // namespace

std::vector<PucParticipation> puc_participations(Reader& reader, const PucQuestion& question) {
  const auto rules = [&reader](Day monday) -> std::optional<PucRules> {
    const auto least = find_parameter_on(reader, "PUC_WEEK_LEAST_MINUTES", monday);
    const auto most = find_parameter_on(reader, "PUC_WEEK_MOST_MINUTES", monday);
    const auto flexible = find_parameter_on(reader, "PUC_FLEXIBLE_MINUTES", monday);
    if (!least || !most || !flexible) return std::nullopt;
    return PucRules{.week_least = *least, .week_most = *most, .flexible = *flexible};
  };
  ByProjectAndPerson all = gather(reader, question);
  const KnownDays known = known_days(all, lived(question));
  std::vector<PucParticipation> list;
  for (auto& [key, entry] : all) {
    entry.who.weeks =
        week_hours(entry.marks, entry.who.assigned, entry.who.weekly_minutes, rules,
                   {.counted = question.period, .known = known.at(key.first), .as_of = question.as_of});
    if (!entry.who.weeks.empty()) list.push_back(std::move(entry.who));
  }
  return list;
}

Document puc_hours_document(Reader& reader, const std::vector<PucParticipation>& list,
                            const PucQuestion& question) {
  Document document{
      .key = "puc_hours", .title = title_of(question), .sheets = {}, .notes = {}, .as_of = question.as_of};
  Sheet weeks{.name = "Settimane", .blocks = {}, .landscape = true};
  weeks.blocks.emplace_back(week_table(list));
  Sheet persons{.name = "Persone", .blocks = {}, .landscape = true};
  persons.blocks.emplace_back(person_table(reader, list, question));
  document.sheets.push_back(std::move(weeks));
  document.sheets.push_back(std::move(persons));
  return document;
}

}  // namespace povnet
