#include "store/undo.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "store/failure.h"
#include "store/row.h"

namespace povnet {
namespace {

/// A message shows a few; `dependents_of` has them all.
constexpr std::size_t shown = 5;

std::string named(const Dependent& one) {
  if (one.frozen) return fmt::format("{} (contata in {})", one.code, one.shown_by);
  if (!one.shown_by.empty()) return fmt::format("{} (inviata con {})", one.code, one.shown_by);
  return fmt::format("{} ({} dalla transazione {})", one.code, one.refers ? "collegata" : "cambiata", one.tx);
}

std::string way_out(const std::vector<Dependent>& dependents) {
  const auto is_a_row = [](const Dependent& one) { return one.shown_by.empty(); };
  if (std::ranges::all_of(dependents, &Dependent::frozen))
    return "con --reason TESTO si annulla: la copia congelata resta com'era, e povnet report diff dice "
           "perché non torna";
  if (std::ranges::none_of(dependents, is_a_row))
    return "ciò che è uscito si corregge con povnet intake set, o si revoca prima: povnet export revoke";
  return "annullare o correggere prima quelle righe; povnet db journal --record CODICE dice chi le ha "
         "scritte";
}

Error refusal(const std::vector<Dependent>& dependents) {
  std::vector<std::string> parts;
  for (const Dependent& one : dependents) {
    if (parts.size() == shown) {
      parts.emplace_back("...");
      break;
    }
    parts.push_back(named(one));
  }
  return {Fault::refused,
          fmt::format("non si può annullare: qualcosa dipende da ciò che era entrato: {}", join(parts, ", ")),
          way_out(dependents)};
}

struct Batch {
  std::int64_t tx;
  std::optional<std::int64_t> undone_by;
};

Batch find_batch(SQLite::Database& db, std::int64_t batch) {
  const auto found = select_first(
      db, "SELECT tx, undone_by FROM batch WHERE id = ?",
      [](ResultRow& row) {
        return Batch{row.integer(), row.maybe_integer()};
      },
      batch);
  if (!found)
    throw Error(Fault::input, fmt::format("il lotto {} non c'è", batch), "povnet intake batches li elenca");
  if (found->undone_by)
    throw Error(Fault::refused,
                fmt::format("il lotto {} è già annullato (transazione {})", batch, *found->undone_by));
  return *found;
}

Reversed take_back(Transaction& writing, std::int64_t tx, const Act& act) {
  CaseFile& file = writing.file();
  std::vector<Dependent> dependents = dependents_of(file, tx);
  if (!trim(act.reason).empty()) std::erase_if(dependents, &Dependent::frozen);
  if (!dependents.empty()) throw refusal(dependents);
  const Reversed rows = reverse(writing, tx);
  execute(file.db(), "DELETE FROM hand_value WHERE tx = ?", tx);
  return rows;
}

}  // namespace

Undone undo_transaction(CaseFile& file, std::int64_t tx, const Act& act, bool keep) {
  const ReferencesOff off(file.db());
  Transaction writing(file, act);
  const Undone undone{writing.id(), take_back(writing, tx, act)};
  off.check();
  keep ? writing.commit() : writing.roll_back();
  return undone;
}

Undone undo(CaseFile& file, std::int64_t batch, const Act& act, bool keep) {
  const ReferencesOff off(file.db());
  Transaction writing(file, act);
  const Batch found = find_batch(file.db(), batch);
  const Undone undone{writing.id(), take_back(writing, found.tx, act)};
  writing.in_batch(batch);
  execute(file.db(), "UPDATE batch SET undone_by = ? WHERE id = ?", writing.id(), batch);
  off.check();
  keep ? writing.commit() : writing.roll_back();
  return undone;
}

}  // namespace povnet
