#include "cmd/form_request.h"

#include "cmd/narrowed_by.h"

namespace povnet {
namespace {

Period period_asked(const Call& call, const std::optional<std::int64_t>& annuality) {
  if (const auto typed = call.maybe_period("--period")) return *typed;
  const int year = annuality ? static_cast<int>(*annuality) : year_of(call.common.as_of);
  return {.first = make_day(year, 1, 1), .last = call.common.as_of};
}

Kind kind_of(FormFields& fields, const Mark& mark) {
  const bool of_list = !mark.list.empty() && fields.is_list(mark.list);
  if (!of_list) return fields.value(mark.name).value_or(Cell::none()).kind;
  for (const FormField& field : fields.fields(mark.list))
    if (field.name == mark.list + "." + mark.column) return field.kind;
  return Kind::text;
}

bool is_year(std::int64_t year) { return year >= 2000 && year <= 2200; }

}  // namespace

std::vector<Option> form_options() {
  return {{.name = "--period",
           .value = "PERIODO",
           .help = "se manca, dall'inizio dell'annualità (o dell'anno) a --as-of"},
          fund_option(),
          {.name = "--annuality", .value = "ANNO", .help = "l'annualità del fondo"},
          ets_option(),
          comune_option(),
          {.name = "--identified",
           .value = "",
           .help = "anche dati che dicono chi è una persona; chiede --reason"}};
}

FormRequest form_request_of(Call& call, Reader& reader) {
  const auto annuality = call.maybe_integer("--annuality");
  if (annuality && !is_year(*annuality))
    throw Error(Fault::usage, "--annuality: " + std::to_string(*annuality) + " non è un anno",
                "per esempio --annuality 2024");
  if (call.flag("--identified") && call.common.reason.empty())
    throw Error(Fault::refused, "--identified chiede un motivo", "aggiungere --reason TESTO");
  return {.period = period_asked(call, annuality),
          .as_of = call.common.as_of,
          .annuality = annuality,
          .only = narrowed_by(call, reader),
          .identified = call.flag("--identified")};
}

FormSource names_only(FormFields& fields) {
  return {.is_list = [&fields](const std::string& name) { return fields.is_list(name); },
          .value = [&fields](const std::string& name) { return fields.value(name); },
          .has_column = [&fields](const std::string& list,
                                  const std::string& column) { return fields.has_column(list, column); },
          .kind_of = [&fields](const Mark& mark) { return kind_of(fields, mark); },
          .records = {},
          .names = [&fields] { return fields.names(); }};
}

FormSource form_source(FormFields& fields, IdentifiedRows& rows) {
  FormSource source = names_only(fields);
  source.records = [&](const std::string& list, const std::vector<std::string>& columns,
                       const std::function<void(const Row&)>& row) {
    fields.records(
        list, columns, [&rows](const Row& all) { return rows.admits(all); }, row);
  };
  return source;
}

}  // namespace povnet
