#include "merge_scene.h"

#include <doctest/doctest.h>

using namespace povnet;

TEST_CASE("S-066 a merger leaves one history: keys and whatever referred to the loser") {
  MergeScene scene;
  scene.add("person_key", {"person", "kind", "value"}, {std::int64_t{2}, "ALTRO", "STP123"});
  const std::int64_t contact = scene.contact(2, "2026-03-01");
  scene.request(contact, "ECO.rent");
  const Merged merged = scene.merge(2, 1);
  CHECK(merged.code == "UN-000001");
  CHECK(merged.moved == std::map<std::string, std::size_t>{{"contact", 1}, {"person_key", 1}});
  CHECK(scene.number("SELECT merged_into FROM person WHERE id = 2") == 1);
  CHECK(scene.number("SELECT count(*) FROM contact WHERE person = 1") == 1);
  References references(scene.file.db(), scene.data);
  CHECK(references.find("person", "STP123").id == 1);
  CHECK(references.find("person", "P-000002").id == 1);
}

TEST_CASE("what only the loser knew is filled in; a protected person stays protected; dates stay") {
  MergeScene scene;
  scene.set("person", 2, "phone", "02 0001");
  scene.set("person", 2, "protected", std::int64_t{1});
  scene.set("person", 1, "permit", "family");
  scene.set("person", 2, "permit", "work");
  scene.set("person", 2, "permit_valid_to", "2027-01-01");
  const Merged merged = scene.merge(2, 1);
  CHECK(merged.filled == std::vector<std::string>{"phone", "protected"});
  CHECK(merged.differing == std::vector<std::string>{"permit", "surname"});
  CHECK(scene.text("SELECT surname || phone || protected FROM person WHERE id = 1") == "Rossi02 00011");
  CHECK(scene.number("SELECT permit_valid_to IS NULL FROM person WHERE id = 1") == 1);
}

TEST_CASE("children with the same key must be decided; the one that stays takes what hung on the other") {
  MergeScene scene;
  const std::int64_t there = scene.contact(1, "2026-03-01"), moving = scene.contact(2, "2026-03-01");
  scene.set("contact", moving, "outcome", "oriented");
  scene.request(there, "ECO.rent");
  scene.request(moving, "ECO.food");
  const std::string before = scene.everything();
  const Merged refused = scene.merge(2, 1);
  REQUIRE(refused.undecided.size() == 1);
  CHECK(refused.undecided[0].of_loser == RecordRef{"contact", moving});
  CHECK(refused.undecided[0].of_survivor == RecordRef{"contact", there});
  CHECK(refused.undecided[0].columns == std::vector<std::string>{"outcome"});
  CHECK(scene.everything() == before);
  for (const std::int64_t kept : {there, moving}) {
    const Merged merged = scene.merge(2, 1, {code_of(scene.file.db(), {"contact", kept})});
    CHECK(merged.removed.size() == 1);
    CHECK(scene.number("SELECT id FROM contact") == kept);
    CHECK(scene.number("SELECT count(*) FROM request WHERE contact = " + std::to_string(kept)) == 2);
    scene.unmerge_last();
    CHECK(scene.everything() == before);
  }
}

TEST_CASE("children that say the same need no decision; a choice that nobody asked for is refused") {
  MergeScene scene;
  for (const std::int64_t person : {1, 2})
    scene.add("address", {"person", "role", "street"}, {person, "dwelling", "Via Bbb 1"});
  CHECK(fault_of([&] { scene.merge(2, 1, {"IND-000009"}); }).fault() == Fault::usage);
  CHECK(scene.merge(2, 1).removed == std::vector<std::string>{"IND-000002"});
}

