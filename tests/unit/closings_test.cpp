#include "store/closings.h"

#include <doctest/doctest.h>

#include "store/row.h"
#include "store/undo.h"
#include "store_scene.h"

using namespace povnet;

namespace {

/// A cooperative and a parish, a fund of one annuality; March 2026 may be closed for the money.
struct ClosingScene : StoreScene {
  ClosingScene() {
    Transaction tx(file, act_of("db init"));
    for (const char* name : {"Coop Prova", "Parrocchia Prova"})
      Records(tx, "organisation", {"name"}).insert(std::vector<Value>{name});
    Records(tx, "fund", {"acronym", "name"}).insert(std::vector<Value>{"QSFP", "Quota servizi"});
    Records(tx, "intervention", {"acronym", "name"}).insert(std::vector<Value>{"A_PROVA", "Prova"});
    Records(tx, "fund_annuality", {"fund", "year"}).insert(std::vector<Value>{1, 2024});
    tx.commit();
  }

  void close(const std::string& area = "spesa", const Value& partner = {}) {
    Transaction tx(file, act_of("intake close"));
    Records(tx, "period_lock", {"area", "first_day", "last_day", "organisation", "closed_on", "closed_by"})
        .insert(std::vector<Value>{area, "2026-03-01", "2026-03-31", partner, "2026-04-10", "AS-1"});
    tx.commit();
  }

  static Act late(const std::string& reason) {
    Act act = act_of("intake set");
    act.reason = reason;
    return act;
  }

  std::int64_t spend(const std::string& day, std::int64_t whose = 1, const std::string& reason = "") {
    Transaction tx(file, late(reason));
    Records expenses(tx, "expense", {"organisation", "number", "day", "total"});
    const std::int64_t id =
        expenses.insert(std::vector<Value>{whose, "F" + std::to_string(tx.id()), day, std::int64_t{100}});
    tx.commit();
    return id;
  }

  void set(const std::string& table, std::int64_t id, const std::string& column, const Value& value,
           const std::string& reason = "") {
    Transaction tx(file, late(reason));
    Records(tx, table, {column}).update(id, std::vector<Value>{value});
    tx.commit();
  }

  void remove(const std::string& table, std::int64_t id, const std::string& reason = "") {
    Transaction tx(file, late(reason));
    Records(tx, table, {}).remove(id);
    tx.commit();
  }

  std::int64_t charge(std::int64_t expense, const std::string& reason = "") {
    Transaction tx(file, late(reason));
    Records shares(tx, "allocation", {"expense", "fund_annuality", "intervention", "amount"});
    const std::int64_t id = shares.insert(std::vector<Value>{expense, 1, 1, std::int64_t{100}});
    tx.commit();
    return id;
  }

  std::string late_changes() {
    return text(
        "SELECT coalesce(group_concat(kind || ' ' || record || ' ' || day || ' ' || reason, ', '), '')"
        "  FROM (SELECT * FROM late_change ORDER BY id)");
  }
};

template <class Action>
bool is_refused(Action action) {
  return fault_of(action).fault() == Fault::refused;
}

}  // namespace

TEST_CASE("S-107: a closed period holds its first and its last day, and no day beside them") {
  ClosingScene scene;
  scene.close();
  for (const char* day : {"2026-03-01", "2026-03-15", "2026-03-31"}) {
    CAPTURE(day);
    CHECK(is_refused([&] { scene.spend(day); }));
  }
  for (const char* day : {"2026-02-28", "2026-04-01"}) {
    CAPTURE(day);
    CHECK_NOTHROW(scene.spend(day));
  }
  CHECK(scene.late_changes().empty());
}

TEST_CASE("S-107: the refusal names the register, the record, the day, the period and the way on") {
  ClosingScene scene;
  scene.spend("2026-03-10");
  scene.close();
  const Error refused = fault_of([&] { scene.remove("expense", 1); });
  CHECK(
      refused.what() ==
      std::string("Spese, SP-000001: il 10/03/2026 è in un periodo chiuso: spesa, marzo 2026 (CHI-000001)"));
  CHECK(refused.hint().find("--reason") != std::string::npos);
  CHECK(refused.hint().find("povnet intake reopen") != std::string::npos);
}

TEST_CASE("S-107: a record that leaves a closed period, or comes into it, is inside") {
  ClosingScene scene;
  scene.spend("2026-03-10");
  scene.spend("2026-04-10");
  scene.close();
  CHECK(is_refused([&] { scene.set("expense", 1, "day", "2026-04-02"); }));
  CHECK(is_refused([&] { scene.set("expense", 2, "day", "2026-03-31"); }));
  CHECK_NOTHROW(scene.set("expense", 2, "day", "2026-05-01"));
  CHECK_NOTHROW(scene.set("expense", 1, "day", "2026-03-10"));  // nothing differs
}

TEST_CASE("S-107: with a reason it enters, and is remembered once a record") {
  ClosingScene scene;
  scene.spend("2026-03-10");
  scene.close();
  scene.spend("2026-03-20", 1, "fattura arrivata tardi");
  scene.set("expense", 1, "day", "2026-04-02", "data sbagliata");
  CHECK(scene.late_changes() ==
        "added SP-000002 2026-03-20 fattura arrivata tardi, changed SP-000001 2026-03-10 data sbagliata");
  scene.remove("expense", 2, "doppia");
  CHECK(scene.number("SELECT count(*) FROM late_change WHERE kind = 'removed'") == 1);
}

