#include "cmd/report_request.h"

#include "cmd/narrowed_by.h"
#include "report/narrowing.h"
#include "report/resolve.h"

namespace povnet {

std::vector<Option> request_options() {
  return {{.name = "--period", .value = "PERIODO", .help = "se manca, l'ultimo mese intero prima di --as-of"},
          {.name = "--by",
           .value = "DIMENSIONE",
           .help = "divide per un'altra dimensione, per esempio administration"},
          comune_option(),
          ets_option(),
          {.name = "--line", .value = "LINEA", .help = "solo questa linea di attività"},
          {.name = "--where",
           .value = "COLONNA=VALORE",
           .help = "solo le righe che in questa colonna hanno questo valore",
           .many = true}};
}

ReportRequest request_of(Call& call, Reader& reader, const Report& report) {
  const Period usual =
      report.on_day ? Period{call.common.as_of, call.common.as_of} : last_complete_month(call.common.as_of);
  ReportRequest request{.period = call.maybe_period("--period").value_or(usual),
                        .as_of = call.common.as_of,
                        .by = call.maybe("--by").value_or("")};
  for (const auto& [option, value] : narrowed_by(call, reader))
    request.only[std::string(narrow_option(option).columns.front())] = value;
  if (const auto line = call.maybe("--line")) request.only["line"] = resolve_code(reader, "line", *line);
  for (const std::string& text : call.list("--where"))
    request.only.insert(narrowing(reader, report, scope_of(request), text));
  return request;
}

}  // namespace povnet