TEST_CASE("V-02 merging persons never merges their households") {
  MergeScene scene;
  scene.add("household", {"head", "valid_from"}, {std::int64_t{1}, "2026-01-01"});
  const std::int64_t other = scene.add("household", {"head", "valid_from"}, {std::int64_t{2}, "2026-01-01"});
  const Error refused = fault_of([&] { scene.merge(2, 1); });
  CHECK(refused.fault() == Fault::refused);
  CHECK(refused.hint().find("povnet intake merge N-000002 N-000001") != std::string::npos);
  CHECK_FALSE(needs_reason(scene.file.db(), required_register(scene.data, "household"), 2, 1).empty());
  SUBCASE("apart, they are merged first") {
    scene.merge(other, 1, {}, "household");
    scene.merge(2, 1);
    CHECK(scene.number("SELECT head FROM household WHERE id = 2") == 2);
    CHECK(scene.number("SELECT count(*) FROM household WHERE merged_into IS NULL") == 1);
  }
  SUBCASE("or they stay two") {
    scene.set("household", other, "valid_from", "2026-02-01");
    scene.merge(2, 1);
    CHECK(households_of(scene.file.db(), 1) == std::vector<std::string>{"N-000001", "N-000002"});
  }
}

TEST_CASE("two valid tax codes need a reason") {
  MergeScene scene;
  const Register person = required_register(scene.data, "person");
  scene.add("person_key", {"person", "kind", "value"}, {std::int64_t{1}, "CF", "BBBBBB30A01Z999J"});
  CHECK(needs_reason(scene.file.db(), person, 2, 1).empty());
  scene.add("person_key", {"person", "kind", "value"}, {std::int64_t{2}, "CF", "BBBBBC31B42Z999T"});
  CHECK_FALSE(needs_reason(scene.file.db(), person, 2, 1).empty());
}

TEST_CASE("what cannot be merged is refused") {
  MergeScene scene;
  const std::int64_t contact = scene.contact(1, "2026-03-01");
  CHECK(fault_of([&] { scene.merge(1, 1); }).fault() == Fault::usage);
  CHECK(fault_of([&] { scene.merge(contact, contact + 1, {}, "contact"); }).fault() == Fault::refused);
  scene.merge(2, 1);
  CHECK(fault_of([&] { scene.merge(2, 3); }).hint() == "usare P-000001");
  CHECK(fault_of([&] { scene.merge(3, 2); }).hint() == "usare P-000001");
}

TEST_CASE("a body that was merged is found by its old name, and keeps its own") {
  MergeScene scene;
  scene.add("organisation", {"name"}, {"Caritas di Melzo"});
  scene.add("organisation", {"name"}, {"Caritas Melzo"});
  scene.merge(2, 1, {}, "organisation");
  References references(scene.file.db(), scene.data);
  CHECK(references.find("organisation", "caritas melzo").id == 1);
  Transaction tx(scene.file, act_of("intake import"));
  WriterOptions options;
  options.columns = {"name", "phone"};
  options.overwrite = {true, true};
  RecordWriter writer(tx, references, references.reg("organisation"), options);
  std::vector<Noticed> noticed;
  const std::vector<FieldValue> fields{{true, false, "Caritas Melzo"}, {true, false, "02 0001"}};
  CHECK(writer.write(fields, std::nullopt, {}, 0, noticed)->id == 1);
  CHECK(noticed.empty());
  tx.commit();
  CHECK(scene.text("SELECT name || phone FROM organisation WHERE id = 1") == "Caritas di Melzo02 0001");
}

