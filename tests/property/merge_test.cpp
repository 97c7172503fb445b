#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "../unit/merge_scene.h"

using namespace povnet;

namespace {

/// Anything that hangs on one of three people, on few days and with few keys, so that much of it collides.
void add_any(MergeScene& scene) {
  const std::int64_t person = *rc::gen::inRange(1, 4);
  const std::string day = "2026-03-0" + std::to_string(*rc::gen::inRange(1, 4));
  const Value note = *rc::gen::arbitrary<bool>() ? Value("nota") : Value();
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
      if (scene.number("SELECT count(*) FROM contact WHERE person = " + std::to_string(person) +
                       " AND day = '" + day + "'") == 0)
        scene.set("contact", scene.contact(person, day), "note", note);
      return;
    case 1: {
      const std::int64_t contacts = scene.number("SELECT coalesce(max(id), 0) FROM contact");
      if (contacts > 0) scene.request(*rc::gen::inRange<std::int64_t>(1, contacts + 1), "ECO.rent");
      return;
    }
    case 2:
      scene.add("critical_event", {"person", "kind", "day", "note"}, {person, "job_loss", day, note});
      return;
    case 3:
      scene.set("person", person, "phone", note);
      return;
    case 4:
      scene.add("person_key", {"person", "kind", "value"},
                {person, "ALTRO", "K" + std::to_string(scene.number("SELECT count(*) FROM person_key"))});
      return;
    default:
      if (scene.number("SELECT count(*) FROM address WHERE person = " + std::to_string(person)) == 0)
        scene.add("address", {"person", "role", "street"}, {person, "dwelling", note});
  }
}

/// Of each pair the one that stays, at random.
std::set<std::string> any_choice(MergeScene& scene) {
  std::set<std::string> keep;
  for (const Undecided& pair : scene.merge(2, 1).undecided)
    keep.insert(code_of(scene.file.db(), *rc::gen::arbitrary<bool>() ? pair.of_loser : pair.of_survivor));
  return keep;
}

bool nobody_refers_to_merged(MergeScene& scene) {
  SQLite::Database& db = scene.file.db();
  for (const Link& link : links_to(db, "person"))
    if (link.table != "person" && !referring(db, link, 2).empty()) return false;
  return true;
}

}  // namespace

TEST_CASE("S-066 whatever hangs on two people, unmerge gives back exactly what was") {
  CHECK(rc::check([] {
    MergeScene scene;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) add_any(scene);
    const std::string before = scene.everything();
    const std::set<std::string> keep = any_choice(scene);
    if (scene.number("SELECT count(*) FROM merger") == 0) scene.merge(2, 1, keep);
    RC_ASSERT(scene.number("SELECT merged_into FROM person WHERE id = 2") == 1);
    RC_ASSERT(nobody_refers_to_merged(scene));
    const Unmerged done = scene.unmerge_last();
    RC_ASSERT(done.given.kept.empty());
    RC_ASSERT(done.since.empty());
    RC_ASSERT(scene.everything() == before);
  }));
}
