#include "intake/period_locks.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::string_view locks = "period_lock";

bool may_be_closed(const ClosingRules& rules, const std::string& area) {
  return std::ranges::any_of(
      rules, [&](const auto& each) { return each.second.area == area && has_day(rules, each.first); });
}

bool tells_partners(const ClosingRules& rules, const std::string& area) {
  return std::ranges::any_of(
      rules, [&](const auto& each) { return each.second.area == area && has_partner(rules, each.first); });
}

bool meets(const Closing& closing, const LockAsked& asked) {
  const bool of_others = closing.partner && asked.partner && closing.partner != asked.partner;
  return closing.area == asked.area && closing.first_day <= iso(asked.period.last) &&
         iso(asked.period.first) <= closing.last_day && !of_others;
}

bool is_same(const Closing& closing, const LockAsked& asked) {
  return closing.area == asked.area && closing.first_day == iso(asked.period.first) &&
         closing.last_day == iso(asked.period.last) && closing.partner == asked.partner;
}

std::vector<Closing> met(SQLite::Database& db, const LockAsked& asked) {
  std::vector<Closing> all = closings_in_force(db);
  std::erase_if(all, [&](const Closing& closing) { return !meets(closing, asked); });
  return all;
}

std::string listed_closings(const std::vector<Closing>& closings) {
  std::vector<std::string> words;
  for (const Closing& closing : closings) words.push_back(in_words(closing));
  return join(words, "; ");
}

/// A survey that was sent is closed by its own state.
RecordRef required_lock(SQLite::Database& db, const Closing& closing) {
  const RecordRef record = required_record(db, closing.code);
  if (record.table == locks) return record;
  throw Error(Fault::refused, fmt::format("{} è chiusa da sola, perché è stata trasmessa", closing.code),
              way_to_reopen(db, closing));
}

std::string by_whom(const Act& act) { return act.actor.empty() ? act.login : act.actor; }
std::string day_of(const Act& act) { return act.at.substr(0, 10); }

}  // namespace

std::string closable_area(References& references, const ClosingRules& rules, const std::string& typed) {
  const auto code = references.code("area", typed);
  if (code && may_be_closed(rules, *code)) return *code;
  std::vector<std::string> areas;
  for (const Code& each : references.codes("area").codes)
    if (may_be_closed(rules, each.code)) areas.push_back(each.code);
  throw Error(Fault::usage,
              code ? fmt::format("nell'area \"{}\" nessun registro ha un giorno: non si chiude", *code)
                   : fmt::format("non c'è un'area \"{}\"", typed),
              "si chiudono " + join(areas, ", "));
}

void check_lock(SQLite::Database& db, const ClosingRules& rules, const LockAsked& asked, Day today) {
  if (asked.period.last >= today)
    throw Error(Fault::refused,
                fmt::format("il periodo non è finito: l'ultimo giorno è il {}", italian(asked.period.last)),
                "si chiude dal giorno dopo");
  if (asked.partner && !tells_partners(rules, asked.area))
    throw Error(Fault::refused,
                fmt::format("nell'area \"{}\" le righe non dicono di quale ente sono", asked.area),
                "chiudere senza --partner");
  const std::vector<Closing> others = met(db, asked);
  for (const Closing& closing : others)
    if (is_same(closing, asked)) throw Error(Fault::refused, "è già chiuso: " + in_words(closing));
  if (!others.empty())
    throw Error(Fault::refused, "una parte è già chiusa: " + listed_closings(others),
                "chiudere solo i giorni che restano, o prima povnet intake reopen");
}

std::string close_period(Transaction& tx, const LockAsked& asked, const Act& act) {
  Records records(tx, std::string(locks),
                  {"area", "first_day", "last_day", "organisation", "closed_on", "closed_by", "reason"});
  const auto reason = trim(act.reason);
  const std::int64_t id =
      records.insert(std::vector<Value>{asked.area, iso(asked.period.first), iso(asked.period.last),
                                        asked.partner ? Value(*asked.partner) : Value(), day_of(act),
                                        by_whom(act), reason.empty() ? Value() : Value(std::string(reason))});
  return code_of(tx.file().db(), {std::string(locks), id});
}

std::string reopen_period(Transaction& tx, const LockAsked& asked, const Act& act) {
  SQLite::Database& db = tx.file().db();
  const std::vector<Closing> closings = met(db, asked);
  const auto closing =
      std::ranges::find_if(closings, [&](const Closing& each) { return is_same(each, asked); });
  if (closings.empty())
    throw Error(Fault::refused, "non è chiuso", "povnet intake list period_lock elenca le chiusure");
  if (closing == closings.end())
    throw Error(Fault::refused, "non è chiuso proprio questo; è chiuso: " + listed_closings(closings),
                "riaprire ciò che è chiuso, con il suo periodo e il suo ente");
  const RecordRef lock = required_lock(db, *closing);
  Records(tx, lock.table, {"reopened_on", "reopened_by", "reopen_reason"})
      .update(lock.id, std::vector<Value>{day_of(act), by_whom(act), std::string(trim(act.reason))});
  return closing->code;
}

}  // namespace povnet
