#include "store/query.h"

#include <doctest/doctest.h>

#include "store_scene.h"

using namespace povnet;

namespace {

std::vector<std::vector<Value>> all(Query& query) {
  std::vector<std::vector<Value>> rows;
  for (std::vector<Value> row; query.next(row);) rows.push_back(row);
  return rows;
}

Error query_refusal(StoreScene& scene, const std::string& sql) {
  return fault_of([&] {
    Query query(scene.file.db(), sql, "prova.sql", {});
    all(query);
  });
}

}  // namespace

TEST_CASE("a query reads with named parameters, unbound ones are NULL") {
  StoreScene scene;
  scene.add_persons({"Rossi", "Bianchi"});
  Query query(scene.file.db(),
              "SELECT surname, :absent AS a FROM person WHERE surname = :who OR :who IS NULL -- fine\n",
              "prova.sql", {{":who", "Rossi"}, {":from", "2026-01-01"}});
  CHECK(query.columns() == std::vector<std::string>{"surname", "a"});
  const std::vector<std::vector<Value>> expected = {{Value{"Rossi"}, Value{}}};
  CHECK(all(query) == expected);
}

TEST_CASE("a query says where its columns come from and all that it looks at") {
  StoreScene scene;
  Query query(scene.file.db(),
              "SELECT p.code AS who, upper(p.surname) AS u FROM person p JOIN address a ON a.person = p.id "
              "WHERE a.street > ''",
              "prova.sql", {});
  CHECK(query.origins() == std::vector<std::string>{"person.code", ""});
  CHECK(query.reads().contains("person.surname"));
  CHECK(query.reads().contains("address.street"));
  CHECK_FALSE(query.reads().contains("person.name"));
  CHECK(query.tables() == std::set<std::string>{"address", "person"});
}

TEST_CASE("a query sees the TEMP tables of its connection") {
  StoreScene scene;
  scene.file.db().exec("CREATE TEMP TABLE parameter (id, value); INSERT INTO parameter VALUES ('p', 120)");
  Query query(scene.file.db(), "SELECT value FROM parameter", "prova.sql", {});
  CHECK(all(query).at(0).at(0) == Value{120});
}

TEST_CASE("a query from outside can only read") {
  StoreScene scene;
  for (const char* sql : {"INSERT INTO person (surname) VALUES ('x')", "DELETE FROM person",
                          "UPDATE person SET surname = 'x' RETURNING id", "ATTACH '/tmp/x.db' AS x",
                          "PRAGMA user_version = 3", "PRAGMA journal_mode", "VACUUM",
                          "VACUUM INTO '/tmp/povnet-x.db'", "CREATE TEMP TABLE t (x)", "DROP TABLE person",
                          "BEGIN", "SELECT load_extension('x')", "SELECT * FROM pragma_table_info('person')",
                          "SELECT 1; DELETE FROM person", "", "-- solo un commento"}) {
    CAPTURE(sql);
    const Error fault = query_refusal(scene, sql);
    CHECK(fault.fault() == Fault::input);
    CHECK(std::string(fault.what()).starts_with("prova.sql: "));
  }
  CHECK_FALSE(std::filesystem::exists("/tmp/povnet-x.db"));
  CHECK(scene.number("SELECT count(*) FROM person") == 0);
}

TEST_CASE("a query that does not end is stopped") {
  StoreScene scene;
  Query query(scene.file.db(),
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
              "prova.sql", {}, 1'000'000);
  std::vector<Value> row;
  CHECK(std::string(fault_of([&] { query.next(row); }).what()) == "prova.sql: la query non finisce");
  CHECK(scene.number("SELECT 1") == 1);
}

TEST_CASE("the authorizer and the watch go with the query") {
  StoreScene scene;
  {
    Query query(scene.file.db(), "SELECT 1", "prova.sql", {});
    all(query);
  }
  scene.add_persons({"Rossi"});
  CHECK(scene.number("SELECT count(*) FROM person") == 1);
}
