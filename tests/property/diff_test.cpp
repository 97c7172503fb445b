#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "../unit/diff_scene.h"

using namespace povnet;

namespace {

std::string any_day_text() { return "'2026-10-" + std::to_string(*rc::gen::inRange(28, 32)) + "'"; }
std::string any_id(int most) { return std::to_string(*rc::gen::inRange(1, most + 1)); }
std::string any_or_none(int most) { return *rc::gen::inRange(0, 4) == 0 ? "NULL" : any_id(most); }

/// Contacts and hours that come, go, and are corrected, late in October.
void happen(SQLite::Database& db) {
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
    case 1:
      db.exec("INSERT INTO contact (antenna, day, person, comune) VALUES (1, " + any_day_text() + ", " +
              any_or_none(4) + ", " + any_or_none(4) + ")");
      return;
    case 2:
      db.exec("UPDATE contact SET comune = " + any_or_none(4) + ", person = " + any_or_none(4) +
              " WHERE id = " + any_id(8));
      return;
    case 3:
      db.exec("DELETE FROM contact WHERE id = " + any_id(8));
      return;
    case 4:
      db.exec("INSERT OR IGNORE INTO puc_attendance (puc_project, person, day, kind, minutes) VALUES (1, " +
              any_id(4) + ", " + any_day_text() + ", 'present', " + any_id(480) + ")");
      return;
    default:
      db.exec("UPDATE puc_attendance SET minutes = " + any_id(480) + " WHERE id = " + any_id(4));
  }
}

}  // namespace

TEST_CASE("S-107 nothing differs from itself, and what entered and left explains every number") {
  DiffScene scene;
  scene.db.exec("INSERT INTO puc_project (number, title, comune) VALUES ('PUC-1', 'Orto', 1)");
  CHECK(rc::check([&scene] {
    const SQLite::Transaction taken_back(scene.db);
    for (int i = *rc::gen::inRange(0, 8); i > 0; --i) happen(scene.db);
    const FrozenReport before = scene.freeze_month();
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) happen(scene.db);
    const FrozenReport after = scene.freeze_month();
    RC_ASSERT(diff(before, before).empty());
    for (const DiffCell& cell : diff(before, after)) {
      RC_ASSERT(cell.before.number + growth_of(cell) == cell.after.number);
      RC_ASSERT(cell.before != cell.after || !cell.records.empty());
    }
    // A number that the difference does not list is the same.
    const auto cells = diff(before, after);
    for (const FrozenLine& line : before.tables.front().lines)
      for (std::size_t i = 0; i < line.cells.size(); ++i) {
        const std::string& column = before.tables.front().columns[i].key;
        const bool listed = std::ranges::any_of(
            cells, [&](const DiffCell& cell) { return cell.labels == line.labels && cell.column == column; });
        const auto now = std::ranges::find(after.tables.front().lines, line.labels, &FrozenLine::labels);
        if (!listed) RC_ASSERT(now->cells[i] == line.cells[i]);
      }
  }));
}
