#include "report/expense_places.h"

#include "report/dataset_table.h"
#include "report/notes.h"

namespace povnet {

Document expense_places_document(Reader& reader, std::int64_t expense, const std::string& code,
                                 const std::optional<std::string>& intervention, Day as_of) {
  Scope scope = scope_of({as_of, as_of}, as_of);
  scope.named = {{":record", expense}, {":intervention", Value{}}};
  if (intervention) scope.named[":intervention"] = *intervention;
  ReportTable plan;
  plan.key = "places";
  plan.title = "Annualità e interventi, i migliori per primi";
  plan.dataset = "expense_places";
  plan.columns = {"annuality", "fund", "year", "intervention", "answer", "room", "why"};
  Table table = dataset_table(reader, plan, scope);
  table.if_empty = "nessun programma e nessuna imputazione da cui partire: indicare --intervention";
  Document document = document_of(std::move(table));
  document.key = "eligible";
  document.title = "Dove può andare " + code;
  document.as_of = as_of;
  document.notes = notes_of(reader, as_of);
  return document;
}

}  // namespace povnet
