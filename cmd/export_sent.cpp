#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/export.h"
#include "cmd/reading.h"
#include "package/packed.h"
#include "report/columns.h"
#include "report/sieve.h"
#include "sheet/atomic_file.h"
#include "store/kept_files.h"
#include "store/sent_documents.h"

namespace povnet {
namespace {

/// The screen shows the columns up to "Rettificato da"; files have the others, too.
constexpr std::size_t columns_on_screen = 12;

/// Those of the days asked; without --period all.
std::vector<Values> sent_rows(Call& call, Reader& reader, const Dataset& dataset) {
  const Period period =
      call.maybe_period("--period").value_or(Period{make_day(1000, 1, 1), make_day(9999, 12, 31)});
  const Scope scope{.from = period.first, .to = period.last, .as_of = call.common.as_of};
  return reader.all(dataset, scope, dataset.order);
}

/// And to whom it says.
std::vector<Values> wanted_rows(Call& call, Reader& reader, const Dataset& dataset) {
  std::vector<Values> rows = sent_rows(call, reader, dataset);
  const Columns columns(dataset);
  const std::string wanted = fold(call.maybe("--to").value_or(""));
  std::erase_if(rows, [&](const Values& row) {
    return fold(columns.text(row, "recipient")).find(wanted) == std::string::npos;
  });
  return rows;
}

Row shown_row(Reader& reader, const Dataset& dataset, const Values& values) {
  Row row;
  for (std::size_t i = 0; i < values.size(); ++i)
    row.push_back(cell_of(reader, dataset.columns[i], values[i]));
  return row;
}

void list_sent(Call& call, Reader& reader, const Dataset& dataset) {
  Table table{
      .key = dataset.key,
      .title = dataset.label,
      .columns = {},
      .rows = {},
      .if_empty = "niente è uscito: un documento entra in questo registro con povnet export ... --to CHI"};
  for (const DatasetColumn& column : dataset.columns) {
    table.columns.push_back(column_of(column));
    table.columns.back().aside = table.columns.size() > columns_on_screen;
  }
  std::vector<Row> rows;
  for (const Values& values : wanted_rows(call, reader, dataset))
    rows.push_back(shown_row(reader, dataset, values));
  table.rows = rows_of(std::move(rows));
  Document document = document_of(std::move(table));
  document.sheets.front().landscape = true;
  present_identified(call, "export sent", std::move(document));
}

void show_sent(Call& call, Reader& reader, const Dataset& dataset, const std::string& code) {
  const Columns columns(dataset);
  Fields fields{.key = "sent", .fields = {}};
  for (const Values& values : sent_rows(call, reader, dataset)) {
    if (columns.text(values, "sent_document") != code) continue;
    const Row row = shown_row(reader, dataset, values);
    for (std::size_t i = 0; i < row.size(); ++i)
      if (!row[i].empty) fields.fields.push_back({dataset.columns[i].key, dataset.columns[i].label, row[i]});
  }
  Document document{.key = "sent", .title = "Invio " + code, .sheets = {}, .notes = {}};
  document.sheets.push_back({.name = "Invio", .blocks = {std::move(fields)}});
  present_identified(call, "export sent " + code, std::move(document));
}

/// What the document is about, and the invisible who it may lead to.
void log_given(Call& call, SQLite::Database& db, const SentFile& sent) {
  if (sent.with_protected && !call.flag("--include-protected")) throw protected_refusal();
  IdentifiedRows persons(call);
  for (const std::string& code : records_in_sent(db, sent.code))
    if (!persons.admits({Cell::of(code)})) throw protected_refusal();
  persons.log(call, "export sent " + sent.code);
}

void write_bytes(const std::string& bytes, const std::string& path) {
  AtomicFile file(path);
  std::ofstream out(file.temporary(), std::ios::binary);
  out << bytes;
  out.close();
  if (!out) throw Error(Fault::output, "\"" + path + "\": il file non si è potuto scrivere");
  file.commit();
}

void check_same_ending(const std::string& path, const std::string& sent_as) {
  const auto ending = std::filesystem::path(sent_as).extension();
  if (path == "-" || std::filesystem::path(path).extension() == ending) return;
  throw Error(Fault::usage, "-o: il file uscito è un " + ending.string() + ", e torna com'era",
              "dai a -o la stessa estensione");
}

void give_back(Call& call, CaseFile& file, const SentFile& sent) {
  const bool rows = call.flag("--rows");
  check_same_ending(call.common.output, rows ? "righe.csv" : sent.file_name);
  const std::string kept = kept_file(file.db(), rows ? sent.rows_digest : sent.digest);
  const std::string bytes = rows ? unpacked(kept) : kept;
  log_given(call, file.db(), sent);
  if (call.common.output == "-")
    call.io.out << bytes;
  else
    write_bytes(bytes, call.common.output);
}

int run_sent(Call& call) {
  if (!call.given("CODICE")) {
    if (call.flag("--rows"))
      throw Error(Fault::usage, "--rows vale per un invio", "povnet export sent INV-000001 --rows");
    Reading reading(call);
    list_sent(call, reading.reader(), dataset_named(reading.data(), "sent_documents"));
    return 0;
  }
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  const SentFile sent = sent_file(file.db(), call.text("CODICE"));
  if (call.common.output != "-" || call.flag("--rows")) {
    give_back(call, file, sent);
    return 0;
  }
  Reading reading(call);
  show_sent(call, reading.reader(), dataset_named(data, "sent_documents"), sent.code);
  return 0;
}

}  // namespace

Command export_sent_command() {
  return {.room = "export",
          .verb = "sent",
          .help = "ciò che è uscito: a chi, quando, confermato o no; con -o il file com'era",
          .operands = {{.name = "CODICE", .help = "un invio, per esempio INV-000001", .required = false}},
          .options =
              {{.name = "--period", .value = "PERIODO", .help = "solo ciò che è uscito in questi giorni"},
               {.name = "--to", .value = "TESTO", .help = "solo ciò che è andato a chi ha questo nel nome"},
               {.name = "--rows", .value = "", .help = "di un invio, le righe da cui è stato fatto (CSV)"}},
          .shows_persons = true,
          .run = run_sent,
          .output = ".xlsm .xltx .xltm .xml .zip"};
}

}  // namespace povnet
