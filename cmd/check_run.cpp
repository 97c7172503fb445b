#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "cmd/attachments.h"
#include "cmd/check.h"
#include "cmd/reading.h"
#include "report/checking.h"
#include "store/attachment_files.h"

namespace povnet {
namespace {

/// The areas that the checks have, in order.
std::vector<std::string> check_areas(const std::vector<Check>& checks) {
  std::set<std::string> areas;
  for (const Check& check : checks) areas.insert(check.area);
  return {areas.begin(), areas.end()};
}

void require_area(const Call& call, const std::vector<Check>& checks) {
  const auto area = call.maybe("--area");
  const std::vector<std::string> areas = check_areas(checks);
  if (!area || std::ranges::find(areas, *area) != areas.end()) return;
  throw Error(Fault::usage, fmt::format("non c'è un'area \"{}\"", *area),
              "le aree sono " + join(areas, ", "));
}

bool wanted(const Call& call, const Check& check, Severity severity) {
  const auto area = call.maybe("--area");
  const auto least = call.maybe("--severity");
  return (!area || *area == check.area) && (!least || severity == severity_named(*least));
}

/// Files are read through only for a check that asks about them.
void look_at_files(const Call& call, Reading& reading, const std::vector<Check>& checks) {
  const auto about_files = [&](const Check& check) {
    return wanted(call, check, severity_of(reading.reader(), check, call.common.as_of)) &&
           check.sql.find("temp.attachment_file") != std::string::npos;
  };
  if (std::ranges::any_of(checks, about_files))
    look_at_attachments(reading.file().db(), attachments_folder(call));
}

/// Without a period: everything up to --as-of.
Scope scope_of_call(const Call& call) {
  const Period always{.first = make_day(1000, 1, 1), .last = call.common.as_of};
  Scope scope = scope_of(call.maybe_period("--period").value_or(always), call.common.as_of);
  scope.as_of = call.common.as_of;
  return scope;
}

int run_checks(Call& call) {
  Reading reading(call);
  const auto fail_on = call.maybe("--fail-on");
  const Severity threshold = fail_on ? severity_named(*fail_on) : Severity::error;
  const Scope scope = scope_of_call(call);
  bool fails = false;
  std::vector<Checked> all;
  const std::vector<Check> checks = all_checks(reading.data());
  require_area(call, checks);
  look_at_files(call, reading, checks);
  for (const Check& check : checks) {
    if (!wanted(call, check, severity_of(reading.reader(), check, scope.as_of))) continue;
    all.push_back(run_check(reading.reader(), check, scope));
    fails = fails || (!all.back().found.empty() && all.back().severity >= threshold);
  }
  present(call, checks_document(reading.reader(), std::move(all), call.common.as_of));
  return fail_on && fails ? static_cast<int>(Fault::findings) : 0;
}

int run_check_list(Call& call) {
  Reading reading(call);
  present(call, list_of_checks(reading.reader(), call.common.as_of));
  return 0;
}

int run_check_explain(Call& call) {
  Reading reading(call);
  const Check check = check_named(reading.data(), call.text("CONTROLLO"));
  present(call, check_explained(reading.reader(), check, call.common.as_of));
  return 0;
}

}  // namespace

std::vector<Command> check_commands() {
  const std::vector<std::string> severities{"error", "warning", "info"};
  Command run{.room = "check", .verb = "", .help = "ciò che non torna nei dati", .run = run_checks};
  run.options = {
      {.name = "--area", .value = "AREA", .help = "solo quest'area; povnet check list le mostra"},
      {.name = "--severity", .value = "GRAVITÀ", .help = "solo questa gravità", .one_of = severities},
      {.name = "--period", .value = "PERIODO", .help = "solo fatti di questo periodo"},
      {.name = "--fail-on",
       .value = "GRAVITÀ",
       .help = "esce con stato 8 se trova qualcosa di questa gravità o peggio",
       .one_of = severities}};
  Command list{.room = "check", .verb = "list", .help = "il catalogo dei controlli", .run = run_check_list};
  Command explain{.room = "check",
                  .verb = "explain",
                  .help = "che cosa vuol dire un controllo e che cosa fare",
                  .operands = {{"CONTROLLO", "il suo nome, come in povnet check list"}},
                  .run = run_check_explain};
  return {std::move(run), std::move(list), std::move(explain)};
}

}  // namespace povnet
