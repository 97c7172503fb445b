#include "report/notes.h"

#include "base/text.h"

namespace povnet {
namespace {

std::string list_of(const std::set<std::string>& names) {
  return join(std::vector<std::string>(names.begin(), names.end()), ", ");
}

}  // namespace

std::vector<std::string> notes_of(Reader& reader) {
  std::vector<std::string> notes;
  const Basis& basis = reader.basis();
  if (!basis.empty.empty()) notes.push_back("Nessuna riga nel periodo per: " + list_of(basis.empty));
  if (!basis.replaced.empty())
    notes.push_back("File di dati sostituiti o aggiunti: " + list_of(basis.replaced));
  return notes;
}

}  // namespace povnet
