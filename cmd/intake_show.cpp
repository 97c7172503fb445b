#include "cmd/access.h"
#include "cmd/intake_reading.h"
#include "cmd/page.h"
#include "report/layout_document.h"
#include "report/register_pages.h"
#include "store/links.h"

namespace povnet {
namespace {

/// The register's own page, or all that the register and those that refer to it hold.
Document record_document(Call& call, Reading& reading, const Register& reg, const LayoutRecord& record) {
  if (const auto page = page_of(reading.data(), reg.name))
    return layout_document(reading.reader(), *page, request_for(call, record));
  return record_document(reading.reader(), reg, record.id,
                         {.fields = {}, .code = record.code, .as_of = call.common.as_of});
}

int run_show(Call& call) {
  Reading reading(call);
  const Register reg = required_register(reading.data(), call.text("REGISTRO"));
  const std::string typed = call.text("CODICE");
  const std::string code = living_code(reading.file().db(), typed);
  if (code != typed) say(call, "la scheda " + typed + " è unita a " + code);
  const LayoutRecord record = record_named(reading, reg, code);
  Document document = record_document(call, reading, reg, record);
  if (call.flag("--history"))
    document.sheets.back().blocks.emplace_back(history_table(reading.reader(), reg, record.id));
  present_about(call, "intake show", record.code, std::move(document));
  return 0;
}

}  // namespace

Command intake_show_command() {
  return {.room = "intake",
          .verb = "show",
          .help = "un record in una pagina: tutto ciò che se ne sa",
          .operands = {{.name = "REGISTRO", .help = "il registro"},
                       {.name = "CODICE", .help = "il codice, per esempio P-000123"}},
          .options = {{.name = "--history",
                       .value = "",
                       .help = "anche chi lo ha scritto, quando e con quale comando"}},
          .shows_persons = true,
          .run = run_show};
}

}  // namespace povnet
