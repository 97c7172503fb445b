#include "cmd/access.h"
#include "cmd/intake.h"
#include "cmd/page.h"
#include "report/eligibility_list.h"
#include "report/expense_places.h"
#include "report/resolve.h"
#include "store/record_code.h"

namespace povnet {
namespace {

/// A household by its code; else a person, by code or key.
LayoutRecord person_or_household(Reading& reading, const std::string& typed) {
  const auto record = record_of_code(reading.reader().db(), typed);
  const bool household = record && record->table == "household";
  return record_named(reading, required_register(reading.data(), household ? "household" : "person"), typed);
}

std::int64_t annuality_of(const Call& call) {
  const auto year = call.maybe_integer("--annuality");
  if (!year) throw Error(Fault::usage, "manca --annuality", "per esempio --annuality 2024");
  return *year;
}

std::string fund_of(Call& call, Reading& reading) {
  const auto fund = call.maybe("--fund");
  if (!fund) throw Error(Fault::usage, "manca --fund", "per esempio --fund QSFP");
  return resolve(reading.reader(), "funds_on_file", "fund", *fund, "un fondo");
}

std::optional<std::string> intervention_of(Call& call, Reading& reading) {
  const auto typed = call.maybe("--intervention");
  if (!typed) return {};
  return resolve(reading.reader(), "interventions_on_file", "acronym", *typed, "un intervento");
}

bool is_expense(Reading& reading, const std::string& typed) {
  const auto record = record_of_code(reading.reader().db(), typed);
  return record && record->table == "expense";
}

void refuse_beside_expenses(const Call& call, bool more = false) {
  if (more)
    throw Error(Fault::usage, "--expenses guarda tutte le spese", "togliere CHI, o togliere --expenses");
  if (call.given("--fund") || call.given("--annuality") || call.given("--on"))
    throw Error(Fault::usage,
                "per una spesa si guardano tutti i fondi e le annualità, al giorno del documento",
                "togliere --fund, --annuality e --on");
}

void place_expense(Call& call, Reading& reading) {
  refuse_beside_expenses(call);
  const LayoutRecord expense =
      record_named(reading, required_register(reading.data(), "expense"), call.text("CHI"));
  present_about(call, "intake eligible", expense.code,
                expense_places_document(reading.reader(), expense.id, expense.code,
                                        intervention_of(call, reading), call.common.as_of));
}

EligibilityQuestion question_about(Call& call, Reading& reading) {
  const std::int64_t annuality = annuality_of(call);
  const std::string fund = fund_of(call, reading);
  const LayoutRecord who =
      call.given("CHI") ? person_or_household(reading, call.text("CHI")) : LayoutRecord{};
  return {.reg = who.reg,
          .id = who.id,
          .code = who.code,
          .fund = fund,
          .annuality = annuality,
          .intervention = intervention_of(call, reading),
          .on = call.maybe_day("--on").value_or(call.common.as_of)};
}

void judge_person(Call& call, Reading& reading) {
  const EligibilityQuestion question = question_about(call, reading);
  present_about(call, "intake eligible", question.code, eligibility_document(reading.reader(), question));
}

void judge_all(Call& call, Reading& reading) {
  const EligibilityQuestion question = question_about(call, reading);
  present_identified(call, "intake eligible", eligibility_of_all(reading.reader(), question));
}

void place_expenses(Call& call, Reading& reading) {
  present_identified(
      call, "intake eligible",
      unplaced_expenses_document(reading.reader(), intervention_of(call, reading), call.common.as_of));
}

int run_eligible(Call& call) {
  const bool expenses = call.flag("--expenses");
  if (expenses) refuse_beside_expenses(call, call.given("CHI"));
  Reading reading(call);
  if (expenses)
    place_expenses(call, reading);
  else if (!call.given("CHI"))
    judge_all(call, reading);
  else if (is_expense(reading, call.text("CHI")))
    place_expense(call, reading);
  else
    judge_person(call, reading);
  return 0;
}

}  // namespace

Command intake_eligible_command() {
  return {
      .room = "intake",
      .verb = "eligible",
      .help = "se ciò che si spende per qualcuno può andare su un fondo, o dove può andare una spesa",
      .operands = {{.name = "CHI",
                    .help =
                        "una persona, un nucleo o una spesa, per esempio P-000001; se manca, tutti i nuclei",
                    .required = false}},
      .options = {{.name = "--fund", .value = "FONDO", .help = "la sigla del fondo, per esempio QSFP"},
                  {.name = "--annuality", .value = "ANNO", .help = "l'annualità del fondo"},
                  {.name = "--intervention",
                   .value = "INTERVENTO",
                   .help = "la sigla; se manca, contano solo le regole di ogni intervento"},
                  {.name = "--on",
                   .value = "GIORNO",
                   .help = "il giorno della spesa; se manca, quello di --as-of"},
                  {.name = "--expenses",
                   .value = "",
                   .help = "le spese non ancora imputate per intero, ognuna con il posto migliore"}},
      .shows_persons = true,
      .run = run_eligible};
}

}  // namespace povnet
