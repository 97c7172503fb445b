#include "report/expense_places.h"

#include "report/dataset_table.h"
#include "report/notes.h"

namespace povnet {
namespace {

Document places_document(Reader& reader, const ReportTable& plan, const std::string& title,
                         const std::string& if_empty, const Scope& scope) {
  Table table = dataset_table(reader, plan, scope);
  table.if_empty = if_empty;
  Document document = document_of(std::move(table));
  document.key = "eligible";
  document.title = title;
  document.as_of = scope.as_of;
  document.notes = notes_of(reader, scope.as_of);
  return document;
}

Scope places_scope(const Value& expense, const std::optional<std::string>& intervention, Day as_of) {
  Scope scope = scope_of({as_of, as_of}, as_of);
  scope.named = {{":record", expense}, {":intervention", Value{}}};
  if (intervention) scope.named[":intervention"] = *intervention;
  return scope;
}

}  // namespace

Document expense_places_document(Reader& reader, std::int64_t expense, const std::string& code,
                                 const std::optional<std::string>& intervention, Day as_of) {
  ReportTable plan;
  plan.key = "places";
  plan.title = "Annualità e interventi, i migliori per primi";
  plan.dataset = "expense_places";
  plan.columns = {"annuality", "fund", "year", "intervention", "answer", "room", "why"};
  return places_document(reader, plan, "Dove può andare " + code,
                         "nessun programma e nessuna imputazione da cui partire: indicare --intervention",
                         places_scope(expense, intervention, as_of));
}

Document unplaced_expenses_document(Reader& reader, const std::optional<std::string>& intervention,
                                    Day as_of) {
  ReportTable plan;
  plan.key = "expenses";
  plan.title = "Il posto migliore di ogni spesa, vista da sola";
  plan.dataset = "expense_places";
  plan.columns = {"expense",      "to_place", "annuality", "fund", "year",
                  "intervention", "answer",   "room",      "why"};
  plan.where = {{.column = "best", .any_of = {"1"}}};
  return places_document(
      reader, plan, "Spese da collocare",
      "nessuna spesa da collocare, o nessun programma da cui partire: indicare --intervention",
      places_scope(Value{}, intervention, as_of));
}

}  // namespace povnet
