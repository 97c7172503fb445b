#include "intake/removal.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "intake/record_lock.h"
#include "intake/refusal.h"
#include "store/links.h"
#include "store/record_code.h"
#include "store/sent_documents.h"

namespace povnet {
namespace {

/// A message shows a few and says how many more.
constexpr std::size_t most_named = 5;
constexpr std::string_view keys_of_persons = "person_key";

Error refusal(const std::string& code, const std::vector<std::string>& codes) {
  const std::vector<std::string> first(
      codes.begin(), codes.begin() + static_cast<std::ptrdiff_t>(std::min(most_named, codes.size())));
  std::string named = join(first, ", ");
  if (codes.size() > most_named) named += fmt::format(" e altri {}", codes.size() - most_named);
  return {Fault::refused, fmt::format("{} non si toglie: la richiamano {}", code, named),
          "togliere o correggere prima quei record; povnet intake show li elenca tutti"};
}

Error went_out(const std::string& code, const std::string& document) {
  return {Fault::refused, fmt::format("{} non si toglie: è uscito con {}", code, document),
          fmt::format("correggerlo con povnet intake set, o revocare prima l'invio: povnet export revoke {}",
                      document)};
}

}  // namespace

void remove_record(Transaction& tx, const Register& reg, std::int64_t id) {
  SQLite::Database& db = tx.file().db();
  refuse_written_otherwise(reg);
  if (is_locked(db, reg, id)) throw locked(reg);
  if (const auto document = sent_with(db, {reg.name, id}))
    throw went_out(code_of(db, {reg.name, id}), *document);
  std::vector<std::string> codes;
  std::vector<std::int64_t> keys;
  for (const Link& link : links_to(db, reg.name))
    for (const std::int64_t child : referring(db, link, id)) {
      const RecordRef record{link.table, child};
      if (link.table == keys_of_persons)
        keys.push_back(child);
      else if (record != RecordRef{reg.name, id})
        codes.push_back(code_of(db, record));
    }
  if (!codes.empty()) throw refusal(code_of(db, {reg.name, id}), codes);
  Records own_keys(tx, std::string(keys_of_persons), {"value"});
  for (const std::int64_t key : keys) own_keys.remove(key);
  Records(tx, reg.name, {}).remove(id);
}

}  // namespace povnet
