#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/text.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "intake/import.h"
#include "intake/rejects.h"
#include "sheet/atomic_file.h"

namespace povnet {
namespace {

ImportRequest request_for(const Call& call, const std::string& path) {
  ImportRequest request;
  request.path = path;
  request.file_name = std::filesystem::path(path).filename().string();
  request.sheet = call.maybe("--sheet").value_or("");
  if (const auto day = call.maybe_day("--reference-day")) request.reference_day = iso(*day);
  request.as_of = iso(call.common.as_of);
  request.partial = call.flag("--partial");
  request.complete = call.flag("--complete");
  request.dry_run = call.common.dry_run;
  request.by_register = call.given("--register");
  request.max_new = call.maybe_integer("--max-new");
  request.max_changed = call.maybe_integer("--max-changed");
  request.max_rejected = call.maybe_integer("--max-rejected");
  return request;
}

Source source_for(const Call& call, const DataFiles& data, const ImportRequest& request) {
  if (call.given("--register") && call.given("--source"))
    throw Error(Fault::usage, "--register e --source non vanno insieme", "dire il registro, o la fonte");
  if (const auto name = call.maybe("--register")) return source_of(required_register(data, *name));
  if (const auto name = call.maybe("--source")) return required_source(data, *name);
  return recognise(data, request.path, request.file_name);
}

std::string place_of(const ImportRequest& request, const RowNote& note, const RowFault& fault) {
  std::string place = request.file_name;
  if (!note.sheet.empty()) place += ":" + note.sheet;
  place += fmt::format(":{}", note.line);
  return fault.column.empty() ? place : place + ":" + fault.column;
}

void tell_rows(Call& call, const ImportRequest& request, const ImportResult& result) {
  for (const std::string& warning : result.warnings) warn(call, warning);
  for (const RowNote& note : result.notes) {
    if (note.outcome == RowOutcome::set_aside && call.common.verbose)
      warn(call, fmt::format("{}:{}: messa da parte: {}", request.file_name + (note.sheet.empty() ? "" : ":" + note.sheet),
                             note.line, note.rule));
    for (const RowFault& fault : note.faults) warn(call, fmt::format("{}: {}", place_of(request, note, fault), fault.text), fault.hint);
  }
}

Table rows_table(const ImportResult& result) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < row_outcomes; ++i)
    rows.push_back({Cell::of(std::string(label_of(static_cast<RowOutcome>(i)))), Cell::of(Kind::integer, result.rows[i])});
  return {.key = "rows",
          .title = "Righe del file",
          .columns = {{.key = "outcome", .label = "Esito"},
                      {.key = "rows", .label = "Righe", .kind = Kind::integer, .total = true}},
          .rows = rows_of(std::move(rows)),
          .totals = Row{Cell::of("in tutto"), Cell::of(Kind::integer, result.total())}};
}

Table registers_table(const ImportResult& result) {
  std::vector<Row> rows;
  for (const auto& [name, count] : result.registers)
    rows.push_back({Cell::of(name), Cell::of(Kind::integer, count.created), Cell::of(Kind::integer, count.changed),
                    Cell::of(Kind::integer, count.unchanged)});
  return {.key = "registers",
          .title = "Record per registro",
          .columns = {{.key = "register", .label = "Registro"},
                      {.key = "created", .label = "Nuovi", .kind = Kind::integer},
                      {.key = "changed", .label = "Cambiati", .kind = Kind::integer},
                      {.key = "unchanged", .label = "Trovati uguali", .kind = Kind::integer}},
          .rows = rows_of(std::move(rows))};
}

Table reasons_table(const ImportResult& result) {
  std::vector<Row> rows;
  const auto add = [&](const std::string& what, const std::string& reason, std::int64_t count) {
    rows.push_back({Cell::of(what), Cell::of(reason), Cell::of(Kind::integer, count)});
  };
  for (const auto& [reason, count] : result.set_aside_by_rule) add("messe da parte", reason, count);
  for (const auto& [reason, count] : result.skipped_by_rule) add("saltate", reason, count);
  for (const auto& [kind, count] : result.findings) add("segnalazioni", kind, count);
  for (const auto& [reg, codes] : result.withdrawn)
    add("non più nel file (" + reg + ")", join(codes, " "), static_cast<std::int64_t>(codes.size()));
  return {.key = "reasons",
          .title = "Perché",
          .columns = {{.key = "what", .label = "Che cosa"},
                      {.key = "reason", .label = "Motivo"},
                      {.key = "rows", .label = "Righe", .kind = Kind::integer}},
          .rows = rows_of(std::move(rows)),
          .totals = {},
          .if_empty = "niente da segnalare"};
}

