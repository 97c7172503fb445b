#include "report/notes.h"

#include "base/text.h"
#include "report/reference_days.h"
#include "report/tally.h"
#include "store/query.h"
#include "store/seal.h"

namespace povnet {
namespace {

std::string list_of(const std::set<std::string>& names) {
  return join(std::vector<std::string>(names.begin(), names.end()), ", ");
}

/// Those of the declared parameters that no officer has verified and that were in force on some day.
std::string unverified(Reader& reader) {
  std::vector<std::string> names;
  for (const std::string& id : reader.basis().parameters) {
    Query query(
        reader.db(),
        "SELECT DISTINCT label FROM temp.parameter WHERE id = :id AND verified = 0 ORDER BY valid_from DESC",
        "schemas/parameters", {{":id", id}});
    Values values;
    if (query.next(values)) names.push_back(as_text(values.front()) + " (" + id + ")");
  }
  return join(names, "; ");
}

}  // namespace

std::vector<std::string> notes_of(Reader& reader, std::optional<Day> on) {
  std::vector<std::string> notes;
  const Basis& basis = reader.basis();
  if (!basis.empty.empty()) notes.push_back("Nessuna riga nel periodo per: " + list_of(basis.empty));
  if (const std::string names = unverified(reader); !names.empty())
    notes.push_back("Parametri da confermare: " + names);
  if (!basis.replaced.empty())
    notes.push_back("File di dati sostituiti o aggiunti: " + list_of(basis.replaced));
  for (std::string& sentence : reference_days(reader, on)) notes.push_back(std::move(sentence));
  if (const std::string head = printed_head(reader.db()); !head.empty()) notes.push_back("Giornale: " + head);
  return notes;
}

}  // namespace povnet
