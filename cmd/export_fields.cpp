#include "base/text.h"
#include "cmd/export.h"
#include "cmd/form_request.h"
#include "workbook/form_value.h"

namespace povnet {
namespace {

std::string kind_words(Kind kind) {
  switch (kind) {
    case Kind::integer:
      return "numero";
    case Kind::money:
      return "euro";
    case Kind::minutes:
      return "ore";
    case Kind::day:
      return "giorno";
    case Kind::share:
      return "percentuale";
    case Kind::decimal:
      return "decimale";
    case Kind::text:
      break;
  }
  return "testo";
}

void add_rows(FormFields& fields, const std::string& list, std::vector<Row>& rows) {
  const auto examples = list.empty() ? std::map<std::string, Cell>{} : fields.examples(list);
  for (const FormField& field : fields.fields(list)) {
    const auto example = examples.find(field.name.substr(field.name.find('.') + 1));
    Cell value = example == examples.end() ? Cell::none() : example->second;
    if (list.empty()) value = fields.value(field.name).value_or(Cell::none());
    rows.push_back({Cell::of("{{" + field.name + "}}"), Cell::of(field.label),
                    Cell::of(kind_words(field.kind)), Cell::of(field.personal ? "sì" : ""),
                    value.empty ? Cell::none() : Cell::of(form_words(value))});
  }
}

int run_fields(Call& call) {
  Reading reading(call);
  FormFields fields(reading.reader(), form_request_of(call, reading.reader()));
  std::vector<Row> rows;
  const auto list = call.maybe("ELENCO");
  if (list && !fields.is_list(*list)) {
    const auto near = nearest(*list, fields.lists());
    throw Error(Fault::usage, "non c'è un elenco \"" + *list + "\"",
                near ? "forse \"" + *near + "\"" : "povnet export fields li elenca");
  }
  add_rows(fields, list.value_or(""), rows);
  if (!list)
    for (const std::string& name : fields.lists()) add_rows(fields, name, rows);
  present_identified(call, "export fields",
                     document_of({.key = "fields",
                                  .title = "Nomi che un modulo può usare",
                                  .columns = {{.key = "name", .label = "Segno"},
                                              {.key = "label", .label = "Che cosa"},
                                              {.key = "kind", .label = "Tipo"},
                                              {.key = "personal", .label = "Persona"},
                                              {.key = "example", .label = "Per esempio"}},
                                  .rows = rows_of(std::move(rows))}));
  return 0;
}

}  // namespace

Command export_fields_command() {
  return {.room = "export",
          .verb = "fields",
          .help = "i nomi che i segni di un modulo possono usare, con un esempio",
          .operands = {{.name = "ELENCO", .help = "solo i campi di questo elenco", .required = false}},
          .options = form_options(),
          .shows_persons = true,
          .run = run_fields};
}

}  // namespace povnet
