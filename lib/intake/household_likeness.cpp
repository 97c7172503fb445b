#include "intake/household_likeness.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "intake/person_traits.h"
#include "store/row.h"

namespace povnet {
namespace {

struct Member {
  std::int64_t household, person;
  bool head;
};

/// The head counts as a member, written among them or not.
std::vector<Member> members_on(SQLite::Database& db, Day day) {
  return select(
      db, R"sql(
      WITH living AS (
        SELECT id, head FROM household
         WHERE merged_into IS NULL AND coalesce(valid_from, '') <= ?1 AND coalesce(valid_to, '9999') >= ?1)
      SELECT id, head, 1 FROM living WHERE head IS NOT NULL
      UNION
      SELECT household_member.household, household_member.person, 0
        FROM household_member JOIN living ON living.id = household_member.household
       WHERE household_member.person IS NOT living.head
         AND coalesce(household_member.valid_from, '') <= ?1
         AND coalesce(household_member.valid_to, '9999') >= ?1
       ORDER BY 2, 1)sql",
      [](ResultRow& row) {
        const std::int64_t household = row.integer(), person = row.integer();
        return Member{household, person, row.integer() != 0};
      },
      day);
}

}  // namespace

std::vector<LikeHouseholds> like_households(SQLite::Database& db, Day day, const DuplicateRules& rules) {
  const std::vector<Member> members = members_on(db, day);
  std::unordered_map<std::int64_t, std::int64_t> sizes;
  for (const Member& member : members) ++sizes[member.household];
  std::map<std::pair<std::int64_t, std::int64_t>, LikeHouseholds> pairs;
  for (std::size_t first = 0; first < members.size(); ++first)
    for (std::size_t next = first + 1; next < members.size() && next <= first + rules.reach; ++next) {
      if (members[next].person != members[first].person) break;
      LikeHouseholds& pair = pairs[{members[first].household, members[next].household}];
      ++pair.shared;
      pair.same_head = pair.same_head || (members[first].head && members[next].head);
    }
  std::vector<LikeHouseholds> found;
  for (auto& [ids, pair] : pairs) {
    pair.one = ids.second;
    pair.other = ids.first;
    pair.all = sizes[ids.first] + sizes[ids.second] - pair.shared;
    if (pair.score() >= rules.min) found.push_back(pair);
  }
  std::ranges::stable_sort(found, std::greater{}, [](const LikeHouseholds& pair) { return pair.score(); });
  return found;
}

std::set<std::int64_t> households_in(SQLite::Database& db, std::int64_t comune, Day day) {
  const auto there = persons_in(db, comune, day);
  std::set<std::int64_t> households;
  for (const Member& member : members_on(db, day))
    if (there.contains(member.person)) households.insert(member.household);
  return households;
}

}  // namespace povnet
