#include <fmt/format.h>

#include "base/text.h"
#include "cmd/entered.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "intake/entry.h"
#include "intake/period_locks.h"
#include "report/closing_obstacles.h"
#include "report/reference.h"

namespace povnet {
namespace {

LockAsked lock_asked(const Call& call, References& references, const ClosingRules& rules) {
  LockAsked asked{.area = closable_area(references, rules, call.text("AREA")),
                  .period = *call.maybe_period("PERIODO")};
  if (const auto partner = call.maybe("--partner"))
    asked.partner = required_record(references, references.reg("organisation"), *partner);
  return asked;
}

/// Each is told; whether they are to be put right first is for the reason to say.
bool tell_obstacles(Call& call, const std::vector<Obstacle>& obstacles) {
  for (const Obstacle& obstacle : obstacles)
    warn(call, fmt::format("{}: {}", obstacle.what, obstacle.count), obstacle.where);
  return !obstacles.empty();
}

int run_period_close(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  References references(file.db(), data);
  const ClosingRules rules = closing_rules(data);
  const LockAsked asked = lock_asked(call, references, rules);
  check_lock(file.db(), rules, asked, call.common.today);
  load_reference(file.db(), data);
  Reader reader(file.db(), data);
  const bool hindered =
      tell_obstacles(call, closing_obstacles(reader, rules, asked.area, asked.period, asked.partner));
  if (hindered && trim(call.common.reason).empty())
    throw Error(Fault::refused, "non si è chiuso nulla: c'è ancora da correggere o da decidere",
                "farlo prima; o --reason TESTO, che resta scritto nella chiusura");
  const Act act = act_of(call, "intake close");
  Transaction tx(file, act);
  const std::string code = close_period(tx, asked, act);
  settle(call, tx);
  present_entry(call, references.reg("period_lock"), code,
                "chiuso: " + asked.area + ", " + label(asked.period));
  return 0;
}

int run_period_reopen(Call& call) {
  if (trim(call.common.reason).empty())
    throw Error(Fault::refused, "per riaprire un periodo serve il motivo",
                "aggiungere --reason TESTO: resta scritto nella chiusura");
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  References references(file.db(), data);
  const LockAsked asked = lock_asked(call, references, closing_rules(data));
  const Act act = act_of(call, "intake reopen");
  Transaction tx(file, act);
  const std::string code = reopen_period(tx, asked, act);
  settle(call, tx);
  present_entry(call, references.reg("period_lock"), code,
                "riaperto: " + asked.area + ", " + label(asked.period));
  return 0;
}

Command lock_command(std::string verb, std::string help, std::function<int(Call&)> run) {
  return {.room = "intake",
          .verb = std::move(verb),
          .help = std::move(help),
          .operands = {{"AREA", "l'area, per esempio spesa; sono quelle dei controlli"},
                       {"PERIODO", "per esempio 2026-03, 2026-Q1, 2026"}},
          .options = {{"--partner", "ENTE", "solo le righe di questo ente"}},
          .writes = true,
          .run = std::move(run)};
}

}  // namespace

Command intake_close_command() {
  return lock_command("close", "chiude un periodo di un'area: poi dentro si scrive solo con un motivo",
                      run_period_close);
}

Command intake_reopen_command() {
  return lock_command("reopen", "riapre un periodo chiuso, con il motivo", run_period_reopen);
}

}  // namespace povnet
