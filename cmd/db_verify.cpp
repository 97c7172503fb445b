#include <fmt/format.h>

#include "cmd/db.h"
#include "cmd/reading.h"
#include "store/verify.h"

namespace povnet {
namespace {

Table troubles_table(const Verified& verified) {
  std::vector<Row> rows;
  for (const Trouble& trouble : verified.troubles)
    rows.push_back({Cell::of(trouble.where), Cell::of(trouble.what), Cell::of(trouble.todo)});
  return {.key = "troubles",
          .title = "Che cosa non torna",
          .columns = {{.key = "where", .label = "Dove"},
                      {.key = "what", .label = "Che cosa"},
                      {.key = "todo", .label = "Che cosa fare"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nulla: il file dei casi è come povnet l'ha scritto"};
}

Fields facts_of(const std::string& path, const Verified& verified) {
  const auto number = [](std::int64_t value) { return Cell::of(Kind::integer, value); };
  return {
      .key = "verified",
      .fields = {
          {.key = "path", .label = "File dei casi", .value = Cell::of(path)},
          {.key = "rows", .label = "Righe confrontate con il giornale", .value = number(verified.rows)},
          {.key = "transactions", .label = "Scritture nel giornale", .value = number(verified.transactions)},
          {.key = "accesses",
           .label = "Righe nel registro degli accessi",
           .value = number(verified.accesses)},
          {.key = "head",
           .label = "Ultima scrittura, con il suo sigillo",
           .value = Cell::of(verified.head)}}};
}

int run_verify(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  const Verified verified = verify(file);
  Sheet sheet{.name = "Verifica", .blocks = {}};
  sheet.blocks.emplace_back(facts_of(file.path(), verified));
  sheet.blocks.emplace_back(troubles_table(verified));
  Document document{.key = "verify", .title = "Verifica del file dei casi", .sheets = {}, .notes = {}};
  document.sheets.push_back(std::move(sheet));
  present(call, std::move(document));
  return verified.troubles.empty() ? 0 : static_cast<int>(Fault::store);
}

}  // namespace

Command db_verify_command() {
  return {
      .room = "db",
      .verb = "verify",
      .help = "integrità, riferimenti, giornale, registro degli accessi: tutto è come povnet l'ha scritto",
      .operands = {},
      .options = {},
      .run = run_verify};
}

}  // namespace povnet