TEST_CASE("unmerge keeps and lists what was changed or added since, and gives back all else") {
  MergeScene scene;
  const std::int64_t changed = scene.contact(2, "2026-03-01"), still = scene.contact(2, "2026-03-02");
  scene.merge(2, 1);
  scene.set("contact", changed, "outcome", "oriented");
  const std::int64_t since = scene.contact(1, "2026-03-03");
  const Unmerged done = scene.unmerge_last();
  REQUIRE(done.given.kept.size() == 1);
  CHECK(done.given.kept[0].record == RecordRef{"contact", changed});
  CHECK(done.given.kept[0].why == Kept::Why::changed);
  CHECK(done.since == std::vector<RecordRef>{{"contact", since}});
  CHECK(scene.number("SELECT person FROM contact WHERE id = " + std::to_string(still)) == 2);
  CHECK(scene.number("SELECT person FROM contact WHERE id = " + std::to_string(changed)) == 1);
  CHECK(scene.number("SELECT merged_into IS NULL FROM person WHERE id = 2") == 1);
  CHECK(fault_of([&] { scene.unmerge_last(); }).fault() == Fault::refused);
}

TEST_CASE("a record whose key was taken since stays removed, and what hung on it stays where it is") {
  MergeScene scene;
  const std::int64_t there = scene.contact(1, "2026-03-01"), moving = scene.contact(2, "2026-03-01");
  const std::int64_t request = scene.request(there, "ECO.rent");
  scene.set("contact", moving, "outcome", "oriented");
  scene.merge(2, 1, {code_of(scene.file.db(), {"contact", moving})});
  scene.set("contact", moving, "outcome", "solved");
  const Unmerged done = scene.unmerge_last();
  CHECK(done.given.kept.size() == 3);
  CHECK(scene.number("SELECT contact FROM request WHERE id = " + std::to_string(request)) == moving);
  CHECK(scene.number("SELECT count(*) FROM contact") == 1);
}

TEST_CASE("mergers are undone in the order that they allow") {
  MergeScene scene;
  const std::string before = scene.everything();
  scene.merge(3, 2);
  scene.merge(2, 1);
  Transaction tx(scene.file, act_of("intake unmerge"));
  const Error refused = fault_of([&] { unmerge(tx, mergers(scene.file.db()).front()); });
  CHECK(refused.hint() == "annullare prima UN-000002");
  tx.roll_back();
  scene.unmerge_last();
  Transaction again(scene.file, act_of("intake unmerge"));
  unmerge(again, mergers(scene.file.db()).front());
  again.commit();
  CHECK(scene.everything() == before);
}

TEST_CASE("S-066 records written on the wrong person go to the right one, with what hangs on them") {
  MergeScene scene;
  const std::int64_t contact = scene.contact(2, "2026-03-01");
  scene.add("referral", {"contact", "person", "day"}, {contact, std::int64_t{2}, "2026-03-01"});
  scene.add("referral", {"contact", "person", "day"}, {contact, std::int64_t{3}, "2026-03-01"});
  Transaction tx(scene.file, act_of("intake reassign"));
  const Reassigned done = reassign(tx, {{"contact", contact}}, 1);
  tx.commit();
  CHECK(done.moved == std::vector<RecordRef>{{"contact", contact}, {"referral", 1}});
  CHECK(scene.text("SELECT group_concat(person, ' ') FROM (SELECT person FROM referral ORDER BY id)") ==
        "1 3");
  CHECK(scene.number("SELECT count(*) FROM tx_image WHERE register = 'contact'") == 1);
}

TEST_CASE("a record that the right person has already, or that names nobody, is not moved") {
  MergeScene scene;
  const std::int64_t there = scene.contact(1, "2026-03-01"), moving = scene.contact(2, "2026-03-01");
  Transaction tx(scene.file, act_of("intake reassign"));
  const Reassigned done = reassign(tx, {{"contact", moving}}, 1);
  CHECK(done.moved.empty());
  REQUIRE(done.in_the_way.size() == 1);
  CHECK(done.in_the_way[0].of_survivor == RecordRef{"contact", there});
  CHECK(fault_of([&] { reassign(tx, {{"contact", there}}, 1); }).fault() == Fault::input);
  CHECK(fault_of([&] { reassign(tx, {{"antenna", 1}}, 1); }).fault() == Fault::input);
  CHECK(fault_of([&] { reassign(tx, {{"person", 2}}, 1); }).fault() == Fault::input);
}
