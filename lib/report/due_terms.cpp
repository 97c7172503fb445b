#include "report/due_terms.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/error.h"
#include "base/text.h"
#include "report/columns.h"
#include "report/parameter_on.h"

namespace povnet {
namespace {

const std::map<std::string_view, SummonsOutcome> outcomes{
    {"present", SummonsOutcome::present},
    {"justified", SummonsOutcome::justified},
    {"unjustified", SummonsOutcome::unjustified},
    {"postponed_by_service", SummonsOutcome::postponed_by_service}};

SummonsOutcome outcome_of(const std::string& code) {
  const auto at = outcomes.find(code);
  return at == outcomes.end() ? SummonsOutcome::unknown : at->second;
}

using FactsByGrant = std::map<std::string, TermFacts>;

void gather(Reader& reader, const char* name, const Scope& scope, FactsByGrant& facts,
            const std::function<void(const Columns&, const Values&, TermFacts&)>& take) {
  const Dataset dataset = dataset_named(reader.data(), name);
  const Columns columns(dataset);
  reader.each(dataset, scope, {},
              [&](const Values& row) { take(columns, row, facts[columns.text(row, "grant")]); });
}

FactsByGrant gather_facts(Reader& reader, const Scope& scope) {
  FactsByGrant facts;
  gather(reader, "adi_summons", scope, facts,
         [](const Columns& columns, const Values& row, TermFacts& found) {
           if (const auto day = columns.day(row, "appointment_on"))
             found.summons.push_back({*day, outcome_of(columns.text(row, "outcome"))});
         });
  gather(reader, "adi_meetings", scope, facts,
         [](const Columns& columns, const Values& row, TermFacts& found) {
           if (const auto day = columns.day(row, "day")) found.meetings.push_back(*day);
         });
  gather(reader, "adi_justified", scope, facts,
         [](const Columns& columns, const Values& row, TermFacts& found) {
           if (const auto day = columns.day(row, "valid_from"))
             found.justified.push_back({*day, columns.day(row, "valid_to")});
         });
  return facts;
}

bool names(const std::vector<std::string>& codes, const std::string& code) {
  return std::ranges::find(codes, code) != codes.end();
}

bool is_asked(const Columns& columns, const Values& grant, const DueQuestion& question) {
  if (question.comune && fold(columns.text(grant, "comune")) != fold(*question.comune)) return false;
  return !question.manager ||
         fold(columns.text(grant, "manager")).find(fold(*question.manager)) != std::string::npos;
}

bool is_shown(const Term& term, const TermTexts& texts, const DueQuestion& question) {
  if (question.clock && *question.clock != key_of(term.clock)) return false;
  if (question.all) return true;
  if (term.state == TermState::held_by_cpi) return *term.days_left < 0;
  if (question.within_days && term.state == TermState::running)
    return *term.days_left <= *question.within_days;
  if (question.within_days && term.state == TermState::due_soon)
    return *term.days_left <= *question.within_days;
  return !texts.states[texts.rank_of_state(key_of(term.state))].quiet;
}

TermRules rules_on(Reader& reader, const TermTexts& texts, Day day) {
  const auto days_of = [&](const std::string& id) { return static_cast<int>(parameter_on(reader, id, day)); };
  return {.first_meeting = days_of(texts.clock("first_meeting").days),
          .next_meeting = days_of(texts.clock("next_meeting").days),
          .soon = days_of(texts.soon)};
}

Scope scope_at(Day on) { return {.from = make_day(1000, 1, 1), .to = on, .as_of = on}; }

std::vector<Column> columns_shown() {
  return {{.key = "state", .label = "Stato del termine"},
          {.key = "due", .label = "Scade il", .kind = Kind::day},
          {.key = "days_left", .label = "Giorni", .kind = Kind::integer},
          {.key = "clock", .label = "Termine"},
          {.key = "person", .label = "Persona"},
          {.key = "surname", .label = "Cognome"},
          {.key = "name", .label = "Nome"},
          {.key = "comune", .label = "Comune"},
          {.key = "manager", .label = "Case manager"},
          {.key = "protocol", .label = "Protocollo INPS"},
          {.key = "origin", .label = "Decorre dal", .kind = Kind::day, .aside = true},
          {.key = "last_meeting", .label = "Ultimo incontro", .kind = Kind::day, .aside = true},
          {.key = "last_summons", .label = "Ultima convocazione", .kind = Kind::day, .aside = true},
          {.key = "next_appointment", .label = "Prossimo appuntamento", .kind = Kind::day, .aside = true},
          {.key = "todo", .label = "Che cosa fare", .aside = true},
          {.key = "consequence", .label = "Se nessuno fa nulla", .aside = true},
          {.key = "reference_day", .label = "Dato al", .kind = Kind::day}};
}

/// "Scaduto, mai convocato (33): what to do. Se nessuno fa nulla: what follows", a line a state, worst first.
std::string advice(const TermTexts& texts, const std::vector<DueTerm>& due) {
  std::map<std::size_t, std::size_t> counts;
  for (const DueTerm& one : due) ++counts[texts.rank_of_state(key_of(one.term.state))];
  std::string lines;
  for (const auto& [rank, count] : counts) {
    const TermTexts::State& state = texts.states[rank];
    lines += (lines.empty() ? "" : "\n") + state.label + " (" + std::to_string(count) + ")";
    if (!state.todo.empty()) lines += ": " + state.todo;
    if (!state.consequence.empty()) lines += ". Se nessuno fa nulla: " + state.consequence;
  }
  return lines;
}

Row row_of(const Columns& columns, const TermTexts& texts, const DueTerm& due) {
  const TermTexts::State& state = texts.states[texts.rank_of_state(key_of(due.term.state))];
  const auto text = [&](std::string_view key) { return text_cell(columns.text(due.grant, key)); };
  const Cell left =
      due.term.days_left ? Cell::of(Kind::integer, *due.term.days_left) : Cell::none(Kind::integer);
  return {text_cell(state.label),
          day_cell(due.term.due),
          left,
          text_cell(texts.clock(key_of(due.term.clock)).label),
          text("person"),
          text("surname"),
          text("name"),
          text("comune"),
          text("manager"),
          text("protocol"),
          day_cell(columns.day(due.grant, "origin")),
          day_cell(due.term.last_meeting),
          day_cell(due.term.last_summons),
          day_cell(due.term.next_appointment),
          text_cell(state.todo),
          text_cell(state.consequence),
          day_cell(columns.day(due.grant, "reference_day"))};
}

}  // namespace

std::vector<DueTerm> due_terms(Reader& reader, const TermTexts& texts, const DueQuestion& question) {
  const Scope scope = scope_at(question.on);
  FactsByGrant facts = gather_facts(reader, scope);
  const Dataset grants = dataset_named(reader.data(), "adi_grants");
  const Columns columns(grants);
  std::vector<DueTerm> due;
  std::map<Day, TermRules> rules;
  for (const Values& grant : reader.all(grants, scope, grants.order)) {
    if (!is_asked(columns, grant, question)) continue;
    TermFacts& known = facts[columns.text(grant, "grant")];
    known.origin = columns.day(grant, "origin");
    known.exempt_from_checks = columns.integer(grant, "exempt") == 1;
    known.followed_by_cpi = names(texts.cpi_outcomes, columns.text(grant, "outcome"));
    const Term term =
        term_on(known, rules_on(reader, texts, known.origin.value_or(question.on)), question.on);
    if (is_shown(term, texts, question)) due.push_back({grant, term});
  }
  std::ranges::stable_sort(due, {}, [&texts](const DueTerm& one) {
    return std::tuple(texts.rank_of_state(key_of(one.term.state)), one.term.due);
  });
  return due;
}

Document due_document(Reader& reader, const TermTexts& texts, const std::vector<DueTerm>& due,
                      const DueQuestion& question) {
  const Dataset grants = dataset_named(reader.data(), "adi_grants");
  const Columns columns(grants);
  std::vector<Row> rows;
  for (const DueTerm& one : due) rows.push_back(row_of(columns, texts, one));
  Document document = document_of({.key = "due",
                                   .title = texts.label + " al " + italian(question.on),
                                   .columns = columns_shown(),
                                   .rows = rows_of(std::move(rows)),
                                   .if_empty = "nessun termine da seguire"});
  Sheet& sheet = document.sheets.front();
  if (!due.empty()) sheet.blocks.insert(sheet.blocks.begin(), Paragraph{advice(texts, due)});
  sheet.landscape = true;
  document.as_of = question.on;
  return document;
}

}  // namespace povnet