Sheet sheet_of(const ImportRequest& request, const ImportResult& result, const std::string& source) {
  Sheet sheet{.name = request.file_name.substr(0, 31), .blocks = {}};
  Fields facts{.key = "import", .fields = {}};
  facts.fields = {{.key = "file", .label = "File", .value = Cell::of(request.file_name)},
                  {.key = "source", .label = "Fonte", .value = Cell::of(source)},
                  {.key = "batch",
                   .label = "Lotto",
                   .value = result.kept ? Cell::of(Kind::integer, result.batch) : Cell::none(Kind::integer)},
                  {.key = "reference_day", .label = "Dati al", .value = Cell::of(result.reference_day)}};
  sheet.blocks.emplace_back(std::move(facts));
  sheet.blocks.emplace_back(rows_table(result));
  sheet.blocks.emplace_back(registers_table(result));
  sheet.blocks.emplace_back(reasons_table(result));
  return sheet;
}

void write_rejects(Call& call, const std::vector<RejectedRow>& rejected) {
  const auto path = call.maybe("--rejects");
  if (!path || rejected.empty()) return;
  AtomicFile file(*path);
  std::ofstream out(file.temporary(), std::ios::binary);
  out << rejects_csv(rejected);
  if (!out.flush()) throw Error(Fault::output, *path + ": non si è potuto scrivere", "controllare che il disco abbia posto");
  out.close();
  file.commit();
  say(call, fmt::format("{}: righe respinte, con motivo e rimedio: {}", *path, rejected.size()));
}

int run_import(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  Document document{.key = "import", .title = "Importazione", .sheets = {}, .notes = {}};
  std::vector<RejectedRow> rejected;
  int status = 0;
  for (const std::string& path : call.list("FILE")) {
    const ImportRequest request = request_for(call, path);
    const Source source = source_for(call, data, request);
    const InputFile input = open_for(source, path, request.file_name);
    ImportResult result = import_file(file, data, source, input, request, act_of(call, "intake import"));
    tell_rows(call, request, result);
    if (result.count(RowOutcome::rejected) > 0) status = static_cast<int>(Fault::input);
    if (status != 0 && !result.kept && !request.dry_run)
      warn(call, request.file_name + ": non si è scritto nulla", "correggere le righe, o --partial per far entrare le altre");
    document.sheets.push_back(sheet_of(request, result, request.by_register ? source.label : source.name));
    rejected.insert(rejected.end(), std::make_move_iterator(result.rejected.begin()), std::make_move_iterator(result.rejected.end()));
  }
  write_rejects(call, rejected);
  present(call, std::move(document));
  return status;
}

}  // namespace

Command intake_import_command() {
  return {.room = "intake",
          .verb = "import",
          .help = "importa file CSV, XLSX o ODS in un registro o per mezzo di una fonte",
          .operands = {{.name = "FILE", .help = "i file che arrivano", .many = true}},
          .options = {{"--register", "REGISTRO", "le intestazioni sono quelle di questo registro"},
                      {"--source", "FONTE", "la descrizione del file; se manca, si riconosce dalle intestazioni"},
                      {"--sheet", "NOME", "solo questo foglio"},
                      {"--reference-day", "GIORNO", "a quale giorno sono i dati; se manca, lo dice la fonte o --as-of"},
                      {"--partial", "", "fa entrare le righe buone anche se altre sono respinte"},
                      {"--complete", "", "il file è tutto ciò che la fonte ha: elenca ciò che non c'è più"},
                      {"--rejects", "FILE", "scrive lì le righe respinte, con motivo e rimedio"},
                      {"--max-new", "N", "rifiuta se i record nuovi sono di più"},
                      {"--max-changed", "N", "rifiuta se i record cambiati sono di più"},
                      {"--max-rejected", "N", "rifiuta se le righe respinte sono di più"}},
          .writes = true,
          .run = run_import};
}

}  // namespace povnet
