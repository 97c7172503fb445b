#include "cmd/plan_act.h"

#include <fmt/format.h>

#include "base/text.h"
#include "cmd/reading.h"
#include "cmd/writing.h"

namespace povnet {
namespace {

Error refusal(const ActAnswer& answer) {
  const std::size_t count = answer.refused.size();
  const std::string subject = answer.code.empty() ? "" : answer.code + ": ";
  return {Fault::refused, fmt::format("{}non si è scritto nulla: {}", subject,
                                      count == 1 ? "una condizione non è soddisfatta"
                                                 : fmt::format("{} condizioni non sono soddisfatte", count))};
}

Table table_of(const std::string& key, const std::string& title, const std::vector<Touched>& records,
               bool dated) {
  Table table{.key = key,
              .title = title,
              .columns = {{.key = "register", .label = "Registro"},
                          {.key = "code", .label = "Codice"},
                          {.key = "what", .label = "Che cosa"}},
              .rows = {},
              .if_empty = "non c'era nulla da scrivere"};
  if (dated) table.columns.push_back({.key = "day", .label = "Del", .kind = Kind::day});
  std::vector<Row> rows;
  for (const Touched& record : records) {
    rows.push_back({Cell::of(record.reg), Cell::of(record.code), Cell::of(record.what)});
    if (dated) rows.back().push_back(record.day ? Cell::of(*record.day) : Cell::none(Kind::day));
  }
  table.rows = rows_of(std::move(rows));
  return table;
}

Table next_of(const std::vector<std::string>& next) {
  std::vector<Row> rows;
  for (const std::string& step : next) rows.push_back({Cell::of(step)});
  return {.key = "next",
          .title = "Che cosa fare ora",
          .columns = {{.key = "what", .label = "Passo"}},
          .rows = rows_of(std::move(rows))};
}

Document document_of_act(const ActAnswer& answer, const std::string& command, bool dry_run) {
  Fields facts{.key = "act", .fields = {}};
  facts.fields = {{.key = "code", .label = "Codice", .value = Cell::of(answer.code)},
                  {.key = "done",
                   .label = "Esito",
                   .value = Cell::of(dry_run ? answer.done + " (prova: nulla è scritto)" : answer.done)}};
  Sheet sheet{.name = "Atto"};
  sheet.blocks.emplace_back(std::move(facts));
  sheet.blocks.emplace_back(table_of("written", "Che cosa si è scritto", answer.written, false));
  if (!answer.pending.empty())
    sheet.blocks.emplace_back(table_of("pending", "Da decidere", answer.pending, true));
  if (!answer.next.empty()) sheet.blocks.emplace_back(next_of(answer.next));
  Document document{.key = replace_all(command, " ", "_"), .title = answer.label, .sheets = {}, .notes = {}};
  document.sheets.push_back(std::move(sheet));
  return document;
}

}  // namespace

int run_act(Call& call, const std::string& command, const std::function<ActAnswer(ActWriter&)>& act) {
  const DataFiles data = data_files_of(call);
  const Day on = call.maybe_day("--on").value_or(call.common.as_of);
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, command));
  References references(file.db(), data);
  ActWriter writer(tx, references, data,
                   {.on = on, .today = call.common.today, .reason = call.common.reason});
  const ActAnswer answer = act(writer);
  for (const Told& told : answer.noticed) warn(call, told.fails, told.satisfy);
  for (const Told& told : answer.refused) warn(call, told.fails, told.satisfy);
  if (!answer.refused.empty()) throw refusal(answer);
  tell_late(call, tx);
  call.common.dry_run ? tx.roll_back() : tx.commit();
  present(call, document_of_act(answer, command, call.common.dry_run));
  return 0;
}

Option on_option() { return {"--on", "GIORNO", "quando l'atto è compiuto; se manca, oggi"}; }

Operand case_operand() {
  return {.name = "PRESA-IN-CARICO", .help = "il codice della presa in carico, per esempio PIC-000001"};
}

Command act_command(std::string verb, std::string help, std::vector<Operand> operands,
                    std::vector<Option> options, std::function<int(Call&)> run) {
  options.push_back(on_option());
  return {.room = "plan",
          .verb = std::move(verb),
          .help = std::move(help),
          .operands = std::move(operands),
          .options = std::move(options),
          .writes = true,
          .run = std::move(run)};
}

}  // namespace povnet
