#include "intake/reassign.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "intake/absorption.h"
#include "intake/hand_values.h"
#include "store/links.h"

namespace povnet {
namespace {

/// The column that says whose the record is: "person", or the only one that refers to a person.
std::optional<Link> person_link(SQLite::Database& db, const std::string& table) {
  std::vector<Link> links;
  for (const Link& link : links_from(db, table))
    if (link.parent == "person") links.push_back(link);
  const auto named = std::ranges::find(links, "person", &Link::column);
  if (named != links.end()) return *named;
  return links.size() == 1 && table != "person" ? std::optional(links.front()) : std::nullopt;
}

class Moving {
 public:
  Moving(Transaction& tx, std::int64_t person) : tx_(tx), db_(tx.file().db()), person_(person) {}

  void move(const RecordRef& record) {
    const auto link = person_link(db_, record.table);
    const std::int64_t holds = link ? holder(*link, record.id) : nobody;
    const std::string code = code_of(db_, record);
    if (!link || holds == nobody)
      throw Error(Fault::input, fmt::format("{} non è di una persona", code),
                  "si spostano i record che ne nominano una: contatti, indirizzi, invii, codici ...");
    if (holds != person_)
      follow(record, *link, holds);
    else if (std::ranges::find(done.moved, record) == done.moved.end())
      throw Error(Fault::input, fmt::format("{} è già di {}", code, code_of(db_, {"person", person_})));
  }

  Reassigned done;

 private:
  static constexpr std::int64_t nobody = 0;

  std::int64_t holder(const Link& link, std::int64_t id) {
    const auto row = Records(tx_, link.table, {link.column}).read(id);
    const auto* person = row ? std::get_if<std::int64_t>(&row->front()) : nullptr;
    return person ? *person : nobody;
  }

  /// The record, then what hangs on it and names the same person.
  void follow(const RecordRef& record, const Link& link, std::int64_t wrong) {
    for (const auto& pair : collisions(db_, link, wrong, person_))
      if (pair.first == record.id) {
        const RecordRef there{record.table, pair.second};
        done.in_the_way.push_back(
            {record, there, differing_columns(tx_, record.table, record.id, there.id, link.column)});
        return;
      }
    Records(tx_, record.table, {link.column}).update(record.id, std::vector<Value>{person_});
    keep_by_hand(tx_, record.table, record.id, {link.column});
    done.moved.push_back(record);
    for (const Link& below : links_to(db_, record.table))
      if (const auto whose = person_link(db_, below.table))
        for (const std::int64_t id : referring(db_, below, record.id))
          if (holder(*whose, id) == wrong) follow({below.table, id}, *whose, wrong);
  }

  Transaction& tx_;
  SQLite::Database& db_;
  std::int64_t person_;
};

}  // namespace

Reassigned reassign(Transaction& tx, const std::vector<RecordRef>& records, std::int64_t person) {
  Moving moving(tx, person);
  for (const RecordRef& record : records) moving.move(record);
  return std::move(moving.done);
}

}  // namespace povnet
