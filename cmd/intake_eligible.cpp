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

void place_expense(Call& call, Reading& reading) {
  if (call.given("--fund") || call.given("--annuality") || call.given("--on"))
    throw Error(Fault::usage,
                "per una spesa si guardano tutti i fondi e le annualità, al giorno del documento",
                "togliere --fund, --annuality e --on");
  const LayoutRecord expense =
      record_named(reading, required_register(reading.data(), "expense"), call.text("CHI"));
  present_about(call, "intake eligible", expense.code,
                expense_places_document(reading.reader(), expense.id, expense.code,
                                        intervention_of(call, reading), call.common.as_of));
}

void judge_person(Call& call, Reading& reading) {
  const std::int64_t annuality = annuality_of(call);
  const std::string fund = fund_of(call, reading);
  const LayoutRecord who = person_or_household(reading, call.text("CHI"));
  const EligibilityQuestion question{.reg = who.reg,
                                     .id = who.id,
                                     .code = who.code,
                                     .fund = fund,
                                     .annuality = annuality,
                                     .intervention = intervention_of(call, reading),
                                     .on = call.maybe_day("--on").value_or(call.common.as_of)};
  present_about(call, "intake eligible", who.code, eligibility_document(reading.reader(), question));
}

int run_eligible(Call& call) {
  Reading reading(call);
  if (is_expense(reading, call.text("CHI")))
    place_expense(call, reading);
  else
    judge_person(call, reading);
  return 0;
}

}  // namespace

Command intake_eligible_command() {
  return {.room = "intake",
          .verb = "eligible",
          .help = "se ciò che si spende per qualcuno può andare su un fondo, o dove può andare una spesa",
          .operands = {{.name = "CHI", .help = "una persona, un nucleo o una spesa, per esempio P-000001"}},
          .options = {{.name = "--fund", .value = "FONDO", .help = "la sigla del fondo, per esempio QSFP"},
                      {.name = "--annuality", .value = "ANNO", .help = "l'annualità del fondo"},
                      {.name = "--intervention",
                       .value = "INTERVENTO",
                       .help = "la sigla; se manca, contano solo le regole di ogni intervento"},
                      {.name = "--on",
                       .value = "GIORNO",
                       .help = "il giorno della spesa; se manca, quello di --as-of"}},
          .shows_persons = true,
          .run = run_eligible};
}

}  // namespace povnet