TEST_CASE("S-107: a reason of blanks is none") {
  ClosingScene scene;
  scene.close();
  CHECK(is_refused([&] { scene.spend("2026-03-20", 1, "  "); }));
}

TEST_CASE("S-107: what is added and removed in one act leaves no note") {
  ClosingScene scene;
  scene.close();
  Transaction tx(scene.file, ClosingScene::late("prova"));
  Records expenses(tx, "expense", {"organisation", "number", "day", "total"});
  expenses.remove(expenses.insert(std::vector<Value>{1, "F", "2026-03-20", std::int64_t{100}}));
  tx.commit();
  CHECK(scene.late_changes().empty());
}

TEST_CASE("S-107: rows that hang on a record follow its day") {
  ClosingScene scene;
  const std::int64_t march = scene.spend("2026-03-10");
  const std::int64_t april = scene.spend("2026-04-10");
  const std::int64_t charged = scene.charge(march);
  scene.close();
  CHECK(is_refused([&] { scene.charge(march); }));
  CHECK(is_refused([&] { scene.set("allocation", charged, "amount", std::int64_t{90}); }));
  CHECK(is_refused([&] { scene.remove("allocation", charged); }));
  CHECK_NOTHROW(scene.charge(april));
  scene.set("allocation", charged, "amount", std::int64_t{90}, "quota corretta");
  CHECK(scene.late_changes() == "changed IM-000001 2026-03-10 quota corretta");
}

TEST_CASE("S-107: closed for one partner, the others go on") {
  ClosingScene scene;
  const std::int64_t own = scene.spend("2026-03-10", 1);
  const std::int64_t other = scene.spend("2026-03-10", 2);
  scene.close("spesa", Value(std::int64_t{1}));
  CHECK(is_refused([&] { scene.spend("2026-03-12", 1); }));
  CHECK(is_refused([&] { scene.charge(own); }));
  CHECK_NOTHROW(scene.spend("2026-03-12", 2));
  CHECK_NOTHROW(scene.charge(other));
  CHECK(is_refused([&] { scene.set("expense", other, "organisation", std::int64_t{1}); }));
}

TEST_CASE("S-107: another area, and registers without a day, are not closed") {
  ClosingScene scene;
  scene.close("accessi");
  CHECK_NOTHROW(scene.spend("2026-03-10"));
  scene.close();
  CHECK_NOTHROW(scene.add_persons({"Rossi"}));
  CHECK_NOTHROW(scene.set("fund_annuality", 1, "allotted", std::int64_t{5}));
}

TEST_CASE("S-107: opened again, it takes what comes") {
  ClosingScene scene;
  scene.close();
  scene.set("period_lock", 1, "reopened_on", "2026-05-01");
  CHECK_NOTHROW(scene.spend("2026-03-10"));
  CHECK(scene.late_changes().empty());
}

TEST_CASE("S-107: undoing an import of a period closed since needs a reason, and is remembered") {
  ClosingScene scene;
  Transaction tx(scene.file, act_of("intake import"));
  execute(scene.file.db(),
          "INSERT INTO batch (tx, file_name, file_digest, started_at) VALUES (?, 'p.csv', 'x', '')", tx.id());
  tx.in_batch(1);
  Records(tx, "expense", {"organisation", "number", "day", "total"})
      .insert(std::vector<Value>{1, "F1", "2026-03-10", std::int64_t{100}});
  tx.commit();
  scene.close();
  CHECK(is_refused([&] { undo(scene.file, 1, act_of("intake undo")); }));
  CHECK(scene.number("SELECT count(*) FROM expense") == 1);
  undo(scene.file, 1, ClosingScene::late("lotto sbagliato"));
  CHECK(scene.number("SELECT count(*) FROM expense") == 0);
  CHECK(scene.late_changes() == "removed SP-000001 2026-03-10 lotto sbagliato");
}

TEST_CASE("S-107: a survey that was sent closes its rows, until it is reopened") {
  ClosingScene scene;
  const auto row = [&](const std::string& reason) {
    Transaction tx(scene.file, ClosingScene::late(reason));
    Records rows(tx, "survey_round", {"as_of", "fund_annuality", "committed", "liquidated"});
    rows.insert(std::vector<Value>{"2025-12-31", 1, std::int64_t{1}, std::int64_t{0}});
    tx.commit();
  };
  row("");
  Transaction tx(scene.file, act_of("intake add"));
  Records(tx, "survey", {"as_of", "sent_on"}).insert(std::vector<Value>{"2025-12-31", "2026-02-20"});
  tx.commit();
  CHECK(is_refused([&] { scene.set("survey_round", 1, "committed", std::int64_t{2}); }));
  scene.set("survey_round", 1, "committed", std::int64_t{2}, "errore materiale");
  CHECK(scene.late_changes() == "changed RIL-000001 2025-12-31 errore materiale");
  scene.set("survey", 1, "state", "reopened", "riaperta dal Ministero");
  CHECK_NOTHROW(scene.set("survey_round", 1, "committed", std::int64_t{3}));
}

TEST_CASE("S-107: a dry run remembers nothing") {
  ClosingScene scene;
  scene.close();
  Transaction tx(scene.file, ClosingScene::late("prova"));
  Records(tx, "expense", {"organisation", "number", "day", "total"})
      .insert(std::vector<Value>{1, "F", "2026-03-20", std::int64_t{100}});
  tx.roll_back();
  CHECK(scene.late_changes().empty());
}
