#include "cmd/access.h"
#include "cmd/intake.h"
#include "cmd/page.h"
#include "report/eligibility_list.h"
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

int run_eligible(Call& call) {
  const std::int64_t annuality = annuality_of(call);
  Reading reading(call);
  const std::string fund = fund_of(call, reading);
  const LayoutRecord who = person_or_household(reading, call.text("CHI"));
  EligibilityQuestion question{.reg = who.reg,
                               .id = who.id,
                               .code = who.code,
                               .fund = fund,
                               .annuality = annuality,
                               .on = call.maybe_day("--on").value_or(call.common.as_of)};
  if (const auto typed = call.maybe("--intervention"))
    question.intervention =
        resolve(reading.reader(), "interventions_on_file", "acronym", *typed, "un intervento");
  present_about(call, "intake eligible", who.code, eligibility_document(reading.reader(), question));
  return 0;
}

}  // namespace

Command intake_eligible_command() {
  return {.room = "intake",
          .verb = "eligible",
          .help = "se la spesa per una persona o un nucleo può andare su un fondo: sì, no o non si può dire",
          .operands = {{.name = "CHI", .help = "una persona o un nucleo, per esempio P-000001"}},
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
