#include <fmt/format.h>

#include "cmd/db.h"
#include "cmd/reading.h"
#include "schema/register.h"

namespace povnet {
namespace {

Cell counted(Reading& reading, const std::string& table) {
  return Cell::of(Kind::integer,
                  reading.file().db().execAndGet("SELECT count(*) FROM \"" + table + "\"").getInt64());
}

Table registers_table(Reading& reading) {
  std::vector<Row> rows;
  for (const Register& reg : all_registers(reading.data()))
    rows.push_back({Cell::of(reg.name), Cell::of(reg.label), counted(reading, reg.name)});
  return {.key = "registers",
          .title = "Record per registro",
          .columns = {{.key = "name", .label = "Registro"},
                      {.key = "label", .label = "Che cosa contiene"},
                      {.key = "records", .label = "Record", .kind = Kind::integer}},
          .rows = rows_of(std::move(rows))};
}

Cell last_writing(Reading& reading) {
  const auto last =
      reading.file().db().execAndGet("SELECT coalesce((SELECT at FROM tx ORDER BY id DESC LIMIT 1), '')");
  return last.getString().empty() ? Cell::none() : Cell::of(last.getString());
}

int run_info(Call& call) {
  Reading reading(call);
  Fields facts{.key = "file", .fields = {}};
  facts.fields = {{.key = "path", .label = "File dei casi", .value = Cell::of(reading.file().path())},
                  {.key = "schema",
                   .label = "Schema",
                   .value = Cell::of(Kind::integer, CaseFile::latest_schema(reading.data()))},
                  {.key = "writings", .label = "Scritture nel giornale", .value = counted(reading, "tx")},
                  {.key = "last", .label = "Ultima scrittura", .value = last_writing(reading)},
                  {.key = "batches", .label = "File importati", .value = counted(reading, "batch")}};
  Sheet sheet{.name = "File dei casi", .blocks = {}};
  sheet.blocks.emplace_back(std::move(facts));
  sheet.blocks.emplace_back(registers_table(reading));
  Document document{.key = "info", .title = "File dei casi", .sheets = {}, .notes = {}};
  document.sheets.push_back(std::move(sheet));
  present(call, std::move(document));
  return 0;
}

}  // namespace

Command db_info_command() {
  return {.room = "db",
          .verb = "info",
          .help = "che cosa contiene il file dei casi",
          .operands = {},
          .options = {},
          .run = run_info};
}

}  // namespace povnet
