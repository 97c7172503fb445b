#include <algorithm>

#include "intake/case_acts.h"
#include "intake/case_steps.h"
#include "intake/dated_rows.h"
#include "store/record_code.h"

namespace povnet {
namespace {

struct HouseholdOnFile {
  std::int64_t id = 0;
  std::string code;
  std::optional<std::int64_t> head;
  std::string kind, note;
  bool there = false;  ///< on the day
};

/// A membership that is true on the day.
struct Membership {
  std::int64_t id = 0;
  std::int64_t person = 0;
  std::string person_code;
  std::string from;  ///< ISO; empty: always
};

HouseholdOnFile household_named(ActWriter& writer, const std::string& code) {
  return *select_first(
      writer.db(), R"sql(
      SELECT id, code, head, coalesce(kind, ''), coalesce(note, ''),
             coalesce(valid_from, '') <= ?2 AND coalesce(valid_to, '9999') >= ?2
        FROM household WHERE id = ?1)sql",
      [](ResultRow& row) {
        return HouseholdOnFile{.id = row.integer(),
                               .code = row.text(),
                               .head = row.maybe_integer(),
                               .kind = row.text(),
                               .note = row.text(),
                               .there = row.integer() == 1};
      },
      record_named(writer, "household", code), writer.on());
}

std::vector<Membership> members_of(ActWriter& writer, std::int64_t household) {
  return select(
      writer.db(), R"sql(
      SELECT m.id, m.person, p.code, coalesce(m.valid_from, '')
        FROM household_member AS m JOIN person AS p ON p.id = m.person
       WHERE m.household = ?1 AND coalesce(m.valid_from, '') <= ?2 AND coalesce(m.valid_to, '9999') >= ?2
       ORDER BY m.id)sql",
      [](ResultRow& row) {
        return Membership{
            .id = row.integer(), .person = row.integer(), .person_code = row.text(), .from = row.text()};
      },
      household, writer.on());
}

/// The membership ends the day before, and the person is of the other household from the day on, with all
/// that is said of them but the kinship, which was to another head. A membership that begins on the day
/// moves.
void move_member(ActWriter& writer, const Membership& member, const std::string& household,
                 const std::string& kinship) {
  const Typed place{{"household", household}, {"role", kinship}};
  if (member.from == iso(writer.on())) {
    writer.set("household_member", member.id, place, member.person_code + " cambia nucleo");
    return;
  }
  Typed next = place;
  next["valid_to"] = "";
  writer.change("household_member", member.id, next, member.person_code + " cambia nucleo");
}

std::vector<std::int64_t> persons_named(ActWriter& writer, const std::vector<std::string>& codes) {
  std::vector<std::int64_t> persons;
  for (const std::string& code : codes) persons.push_back(record_named(writer, "person", code));
  return persons;
}

bool holds(const std::vector<std::int64_t>& ids, std::int64_t id) {
  return std::ranges::find(ids, id) != ids.end();
}

std::vector<std::string> strangers_among(ActWriter& writer, const std::vector<std::int64_t>& persons,
                                         const std::vector<Membership>& members) {
  std::vector<std::string> strangers;
  for (const std::int64_t person : persons)
    if (std::ranges::find(members, person, &Membership::person) == members.end())
      strangers.push_back(code_of(writer.db(), {"person", person}));
  return strangers;
}

}  // namespace

ActAnswer split_household(ActWriter& writer, const SplitRequest& request) {
  const HouseholdOnFile old = household_named(writer, request.household);
  const std::vector<std::int64_t> leaving = persons_named(writer, request.members);
  const std::vector<Membership> members = members_of(writer, old.id);
  writer.mark("case", old.code);
  CaseFacts facts = facts_of(writer);
  facts.household_ended = !old.there;
  facts.strangers = strangers_among(writer, leaving, members);
  facts.head_leaves = old.head && holds(leaving, *old.head);
  if (allows(writer, CaseAct::split, facts)) {
    const std::string household = writer.add("household",
                                             {{"head", code_of(writer.db(), {"person", leaving.front()})},
                                              {"kind", old.kind},
                                              {"follows", old.code},
                                              {"valid_from", iso(writer.on())}},
                                             "nuovo nucleo");
    writer.mark("household", household);
    for (const Membership& member : members)
      if (holds(leaving, member.person))
        move_member(writer, member, household, member.person == leaving.front() ? "head" : "");
  }
  return writer.answer(key_of(CaseAct::split), old.code);
}

ActAnswer join_households(ActWriter& writer, const std::string& household, const std::string& joining) {
  const HouseholdOnFile one = household_named(writer, household);
  const HouseholdOnFile other = household_named(writer, joining);
  writer.mark("case", one.code);
  writer.mark("other", other.code);
  CaseFacts facts = facts_of(writer);
  facts.same_household = one.id == other.id;
  facts.household_ended = !one.there || !other.there;
  facts.other_open_cases = open_cases_of(writer.db(), {other.id, std::nullopt});
  if (allows(writer, CaseAct::join, facts)) {
    const std::vector<Membership> there = members_of(writer, one.id);
    for (const Membership& member : members_of(writer, other.id))
      if (std::ranges::find(there, member.person, &Membership::person) == there.end())
        move_member(writer, member, one.code, "");
      else
        end_rows(writer, "household_member", {{"household", other.code}, {"person", member.person_code}},
                 writer.on() - std::chrono::days{1}, member.person_code + " c'era già");
    writer.set("household", other.id,
               {{"note", other.note + (other.note.empty() ? "" : "; ") + "confluito in " + one.code},
                {"valid_to", iso(writer.on() - std::chrono::days{1})}},
               "confluito in " + one.code);
  }
  return writer.answer(key_of(CaseAct::join), one.code);
}

}  // namespace povnet
