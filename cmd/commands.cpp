#include "cmd/commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "cmd/check.h"
#include "cmd/completion.h"
#include "cmd/config.h"
#include "cmd/db.h"
#include "cmd/demo.h"
#include "cmd/doctor.h"
#include "cmd/export.h"
#include "cmd/intake.h"
#include "cmd/plan.h"
#include "cmd/puc.h"
#include "cmd/report.h"

namespace povnet {
namespace {

void append(std::vector<Command>& all, std::vector<Command> more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

}  // namespace

std::vector<Command> all_commands() {
  std::vector<Command> all;
  append(all, db_commands());
  append(all, intake_commands());
  append(all, plan_commands());
  append(all, puc_commands());
  append(all, report_commands());
  append(all, export_commands());
  append(all, check_commands());
  append(all, config_commands());
  append(all, completion_commands());
  append(all, demo_commands());
  append(all, doctor_commands());
  return all;
}

std::string_view room_help(std::string_view room) {
  static const std::map<std::string_view, std::string_view> helps = {
      {"db", "il file dei casi: crearlo, controllarlo, copiarlo, tornare indietro"},
      {"intake", "ciò che entra: file, moduli, registri"},
      {"plan", "la vita di una presa in carico e i suoi termini"},
      {"puc", "progetti utili alla collettività"},
      {"report", "rapporti e indicatori"},
      {"export", "cartelle di lavoro e invii"},
      {"check", "ciò che non torna nei dati"},
  };
  const auto found = helps.find(room);
  return found == helps.end() ? std::string_view{} : found->second;
}

std::string typed_name(const Command& command) {
  std::string name = "povnet";
  if (!command.room.empty()) name += " " + command.room;
  if (!command.verb.empty()) name += " " + command.verb;
  return name;
}

const std::vector<Option>& common_options() {
  static const std::vector<Option> options = {
      {"--db", "FILE", "il file dei casi; altrimenti POVNET_DB, la configurazione, povnet.db"},
      {"--as-of", "GIORNO", "ciò che valeva in quel giorno, per quanto se ne sa ora; se manca, oggi"},
      {.name = "--format",
       .value = "FORMATO",
       .help = "table, csv, tsv, json, jsonl, md, html, xlsx, o ics per i termini; se manca, lo dice il nome "
               "di -o",
       .one_of = {"table", "csv", "tsv", "json", "jsonl", "md", "html", "xlsx", "ics"}},
      {.name = "--output",
       .value = "FILE",
       .help = "scrive lì il risultato, intero o niente; - è lo schermo",
       .letter = "-o"},
      {.name = "--csv-dialect",
       .value = "DIALETTO",
       .help = "excel-it: punto e virgola, virgola decimale, BOM",
       .one_of = {"excel-it", "standard"}},
      {"--actor", "CODICE", "chi agisce, per il giornale"},
      {"--wait", "SECONDI", "quanto attendere un altro che scrive; se manca, 10"},
      {.name = "--data",
       .value = "CARTELLA",
       .help = "file di dati che sostituiscono o aggiungono quelli incorporati",
       .many = true},
      {"--config", "FILE",
       "file di configurazione; altrimenti POVNET_CONFIG, quello dell'utente, quello di sistema"},
      {.name = "--messages",
       .value = "FORMA",
       .help = "json: ogni messaggio un oggetto JSON per riga",
       .one_of = {"text", "json"}},
      {.name = "--progress",
       .value = "QUANDO",
       .help = "auto, always o never",
       .one_of = {"auto", "always", "never"}},
      {.name = "--color",
       .value = "QUANDO",
       .help = "auto, always o never",
       .one_of = {"auto", "always", "never"}},
      {.name = "--quiet", .value = "", .help = "tace quando tutto va bene", .letter = "-q"},
      {.name = "--verbose", .value = "", .help = "dice di più", .letter = "-v"},
      {.name = "--help", .value = "", .help = "mostra questo aiuto", .letter = "-h"},
      {"--version", "", "mostra la versione"},
  };
  return options;
}

const std::vector<Option>& writing_options() {
  static const std::vector<Option> options = {
      {"--reason", "TESTO", "perché, per il giornale"},
      {"--dry-run", "", "la stessa esecuzione, annullata alla fine"},
  };
  return options;
}

const std::vector<Option>& sending_options() {
  static const std::vector<Option> options = {
      {"--to", "CHI", "a chi va: il documento entra nel registro degli invii (povnet export sent)"},
      {"--replaces", "CODICE", "l'invio che questo rettifica; chiede --reason"},
      {"--reason", "TESTO", "perché, per il giornale e il registro degli accessi"},
      {"--dry-run", "", "la stessa esecuzione, e niente resta nel registro degli invii"},
  };
  return options;
}

const std::vector<Option>& showing_options() {
  static const std::vector<Option> options = {
      {"--include-protected", "", "anche i nuclei in protezione; chiede --reason"},
      {"--reason", "TESTO", "perché, per il registro degli accessi"},
  };
  return options;
}

std::vector<Option> options_of(const Command& command) {
  std::vector<Option> options = command.options;
  const auto add = [&options](const std::vector<Option>& more) {
    for (const Option& option : more)
      if (std::ranges::find(options, option.name, &Option::name) == options.end()) options.push_back(option);
  };
  if (command.writes) add(writing_options());
  if (command.leaves_house) add(sending_options());
  if (command.shows_persons) add(showing_options());
  return options;
}

}  // namespace povnet
