#include <fmt/format.h>

#include "base/text.h"
#include "cmd/export.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "store/sent_documents.h"

namespace povnet {
namespace {

int run_confirm(Call& call) {
  const std::string protocol = squeeze(call.maybe("--protocol").value_or(""));
  if (protocol.empty())
    throw Error(Fault::usage, "manca --protocol", "il numero di protocollo con cui il documento è arrivato");
  const Day on = call.maybe_day("--on").value_or(call.common.today);
  if (on > call.common.today)
    throw Error(Fault::usage, fmt::format("--on: il {} non è ancora venuto", italian(on)));
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "export confirm"));
  const SentFile sent = sent_file(file.db(), call.text("CODICE"));
  const auto told = confirm_sent(tx, sent.code, protocol, on);
  settle(call, tx);
  say(call, fmt::format("{} confermato con protocollo {} il {}", sent.code, protocol, italian(on)));
  if (told)
    say(call, fmt::format("{}: trasmessa il {}, da ora le sue righe sono chiuse", *told, italian(on)));
  return 0;
}

int run_revoke(Call& call) {
  if (trim(call.common.reason).empty())
    throw Error(Fault::refused, "per revocare un invio serve il motivo", "aggiungere --reason TESTO");
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "export revoke"));
  const SentFile sent = sent_file(file.db(), call.text("CODICE"));
  const auto stays = revoke_sent(tx, sent.code, call.common.reason, call.common.today);
  settle(call, tx);
  say(call, fmt::format("{} revocato", sent.code));
  if (!stays) return 0;
  const std::string record = code_of(file.db(), *stays);
  warn(call, record + " resta trasmessa, e le sue righe chiuse",
       fmt::format("se è da rifare: povnet intake set {} {} state=reopened --reason TESTO", stays->table,
                   record));
  return 0;
}

Operand sent_code() { return {.name = "CODICE", .help = "l'invio, per esempio INV-000001"}; }

}  // namespace

Command export_confirm_command() {
  return {
      .room = "export",
      .verb = "confirm",
      .help = "il protocollo con cui un invio è arrivato",
      .operands = {sent_code()},
      .options = {{.name = "--protocol", .value = "NUMERO", .help = "il numero di protocollo"},
                  {.name = "--on", .value = "GIORNO", .help = "il giorno del protocollo; se manca, oggi"}},
      .writes = true,
      .run = run_confirm};
}

Command export_revoke_command() {
  return {.room = "export",
          .verb = "revoke",
          .help = "un invio che non vale più; resta nel registro, e chiede il motivo",
          .operands = {sent_code()},
          .options = {},
          .writes = true,
          .run = run_revoke};
}

}  // namespace povnet
